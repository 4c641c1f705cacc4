// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

namespace concord {

/// Whether two values cannot both be true: the least of one lies above the most of the other. "At most" and "at least" reach
/// from or to their bound; about a number leaves a tenth of room.
bool excludes(const Datum &a, const Datum &b);

/// The data of each entity and period of which two exclude each other, by their indexes, in the order of the data. All that
/// the chart has of that entity, period and unit are in the group, but outdated ones: what took their place stands against none.
QList<QList<int>> conflictsIn(const ChartContent &content);

} // namespace concord
