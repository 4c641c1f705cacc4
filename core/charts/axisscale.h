// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QList>

namespace concord {

/// A value axis: its ends and its ticks, which include both ends. Ticks are exact decimals of the form 1, 2, 2.5 or 5
/// times a power of ten apart.
struct AxisScale
{
    Decimal low;
    Decimal high;
    QList<Decimal> ticks;

    /// Share of the way from low to high; 0 for an axis without length.
    double position(const Decimal &value) const;
    bool operator==(const AxisScale &) const = default;
};

/// An axis that always contains zero, ends on ticks, covers `low` … `high` and has about `wantedTicks` ticks.
/// Values at the limit of Decimal get their own ends and zero for ticks.
AxisScale axisFromZero(const Decimal &low, const Decimal &high, int wantedTicks);

/// One tick of a time axis.
struct DateTick
{
    QDate date;
    bool isYear = false; ///< the first tick of its year: labelled with the year
    bool operator==(const DateTick &) const = default;
};

/// Ticks on the first days of months, quarters, halves or years inside `span`, at most `most` of them.
QList<DateTick> dateTicks(const Period &span, int most);

} // namespace concord
