// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishdates.h"

#include "core/text/characters.h"

#include <QHash>

#include <algorithm>

namespace concord {

namespace {

using Reading = std::optional<EnglishDate>;

int monthOf(QStringView word)
{
    static const QHash<QStringView, int> table = {
        {u"january", 1}, {u"february", 2}, {u"march", 3},     {u"april", 4},    {u"may", 5},       {u"june", 6},
        {u"july", 7},    {u"august", 8},   {u"september", 9}, {u"october", 10}, {u"november", 11}, {u"december", 12},
        {u"jan", 1},     {u"feb", 2},      {u"mar", 3},       {u"apr", 4},      {u"jun", 6},       {u"jul", 7},
        {u"aug", 8},     {u"sep", 9},      {u"sept", 9},      {u"oct", 10},     {u"nov", 11},      {u"dec", 12}};
    return table.value(word);
}

int weekdayOf(QStringView word)
{
    static const QHash<QStringView, int> table = {{u"monday", 1}, {u"tuesday", 2},  {u"wednesday", 3}, {u"thursday", 4},
                                                  {u"friday", 5}, {u"saturday", 6}, {u"sunday", 7}};
    return table.value(word);
}

/// −1 last, 0 this, 1 next; 9 for other words.
int directionOf(QStringView word)
{
    return word == u"last" ? -1 : word == u"this" ? 0 : word == u"next" ? 1 : 9;
}

/// What is known of a date before 初, 底 and the like are applied.
struct Core
{
    enum class Grain { Day, Week, Month, Quarter, Year };
    Period period;
    Grain grain = Grain::Day;
    int next = 0;
    int year = 0;
    int month = 0;
    bool isRelative = false;
};

class EnglishDateReader
{
public:
    EnglishDateReader(const EnglishTokens &tokens, int index, const DateContext &context)
        : m_tokens(tokens),
          m_index(index),
          m_context(context)
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

    int wholeAt(int index, int *digits = nullptr) const
    {
        if (!m_tokens.isNumber(index))
            return -1;
        const std::optional<Numeral> number = readArabicNumeral(m_tokens.text(), m_tokens.at(index).span.begin);
        if (!number || number->isGrouped || number->hasPoint || number->digits > 4)
            return -1;
        if (digits)
            *digits = number->digits;
        return static_cast<int>(number->low.toDouble());
    }

    int yearAt(int index) const
    {
        int digits = 0;
        const int value = wholeAt(index, &digits);
        return digits == 4 && value >= 1800 && value <= 2199 ? value : 0;
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

    static Period partOf(const Core &core, PeriodPart part, bool isEnd)
    {
        const QDate first = core.period.first;
        if (core.grain == Core::Grain::Month)
            return partOfMonth(first.year(), first.month(), part);
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
        using Try = std::optional<Core> (EnglishDateReader::*)(int) const;
        static constexpr Try kTries[] = {
            &EnglishDateReader::isoDate,    &EnglishDateReader::dayMonth,  &EnglishDateReader::monthName,
            &EnglishDateReader::fiscalYear, &EnglishDateReader::decade,    &EnglishDateReader::century,
            &EnglishDateReader::dottedDate, &EnglishDateReader::plainYear, &EnglishDateReader::quarterOrHalf,
            &EnglishDateReader::directed,   &EnglishDateReader::weekday};
        for (const Try attempt : kTries) {
            if (std::optional<Core> core = (this->*attempt)(at))
                return core;
        }
        return std::nullopt;
    }

    /// 2024-09-16 and 2024/9/16.
    std::optional<Core> isoDate(int at) const
    {
        const int year = yearAt(at);
        const QStringView mark = m_tokens.word(at + 1);
        if (year == 0 || (mark != u"-" && mark != u"/" && mark != u"–") || m_tokens.word(at + 3) != mark
            || !m_tokens.at(at + 1).isGlued || !m_tokens.at(at + 2).isGlued)
            return std::nullopt;
        const QDate date(year, wholeAt(at + 2), wholeAt(at + 4));
        return date.isValid()
            ? std::optional(Core{Period::day(date), Core::Grain::Day, at + 5, year, date.month(), false})
            : std::nullopt;
    }

    bool isMonthName(int at) const
    {
        const QStringView word = m_tokens.word(at);
        if (monthOf(word) == 0 || !m_tokens.at(at).isCapital)
            return false;
        if (word.size() > 3 && word != u"march" && word != u"sept")
            return true;
        const int after = m_tokens.is(at + 1, u".") ? at + 2 : at + 1;
        if (wholeAt(after) > 0)
            return true;
        static constexpr QStringView kBefore[] = {
            u"in",  u"by",   u"since", u"of",     u"until", u"through", u"last", u"next", u"this", u"early", u"late",
            u"mid", u"from", u"to",    u"before", u"after", u"during",  u"-",    u"and",  u"till", u"late"};
        return (word == u"may" || word == u"march")
            && std::find(std::begin(kBefore), std::end(kBefore), m_tokens.word(at - 1)) != std::end(kBefore);
    }

    /// 16 September 2024, 16th of September.
    std::optional<Core> dayMonth(int at) const
    {
        const int day = wholeAt(at);
        if (day < 1 || day > 31)
            return std::nullopt;
        int next = at + 1;
        next += isOrdinalSuffix(next) ? 1 : 0;
        next += m_tokens.is(next, u"of") ? 1 : 0;
        if (!isMonthName(next))
            return std::nullopt;
        const int month = monthOf(m_tokens.word(next));
        next += m_tokens.is(next + 1, u".") ? 2 : 1;
        return dated(month, day, next);
    }

    bool isOrdinalSuffix(int at) const
    {
        const QStringView word = m_tokens.word(at);
        return m_tokens.at(at).isGlued && (word == u"th" || word == u"st" || word == u"nd" || word == u"rd");
    }

    std::optional<Core> monthName(int at) const
    {
        if (!isMonthName(at))
            return std::nullopt;
        const int month = monthOf(m_tokens.word(at));
        const bool abbreviated = (m_tokens.word(at).size() == 3 || m_tokens.is(at, u"sept"))
            && m_tokens.is(at + 1, u".") && (m_tokens.isNumber(at + 2) || !m_tokens.at(at + 2).isCapital);
        const int next = at + (abbreviated && m_tokens.at(at + 1).isGlued && m_tokens.word(at) != u"may" ? 2 : 1);
        const int day = wholeAt(next);
        if (day < 1 || day > 31)
            return dated(month, 0, next);
        return dated(month, day, next + 1 + (isOrdinalSuffix(next + 1) ? 1 : 0));
    }

    /// Adds the year: stated behind, "of this year", or the one the document's date suggests.
    std::optional<Core> dated(int month, int day, int next) const
    {
        int year = yearAt(next);
        int end = next + 1;
        if (year == 0 && (m_tokens.is(next, u",") || m_tokens.is(next, u"of")) && yearAt(next + 1) > 0) {
            year = yearAt(next + 1);
            end = next + 2;
        }
        bool isRelative = false;
        const int direction =
            m_tokens.is(next, u"of") && m_tokens.is(next + 2, u"year") ? directionOf(m_tokens.word(next + 1)) : 9;
        if (year == 0 && direction != 9 && knowsToday()) {
            year = m_context.today.year() + direction;
            end = next + 3;
            isRelative = true;
        }
        const bool isBare = year == 0;
        if (isBare) {
            const bool inherits =
                m_context.year > 0 && m_context.month > 0 && m_tokens.at(next - 1).span.begin - m_context.end < 40;
            if (!inherits && !knowsToday())
                return std::nullopt;
            year = inherits ? m_context.year : yearOfBareMonth(m_context.today, month);
            end = next;
            isRelative = !inherits;
        }
        const Period period = day > 0 ? Period::day(QDate(year, month, day)) : Period::month(year, month);
        if (!period.isValid())
            return std::nullopt;
        return Core{period, day > 0 ? Core::Grain::Day : Core::Grain::Month, end, isBare ? 0 : year, month, isRelative};
    }

    /// FY2025, FY 2025, fiscal 2025, fiscal year 2025.
    std::optional<Core> fiscalYear(int at) const
    {
        const QStringView word = m_tokens.word(at);
        if (word.startsWith(u"fy") && m_tokens.at(at).isMixed && (word.size() == 6 || word.size() == 4)) {
            bool ok = false;
            const int value = word.mid(2).toInt(&ok);
            const int year = value < 100 ? 2000 + value : value;
            return ok ? std::optional(Core{Period::year(year), Core::Grain::Year, at + 1, year, 0, false})
                      : std::nullopt;
        }
        const int next = word == u"fy" ? at + 1 : word == u"fiscal" ? at + (m_tokens.is(at + 1, u"year") ? 2 : 1) : 0;
        const int year = next > 0 ? yearAt(next) : 0;
        return year > 0 ? std::optional(Core{Period::year(year), Core::Grain::Year, next + 1, year, 0, false})
                        : std::nullopt;
    }

    /// 19th century, 19th-century.
    std::optional<Core> century(int at) const
    {
        const int number = wholeAt(at);
        const int noun = at + 2 + (m_tokens.isHyphen(at + 2) ? 1 : 0);
        if (number < 15 || number > 21 || !isOrdinalSuffix(at + 1) || !m_tokens.is(noun, u"century"))
            return std::nullopt;
        return Core{
            {QDate(number * 100 - 99, 1, 1), QDate(number * 100, 12, 31)}, Core::Grain::Day, noun + 1, 0, 0, false};
    }

    /// 2009.04.29: read as a number with decimals, a point and a number.
    std::optional<Core> dottedDate(int at) const
    {
        const QStringView head = m_tokens.word(at);
        if (!m_tokens.isNumber(at) || head.size() != 7 || head[4] != u'.' || !m_tokens.is(at + 1, u".")
            || !m_tokens.at(at + 1).isGlued || !m_tokens.at(at + 2).isGlued)
            return std::nullopt;
        const QDate date(head.left(4).toInt(), head.mid(5).toInt(), wholeAt(at + 2));
        return date.isValid() && date.year() >= 1900
            ? std::optional(Core{Period::day(date), Core::Grain::Day, at + 3, date.year(), date.month(), false})
            : std::nullopt;
    }

    /// 1990s.
    std::optional<Core> decade(int at) const
    {
        const int year = yearAt(at);
        const int suffix = m_tokens.is(at + 1, u"'") && m_tokens.at(at + 1).isGlued ? at + 2 : at + 1;
        if (year == 0 || year % 10 != 0 || !m_tokens.is(suffix, u"s") || !m_tokens.at(suffix).isGlued)
            return std::nullopt;
        return Core{{QDate(year, 1, 1), QDate(year + 9, 12, 31)}, Core::Grain::Year, suffix + 1, 0, 0, false};
    }

    std::optional<Core> plainYear(int at) const
    {
        const int year = yearAt(at);
        if (year < 1900 || year > 2100 || isCounted(at))
            return std::nullopt;
        return Core{Period::year(year), Core::Grain::Year, at + 1, year, 0, false};
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
        if (glued
            && (before == u"$" || before == u"." || before == u"€" || before == u"£" || before == u"¥"
                || before == u"#"))
            return true;
        return glued && before == u"-" && m_tokens.at(at - 1).isGlued && m_tokens.isWord(at - 2)
            && !m_tokens.is(at - 2, u"mid") && !m_tokens.is(at - 2, u"pre") && !m_tokens.is(at - 2, u"post")
            && !m_tokens.is(at - 2, u"late") && !m_tokens.is(at - 2, u"early");
    }

    /// Q3 2024, the third quarter of 2024, the first half of this year, H1 2024.
    std::optional<Core> quarterOrHalf(int at) const
    {
        const QStringView word = m_tokens.word(at);
        int number = 0;
        bool isHalf = false;
        int next = at + 1;
        if (word.size() == 2 && (word[0] == u'q' || word[0] == u'h') && word[1] >= u'1' && word[1] <= u'4') {
            number = word[1].unicode() - u'0';
            isHalf = word[0] == u'h';
        } else {
            number = englishOrdinalWord(word);
            int noun = at + 1 + (m_tokens.isHyphen(at + 1) ? 1 : 0);
            const bool isPair = m_tokens.is(noun, u"or") || m_tokens.is(noun, u"and");
            if (isPair && englishOrdinalWord(m_tokens.word(noun + 1)) > 0)
                noun += 2;
            isHalf = m_tokens.is(noun, u"half") && m_tokens.is(noun + 1, u"of") && noun - at <= 2;
            if (number == 0 || (!isHalf && !m_tokens.is(noun, u"quarter")))
                return std::nullopt;
            next = isPair ? at + 1 : noun + 1;
            return number <= (isHalf ? 2 : 4) ? withYear(number, isHalf, next, noun + 1) : std::nullopt;
        }
        return number <= (isHalf ? 2 : 4) ? withYear(number, isHalf, next, next) : std::nullopt;
    }

    /// `tail` is where a year may stand; only a date that ends there takes it into its span.
    std::optional<Core> withYear(int number, bool isHalf, int next, int tail) const
    {
        int at = tail + (m_tokens.is(tail, u"of") || m_tokens.is(tail, u"in") || m_tokens.is(tail, u",") ? 1 : 0);
        at += m_tokens.is(at, u"fiscal") ? 1 : 0;
        int year = yearAt(at);
        int end = at + 1;
        bool isRelative = false;
        const int direction = m_tokens.is(at + 1, u"year")            ? directionOf(m_tokens.word(at))
            : m_tokens.is(at, u"the") && m_tokens.is(at + 1, u"year") ? 0
                                                                      : 9;
        if (year == 0 && direction != 9 && knowsToday()) {
            year = m_context.today.year() + direction;
            end = at + 2;
            isRelative = true;
        }
        const bool isStated = year > 0;
        if (!isStated) {
            year = m_context.year > 0 ? m_context.year : knowsToday() ? m_context.today.year() : 0;
            isRelative = m_context.year == 0;
            end = next;
        }
        if (year == 0 || (!isStated && isHalf))
            return std::nullopt;
        const Period period = isHalf ? Period::half(year, number) : Period::quarter(year, number);
        return Core{period, Core::Grain::Quarter, next == tail ? end : next, isStated ? year : 0, 0, isRelative};
    }

    /// last week, this year, next quarter, last November, last Thursday; yesterday.
    std::optional<Core> directed(int at) const
    {
        const QDate today = m_context.today;
        if (!today.isValid())
            return std::nullopt;
        if (m_tokens.is(at, u"yesterday"))
            return Core{Period::day(today.addDays(-1)), Core::Grain::Day, at + 1, 0, 0, true};
        const int direction = directionOf(m_tokens.word(at));
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
        if (isMonthName(at + 1))
            return directedMonth(direction, at + 1);
        if (const int day = m_tokens.at(at + 1).isCapital ? weekdayOf(noun) : 0) {
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
        const int month = monthOf(m_tokens.word(at));
        int year = today.year();
        if (direction < 0 && month >= today.month())
            --year;
        if (direction > 0 && month <= today.month())
            ++year;
        return Core{Period::month(year, month), Core::Grain::Month, at + 1, 0, month, true};
    }

    std::optional<Core> weekday(int at) const
    {
        const int day = m_tokens.at(at).isCapital && knowsToday() ? weekdayOf(m_tokens.word(at)) : 0;
        if (day == 0
            || (m_tokens.at(at + 1).isCapital && m_tokens.isWord(at + 1) && monthOf(m_tokens.word(at + 1)) == 0
                && !m_tokens.is(at - 1, u"on")))
            return std::nullopt;
        int next = at + 1;
        const QStringView part = m_tokens.word(next);
        next += part == u"morning" || part == u"evening" || part == u"night" || part == u"afternoon" ? 1 : 0;
        return Core{Period::day(latestWeekday(m_context.today, day)), Core::Grain::Day, next, 0, 0, true};
    }

    const EnglishTokens &m_tokens;
    int m_index;
    const DateContext &m_context;
};

/// 2023-24.
std::optional<EnglishDate> withShortYear(const EnglishTokens &tokens, EnglishDate first)
{
    const int year = first.reading.year;
    const int at = first.next + 1;
    if (!tokens.isHyphen(first.next) || !tokens.isNumber(at) || tokens.at(at).span.length() != 2 || year == 0
        || first.reading.period != Period::year(year))
        return std::nullopt;
    const int last = year / 100 * 100 + tokens.word(at).toInt();
    if (last <= year || (tokens.at(at + 1).isGlued && (tokens.isWord(at + 1) || tokens.isHyphen(at + 1))))
        return std::nullopt;
    first.reading.period.last = QDate(last, 12, 31);
    first.reading.end = tokens.at(at).span.end;
    first.next = at + 1;
    return first;
}

/// 2023-24, 2022–2024, from 2014 to 2024, March to June 2024.
EnglishDate joined(const EnglishTokens &tokens, EnglishDate first, const DateContext &context)
{
    const QStringView joint = tokens.word(first.next);
    const bool isDash = joint == u"–" || joint == u"-" || joint == u"—";
    if (!isDash && joint != u"to" && joint != u"through" && joint != u"until")
        return first;
    if (const std::optional<EnglishDate> shortened = withShortYear(tokens, first))
        return *shortened;
    DateContext inner = context;
    if (first.reading.year > 0) {
        inner.year = first.reading.year;
        inner.month = first.reading.month;
    }
    const std::optional<EnglishDate> last = EnglishDateReader(tokens, first.next + 1, inner).read();
    const std::optional<Period> whole = last ? spanOf(first.reading.period, last->reading.period) : std::nullopt;
    if (!whole || first.reading.period == last->reading.period || (joint == u"until" && first.reading.isRelative))
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
    const Reading first = EnglishDateReader(tokens, index, context).read();
    return first ? std::optional(joined(tokens, *first, context)) : std::nullopt;
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
