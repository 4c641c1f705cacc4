// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace concord {

/// Lets assistive technology read a ChartView: a chart with title and description whose children are its marks, each
/// with its label and place. Called once or often; for the window's thread.
void installChartAccessible();

} // namespace concord
