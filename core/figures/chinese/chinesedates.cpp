// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesedates.h"

#include "core/figures/chinese/chinesedatereader.h"
#include "core/figures/chinese/chinesenumerals.h"

namespace concord {

namespace {

using Reading = ChineseDateReader::Reading;

/// 1950至53年.
std::optional<DateReading> withShortYear(QStringView text, DateReading first, int at)
{
    const std::optional<Numeral> number = readArabicNumeral(text, at);
    if (!number || number->digits != 2 || number->hasPoint || first.year == 0
        || first.period != Period::year(first.year))
        return std::nullopt;
    const int end = number->span.end + (number->span.end < text.size() && text[number->span.end] == u' ' ? 1 : 0);
    const int last = first.year / 100 * 100 + static_cast<int>(number->low.toDouble());
    if (end >= text.size() || text[end] != u'年' || last <= first.year)
        return std::nullopt;
    first.period.last = QDate(last, 12, 31);
    first.end = end + 1;
    return first;
}

/// 2022年至2024年: two dates joined into one stretch.
DateReading joined(QStringView text, DateReading first, const DateContext &context)
{
    int at = first.end;
    static constexpr QStringView kJoints = u"至到~～-–—";
    static constexpr QStringView kPairs = u"與和及"; // only before 之間
    if (at < text.size() && text[at] == u' ')
        ++at;
    if (at + 1 < text.size() && text[at] == u'起' && (text[at + 1] == u'到' || text[at + 1] == u'至'))
        ++at;
    const bool isPair = at + 1 < text.size() && kPairs.contains(text[at]);
    if (at + 1 >= text.size() || (!isPair && !kJoints.contains(text[at])))
        return first;
    ++at;
    if (text[at] == u' ')
        ++at;
    if (const std::optional<DateReading> shortened = withShortYear(text, first, at); shortened && !isPair)
        return *shortened;
    DateContext inner = context;
    if (first.year > 0) {
        inner.year = first.year;
        inner.month = first.month;
        inner.end = at;
        inner.isRepublican = first.isRepublican;
    }
    const Reading last = at < text.size() ? ChineseDateReader(text, at, inner).read() : std::nullopt;
    const std::optional<Period> whole = last ? spanOf(first.period, last->period) : std::nullopt;
    const int after = last ? last->end : at;
    const bool isBetween = text.mid(after).startsWith(u"之間") || text.mid(after).startsWith(u"間");
    if (!whole || (isPair && !isBetween) || first.isUnknown || last->isUnknown || first.period == last->period)
        return first;
    first.period = *whole;
    first.end = last->end;
    first.year = last->year > 0 ? last->year : first.year;
    return first;
}

} // namespace

bool canBeginChineseDate(QChar character)
{
    static constexpr QStringView kOthers =
        u"元中民西公前首去今明後后本上這这下第年月昨週周星禮Q平令昭宣光同咸道嘉乾雍康順崇萬永洪神大";
    return kOthers.contains(character);
}

std::optional<DateReading> readChineseDate(QStringView text, int at, const DateContext &context)
{
    const Reading first = ChineseDateReader(text, at, context).read();
    return first ? std::optional(joined(text, *first, context)) : std::nullopt;
}

} // namespace concord
