// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scenebuilder.h"

namespace concord {

/// Where a laid-out chart, or one of its panels, has its values and days, in pixels.
struct ChartPlaces
{
    std::function<double(const Decimal &)> value;
    std::function<double(QDate)> date; ///< empty where there is no time axis; NaN for a day it does not show
    bool isValueAcross = false;        ///< the value axis lies along the bottom
    QRectF plot = {};                  ///< of the panel; null for the scene's
    QString entity = {};               ///< the panel's; empty for all
};

/// Draws the annotations of the spec over a finished plot: bands below everything, lines below the marks, their words
/// where nothing else is. Words without room are left out and counted in Scene::unplacedAnnotations, which the linter reports.
void annotate(SceneBuilder &builder, const ChartPlaces &places);
/// Over panels: lines and bands in each of them, their words in the first that has room; words at a value in the panel of the
/// entity that has it.
void annotatePanels(SceneBuilder &builder, const QList<ChartPlaces> &panels);

/// Where a day lies over columns of periods side by side, in its period's from the first day at the left to the last at the
/// right; NaN when no period holds it.
double placeAmong(const QList<Period> &periods, const QRectF &plot, QDate day);

} // namespace concord
