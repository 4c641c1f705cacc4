// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

namespace concord {

/// How a kind and the data do not fit: "one-value" (a line through one date), "one-period" (a slope), "hidden-periods" (a slope
/// over more than two), "lone-ends" (a slope some of whose entities have one of the two values), "mixed-signs" (gains and losses in one stack), "no-losses" (diverging bars), "undated" (values
/// without dates that would not be drawn). Empty when they fit, and for no data.
QString misfitOf(ChartForm kind, const ChartContent &content);

/// The kind an editor would begin with: rows where nothing is dated or there is one period, diverging when some are losses and
/// some are not, ranges when there are ranges; else columns for up to six periods, and lines for more; steps for days.
ChartForm bestKind(const ChartContent &content);

/// How long the data's periods are, the commonest first, of those alike the longest. None where there are days: such values
/// hold at a moment, whatever their dates leave open.
QList<Grain> periodLengths(const ChartContent &content);

/// Whether the kind sets periods beside each other as if they were alike, and they are of several lengths: a quarter beside a
/// year looks like a fall.
bool mixesLengths(const ChartContent &content);

} // namespace concord
