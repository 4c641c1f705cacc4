// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishdates.h"

#include "core/figures/english/englishmonthdates.h"
#include "core/figures/english/englishnouns.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

using Reading = std::optional<EnglishDate>;
using Core = EnglishDateCore;

class EnglishDateReader
{
public:
    /// `isSecond`: the end of a stretch, which may follow a hyphen.
    EnglishDateReader(const EnglishTokens &tokens, int index, const DateContext &context, bool isSecond)
        : m_tokens(tokens),
          m_index(index),
          m_context(context),
          m_isSecond(isSecond)
    {}

    Reading read() const
    {
        if (Reading partial = readPartOf())
            return partial;
        const std::optional<Core> core = readCore(m_index);
        return core ? reading(core->period, *core) : std::nullopt;
    }

private:
    bool knowsToday() const { return m_context.today.isValid(); }

    /// 138-2010-2015: a number glued to another by a hyphen, a stroke or a point.
    bool isInsideChain(int at) const
    {
        const QStringView mark = m_tokens.word(at - 1);
        return m_tokens.isNumber(at) && m_tokens.at(at).isGlued && m_tokens.at(at - 1).isGlued
            && m_tokens.isNumber(at - 2) && (mark == u"-" || mark == u"/" || mark == u".");
    }

    Reading reading(const Period &period, const Core &core) const
    {
        if (!period.isValid())
            return std::nullopt;
        EnglishDate result;
        result.reading = {m_tokens.at(m_index).span.begin,
                          m_tokens.at(core.next - 1).span.end,
                          period,
                          core.year,
                          core.month,
                          core.isRelative};
        result.next = core.next;
        return result;
    }

    /// early, late, mid- and the end of something; earlier and later this year; year-end.
    Reading readPartOf() const
    {
        const QStringView word = m_tokens.word(m_index);
        if (word == u"year" && m_tokens.isHyphen(m_index + 1) && m_tokens.is(m_index + 2, u"end") && knowsToday())
            return reading(Period::month(m_context.today.year(), 12),
                           {{}, Core::Grain::Month, m_index + 3, 0, 0, true});
        if ((word == u"earlier" || word == u"later") && m_tokens.is(m_index + 1, u"this")
            && m_tokens.is(m_index + 2, u"year") && knowsToday()) {
            const int year = m_context.today.year();
            const Period period = word == u"earlier" ? Period{QDate(year, 1, 1), m_context.today}
                                                     : Period{m_context.today, QDate(year, 12, 31)};
            return reading(period, {{}, Core::Grain::Year, m_index + 3, year, 0, true});
        }
        int at = m_index + 1;
        const bool isAdverb = word == u"early" || word == u"late" || word == u"mid";
        const bool isNoun = word == u"end" || word == u"beginning" || word == u"start" || word == u"middle";
        if (isAdverb) {
            at += m_tokens.isHyphen(at) || m_tokens.is(at, u"in") ? 1 : 0;
        } else if (isNoun && m_tokens.is(at, u"of")) {
            ++at;
        } else {
            return std::nullopt;
        }
        const std::optional<Core> core = readCoreOrThe(at);
        if (!core)
            return std::nullopt;
        const PeriodPart part = word == u"early" || word == u"beginning" || word == u"start" ? PeriodPart::Early
            : word == u"mid" || word == u"middle"                                            ? PeriodPart::Middle
                                                                                             : PeriodPart::Late;
        return reading(partOf(*core, part, isNoun), *core);
    }

    /// The first, middle and last four years, which overlap by one.
    static Period partOfDecade(int year, PeriodPart part)
    {
        const int first = year + (part == PeriodPart::Early ? 0 : part == PeriodPart::Middle ? 3 : 6);
        return {QDate(first, 1, 1), QDate(first + 3, 12, 31)};
    }

    static Period partOf(const Core &core, PeriodPart part, bool isEnd)
    {
        const QDate first = core.period.first;
        if (core.grain == Core::Grain::Month)
            return partOfMonth(first.year(), first.month(), part);
        if (core.grain == Core::Grain::Decade)
            return partOfDecade(first.year(), part);
        if (core.grain != Core::Grain::Year)
            return core.period;
        return isEnd && part == PeriodPart::Late ? Period::month(first.year(), 12) : partOfYear(first.year(), part);
    }

    /// "the year", "the month" after "the end of"; else a date of its own.
    std::optional<Core> readCoreOrThe(int at) const
    {
        if (m_tokens.is(at, u"the") && knowsToday()) {
            if (m_tokens.is(at + 1, u"year"))
                return Core{Period::year(m_context.today.year()), Core::Grain::Year, at + 2, 0, 0, true};
            if (m_tokens.is(at + 1, u"month"))
                return Core{monthFrom(m_context.today, 0), Core::Grain::Month, at + 2, 0, 0, true};
            return std::nullopt;
        }
        return readCore(at);
    }

    std::optional<Core> readCore(int at) const
    {
        if (std::optional<Core> core =
                m_isSecond || !isInsideChain(at) ? readEnglishNumericDate(m_tokens, at) : std::nullopt)
            return core;
        if (std::optional<Core> core = readEnglishPeriod(m_tokens, at, m_context))
            return core;
        if (std::optional<Core> core = readEnglishMonthDate(m_tokens, at, m_context))
            return core;
        if (std::optional<Core> core = plainYear(at))
            return core;
        if (std::optional<Core> core = directed(at))
            return core;
        return weekday(at);
    }

    /// 2024; other centuries only behind "in", "since" and the like; words such as nineteen ninety-six.
    std::optional<Core> plainYear(int at) const
    {
        const EnglishDatePart year = englishYearAt(m_tokens, at, false);
        if (!year || (m_tokens.isNumber(at) && (isCounted(at) || (!m_isSecond && isInsideChain(at)))))
            return std::nullopt;
        const bool isNear = year.value >= 1900 && year.value <= 2100;
        const int before = at - (m_tokens.is(at - 1, u"the") ? 2 : 1);
        if (!isNear && m_tokens.isNumber(at) && !isEnglishDatePreposition(m_tokens.word(before)))
            return std::nullopt;
        return Core{Period::year(year.value), Core::Grain::Year, year.next, year.value, 0, false};
    }

    /// 2000 people, $2000 and 2,000.5 are no years; nor are parts of designations.
    bool isCounted(int at) const
    {
        static constexpr QStringView kUnits[] = {
            u"people",  u"dollars", u"users",     u"words",  u"employees", u"units",      u"companies",
            u"workers", u"jobs",    u"miles",     u"tons",   u"megawatts", u"pages",      u"students",
            u"yuan",    u"yen",     u"euros",     u"pounds", u"million",   u"billion",    u"thousand",
            u"percent", u"%",       u"customers", u"times",  u"stores",    u"members",    u"years",
            u"days",    u"hours",   u"gpus",      u"chips",  u"square",    u"kilometers", u"meters"};
        const QStringView before = m_tokens.word(at - 1);
        const bool glued = m_tokens.at(at).isGlued;
        if (std::find(std::begin(kUnits), std::end(kUnits), m_tokens.word(at + 1)) != std::end(kUnits))
            return true;
        if (m_tokens.at(at + 1).isGlued && m_tokens.isWord(at + 1))
            return true;
        if (m_tokens.is(at + 1, u"over") && m_tokens.isAlone(at, at + 3))
            return true; // 2000 over 3
        if (isRoundCount(at))
            return true;
        if (glued
            && (before == u"$" || before == u"." || before == u"€" || before == u"£" || before == u"¥"
                || before == u"#"))
            return true;
        return glued && before == u"-" && m_tokens.at(at - 1).isGlued && m_tokens.isWord(at - 2)
            && !m_tokens.is(at - 2, u"mid") && !m_tokens.is(at - 2, u"pre") && !m_tokens.is(at - 2, u"post")
            && !m_tokens.is(at - 2, u"late") && !m_tokens.is(at - 2, u"early");
    }

    /// "deliver 2000 pieces": a round number, a plural behind it and nothing before it that makes a year of it.
    bool isRoundCount(int at) const
    {
        const QStringView next = m_tokens.word(at + 1);
        const QStringView last = m_tokens.word(at - 1);
        return m_tokens.word(at).endsWith(u"00") && isEnglishPlural(next) && !m_tokens.at(at + 1).isCapital
            && !isEnglishStopWord(next) && last != u"the" && last != u"its" && last != u"their" && last != u"s"
            && !isEnglishDatePreposition(last) && m_tokens.known(at - 1).month == 0 && !m_tokens.isNumber(at - 1);
    }

    /// last week, this year, next quarter, last November, last Thursday; yesterday.
    std::optional<Core> directed(int at) const
    {
        const QDate today = m_context.today;
        if (!today.isValid())
            return std::nullopt;
        if (m_tokens.is(at, u"yesterday"))
            return Core{Period::day(today.addDays(-1)), Core::Grain::Day, at + 1, 0, 0, true};
        const int direction = englishDirectionOf(m_tokens.word(at));
        const QStringView noun = m_tokens.word(at + 1);
        if (direction == 9)
            return std::nullopt;
        if (noun == u"week")
            return Core{weekFrom(today, direction), Core::Grain::Week, at + 2, 0, 0, true};
        if (noun == u"weekend")
            return Core{weekendFrom(today, direction), Core::Grain::Week, at + 2, 0, 0, true};
        if (noun == u"month")
            return Core{monthFrom(today, direction), Core::Grain::Month, at + 2, 0, 0, true};
        if (noun == u"quarter")
            return Core{quarterFrom(today, direction), Core::Grain::Quarter, at + 2, 0, 0, true};
        if (noun == u"year")
            return Core{
                Period::year(today.year() + direction), Core::Grain::Year, at + 2, today.year() + direction, 0, true};
        if (englishMonthAt(m_tokens, at + 1, true))
            return directedMonth(direction, at + 1);
        if (const int day = noun.size() > 5 ? m_tokens.known(at + 1).weekday : 0) {
            const QDate latest = latestWeekday(today, day);
            const QDate date = direction < 0 ? (latest == today ? latest.addDays(-7) : latest)
                : direction == 0             ? weekFrom(today, 0).first.addDays(day - 1)
                                             : latest.addDays(7);
            return Core{Period::day(date), Core::Grain::Day, at + 2, 0, 0, true};
        }
        return std::nullopt;
    }

    std::optional<Core> directedMonth(int direction, int at) const
    {
        const QDate today = m_context.today;
        const int month = m_tokens.known(at).month;
        int year = today.year();
        if (direction < 0 && month >= today.month())
            --year;
        if (direction > 0 && month <= today.month())
            ++year;
        return Core{Period::month(year, month), Core::Grain::Month, at + 1, 0, month, true};
    }

    std::optional<Core> weekday(int at) const
    {
        const int day =
            m_tokens.at(at).isCapital && m_tokens.word(at).size() > 5 && knowsToday() ? m_tokens.known(at).weekday : 0;
        if (day == 0
            || (m_tokens.at(at + 1).isCapital && m_tokens.isWord(at + 1) && m_tokens.known(at + 1).month == 0
                && !m_tokens.is(at - 1, u"on")))
            return std::nullopt;
        const bool isAny = m_tokens.is(at - 1, u"a") || m_tokens.is(at - 1, u"one") || m_tokens.is(at - 1, u"every") || m_tokens.is(at - 1, u"each");
        if (isAny || ((m_tokens.is(at + 1, u"in") || m_tokens.is(at + 1, u"of")) && m_tokens.known(at + 2).month > 0))
            return std::nullopt; // a Thursday in March: which one is not told
        int next = at + 1;
        const QStringView part = m_tokens.word(next);
        next += part == u"morning" || part == u"evening" || part == u"night" || part == u"afternoon" ? 1 : 0;
        return Core{Period::day(latestWeekday(m_context.today, day)), Core::Grain::Day, next, 0, 0, true};
    }

    const EnglishTokens &m_tokens;
    int m_index;
    const DateContext &m_context;
    bool m_isSecond;
};

/// 2023-24.
std::optional<EnglishDate> withShortYear(const EnglishTokens &tokens, EnglishDate first)
{
    const int year = first.reading.year;
    const int at = first.next + 1;
    if (!tokens.isHyphen(first.next) || !tokens.isNumber(at) || tokens.at(at).span.length() != 2 || year == 0
        || first.reading.period != Period::year(year))
        return std::nullopt;
    const int last = year / 100 * 100 + tokens.word(at).toInt(); // 2023-24, no further than a decade: not 2015-32
    if (last <= year || last > year + 10
        || (tokens.at(at + 1).isGlued && (tokens.isWord(at + 1) || tokens.isHyphen(at + 1))))
        return std::nullopt;
    first.reading.period.last = QDate(last, 12, 31);
    first.reading.end = tokens.at(at).span.end;
    first.next = at + 1;
    return first;
}

/// Where the second date of a stretch begins: behind "to", "until", a dash, or the "and" of "between"; 0 for other words.
int behindJoint(const EnglishTokens &tokens, int index, int at)
{
    static const QSet<QStringView> joints = {u"to", u"through", u"thru", u"until", u"till", u"–", u"-", u"—", u"~"};
    const int before = index - (tokens.is(index - 1, u"the") ? 2 : 1);
    const bool isJoint = joints.contains(tokens.word(at)) || (tokens.is(at, u"and") && tokens.is(before, u"between"));
    return isJoint ? at + 1 + (tokens.is(at + 1, u"the") ? 1 : 0) : 0;
}

EnglishDate stretch(const EnglishTokens &tokens, int index, const Period &period, const EnglishDate &last)
{
    EnglishDate result = last;
    result.reading.begin = tokens.at(index).span.begin;
    result.reading.period = period;
    return result;
}

/// 4 to 22 January 1995, between 2 and 7 February: the first day takes month and year from the second date.
Reading daysOfOneMonth(const EnglishTokens &tokens, int index, const DateContext &context)
{
    const EnglishDatePart day = englishDayAt(tokens, index, true);
    const int at = day ? behindJoint(tokens, index, day.next) : 0;
    if (at == 0 || !englishDayAt(tokens, at, true))
        return std::nullopt;
    const std::optional<EnglishDateCore> core = readEnglishMonthDate(tokens, at, context);
    if (!core || core->grain != Core::Grain::Day)
        return std::nullopt;
    const QDate last = core->period.first;
    const QDate first(last.year(), last.month(), day.value);
    if (!first.isValid() || first >= last)
        return std::nullopt;
    EnglishDate result;
    result.reading = {0, tokens.at(core->next - 1).span.end, {}, core->year, core->month, core->isRelative};
    result.next = core->next;
    return stretch(tokens, index, {first, last}, result);
}

/// November 19-20, 2016; April 9 through seventeenth.
Reading daysBehindMonth(const EnglishTokens &tokens, int index, const DateContext &context)
{
    const std::optional<EnglishBareDate> first = readEnglishBareDate(tokens, index);
    const int at = first && first->day > 0 ? behindJoint(tokens, index, first->next) : 0;
    const EnglishDatePart day = at > 0 ? englishDayAt(tokens, at, true) : EnglishDatePart();
    if (!day || day.value <= first->day || tokens.known(at).month > 0)
        return std::nullopt;
    EnglishDatePart year = englishYearAt(tokens, day.next + (tokens.is(day.next, u",") ? 1 : 0), true);
    const bool isStated = bool(year);
    const bool ends = tokens.endsClause(day.next) || isEnglishStopWord(tokens.word(day.next));
    if (!isStated
        && (!ends || !context.today.isValid() || !tokens.at(index).isCapital || readEnglishBareDate(tokens, at)))
        return std::nullopt;
    if (!isStated)
        year = {context.year > 0 ? context.year : yearOfBareMonth(context.today, first->month), day.next};
    const Period period{QDate(year.value, first->month, first->day), QDate(year.value, first->month, day.value)};
    if (!period.isValid())
        return std::nullopt;
    EnglishDate result;
    result.reading = {0,
                      tokens.at(year.next - 1).span.end,
                      {},
                      isStated ? year.value : 0,
                      first->month,
                      !isStated && context.year == 0};
    result.next = year.next;
    return stretch(tokens, index, period, result);
}

/// 5/1, for the first end of "5/1-5/7, 2020".
std::optional<EnglishBareDate> bareNumericDate(const EnglishTokens &tokens, int index)
{
    const int month = englishWholeAt(tokens, index);
    const int day = tokens.is(index + 1, u"/") && tokens.at(index + 1).isGlued ? englishWholeAt(tokens, index + 2) : -1;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? std::optional(EnglishBareDate{month, day, index + 3})
                                                              : std::nullopt;
}

/// Jan-Feb 2017, February 1st to March 2019, 10/1-11/2/2017: only the second date states the year.
Reading datesOfOneYear(const EnglishTokens &tokens, int index, const DateContext &context)
{
    std::optional<EnglishBareDate> bare = readEnglishBareDate(tokens, index);
    if (!bare && tokens.isNumber(index))
        bare = bareNumericDate(tokens, index);
    const int at = bare ? behindJoint(tokens, index, bare->next) : 0;
    const Reading last = at > 0 ? EnglishDateReader(tokens, at, context, true).read() : std::nullopt;
    if (!last || last->reading.year == 0 || last->reading.month == 0)
        return std::nullopt;
    int year = last->reading.year;
    year -=
        std::pair(bare->month, bare->day) > std::pair(last->reading.month, last->reading.period.first.day()) ? 1 : 0;
    const QDate first(year, bare->month, std::max(1, bare->day));
    if (!first.isValid() || first > last->reading.period.last)
        return std::nullopt;
    return stretch(tokens, index, {first, last->reading.period.last}, *last);
}

/// Stretches whose first end lacks what the second states.
Reading readSharedYear(const EnglishTokens &tokens, int index, const DateContext &context)
{
    const EnglishWord &word = tokens.known(index);
    if (!tokens.isNumber(index) && word.month == 0 && word.ordinal == 0 && word.number < 1)
        return std::nullopt;
    if (Reading days = daysOfOneMonth(tokens, index, context))
        return days;
    if (Reading days = daysBehindMonth(tokens, index, context))
        return days;
    return datesOfOneYear(tokens, index, context);
}

/// The day of the document as the end of a stretch: today, now, the current date.
Reading todayAt(const EnglishTokens &tokens, int at, const DateContext &context)
{
    const bool isWord = tokens.is(at, u"today") || tokens.is(at, u"now") || tokens.is(at, u"present");
    const bool isPair = tokens.is(at, u"current") && tokens.is(at + 1, u"date");
    if (!context.today.isValid() || (!isWord && !isPair))
        return std::nullopt;
    EnglishDate result;
    result.next = at + (isPair ? 2 : 1);
    result.reading = {
        tokens.at(at).span.begin, tokens.at(result.next - 1).span.end, Period::day(context.today), 0, 0, true};
    return result;
}

/// 2023-24, 2022–2024, from 2014 to 2024, March to June 2024, between May 2015 and 2018.
EnglishDate joined(const EnglishTokens &tokens, int index, EnglishDate first, const DateContext &context)
{
    if (const std::optional<EnglishDate> shortened = withShortYear(tokens, first))
        return *shortened;
    const int at = behindJoint(tokens, index, first.next);
    if (at == 0)
        return first;
    DateContext inner = context;
    if (first.reading.year > 0) {
        inner.year = first.reading.year;
        inner.month = first.reading.month;
    }
    Reading last = EnglishDateReader(tokens, at, inner, true).read();
    if (!last)
        last = todayAt(tokens, at, context);
    const std::optional<Period> whole = last ? spanOf(first.reading.period, last->reading.period) : std::nullopt;
    if (!whole || first.reading.period == last->reading.period
        || (tokens.is(first.next, u"until") && first.reading.isRelative))
        return first;
    first.reading.period = *whole;
    first.reading.end = last->reading.end;
    first.reading.year = last->reading.year > 0 ? last->reading.year : first.reading.year;
    first.next = last->next;
    return first;
}

} // namespace

std::optional<EnglishDate> readEnglishDate(const EnglishTokens &tokens, int index, const DateContext &context)
{
    if (const Reading shared = readSharedYear(tokens, index, context))
        return shared;
    const Reading first = EnglishDateReader(tokens, index, context, false).read();
    return first ? std::optional(joined(tokens, index, *first, context)) : std::nullopt;
}

std::optional<EnglishTime> readEnglishTime(const EnglishTokens &tokens, int index)
{
    if (!tokens.isNumber(index))
        return std::nullopt;
    const QStringView digits = tokens.word(index);
    const qsizetype point = digits.indexOf(u'.');
    const bool isDotted = point > 0 && point <= 2 && digits.size() == point + 3; // 4.40 am
    if (!isDotted && digits.size() > 2)
        return std::nullopt;
    const int hour = (isDotted ? digits.left(point) : digits).toInt();
    int minute = isDotted ? digits.mid(point + 1).toInt() : 0;
    int next = index + 1;
    const bool hasMinutes = tokens.is(next, u":") && tokens.at(next).isGlued && tokens.at(next + 1).isGlued
        && tokens.isNumber(next + 1) && tokens.at(next + 1).span.length() == 2;
    if (hasMinutes) {
        minute = tokens.word(next + 1).toInt();
        next += 2;
    }
    const QStringView half = tokens.word(next);
    const bool isMorning = half == u"am" || half == u"a.m";
    const bool isEvening = half == u"pm" || half == u"p.m";
    if (hour > 24 || minute > 59 || (!hasMinutes && !isMorning && !isEvening))
        return std::nullopt;
    if (isMorning || isEvening)
        next += tokens.is(next + 1, u".") && half.contains(u'.') ? 2 : 1;
    const int hours = isEvening && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour;
    return EnglishTime{hours * 60 + minute, next};
}

} // namespace concord
