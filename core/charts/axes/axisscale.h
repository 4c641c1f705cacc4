// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QList>

namespace concord {

/// A value axis: its ends and its ticks, which include both ends but on an axis of diverging bars. Ticks are exact decimals of the form 1, 2, 2.5 or 5
/// times a power of ten apart.
struct AxisScale
{
    Decimal low;
    Decimal high;
    QList<Decimal> ticks;
    bool isLogarithmic = false; ///< both ends are above zero then

    /// Share of the way from low to high; 0 for an axis without length.
    double position(const Decimal &value) const;
    bool operator==(const AxisScale &) const = default;
};

/// An axis that always contains zero, ends on ticks, covers `low` … `high` and has about `wantedTicks` ticks.
/// Values at the limit of Decimal get their own ends and zero for ticks.
AxisScale axisFromZero(const Decimal &low, const Decimal &high, int wantedTicks);

/// An axis of the same ticks around values that need no zero: dots and slopes. It has zero when it lies near.
AxisScale axisAround(const Decimal &low, const Decimal &high, int wantedTicks);

/// A logarithmic axis from power of ten to power of ten, with 2 and 5 between them when there are few; `low` must be above
/// zero, or it is axisFromZero.
AxisScale axisLogarithmic(const Decimal &low, const Decimal &high);

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
