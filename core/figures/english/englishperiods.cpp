// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishdateparts.h"

namespace concord {

namespace {

using Core = EnglishDateCore;

class EnglishPeriodReader
{
public:
    EnglishPeriodReader(const EnglishTokens &tokens, const DateContext &context) : m_tokens(tokens), m_context(context)
    {}

    std::optional<Core> read(int at) const
    {
        using Try = std::optional<Core> (EnglishPeriodReader::*)(int) const;
        static constexpr Try kTries[] = {&EnglishPeriodReader::fiscalYear,    &EnglishPeriodReader::decade,
                                         &EnglishPeriodReader::spelledDecade, &EnglishPeriodReader::century,
                                         &EnglishPeriodReader::yearFirst,     &EnglishPeriodReader::numberedWeek,
                                         &EnglishPeriodReader::weekOf,        &EnglishPeriodReader::quarterOrHalf};
        for (const Try attempt : kTries) {
            if (std::optional<Core> core = (this->*attempt)(at))
                return core;
        }
        return std::nullopt;
    }

private:
    bool knowsToday() const { return m_context.today.isValid(); }

    static Core stretch(const Period &period, Core::Grain grain, int next, int year)
    {
        return Core{period, grain, next, year, 0, false};
    }

    /// FY2025, FY 2025, fiscal 2025, fiscal year 2025, CY 2018.
    std::optional<Core> fiscalYear(int at) const
    {
        const QStringView word = m_tokens.word(at);
        if ((word.startsWith(u"fy") || word.startsWith(u"cy")) && m_tokens.at(at).isMixed
            && (word.size() == 6 || word.size() == 4)) {
            bool ok = false;
            const int value = word.mid(2).toInt(&ok);
            const int year = value < 100 ? 2000 + value : value;
            return ok ? std::optional(stretch(Period::year(year), Core::Grain::Year, at + 1, year)) : std::nullopt;
        }
        const int next = word == u"fy" || word == u"cy" ? at + 1
            : word == u"fiscal"                         ? at + (m_tokens.is(at + 1, u"year") ? 2 : 1)
                                                        : 0;
        const EnglishDatePart year = next > 0 ? englishYearAt(m_tokens, next, true) : EnglishDatePart();
        return year ? std::optional(stretch(Period::year(year.value), Core::Grain::Year, year.next, year.value))
                    : std::nullopt;
    }

    /// 1990s, 1990's, 1990 s before the end of a clause.
    std::optional<Core> decade(int at) const
    {
        const int year = m_tokens.isNumber(at) ? englishYearAt(m_tokens, at, false).value : 0;
        const int suffix = m_tokens.is(at + 1, u"'") && m_tokens.at(at + 1).isGlued ? at + 2 : at + 1;
        const bool isLoose = suffix == at + 1 && m_tokens.endsClause(suffix + 1);
        if (year == 0 || year % 10 != 0 || !m_tokens.is(suffix, u"s") || !(m_tokens.at(suffix).isGlued || isLoose))
            return std::nullopt;
        return stretch({QDate(year, 1, 1), QDate(year + 9, 12, 31)}, Core::Grain::Decade, suffix + 1, 0);
    }

    /// the nineteen seventies, the twenty-tens.
    std::optional<Core> spelledDecade(int at) const
    {
        static constexpr std::pair<QStringView, int> kTens[] = {
            {u"tens", 10},    {u"twenties", 20},  {u"thirties", 30}, {u"forties", 40}, {u"fifties", 50},
            {u"sixties", 60}, {u"seventies", 70}, {u"eighties", 80}, {u"nineties", 90}};
        const int century = m_tokens.known(at).number;
        if (century < 15 || century > 20)
            return std::nullopt;
        const int noun = m_tokens.behindHyphen(at + 1);
        for (const auto &[word, tens] : kTens) {
            if (m_tokens.is(noun, word)) {
                const int year = century * 100 + tens;
                return stretch({QDate(year, 1, 1), QDate(year + 9, 12, 31)}, Core::Grain::Decade, noun + 1, 0);
            }
        }
        return std::nullopt;
    }

    /// 19th century, 19th-century, the nineteenth century.
    std::optional<Core> century(int at) const
    {
        const bool isDigits = m_tokens.isNumber(at) && isEnglishRankSuffix(m_tokens, at + 1);
        const EnglishDatePart rank = isDigits || m_tokens.known(at).ordinal > 0 || m_tokens.known(at).number >= 20
            ? englishDayAt(m_tokens, at, false)
            : EnglishDatePart();
        if (!rank || rank.value < 10 || rank.value > 21)
            return std::nullopt;
        const int noun = rank.next + (m_tokens.isHyphen(rank.next) ? 1 : 0);
        if (!m_tokens.is(noun, u"century"))
            return std::nullopt;
        return stretch({QDate(rank.value * 100 - 99, 1, 1), QDate(rank.value * 100, 12, 31)}, Core::Grain::Day,
                       noun + 1, 0);
    }

    /// 2019 Q1, 2019-H2, 2016-W10.
    std::optional<Core> yearFirst(int at) const
    {
        const EnglishDatePart year = m_tokens.isNumber(at) ? englishYearAt(m_tokens, at, false) : EnglishDatePart();
        if (!year)
            return std::nullopt;
        const int name = year.next + (m_tokens.isHyphen(year.next) || m_tokens.is(year.next, u",") ? 1 : 0);
        const QStringView word = m_tokens.word(name);
        if (!m_tokens.at(name).isMixed || word.size() > 3)
            return std::nullopt;
        bool ok = false;
        const int number = word.mid(1).toInt(&ok);
        if (!ok)
            return std::nullopt;
        if (word[0] == u'w' && number >= 1 && number <= 53 && m_tokens.isHyphen(year.next))
            return stretch(isoWeek(year.value, number), Core::Grain::Week, name + 1, year.value);
        if (word.size() == 2 && word[0] == u'q' && number >= 1 && number <= 4)
            return stretch(Period::quarter(year.value, number), Core::Grain::Quarter, name + 1, year.value);
        if (word.size() == 2 && word[0] == u'h' && number >= 1 && number <= 2)
            return stretch(Period::half(year.value, number), Core::Grain::Quarter, name + 1, year.value);
        return std::nullopt;
    }

    /// The first week holds the first Thursday (ISO 8601).
    static Period isoWeek(int year, int number) { return weekFrom(QDate(year, 1, 4), number - 1); }

    /// week 3 of 2018, week 3 in 2018.
    std::optional<Core> numberedWeek(int at) const
    {
        const int number = m_tokens.is(at, u"week") ? englishWholeAt(m_tokens, at + 1) : 0;
        const bool isJoined = m_tokens.is(at + 2, u"of") || m_tokens.is(at + 2, u"in") || m_tokens.is(at + 2, u",");
        const EnglishDatePart year =
            number > 0 && number <= 53 ? englishYearAt(m_tokens, at + (isJoined ? 3 : 2), true) : EnglishDatePart();
        return year ? std::optional(stretch(isoWeek(year.value, number), Core::Grain::Week, year.next, year.value))
                    : std::nullopt;
    }

    /// the third week of 2017, the first week of January 2015, the last week of December 2016: weeks belong to the month or
    /// year of their Thursday.
    std::optional<Core> weekOf(int at) const
    {
        const bool isLast = m_tokens.is(at, u"last");
        const EnglishDatePart rank = isLast ? EnglishDatePart{1, at + 1} : rankAt(at);
        if (!rank || !m_tokens.is(rank.next, u"week")
            || !(m_tokens.is(rank.next + 1, u"of") || m_tokens.is(rank.next + 1, u"in")))
            return std::nullopt;
        const EnglishDatePart month = englishMonthAt(m_tokens, rank.next + 2, true);
        const int yearAt = month
            ? month.next + (m_tokens.is(month.next, u",") || m_tokens.is(month.next, u"of") ? 1 : 0)
            : rank.next + 2;
        EnglishDatePart year = englishYearAt(m_tokens, yearAt, true);
        const bool isStated = bool(year);
        if (!isStated && month && knowsToday())
            year = {yearOfBareMonth(m_context.today, month.value), month.next};
        if (!year || rank.value > (month ? 5 : 53))
            return std::nullopt;
        const Period whole = month ? Period::month(year.value, month.value) : Period::year(year.value);
        const QDate firstThursday = whole.first.addDays((11 - whole.first.dayOfWeek()) % 7);
        const QDate lastThursday = whole.last.addDays(-((whole.last.dayOfWeek() + 3) % 7));
        const QDate thursday = isLast ? lastThursday : firstThursday.addDays(7 * (rank.value - 1));
        return Core{weekFrom(thursday, 0),     Core::Grain::Week, year.next,
                    isStated ? year.value : 0, month.value,       !isStated};
    }

    EnglishDatePart rankAt(int at) const
    {
        const bool isDigits = m_tokens.isNumber(at) && isEnglishRankSuffix(m_tokens, at + 1);
        return isDigits || (m_tokens.known(at).ordinal > 0 && !m_tokens.known(at).isShare)
            ? englishDayAt(m_tokens, at, false)
            : EnglishDatePart();
    }

    /// Q3 2024, the third quarter of 2024, the first half of this year, H1 2024.
    std::optional<Core> quarterOrHalf(int at) const
    {
        const QStringView word = m_tokens.word(at);
        if (word.size() == 2 && m_tokens.at(at).isMixed && (word[0] == u'q' || word[0] == u'h') && word[1] >= u'1'
            && word[1] <= u'4') {
            const int number = word[1].unicode() - u'0';
            const bool isHalf = word[0] == u'h';
            return number <= (isHalf ? 2 : 4) ? withYear(number, isHalf, at + 1, at + 1) : std::nullopt;
        }
        const bool isDigits = m_tokens.isNumber(at) && isEnglishRankSuffix(m_tokens, at + 1);
        const int number = isDigits ? englishWholeAt(m_tokens, at) : englishOrdinalWord(word);
        int noun = at + (isDigits ? 2 : 1);
        noun += m_tokens.isHyphen(noun) ? 1 : 0;
        if (number < 1 || number > 4)
            return std::nullopt;
        const int first = noun;
        const bool isPair = m_tokens.is(noun, u"or") || m_tokens.is(noun, u"and");
        if (isPair && englishOrdinalWord(m_tokens.word(noun + 1)) > 0)
            noun += 2;
        noun += m_tokens.is(noun, u"fiscal") ? 1 : 0;
        const bool isHalf = m_tokens.is(noun, u"half") && noun == first
            && (m_tokens.is(noun + 1, u"of") || englishYearAt(m_tokens, noun + 1, true));
        if ((!isHalf && !m_tokens.is(noun, u"quarter")) || number > (isHalf ? 2 : 4))
            return std::nullopt;
        return withYear(number, isHalf, isPair ? first : noun + 1, noun + 1);
    }

    /// `tail` is where a year may stand; only a date that ends there takes it into its span.
    std::optional<Core> withYear(int number, bool isHalf, int next, int tail) const
    {
        const bool isJoined =
            m_tokens.is(tail, u"of") || m_tokens.is(tail, u"in") || m_tokens.is(tail, u",") || m_tokens.isHyphen(tail);
        int at = tail + (isJoined ? 1 : 0);
        at += m_tokens.is(at, u"fiscal") ? (m_tokens.is(at + 1, u"year") ? 2 : 1) : 0;
        EnglishDatePart year = englishYearAt(m_tokens, at, true);
        bool isRelative = false;
        const int direction = m_tokens.is(at + 1, u"year")            ? englishDirectionOf(m_tokens.word(at))
            : m_tokens.is(at, u"the") && m_tokens.is(at + 1, u"year") ? 0
                                                                      : 9;
        if (!year && direction != 9 && knowsToday()) {
            year = {m_context.today.year() + direction, at + 2};
            isRelative = true;
        }
        const bool isStated = bool(year);
        if (!isStated) {
            year = {m_context.year > 0 ? m_context.year : knowsToday() ? m_context.today.year() : 0, next};
            isRelative = m_context.year == 0;
        }
        if (!year || (!isStated && isHalf))
            return std::nullopt;
        const Period period = isHalf ? Period::half(year.value, number) : Period::quarter(year.value, number);
        return Core{period,    Core::Grain::Quarter, next == tail ? year.next : next, isStated ? year.value : 0, 0,
                    isRelative};
    }

    const EnglishTokens &m_tokens;
    const DateContext &m_context;
};

} // namespace

std::optional<EnglishDateCore> readEnglishPeriod(const EnglishTokens &tokens, int index, const DateContext &context)
{
    return EnglishPeriodReader(tokens, context).read(index);
}

} // namespace concord
