// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartwords.h"

namespace concord {

namespace {

QString dayLabel(QDate date, const ChartWords &words)
{
    return words.day.arg(QString::number(date.year()), words.months.value(date.month() - 1), QString::number(date.day()));
}

} // namespace

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
