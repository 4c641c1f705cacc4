// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/calendar.h"

namespace concord {

Period partOfMonth(int year, int month, PeriodPart part)
{
    const Period whole = Period::month(year, month);
    switch (part) {
    case PeriodPart::Early:
        return {whole.first, whole.first.addDays(9)};
    case PeriodPart::Middle:
        return {whole.first.addDays(10), whole.first.addDays(19)};
    case PeriodPart::Late:
        break;
    }
    return {whole.first.addDays(20), whole.last};
}

Period partOfYear(int year, PeriodPart part)
{
    switch (part) {
    case PeriodPart::Early:
        return {QDate(year, 1, 1), QDate(year, 3, 31)};
    case PeriodPart::Middle:
        return {QDate(year, 5, 1), QDate(year, 8, 31)};
    case PeriodPart::Late:
        break;
    }
    return {QDate(year, 10, 1), QDate(year, 12, 31)};
}

Period weekFrom(QDate day, int offset)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek() + 7 * offset);
    return {monday, monday.addDays(6)};
}

Period weekendFrom(QDate day, int offset)
{
    const Period week = weekFrom(day, offset);
    return {week.last.addDays(-1), week.last};
}

Period monthFrom(QDate day, int offset)
{
    const QDate shifted = QDate(day.year(), day.month(), 1).addMonths(offset);
    return Period::month(shifted.year(), shifted.month());
}

Period quarterFrom(QDate day, int offset)
{
    const QDate shifted = QDate(day.year(), day.month(), 1).addMonths(3 * offset);
    return Period::quarter(shifted.year(), (shifted.month() + 2) / 3);
}

QDate latestWeekday(QDate day, int weekday)
{
    return day.addDays(-((day.dayOfWeek() - weekday + 7) % 7));
}

int yearOfBareMonth(QDate today, int month)
{
    const int ahead = month - today.month();
    return ahead > 3 ? today.year() - 1 : ahead < -8 ? today.year() + 1 : today.year();
}

std::optional<Period> spanOf(const Period &first, const Period &last)
{
    const Period result{first.first, last.last};
    return result.isValid() ? std::optional(result) : std::nullopt;
}

} // namespace concord
