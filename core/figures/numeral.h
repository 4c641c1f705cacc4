// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/range.h"

#include <QStringView>

#include <optional>

namespace concord {

/// A number as it stands in a text, before anything is known of its unit.
struct Numeral
{
    Range span; ///< UTF-16 units, magnitude words included
    Decimal low;
    Decimal high;      ///< other than `low` for 兩三百, four or five, 數十億
    int magnitude = 0; ///< power of ten of the unit words at the end: 8 in 35億, 7 in 五千萬, 9 in "5 billion"
    int digits = 0;    ///< Arabic digits, 0 when there are none
    bool hasMagnitude = false; ///< 萬 and above, thousand and above
    bool isVague = false;      ///< 數十億, millions
    bool isOver = false;       ///< 多, 餘 inside or behind
    bool isArabic = false;     ///< begins with an Arabic digit
    bool isGrouped = false;    ///< has thousands separators
    bool hasPoint = false;     ///< has a decimal point

    bool isPoint() const { return low == high; }
};

/// Scales the first number of a range by the magnitude word of the second where it has none itself: 35到45億.
Numeral withCarriedMagnitude(const Numeral &first, const Numeral &second);

/// Reads digits at `at`, ASCII or full-width: thousands grouped by comma, decimals behind a point. No sign, no magnitude.
std::optional<Numeral> readArabicNumeral(QStringView text, int at);

/// 10^power.
Decimal powerOfTen(int power);

} // namespace concord
