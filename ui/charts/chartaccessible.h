// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace concord {

class ChartView;

/// Lets assistive technology read a ChartView: a chart with title and description, and a table of it with one row a mark,
/// in the order of Scene::marks, and three columns: what it is, its value, its status and attribution. A row is called by
/// the mark's label and says whether it is selected and focused. Called once or often; for the window's thread, as all here.
void installChartAccessible();

/// Tell assistive technology, when there is any, that another mark has the keyboard's place, that other marks are picked,
/// or that the marks are others.
void announceFocused(ChartView *view);
void announcePicked(ChartView *view);
void announceMarks(ChartView *view);

} // namespace concord
