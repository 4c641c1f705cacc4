// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesedates.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/prefixtable.h"
#include "core/text/characters.h"

namespace concord {

namespace {

using Reading = std::optional<DateReading>;

const PrefixTable<int> &yearWords()
{
    static const PrefixTable<int> table = {{u"前年", -2}, {u"去年", -1}, {u"今年", 0},  {u"明年", 1},
                                           {u"後年", 2},  {u"后年", 2},  {u"本年度", 0}};
    return table;
}

const PrefixTable<int> &weekWords()
{
    static const PrefixTable<int> table = {
        {u"上上週", -2}, {u"上上周", -2},   {u"上週", -1},    {u"上周", -1},    {u"上星期", -1}, {u"上個星期", -1},
        {u"上禮拜", -1}, {u"上個禮拜", -1}, {u"上一週", -1},  {u"上一周", -1},  {u"本週", 0},    {u"本周", 0},
        {u"這週", 0},    {u"這周", 0},      {u"这周", 0},     {u"這個星期", 0}, {u"這星期", 0},  {u"下週", 1},
        {u"下周", 1},    {u"下星期", 1},    {u"下個星期", 1}, {u"下個禮拜", 1}, {u"下一週", 1},  {u"下一周", 1}};
    return table;
}

const PrefixTable<int> &weekdayNames()
{
    static const PrefixTable<int> table = {{u"週", 0}, {u"周", 0}, {u"星期", 0}, {u"禮拜", 0}};
    return table;
}

const PrefixTable<int> &monthWords()
{
    static const PrefixTable<int> table = {{u"上個月", -1}, {u"上个月", -1}, {u"上月", -1},
                                           {u"本月", 0},    {u"這個月", 0},  {u"这个月", 0},
                                           {u"下個月", 1},  {u"下个月", 1},  {u"下月", 1}};
    return table;
}

const PrefixTable<int> &quarterWords()
{
    static const PrefixTable<int> table = {
        {u"上一季", -1}, {u"上一季度", -1}, {u"上季", -1},    {u"上季度", -1},   {u"上個季度", -1}, {u"上一個季度", -1},
        {u"本季", 0},    {u"本季度", 0},    {u"這一季", 0},   {u"這個季度", 0},  {u"下一季", 1},    {u"下一季度", 1},
        {u"下季", 1},    {u"下季度", 1},    {u"下個季度", 1}, {u"下一個季度", 1}};
    return table;
}

const PrefixTable<int> &dayTimes()
{
    static const PrefixTable<int> table = {{u"晚間", 12}, {u"晚上", 12}, {u"下午", 12}, {u"傍晚", 12},
                                           {u"深夜", 12}, {u"上午", 0},  {u"早上", 0},  {u"凌晨", 0},
                                           {u"清晨", 0},  {u"早晨", 0},  {u"中午", 12}, {u"晚", 12}};
    return table;
}

int weekdayOf(QChar c)
{
    if (c == u'日' || c == u'天')
        return 7;
    const int value = hanDigitValue(c);
    return value >= 1 && value <= 6 && c != u'兩' && c != u'倆' ? value : 0;
}

/// One attempt at one place of a text.
class DateReader
{
public:
    DateReader(QStringView text, int at, const DateContext &context) : m_text(text), m_at(at), m_context(context) {}

    Reading read() const
    {
        using Try = Reading (DateReader::*)() const;
        static constexpr Try kTries[] = {
            &DateReader::numericDate,   &DateReader::decade,         &DateReader::statedYear, &DateReader::relativeYear,
            &DateReader::bareMonth,     &DateReader::quarterOrHalf,  &DateReader::week,       &DateReader::weekday,
            &DateReader::relativeMonth, &DateReader::yearOrMonthEnd, &DateReader::yesterday,  &DateReader::bareDay};
        for (const Try attempt : kTries) {
            Reading reading = (this->*attempt)();
            if (reading && (reading->period.isValid() || reading->isUnknown)) {
                reading->begin = m_at;
                return reading;
            }
        }
        return std::nullopt;
    }

private:
    QChar charAt(int at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); }
    bool has(int at, QStringView word) const { return at >= 0 && m_text.mid(at).startsWith(word); }
    int skipSpace(int at) const { return charAt(at) == u' ' ? at + 1 : at; }
    bool knowsToday() const { return m_context.today.isValid(); }

    struct Whole
    {
        int value = -1;
        int end = 0;
        int digits = 0;
    };

    Whole wholeAt(int at) const
    {
        if (!canBeginChineseNumeral(charAt(at)) || charAt(at) == u'上' || charAt(at) == u'數' || charAt(at) == u'幾'
            || charAt(at) == u'成')
            return {};
        const std::optional<Numeral> number = readChineseNumeral(m_text, at);
        if (!number || number->hasPoint || number->isVague || number->isOver || number->hasMagnitude
            || number->isGrouped || !number->isPoint())
            return {};
        if (number->low > Decimal(9999))
            return {};
        const int digits = number->isArabic ? number->digits : number->span.length();
        return {static_cast<int>(number->low.toDouble()), number->span.end, digits};
    }

    Reading numericDate() const
    {
        const Whole year = wholeAt(m_at);
        const QChar mark = charAt(year.end);
        if (year.digits != 4 || year.value < 1900 || year.value > 2199 || !isDecimalDigit(charAt(m_at).unicode()))
            return std::nullopt;
        if (mark != u'/' && mark != u'-' && mark != u'.')
            return std::nullopt;
        const Whole month = wholeAt(year.end + 1);
        if (month.value < 1 || month.value > 12 || charAt(month.end) != mark)
            return std::nullopt;
        const Whole day = wholeAt(month.end + 1);
        const QDate date(year.value, month.value, day.value);
        if (!date.isValid() || isDecimalDigit(charAt(day.end).unicode()))
            return std::nullopt;
        return DateReading{m_at, day.end, Period::day(date), year.value, month.value, false};
    }

    Reading decade() const
    {
        const Whole number = wholeAt(m_at);
        if (number.value < 0)
            return std::nullopt;
        const int after = skipSpace(number.end);
        if (has(after, u"世紀") && number.value >= 15 && number.value <= 21)
            return DateReading{
                m_at, after + 2, {QDate(number.value * 100 - 99, 1, 1), QDate(number.value * 100, 12, 31)},
                0,    0,         false};
        if (!has(after, u"年代") || number.value % 10 != 0)
            return std::nullopt;
        const int first = number.value < 100 ? 1900 + number.value : number.value;
        return DateReading{m_at, after + 2, {QDate(first, 1, 1), QDate(first + 9, 12, 31)}, 0, 0, false};
    }

    Reading statedYear() const
    {
        int at = m_at;
        int offset = 0;
        for (const QStringView era :
             {QStringView(u"中華民國"), QStringView(u"民國"), QStringView(u"西元"), QStringView(u"公元")}) {
            if (has(at, era)) {
                offset = era.endsWith(u"民國") ? 1911 : 0;
                at = skipSpace(at + static_cast<int>(era.size()));
                break;
            }
        }
        const bool hasEra = at > m_at;
        const Whole number = offset > 0 && charAt(at) == u'元' ? Whole{1, at + 1, 1} : wholeAt(at);
        const bool isRepublican = offset > 0 || (!hasEra && (isRepublicanYear(number) || isBudgetYear(number)));
        const int year = number.value + (isRepublican ? 1911 : 0);
        if (number.value < 0 || year < 1000 || year > 2199 || (!hasEra && number.digits != 4 && !isRepublican))
            return std::nullopt;
        const int after = skipSpace(number.end);
        for (const QStringView word : {QStringView(u"財年"), QStringView(u"財政年度"), QStringView(u"會計年度"),
                                       QStringView(u"學年度"), QStringView(u"年度"), QStringView(u"年")}) {
            if (has(after, word) && charAt(after + 1) != u'級') {
                Reading reading = insideYear(year, after + static_cast<int>(word.size()), false);
                reading->isRepublican = isRepublican;
                return reading;
            }
        }
        return isYearOfPair(at, number.end, number.value)
            ? Reading(DateReading{m_at, number.end, Period::year(year), year, 0, false})
            : std::nullopt;
    }

    /// 113年9月16日, and 113年 behind a date of 民國.
    bool isRepublicanYear(const Whole &number) const
    {
        if (number.value < 1 || number.value > 200 || charAt(skipSpace(number.end)) != u'年')
            return false;
        const int after = skipSpace(skipSpace(number.end) + 1);
        const Whole month = wholeAt(after);
        const bool hasMonth = month.value >= 1 && month.value <= 12 && charAt(month.end) == u'月'
            && charAt(month.end - 1) != u'個' && number.value >= 10;
        const bool hasDay = hasMonth && wholeAt(month.end + 1).value >= 1;
        static constexpr QStringView kDurationTails = u"以內之間前後來期有";
        const bool isDuration = !charAt(after).isNull() && kDurationTails.contains(charAt(after));
        return hasDay || (m_context.isRepublican && number.value >= 10 && !isDuration);
    }

    /// 113年度, 一百零八學年度: counted from the founding of the Republic even without 民國.
    bool isBudgetYear(const Whole &number) const
    {
        const int after = skipSpace(number.end);
        return number.value >= 80 && number.value <= 150
            && (has(after, u"年度") || has(after, u"學年度") || has(after, u"會計年度"));
    }

    /// 2022至2024年, 2024與2014: four digits without 年 beside another year; and 2004： at the head of a list entry.
    bool isYearOfPair(int begin, int end, int value) const
    {
        static constexpr QStringView kJoints = u"與和及、至到~～-–—";
        if (begin == 0 && value >= 1900 && value <= 2099
            && (charAt(end) == u'：' || (charAt(end) == u':' && !charAt(end + 1).isDigit())))
            return true;
        if (value < 1900 || value > 2099 || !isDecimalDigit(charAt(begin).unicode()))
            return false;
        const int jointAt = skipSpace(end);
        const Whole next =
            kJoints.contains(charAt(jointAt)) && !charAt(jointAt).isNull() ? wholeAt(skipSpace(jointAt + 1)) : Whole();
        if (next.digits == 2 && next.value > value % 100 && charAt(skipSpace(next.end)) == u'年')
            return true;
        if (next.digits == 4 && next.value >= 1900 && next.value <= 2099)
            return !isCounted(next.end);
        const int joint = charAt(begin - 1) == u'年' ? begin - 2 : begin - 1;
        const bool joined = begin >= 5 && kJoints.contains(charAt(joint)) && !charAt(joint).isNull();
        const Whole previous = joined ? wholeAt(joint - 4 - (charAt(joint - 1) == u'年' ? 1 : 0)) : Whole();
        return previous.digits == 4 && previous.value >= 1900 && previous.value <= 2099 && !isCounted(end);
    }

    bool isCounted(int at) const
    {
        static constexpr QStringView kCounters = u"萬億個名家人元美%台座次位倍";
        return !charAt(at).isNull() && kCounters.contains(charAt(at));
    }

    Reading relativeYear() const
    {
        const auto word = yearWords().startingAt(m_text, m_at);
        if (!word || !knowsToday())
            return std::nullopt;
        const int year = m_context.today.year() + *word.value;
        const int after = m_at + word.length;
        if (*word.value == 0) {
            for (const QStringView early : {QStringView(u"稍早"), QStringView(u"早些時候"), QStringView(u"稍早前"),
                                            QStringView(u"以來"), QStringView(u"迄今"), QStringView(u"至今")}) {
                if (has(after, early))
                    return DateReading{
                        m_at, after + static_cast<int>(early.size()), {QDate(year, 1, 1), m_context.today}, year, 0,
                        true};
            }
            for (const QStringView later : {QStringView(u"稍後"), QStringView(u"稍晚"), QStringView(u"晚些時候")}) {
                if (has(after, later))
                    return DateReading{
                        m_at, after + static_cast<int>(later.size()), {m_context.today, QDate(year, 12, 31)}, year, 0,
                        true};
            }
        }
        return insideYear(year, after, true);
    }

    /// What may follow a year: a month, a quarter, a half, its beginning or end; else the year itself.
    Reading insideYear(int year, int after, bool relative) const
    {
        const int at =
            skipSpace(has(after, u"的第") || has(after, u"的上半") || has(after, u"的下半") ? after + 1 : after);
        const Whole number = wholeAt(at);
        if (number.value >= 1 && number.value <= 12 && charAt(skipSpace(number.end)) == u'月')
            return insideMonth(year, number.value, skipSpace(number.end) + 1, relative, false);
        if (Reading part = quarterOrHalfAt(at, year)) {
            part->isRelative = relative;
            return part;
        }
        const int end = at + (charAt(at) == u'年' && relative ? 1 : 0);
        if (charAt(end) == u'底' || charAt(end) == u'末')
            return DateReading{m_at, end + 1, Period::month(year, 12), year, 0, relative};
        if (charAt(end) == u'初')
            return DateReading{m_at, end + 1, partOfYear(year, PeriodPart::Early), year, 0, relative};
        return DateReading{m_at, after, Period::year(year), year, 0, relative};
    }

    Reading insideMonth(int year, int month, int after, bool relative, bool bare) const
    {
        DateReading reading{m_at, after, Period::month(year, month), bare ? 0 : year, month, relative};
        if (charAt(after) == u'份')
            reading.end = ++after;
        const Whole day = wholeAt(skipSpace(after));
        const QChar unit = charAt(skipSpace(day.end));
        if (day.value >= 1 && (unit == u'日' || unit == u'號' || unit == u'号')
            && QDate(year, month, day.value).isValid()) {
            reading.period = Period::day(QDate(year, month, day.value));
            reading.end = skipSpace(day.end) + 1;
            return extendToDay(reading);
        }
        static const PrefixTable<PeriodPart> parts = {{u"底", PeriodPart::Late},    {u"末", PeriodPart::Late},
                                                      {u"下旬", PeriodPart::Late},  {u"初", PeriodPart::Early},
                                                      {u"上旬", PeriodPart::Early}, {u"中旬", PeriodPart::Middle}};
        if (const auto part = parts.startingAt(m_text, after)) {
            reading.period = partOfMonth(year, month, *part.value);
            reading.end = after + part.length;
        }
        return reading;
    }

    /// 3月5日至7日.
    Reading extendToDay(DateReading reading) const
    {
        static constexpr QStringView kJoints = u"至到~～-–";
        if (charAt(reading.end).isNull() || !kJoints.contains(charAt(reading.end)))
            return reading;
        const Whole day = wholeAt(reading.end + 1);
        const QDate last(reading.period.first.year(), reading.period.first.month(), day.value);
        if (day.value > reading.period.first.day() && last.isValid()
            && (charAt(day.end) == u'日' || charAt(day.end) == u'號')) {
            reading.period.last = last;
            reading.end = day.end + 1;
        }
        return reading;
    }

    Reading bareMonth() const
    {
        const Whole number = wholeAt(m_at);
        if (number.value < 1 || number.value > 12 || charAt(skipSpace(number.end)) != u'月'
            || isDecimalDigit(charAt(m_at - 1).unicode()))
            return std::nullopt;
        const int after = skipSpace(number.end) + 1;
        for (const QStringView other :
             {QStringView(u"以下"), QStringView(u"以上"), QStringView(u"以內"), QStringView(u"有期"),
              QStringView(u"未滿"), QStringView(u"內"), QStringView(u"薪")}) {
            if (has(after, other))
                return std::nullopt;
        }
        const bool inherits = m_context.year > 0 && m_context.month > 0 && m_at - m_context.end < 40;
        if (!inherits && !knowsToday()) {
            Reading unknown = insideMonth(2000, number.value, after, true, true);
            unknown->isUnknown = true;
            return unknown;
        }
        const int year = inherits ? m_context.year : yearOfBareMonth(m_context.today, number.value);
        return insideMonth(year, number.value, after, !inherits, true);
    }

    Reading quarterOrHalf() const
    {
        const int year = m_context.year > 0 ? m_context.year : knowsToday() ? m_context.today.year() : 0;
        Reading reading = year > 0 ? quarterOrHalfAt(m_at, year) : std::nullopt;
        if (reading) {
            reading->year = 0;
            reading->isRelative = m_context.year == 0;
        }
        return reading;
    }

    Reading quarterOrHalfAt(int at, int year) const
    {
        if (has(at, u"上半年") || has(at, u"下半年"))
            return DateReading{m_at, at + 3, Period::half(year, charAt(at) == u'上' ? 1 : 2), year, 0, false};
        if (charAt(at) == u'Q' && charAt(at + 1) >= u'1' && charAt(at + 1) <= u'4'
            && !charAt(at + 2).isLetterOrNumber())
            return DateReading{m_at, at + 2, Period::quarter(year, charAt(at + 1).unicode() - u'0'), year, 0, false};
        if (charAt(at) != u'第')
            return std::nullopt;
        const Whole number = wholeAt(skipSpace(at + 1));
        const int end = skipSpace(number.end);
        if (number.value < 1 || number.value > 4 || charAt(end) != u'季')
            return std::nullopt;
        return DateReading{m_at, end + (charAt(end + 1) == u'度' ? 2 : 1), Period::quarter(year, number.value), year, 0,
                           false};
    }

    Reading week() const
    {
        const auto word = weekWords().startingAt(m_text, m_at);
        if (!word || !knowsToday())
            return std::nullopt;
        const int after = m_at + word.length;
        const Period whole = weekFrom(m_context.today, *word.value);
        if (charAt(after) == u'末')
            return DateReading{m_at, after + 1, weekendFrom(m_context.today, *word.value), 0, 0, true};
        const int day = weekdayOf(charAt(after));
        if (day > 0)
            return DateReading{m_at, afterDayTime(after + 1), Period::day(whole.first.addDays(day - 1)), 0, 0, true};
        return DateReading{m_at, after, whole, 0, 0, true};
    }

    int afterDayTime(int at) const
    {
        const auto word = dayTimes().startingAt(m_text, at);
        int after = at + word.length;
        while (charAt(after) == u' ' || charAt(after) == u'約')
            ++after;
        const bool tellsHour = word && after < m_text.size()
            && (isDecimalDigit(charAt(after).unicode()) || hanDigitValue(charAt(after)) >= 0 || charAt(after) == u'十');
        return word && !tellsHour ? at + word.length : at;
    }

    Reading weekday() const
    {
        const auto word = weekdayNames().startingAt(m_text, m_at);
        const QChar before = charAt(m_at - 1);
        if (!word || !knowsToday() || before == u'每' || hanDigitValue(before) >= 0 || isDecimalDigit(before.unicode())
            || before == u'個' || before == u'隔')
            return std::nullopt;
        const int end = m_at + word.length;
        const int day = weekdayOf(charAt(end));
        const QChar after = charAt(end + 1);
        if (day == 0 || after == u'年' || after == u'報' || after == u'至' || after == u'到'
            || hanDigitValue(after) >= 0)
            return std::nullopt;
        return DateReading{m_at, afterDayTime(end + 1), Period::day(latestWeekday(m_context.today, day)), 0, 0, true};
    }

    Reading relativeMonth() const
    {
        if (!knowsToday())
            return std::nullopt;
        if (const auto word = quarterWords().startingAt(m_text, m_at))
            return DateReading{m_at, m_at + word.length, quarterFrom(m_context.today, *word.value), 0, 0, true};
        const auto word = monthWords().startingAt(m_text, m_at);
        if (!word)
            return std::nullopt;
        const Period month = monthFrom(m_context.today, *word.value);
        return insideMonth(month.first.year(), month.first.month(), m_at + word.length, true, true);
    }

    Reading yearOrMonthEnd() const
    {
        const QChar before = charAt(m_at - 1);
        if (!knowsToday() || isDecimalDigit(before.unicode()) || before == u'每' || hanDigitValue(before) >= 0)
            return std::nullopt;
        const int year = m_context.today.year();
        if (has(m_at, u"年底") || has(m_at, u"年末"))
            return DateReading{m_at, m_at + 2, Period::month(year, 12), 0, 0, true};
        if (has(m_at, u"年初"))
            return DateReading{m_at, m_at + 2, partOfYear(year, PeriodPart::Early), 0, 0, true};
        if (has(m_at, u"月底") || has(m_at, u"月初"))
            return DateReading{m_at,
                               m_at + 2,
                               partOfMonth(year, m_context.today.month(),
                                           charAt(m_at + 1) == u'底' ? PeriodPart::Late : PeriodPart::Early),
                               0,
                               0,
                               true};
        return std::nullopt;
    }

    Reading yesterday() const
    {
        const int back = has(m_at, u"昨天") || has(m_at, u"昨日") ? 1 : has(m_at, u"前天") ? 2 : 0;
        if (back == 0 || !knowsToday())
            return std::nullopt;
        return DateReading{m_at, m_at + 2, Period::day(m_context.today.addDays(-back)), 0, 0, true};
    }

    Reading bareDay() const
    {
        const Whole number = wholeAt(m_at);
        if (!knowsToday() || number.value < 1 || number.value > 31 || !isDecimalDigit(charAt(m_at).unicode())
            || charAt(number.end) != u'日')
            return std::nullopt;
        static constexpr QStringView kDurationTails = u"內之以後间間前份均線型遊無不的元圓幣币本";
        const QChar after = charAt(number.end + 1);
        if (!after.isNull() && kDurationTails.contains(after))
            return std::nullopt;
        const QDate today = m_context.today;
        const QDate month = number.value <= today.day() ? today : QDate(today.year(), today.month(), 1).addMonths(-1);
        const QDate date(month.year(), month.month(), number.value);
        return date.isValid() ? Reading(DateReading{m_at, number.end + 1, Period::day(date), 0, 0, true})
                              : std::nullopt;
    }

    QStringView m_text;
    int m_at;
    const DateContext &m_context;
};

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
    if (at < text.size() && text[at] == u' ')
        ++at;
    if (at + 1 >= text.size() || !kJoints.contains(text[at]))
        return first;
    ++at;
    if (text[at] == u' ')
        ++at;
    if (const std::optional<DateReading> shortened = withShortYear(text, first, at))
        return *shortened;
    DateContext inner = context;
    if (first.year > 0) {
        inner.year = first.year;
        inner.month = first.month;
        inner.end = at;
        inner.isRepublican = first.isRepublican;
    }
    const Reading last = at < text.size() ? DateReader(text, at, inner).read() : std::nullopt;
    const std::optional<Period> whole = last ? spanOf(first.period, last->period) : std::nullopt;
    if (!whole || first.isUnknown || last->isUnknown || first.period == last->period)
        return first;
    first.period = *whole;
    first.end = last->end;
    first.year = last->year > 0 ? last->year : first.year;
    return first;
}

} // namespace

bool canBeginChineseDate(QChar character)
{
    static constexpr QStringView kOthers = u"中民西公前去今明後后本上這这下第年月昨週周星禮Q";
    return kOthers.contains(character);
}

std::optional<DateReading> readChineseDate(QStringView text, int at, const DateContext &context)
{
    const Reading first = DateReader(text, at, context).read();
    return first ? std::optional(joined(text, *first, context)) : std::nullopt;
}

std::optional<TimeReading> readChineseTime(QStringView text, int at)
{
    int pos = at;
    int shift = -1;
    if (const auto word = dayTimes().startingAt(text, at)) {
        pos += word.length;
        shift = *word.value;
        while (pos < text.size() && (text[pos] == u' ' || text[pos] == u'約'))
            ++pos;
    }
    const std::optional<Numeral> hour =
        pos < text.size() && canBeginChineseNumeral(text[pos]) ? readChineseNumeral(text, pos) : std::nullopt;
    if (!hour || hour->hasMagnitude || hour->isVague || hour->hasPoint || !hour->isPoint() || hour->low > Decimal(24)
        || hour->low.scale() > 0)
        return std::nullopt;
    int hours = static_cast<int>(hour->low.toDouble());
    int minutes = 0;
    int end = hour->span.end;
    end += end + 1 < text.size() && text[end] == u' ' && (text[end + 1] == u'點' || text[end + 1] == u'時') ? 1 : 0;
    const QChar mark = end < text.size() ? text[end] : QChar();
    const std::optional<Numeral> minute = end + 1 < text.size() && canBeginChineseNumeral(text[end + 1])
        ? readChineseNumeral(text, end + 1)
        : std::nullopt;
    const bool hasMinute =
        minute && minute->isPoint() && minute->low < Decimal(60) && minute->low.scale() == 0 && !minute->isVague;
    if ((mark == u':' || mark == u'：') && hasMinute && minute->isArabic && minute->digits == 2 && hour->isArabic) {
        minutes = static_cast<int>(minute->low.toDouble());
        end = minute->span.end + (minute->span.end < text.size() && text[minute->span.end] == u'分' ? 1 : 0);
    } else if (mark == u'點' || mark == u'时' || mark == u'時') {
        ++end;
        const QChar after = end < text.size() ? text[end] : QChar();
        const bool hasFen = hasMinute && minute->span.end < text.size() && text[minute->span.end] == u'分'
            && !text.mid(minute->span.end).startsWith(u"分之");
        const bool isFullHour = mark == u'時' && (hours >= 13 || (hours == 0 && !hour->isArabic)) && after != u'代'
            && after != u'速' && after != u'數' && after != u'間' && after != u'薪';
        if (shift < 0 && after != u'半' && after != u'整' && after != u'鐘' && !hasFen && !isFullHour)
            return std::nullopt;
        minutes = hasFen ? static_cast<int>(minute->low.toDouble()) : after == u'半' ? 30 : 0;
        end = hasFen ? minute->span.end + 1 : after == u'半' || after == u'整' || after == u'鐘' ? end + 1 : end;
    } else {
        return std::nullopt;
    }
    if (shift > 0 && hours < 12)
        hours += 12;
    return TimeReading{at, end, hours * 60 + minutes};
}

} // namespace concord
