// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/choices.h"

namespace concord {

// What the words next to a value make of it. Rules of our own for English and Chinese; pure; they look at the surroundings of
// the figure only.

/// Whether a sum of money is by how much something changed: "by $2", 調漲2元. It is no value of what changed.
bool isChange(const FigurePlace &place);

/// Whether two sums are set against each other: "for every $1 … $2.35", 每…1元. None of them is the metric spoken of before.
bool isRate(const FigurePlace &place);

/// The figure this one stands beside under the same preposition ("valued at $1 billion in May, and at $2 billion"): index in the
/// paragraph's figures, −1 when it is none.
int besides(const FigurePlace &place);

/// Whether a verb of a metric only goes on with the noun it is about ("revenue that it would have to earn"): then it is no metric
/// of its own.
bool goesOnWithNoun(const FigurePlace &place, const MetricUse &use);

/// Whether "paid" stands for a sum alone; what for is not told.
bool isBarePayment(const FigurePlace &place, const MetricUse &use);

/// "was paid $5 million by Halvard": hardly a salary.
bool isPaidByCompany(const FigurePlace &place, const MetricUse &use);

} // namespace concord
