// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axes/grain.h"

namespace concord {

Grain grainOf(const Period &period)
{
    const int year = period.first.year(), month = period.first.month();
    if (period == Period::year(year))
        return Grain::Year;
    if (period == Period::half(year, month <= 6 ? 1 : 2))
        return Grain::Half;
    if (period == Period::quarter(year, (month + 2) / 3))
        return Grain::Quarter;
    if (period == Period::month(year, month))
        return Grain::Month;
    return period.first == period.last ? Grain::Day : Grain::Other;
}

} // namespace concord
