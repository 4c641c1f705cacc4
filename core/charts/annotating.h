// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scenebuilder.h"

namespace concord {

/// Where a laid-out chart has its values and days, in pixels.
struct ChartPlaces
{
    std::function<double(const Decimal &)> value;
    std::function<double(QDate)> date; ///< empty where there is no time axis; NaN for a day it does not show
    bool isValueAcross = false;        ///< the value axis lies along the bottom
};

/// Draws the annotations of the spec over a finished plot: bands below everything, lines below the marks, their words
/// where nothing else is. Words without room are left out and counted in Scene::unplacedAnnotations, which the linter reports.
void annotate(SceneBuilder &builder, const ChartPlaces &places);

} // namespace concord
