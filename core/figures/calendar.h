// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QDate>

#include <optional>

namespace concord {

/// Where inside a month or year something lies: 初, 中旬, 底.
enum class PeriodPart { Early, Middle, Late };

/// Days 1–10, 11–20 and from the 21st on.
Period partOfMonth(int year, int month, PeriodPart part);
/// January to March, May to August, October to December.
Period partOfYear(int year, PeriodPart part);
/// Monday to Sunday of the week `offset` weeks from that of `day`.
Period weekFrom(QDate day, int offset);
/// Saturday and Sunday of that week.
Period weekendFrom(QDate day, int offset);
/// The month or quarter `offset` months or quarters from that of `day`.
Period monthFrom(QDate day, int offset);
Period quarterFrom(QDate day, int offset);
/// The last such weekday (1 Monday … 7 Sunday) up to `day` itself.
QDate latestWeekday(QDate day, int weekday);
/// The year meant by a month named without one in a text of `today`: from eight months back to three ahead.
int yearOfBareMonth(QDate today, int month);
/// From the first day of the one to the last of the other; empty when they are in the wrong order.
std::optional<Period> spanOf(const Period &first, const Period &last);

/// A date found in a text.
struct DateReading
{
    int begin = 0;
    int end = 0; ///< UTF-16 units
    Period period;
    int year = 0;              ///< the year the text states, for dates that inherit it; 0 when it states none
    int month = 0;             ///< likewise
    bool isRelative = false;   ///< known only through the document's date
    bool isUnknown = false;    ///< a date whose year nothing tells; to be stepped over
    bool isRepublican = false; ///< counted in years of 民國
};

/// What a date without year or month may take over from the one before it.
struct DateContext
{
    QDate today; ///< the document's date; invalid: relative dates are left out
    int year = 0;
    int month = 0;
    QDate nearMonth;           ///< the first of the month that the date before lies in, invalid when it spans more
    int end = -1000;           ///< where the date before ended
    bool isRepublican = false; ///< the date before was counted in years of 民國, so that 113年 alone is one too
};

} // namespace concord
