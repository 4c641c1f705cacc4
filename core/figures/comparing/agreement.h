// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"

#include <utility>

namespace concord {

/// Kinds that may stand for each other across languages: money and prices, percentages and ratios, durations and ages.
enum class FigureFamily { Money, Share, Count, Time, Clock, Size, Date, Rank };

FigureFamily familyOf(const Figure &figure);

/// Significant digits as written: without leading zeros and without the zeros at the end, 2 for 1,500,000.
int statedDigits(const Decimal &value);

/// Whether `coarse` is `fine` rounded (or cut) to the significant digits `coarse` has, and those are at least `digits`.
bool isRounding(const Decimal &fine, const Decimal &coarse, int digits);

/// Whether a value is hedged so that a rounded one may stand for it: about, nearly, more than.
bool isHedged(const Figure &figure);

/// One unit more: 三倍 against 增加兩倍, double against 增加一倍.
bool isWholeMore(const Decimal &greater, const Decimal &less);

/// The two ends of an interval, each as a figure of its own.
std::pair<Figure, Figure> endsOf(const Figure &range);

} // namespace concord
