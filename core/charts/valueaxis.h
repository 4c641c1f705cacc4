// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/numberlabels.h"
#include "core/charts/scenebuilder.h"

namespace concord {

/// The value axis of one chart: from zero, its unit chosen once. Shared by the layouts.
struct ValueAxis
{
    AxisScale scale;
    AxisUnit unit;
    QString unitName; ///< for the subtitle

    /// Covers every bound of the data; the data must not be empty.
    static ValueAxis of(const ChartContent &content, Language language, int wantedTicks);

    /// Whether the tick carries its unit: the topmost one does.
    QString label(const Decimal &tick, Language language) const;
    /// Width of the widest tick label.
    double labelWidth(const SceneBuilder &builder) const;
    double y(const Decimal &value, const QRectF &plot) const { return plot.bottom() - scale.position(value) * plot.height(); }
    /// Grid lines across `plot` with labels to its left, and the zero line in axis ink.
    void draw(SceneBuilder &builder, const QRectF &plot) const;
};

} // namespace concord
