// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartwords.h"

namespace concord {

namespace {

QString dayLabel(QDate date, const ChartWords &words)
{
    return words.day.arg(QString::number(date.year()), words.months.value(date.month() - 1), QString::number(date.day()));
}

} // namespace

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

QString periodLabel(const Period &period, const ChartWords &words)
{
    if (!period.isValid())
        return {};
    const QString year = QString::number(period.first.year());
    const int month = period.first.month();
    switch (grainOf(period)) {
    case Grain::Year:
        return words.year.arg(year);
    case Grain::Half:
        return words.half.arg(year, QString::number(month <= 6 ? 1 : 2));
    case Grain::Quarter:
        return words.quarter.arg(year, QString::number((month + 2) / 3));
    case Grain::Month:
        return words.month.arg(year, words.months.value(month - 1));
    case Grain::Day:
        return dayLabel(period.first, words);
    case Grain::Other:
        break;
    }
    return words.days.arg(dayLabel(period.first, words), dayLabel(period.last, words));
}

} // namespace concord
