// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scenebuilder.h"

namespace concord {

/// Lays the chart out. Texts never overlap, none is cut, and nothing leaves the scene: where the words need more room
/// than the wanted height, the scene is higher. `request.measure` must be set. A pure function of its arguments.
Scene layOut(const ChartContent &content, const SceneRequest &request);

/// The chart as a small picture among others: its title on one or two lines, and its marks, without axes or labels. Always
/// of the wanted size; what the title has no room for ends in "…".
Scene layOutStrip(const ChartContent &content, const SceneRequest &request);

/// The kinds, each on a fresh builder; one layout serves those that differ in a stroke.
void layOutGroupedBars(SceneBuilder &builder);
void layOutStackedBars(SceneBuilder &builder);
void layOutRows(SceneBuilder &builder);      ///< range, sorted and diverging bars, dots
void layOutDatedLines(SceneBuilder &builder); ///< lines and step lines
void layOutSlope(SceneBuilder &builder);
void layOutTimeline(SceneBuilder &builder);
void layOutSmallMultiples(SceneBuilder &builder);

} // namespace concord
