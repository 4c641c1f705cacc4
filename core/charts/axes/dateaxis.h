// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scenebuilder.h"

namespace concord {

/// A time axis along the bottom of a plot: days of `span` over `width` pixels from `left`.
struct DateAxis
{
    Period span;
    double left = 0;
    double width = 0;
    bool isYearly = false; ///< all that is shown are years: no months are named
    bool hasStretches = false; ///< periods are drawn from their first to their last day, so a year's name stands in its middle

    /// The middle for an axis of a single day.
    double x(QDate date) const;
    /// Ticks below `plot` with months, and years under the first of each; the days at both ends where no month begins between
    /// them. Labels keep apart. Takes two lines of text.
    void draw(SceneBuilder &builder, const QRectF &plot) const;

private:
    void drawEnds(SceneBuilder &builder, const QRectF &plot) const;
};

} // namespace concord
