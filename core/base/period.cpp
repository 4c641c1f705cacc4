// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <algorithm>

namespace concord {

namespace {

Period months(int year, int firstMonth, int count)
{
    const QDate first(year, firstMonth, 1);
    return {first, first.addMonths(count).addDays(-1)};
}

/// A number of exactly `digits` ASCII digits; 0 when it is something else.
int plainNumber(QStringView text, qsizetype digits)
{
    const bool plain = text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain ? text.toInt() : 0;
}

/// "Q3" → 3, "H1" → 1; 0 when it is something else.
int partNumber(QStringView text, QChar letter, int most)
{
    if (text.size() != 2 || text[0] != letter)
        return 0;
    const int number = text[1].unicode() - u'0';
    return number >= 1 && number <= most ? number : 0;
}

} // namespace

Period Period::year(int year)
{
    return months(year, 1, 12);
}

Period Period::half(int year, int half)
{
    return months(year, half * 6 - 5, 6);
}

Period Period::quarter(int year, int quarter)
{
    return months(year, quarter * 3 - 2, 3);
}

Period Period::month(int year, int month)
{
    return months(year, month, 1);
}

std::optional<Period> Period::fromString(QStringView text)
{
    if (const qsizetype slash = text.indexOf(u'/'); slash > 0) {
        const QStringView end = text.sliced(slash + 1);
        const auto from = fromString(text.first(slash));
        const auto to = end.contains(u'/') ? std::nullopt : fromString(end);
        return from && to && from->first <= to->last ? std::optional(Period{from->first, to->last}) : std::nullopt;
    }
    const int yearNumber = plainNumber(text.first(std::min<qsizetype>(4, text.size())), 4);
    if (yearNumber < 1)
        return std::nullopt;
    if (text.size() == 4)
        return year(yearNumber);
    if (text[4] != u'-')
        return std::nullopt;
    const QStringView rest = text.sliced(5);
    if (const int number = partNumber(rest, u'Q', 4))
        return quarter(yearNumber, number);
    if (const int number = partNumber(rest, u'H', 2))
        return half(yearNumber, number);
    if (rest.size() == 2) {
        const int monthNumber = plainNumber(rest, 2);
        return monthNumber >= 1 && monthNumber <= 12 ? std::optional(month(yearNumber, monthNumber)) : std::nullopt;
    }
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    return date.isValid() && text.size() == 10 ? std::optional(day(date)) : std::nullopt;
}

QString Period::toString() const
{
    if (!isValid())
        return {};
    const QString yearText = QStringLiteral("%1").arg(first.year(), 4, 10, QLatin1Char('0'));
    if (*this == year(first.year()))
        return yearText;
    for (int i = 1; i <= 2; ++i) {
        if (*this == half(first.year(), i))
            return yearText + QStringLiteral("-H%1").arg(i);
    }
    for (int i = 1; i <= 4; ++i) {
        if (*this == quarter(first.year(), i))
            return yearText + QStringLiteral("-Q%1").arg(i);
    }
    if (*this == month(first.year(), first.month()))
        return first.toString(QStringLiteral("yyyy-MM"));
    if (first == last)
        return first.toString(Qt::ISODate);
    return first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate);
}

} // namespace concord
