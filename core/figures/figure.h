// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/range.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace concord {

enum class FigureKind { Money, Percent, Count, Ratio, Duration, Age, Date, Time, Price, Measure, Ordinal };

/// How a value is hedged. A qualifier describes the value and never opens it: "at least $150 billion" is the point
/// 150,000,000,000 with AtLeast.
enum class Qualifier { None, About, AtLeast, MoreThan, AtMost, LessThan, UpTo, Nearly };

/// A quantity recognised in one paragraph.
///
/// Values: money and prices in whole currency units, percentages and points as fractions of one, ratios as factors,
/// durations in their unit. `low` and `high` are equal for a point; an absent one is a side the text leaves open.
/// Vague words such as 數十億 are wide intervals. Dates carry `period` instead.
struct Figure
{
    Range span; ///< UTF-16 units in the paragraph, the quantity with its unit, without its qualifier
    FigureKind kind = FigureKind::Count;
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    std::optional<Period> period; ///< Date only
    QString
        unit; ///< ISO 4217; "%" or "pp"; "x"; s min h d wk mo y; SI symbol; else the counted noun in English, may be empty
    QStringList per; ///< English nouns, such as {"hour", "GPU"}
    Qualifier qualifier = Qualifier::None;
    bool isVague = false;    ///< a wide interval made of vague words
    bool isRelative = false; ///< a date known only through the document's: last week, 去年

    bool isPoint() const { return low && high && *low == *high; }
    bool operator==(const Figure &) const = default;
};

/// The names of the command-line contract: "money", "at-least", …; empty for Qualifier::None.
QString kindName(FigureKind kind);
std::optional<FigureKind> kindFromName(QStringView name);
QString qualifierName(Qualifier qualifier);
std::optional<Qualifier> qualifierFromName(QStringView name);

} // namespace concord
