// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/labels/numberlabels.h"
#include "core/charts/scenebuilder.h"

namespace concord {

/// The value axis of one chart: from zero, its unit chosen once, said once. Shared by the layouts.
struct ValueAxis
{
    AxisScale scale;
    AxisUnit unit;
    QString unitName; ///< for the subtitle
    NumberStyle style = NumberStyle::Short;
    bool isBare = false;        ///< the words above the plot say the unit, so no tick does
    bool namesEachUnit = false; ///< a logarithmic axis over many powers: "$1,000", "$1m", "$1bn"

    /// Covers every bound of the data and the ends the spec asks for; the data must not be empty.
    static ValueAxis of(const ChartContent &content, Language language, int wantedTicks);
    /// The same for values of which `low` and `high` are the ends.
    static ValueAxis over(const ChartContent &content, Language language, int wantedTicks, Decimal low, Decimal high);

    /// The tick's digits; the topmost one carries the unit, or each of them, or none.
    QString label(const Decimal &tick, Language language) const;
    /// Width of the widest tick label.
    double labelWidth(const SceneBuilder &builder) const;
    double y(const Decimal &value, const QRectF &plot) const { return plot.bottom() - scale.position(value) * plot.height(); }
    /// Grid lines across `plot` with labels to its left, and the zero line in axis ink.
    void draw(SceneBuilder &builder, const QRectF &plot) const;
};

} // namespace concord
