// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QString>

#include <optional>

namespace concord {

/// What a comma and a point between digits mean. `Unknown` reads only what has one reading.
enum class DecimalMark { Unknown, Point, Comma };

/// A number as it stands in a cell, in whole units: 35–45億 is 3,500,000,000 to 4,500,000,000. Percentages and points are
/// fractions of one. One bound is absent where the words leave that side open (逾, 近, over, up to).
struct Amount
{
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    QString unit;             ///< ISO 4217, "%" or "pp"; empty when the cell names none
    bool isAbout = false;
    bool isUnverified = false; ///< the cell says so in brackets
    /// Not empty when the digits have several readings, or one that only a decimal comma explains: all of them. `low` and
    /// `high` are absent then.
    QList<Decimal> candidates;
    /// What the digits prove about the mark: "1,234.5" and "0.5" a point, nothing a comma for sure.
    DecimalMark proves = DecimalMark::Unknown;

    bool operator==(const Amount &) const = default;
};

/// Reads money, percentages, counts and ranges in English, Chinese and accountants' notation: "US$3.5-4.5bn", "(4.3)",
/// 三億五千萬, 2兆3000億, 約50億. Empty when the text is no number, as in "0012", "2330.TW" and "MARCH1". `text` is NFKC.
std::optional<Amount> readAmount(QStringView text, DecimalMark mark);

/// What a heading says of its column's numbers: "payments_usd", 金額（億美元）, "Revenue (US$ bn)", "Share, %".
struct HeadingUnit
{
    QString unit;
    int power = 0;   ///< values are times 10^power
    QString name;    ///< the heading without it
};
HeadingUnit headingUnit(const QString &heading);

} // namespace concord
