// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishmonthdates.h"

#include <algorithm>

namespace concord {

namespace {

using Core = EnglishDateCore;

class MonthDateReader
{
public:
    MonthDateReader(const EnglishTokens &tokens, const DateContext &context) : m_tokens(tokens), m_context(context) {}

    std::optional<Core> read(int at) const
    {
        if (std::optional<Core> core = weekdayDate(at))
            return core;
        if (std::optional<Core> core = dayMonth(at))
            return core;
        if (std::optional<Core> core = yearMonth(at))
            return core;
        if (std::optional<Core> core = gluedMonthDay(at))
            return core;
        return monthName(at);
    }

    std::optional<EnglishBareDate> bare(int at) const
    {
        if (const EnglishDatePart day = englishDayAt(m_tokens, at, false)) {
            const EnglishDatePart month = englishMonthAt(m_tokens, ofBehind(day.next), true);
            return month ? std::optional(EnglishBareDate{month.value, day.value, month.next}) : std::nullopt;
        }
        const EnglishDatePart month = englishMonthAt(m_tokens, at, true);
        if (!month)
            return std::nullopt;
        const EnglishDatePart day = dayBehind(month.next);
        return EnglishBareDate{month.value, day.value, day ? day.next : month.next};
    }

private:
    bool knowsToday() const { return m_context.today.isValid(); }

    int ofBehind(int at) const
    {
        if (m_tokens.is(at, u"day") && m_tokens.is(at + 1, u"of"))
            return at + 2;
        return at + (m_tokens.is(at, u"of") ? 1 : 0);
    }

    /// 5, the twenty-first; no decimal and no count.
    EnglishDatePart dayBehind(int at) const
    {
        const bool hasArticle = m_tokens.is(at, u"the");
        EnglishDatePart day = englishDayAt(m_tokens, at + (hasArticle ? 1 : 0), true);
        const bool isRank = !m_tokens.isNumber(at) || isEnglishRankSuffix(m_tokens, at + 1);
        if (hasArticle && day && m_tokens.known(day.next - 1).ordinal == 0
            && !isEnglishRankSuffix(m_tokens, day.next - 1))
            day = {};
        const QStringView after = m_tokens.word(day.next);
        const bool isCount = !isRank && (after == u"%" || after == u"percent" || m_tokens.known(day.next).power > 0);
        return isCount ? EnglishDatePart() : day;
    }

    /// Whether "May" and its like are meant as months where they stand.
    bool isMonthName(int at) const
    {
        const QStringView word = m_tokens.word(at);
        const EnglishDatePart month = englishMonthAt(m_tokens, at, false);
        if (!month) {
            const EnglishDatePart loose = englishMonthAt(m_tokens, at, true);
            const EnglishDatePart day = loose ? dayBehind(loose.next) : EnglishDatePart();
            return loose && (yearBehind(loose.next) || (day && yearBehind(day.next)) || isDirected(at));
        }
        if (word.size() > 3 && word != u"march" && word != u"sept")
            return true;
        if (englishWholeAt(m_tokens, month.next) > 0 || englishDayAt(m_tokens, month.next, false)
            || yearBehind(month.next) || isDirected(at))
            return true;
        static constexpr QStringView kBefore[] = {
            u"in",  u"by",   u"since", u"of",     u"until", u"through", u"last", u"next", u"this", u"early", u"late",
            u"mid", u"from", u"to",    u"before", u"after", u"during",  u"-",    u"and",  u"till", u"late"};
        return (word == u"may" || word == u"march")
            && std::find(std::begin(kBefore), std::end(kBefore), m_tokens.word(at - 1)) != std::end(kBefore);
    }

    bool isDirected(int at) const
    {
        return englishDirectionOf(m_tokens.word(at - 1)) != 9
            || (englishDirectionOf(m_tokens.word(at + 1)) != 9 && m_tokens.is(at + 2, u"year"));
    }

    /// 2024, ", 2024", "of 2024", "in 2024", "-2024".
    EnglishDatePart yearBehind(int at) const
    {
        const bool isJoined = m_tokens.is(at, u",") || m_tokens.is(at, u"of") || m_tokens.is(at, u"in");
        return englishYearAt(m_tokens, at + (isJoined ? 1 : 0), true);
    }

    /// Monday, January 12th, 2016; Friday 2018-7-6: one date.
    std::optional<Core> weekdayDate(int at) const
    {
        if (m_tokens.known(at).weekday == 0)
            return std::nullopt;
        int next = at + 1 + (m_tokens.is(at + 1, u",") || m_tokens.is(at + 1, u".") ? 1 : 0);
        next += m_tokens.is(next, u"the") ? 1 : 0;
        if (std::optional<Core> numeric = readEnglishNumericDate(m_tokens, next);
            numeric && numeric->grain == Core::Grain::Day)
            return numeric;
        const std::optional<EnglishBareDate> date = bare(next);
        if (!date || date->day == 0)
            return std::nullopt;
        return dated(date->month, date->day, date->next);
    }

    /// 16 September 2024, 16th of September, the tenth of September, twenty second of June 2017.
    std::optional<Core> dayMonth(int at) const
    {
        const EnglishDatePart day = englishDayAt(m_tokens, at, m_tokens.known(at).number >= 20);
        const int monthAt = day ? ofBehind(day.next) : 0;
        const EnglishDatePart month = day ? englishMonthAt(m_tokens, monthAt, true) : EnglishDatePart();
        if (!month)
            return std::nullopt;
        const bool isSure = m_tokens.at(monthAt).isCapital || monthAt > day.next || yearBehind(month.next)
            || m_tokens.word(monthAt).size() > 3;
        return isSure ? dated(month.value, day.value, month.next) : std::nullopt;
    }

    /// 2016 November; 2016, Nov.
    std::optional<Core> yearMonth(int at) const
    {
        const EnglishDatePart year = m_tokens.isNumber(at) ? englishYearAt(m_tokens, at, false) : EnglishDatePart();
        const int monthAt = year.next + (m_tokens.is(year.next, u",") ? 1 : 0);
        const EnglishDatePart month = year ? englishMonthAt(m_tokens, monthAt, true) : EnglishDatePart();
        if (!month || englishDayAt(m_tokens, month.next, false) || yearBehind(month.next) || year.value < 1900)
            return std::nullopt;
        const bool isApart = monthAt > year.next && !m_tokens.endsClause(month.next); // In 2016, May said …
        if (isApart)
            return std::nullopt;
        return Core{
            Period::month(year.value, month.value), Core::Grain::Month, month.next, year.value, month.value, false};
    }

    /// Dec31, 1994: written without the space.
    std::optional<Core> gluedMonthDay(int at) const
    {
        const QStringView word = m_tokens.word(at);
        if (!m_tokens.at(at).isMixed || word.size() > 11)
            return std::nullopt;
        const auto digit = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        const qsizetype letters = digit - word.begin();
        bool ok = false;
        const int day = word.mid(letters).toInt(&ok);
        const int month = letters >= 3 ? knownEnglishWord(word.left(letters)).month : 0;
        return ok && day >= 1 && day <= 31 && month > 0 ? dated(month, day, at + 1) : std::nullopt;
    }

    std::optional<Core> monthName(int at) const
    {
        if (!isMonthName(at))
            return std::nullopt;
        const EnglishDatePart month = englishMonthAt(m_tokens, at, true);
        const EnglishDatePart day = dayBehind(month.next);
        return day ? dated(month.value, day.value, day.next) : dated(month.value, 0, month.next);
    }

    /// Adds the year: stated behind, "of this year", or the one the document's date suggests.
    std::optional<Core> dated(int month, int day, int next) const
    {
        EnglishDatePart year = yearBehind(next);
        bool isRelative = false;
        const int of = next + (m_tokens.is(next, u"of") ? 1 : 0);
        const int direction = m_tokens.is(of + 1, u"year") ? englishDirectionOf(m_tokens.word(of)) : 9;
        if (!year && direction != 9 && knowsToday()) {
            year = {m_context.today.year() + direction, of + 2};
            isRelative = true;
        }
        const bool isBare = !year;
        if (isBare) {
            const bool inherits =
                m_context.year > 0 && m_context.month > 0 && m_tokens.at(next - 1).span.begin - m_context.end < 40;
            if (!inherits && !knowsToday())
                return std::nullopt;
            year = {inherits ? m_context.year : yearOfBareMonth(m_context.today, month), next};
            isRelative = !inherits;
        }
        const Period period = day > 0 ? Period::day(QDate(year.value, month, day)) : Period::month(year.value, month);
        if (!period.isValid())
            return std::nullopt;
        return Core{period,    day > 0 ? Core::Grain::Day : Core::Grain::Month,
                    year.next, isBare ? 0 : year.value,
                    month,     isRelative};
    }

    const EnglishTokens &m_tokens;
    const DateContext &m_context;
};

} // namespace

std::optional<EnglishDateCore> readEnglishMonthDate(const EnglishTokens &tokens, int index, const DateContext &context)
{
    return MonthDateReader(tokens, context).read(index);
}

std::optional<EnglishBareDate> readEnglishBareDate(const EnglishTokens &tokens, int index)
{
    return MonthDateReader(tokens, DateContext()).bare(index);
}

} // namespace concord
