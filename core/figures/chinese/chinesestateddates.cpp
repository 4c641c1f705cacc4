// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesedatereader.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/text/characters.h"

#include <cstdlib>
#include <span>

namespace concord {

using Reading = ChineseDateReader::Reading;

ChineseDateReader::ChineseDateReader(QStringView text, int at, const DateContext &context)
    : m_text(text),
      m_view(text),
      m_at(at),
      m_context(context)
{
    m_number = numberAt(at);
}

Reading ChineseDateReader::read() const
{
    using Self = ChineseDateReader;
    using Try = Reading (Self::*)() const;
    static constexpr Try kNumbered[] = {&Self::numericDate, &Self::century,   &Self::decade,
                                        &Self::statedYear,  &Self::bareMonth, &Self::bareDay};
    static constexpr Try kWorded[] = {&Self::beforeOurEra,   &Self::reignYear, &Self::statedYear,
                                      &Self::relativeYear,   &Self::century,   &Self::quarterOrHalf,
                                      &Self::week,           &Self::weekday,   &Self::relativeMonth,
                                      &Self::yearOrMonthEnd, &Self::yesterday, &Self::bareMonth};
    const bool isNumbered = m_number.value >= 0 || isDecimalDigit(m_text.at(m_at).unicode());
    const std::span<const Try> tries = isNumbered ? std::span<const Try>(kNumbered) : kWorded;
    for (const Try attempt : tries) {
        Reading reading = (this->*attempt)();
        if (reading && (reading->period.isValid() || reading->isUnknown)) {
            reading->begin = m_at;
            return reading;
        }
    }
    return std::nullopt;
}

ChineseDateReader::Whole ChineseDateReader::wholeAt(int at) const
{
    return at == m_at ? m_number : numberAt(at);
}

ChineseDateReader::Whole ChineseDateReader::numberAt(int at) const
{
    if (!canBeginChineseNumeral(m_text.at(at)) || m_text.at(at) == u'上' || m_text.at(at) == u'數'
        || m_text.at(at) == u'幾' || m_text.at(at) == u'成')
        return {};
    const std::optional<Numeral> number = readChineseNumeral(m_view, at);
    if (!number || number->hasPoint || number->isVague || number->isOver || number->hasMagnitude || number->isGrouped
        || !number->isPoint())
        return {};
    if (number->low > Decimal(9999))
        return {};
    const int digits = number->isArabic ? number->digits : number->span.length();
    return {static_cast<int>(number->low.toDouble()), number->span.end, digits};
}

/// The run of Arabic digits at `at`.
ChineseDateReader::Whole ChineseDateReader::digitsAt(int at) const
{
    Whole run{0, at, 0};
    for (int digit = digitValue(m_text.at(run.end).unicode()); digit >= 0 && run.digits < 5;
         digit = digitValue(m_text.at(run.end).unicode())) {
        run.value = run.value * 10 + digit;
        ++run.digits;
        ++run.end;
    }
    return run.digits > 0 && run.digits < 5 ? run : Whole();
}

/// 2024/9/16, 2024-09-16, 2010.01.29, 2010 01 29; 16/9/2024.
Reading ChineseDateReader::numericDate() const
{
    const Whole year = digitsAt(m_at);
    const QChar mark = m_text.at(year.end);
    if (year.digits == 0 || (mark != u'/' && mark != u'-' && mark != u'.' && mark != u' '))
        return std::nullopt;
    if (year.digits <= 2)
        return mark == u'-' || mark == u'/' ? dayFirstDate(year) : std::nullopt;
    const Whole month = digitsAt(year.end + 1);
    if (year.digits != 4 || year.value < 1000 || year.value > 2199 || m_text.at(month.end) != mark)
        return std::nullopt;
    const Whole day = digitsAt(month.end + 1);
    const QDate date(year.value, month.value, day.value);
    const bool isPadded = month.digits == 2 && day.digits == 2;
    return date.isValid() && (mark != u' ' || isPadded)
        ? Reading(DateReading{m_at, day.end, Period::day(date), year.value, month.value, false})
        : std::nullopt;
}

/// 16/9/2024: the day first, unless only the other order makes a date; 05/05/89.
Reading ChineseDateReader::dayFirstDate(const Whole &day) const
{
    const QChar mark = m_text.at(day.end);
    const Whole month = digitsAt(day.end + 1);
    const Whole year = m_text.at(month.end) == mark ? digitsAt(month.end + 1) : Whole();
    const bool isShort = year.digits == 2 && year.value > 31 && mark == u'/';
    if (mark == u'/' && m_text.at(month.end) != mark)
        return monthSlashDay(day);
    if ((year.digits != 4 && !isShort) || (year.digits == 4 && (year.value < 1800 || year.value > 2199))
        || m_text.at(m_at - 1) == mark || m_text.at(year.end) == mark)
        return std::nullopt;
    const int whole = year.value + (isShort ? 1900 : 0);
    QDate date(whole, month.value, day.value);
    if (!date.isValid())
        date = QDate(whole, day.value, month.value);
    return date.isValid() ? Reading(DateReading{m_at, year.end, Period::day(date), whole, date.month(), false})
                          : std::nullopt;
}

/// 於12/1舉行, 12/1（日）: month and day where words or a weekday say so; else 1/2 is a share.
Reading ChineseDateReader::monthSlashDay(const Whole &month) const
{
    const Whole day = digitsAt(month.end + 1);
    const QChar after = m_text.at(day.end);
    if (!knowsToday() || day.digits < 1 || day.digits > 2 || month.value < 1 || month.value > 12 || after == u'/'
        || m_text.at(m_at - 1) == u'/')
        return std::nullopt;
    const bool hasWeekday = (after == u'(' || after == u'（') && m_text.isOneOf(day.end + 1, u"一二三四五六日")
        && m_text.isOneOf(day.end + 2, u")）");
    static constexpr QStringView kBefore = u"於在從自至到訂";
    static constexpr QStringView kAfter = u"舉開登起前晚上下公止截召辦推至到凌";
    if (!hasWeekday && !(m_text.isOneOf(m_at - 1, kBefore) && m_text.isOneOf(day.end, kAfter)))
        return std::nullopt;
    const QDate date(yearOfBareMonth(m_context.today, month.value), month.value, day.value);
    return date.isValid() ? Reading(DateReading{m_at, day.end + (hasWeekday ? 3 : 0), Period::day(date), 0, 0, true})
                          : std::nullopt;
}

/// 十八世紀六十年代, 20世紀90年代, 上世紀80年代 and the century alone.
Reading ChineseDateReader::century() const
{
    const int named = m_text.has(m_at, u"上世紀") || m_text.has(m_at, u"上個世紀") ? -1
        : m_text.has(m_at, u"本世紀")                                              ? 0
                                                                                   : 1;
    int number = m_number.value;
    int after = skipSpace(m_number.end);
    if (named <= 0) {
        if (!knowsToday())
            return std::nullopt;
        number = m_context.today.year() / 100 + 1 + named;
        after = m_at + (m_text.at(m_at + 1) == u'個' ? 2 : 1);
    }
    if (!m_text.has(after, u"世紀") || number < 10 || number > 21)
        return std::nullopt;
    after += 2;
    const int first = number * 100 - 99;
    const int at = m_text.skipSpaces(m_text.at(after) == u'的' ? after + 1 : after);
    const Whole tens = wholeAt(at);
    if (tens.value >= 10 && tens.value < 100 && tens.value % 10 == 0 && m_text.has(skipSpace(tens.end), u"年代"))
        return DateReading{m_at,
                           skipSpace(tens.end) + 2,
                           {QDate(first - 1 + tens.value, 1, 1), QDate(first + 8 + tens.value, 12, 31)},
                           0,
                           0,
                           named <= 0};
    if (named <= 0)
        return std::nullopt;
    return DateReading{m_at, after, {QDate(first, 1, 1), QDate(first + 99, 12, 31)}, 0, 0, false};
}

Reading ChineseDateReader::decade() const
{
    const Whole number = wholeAt(m_at);
    const int after = skipSpace(number.end);
    if (number.value < 0 || !m_text.has(after, u"年代") || number.value % 10 != 0 || number.value == 0)
        return std::nullopt;
    const int first = number.value < 100 ? 1900 + number.value : number.value;
    return DateReading{m_at, after + 2, {QDate(first, 1, 1), QDate(first + 9, 12, 31)}, 0, 0, false};
}

/// 西元前221年 is stepped over: no calendar day here states it.
Reading ChineseDateReader::beforeOurEra() const
{
    const int before = m_text.has(m_at, u"西元前") || m_text.has(m_at, u"公元前") ? 3 : 0;
    const Whole number = before > 0 ? wholeAt(skipSpace(m_at + before)) : Whole();
    if (number.value < 0)
        return std::nullopt;
    DateReading reading{m_at, number.end, {}, 0, 0, false};
    reading.end += m_text.has(number.end, u"世紀") ? 2 : m_text.at(skipSpace(number.end)) == u'年' ? 1 : 0;
    reading.isUnknown = true;
    return reading;
}

/// 平成三十年, 昭和16年12月, 雍正十六年. Months of the Chinese reigns are lunar, so only the year is read there.
Reading ChineseDateReader::reignYear() const
{
    static const PrefixTable<int> reigns = {{u"令和", 2018},  {u"平成", 1988},  {u"昭和", 1925},  {u"大正", 1911},
                                            {u"明治", 1867},  {u"宣統", -1908}, {u"光緒", -1874}, {u"同治", -1861},
                                            {u"咸豐", -1850}, {u"道光", -1820}, {u"嘉慶", -1795}, {u"乾隆", -1735},
                                            {u"雍正", -1722}, {u"康熙", -1661}, {u"順治", -1643}, {u"崇禎", -1627},
                                            {u"萬曆", -1572}, {u"永樂", -1402}, {u"洪武", -1367}, {u"神龍", -704}};
    const auto reign = reigns.startingAt(m_view, m_at);
    if (!reign)
        return std::nullopt;
    const int at = skipSpace(m_at + reign.length);
    const Whole number = m_text.at(at) == u'元' ? Whole{1, at + 1, 1} : wholeAt(at);
    const int after = skipSpace(number.end);
    if (number.value < 1 || number.value > 64 || m_text.at(after) != u'年' || m_text.at(after + 1) == u'間')
        return std::nullopt;
    const int year = number.value + std::abs(*reign.value);
    if (*reign.value > 0)
        return insideYear(year, after + 1, false);
    const Whole month = wholeAt(after + 1);
    const bool isLunar = m_text.has(after + 1, u"正月") || m_text.has(after + 1, u"閏")
        || (month.value >= 1 && m_text.at(month.end) == u'月');
    DateReading reading{m_at, after + 1, Period::year(year), year, 0, false};
    reading.isUnknown = isLunar;
    reading.end = isLunar ? lunarEnd(after + 1) : reading.end;
    return reading;
}

/// Where a lunar month and day end that begin at `at`.
int ChineseDateReader::lunarEnd(int at) const
{
    const Whole month = wholeAt(at);
    const int unit = m_text.has(at, u"正月") ? at + 1 : month.end;
    if (m_text.at(unit) != u'月')
        return at;
    const Whole day = wholeAt(unit + 1 + (m_text.at(unit + 1) == u'初' ? 1 : 0));
    return day.value > 0 ? day.end + (m_text.at(day.end) == u'日' ? 1 : 0) : unit + 1;
}

Reading ChineseDateReader::statedYear() const
{
    int at = m_at;
    int offset = 0;
    for (const QStringView era :
         {QStringView(u"中華民國"), QStringView(u"民國"), QStringView(u"西元"), QStringView(u"公元")}) {
        if (m_text.has(at, era)) {
            offset = era.endsWith(u"民國") ? 1911 : 0;
            at = skipSpace(at + static_cast<int>(era.size()));
            break;
        }
    }
    const bool hasEra = at > m_at;
    const Whole number = offset > 0 && m_text.at(at) == u'元' ? Whole{1, at + 1, 1} : wholeAt(at);
    const bool isRepublican =
        offset > 0 || (!hasEra && (isRepublicanYear(number) || isBudgetYear(number) || isPlainRepublicanYear(number)));
    const int year = number.value + (isRepublican ? 1911 : 0);
    if (offset > 0 && number.value % 10 == 0 && number.value > 0 && m_text.has(skipSpace(number.end), u"年代"))
        return DateReading{m_at, skipSpace(number.end) + 2, {QDate(year, 1, 1), QDate(year + 9, 12, 31)}, 0, 0, false};
    if (!hasEra && !isRepublican && isShortYear(number, at))
        return insideYear(number.value + (number.digits == 2 ? 2000 : 0), skipSpace(number.end) + 1, false);
    if (number.value < 0 || year < 1000 || year > 2199
        || (!hasEra && number.digits != 4 && !isRepublican && !isThousand(number)))
        return std::nullopt;
    const int after = skipSpace(number.end);
    for (const QStringView word : {QStringView(u"財年"), QStringView(u"財政年度"), QStringView(u"會計年度"),
                                   QStringView(u"學年度"), QStringView(u"年度"), QStringView(u"年")}) {
        if (m_text.has(after, word) && m_text.at(after + 1) != u'級') {
            Reading reading = insideYear(year, after + static_cast<int>(word.size()), false);
            reading->isRepublican = isRepublican;
            return reading;
        }
    }
    if (Reading part = partOfBareYear(number, after))
        return part;
    return isYearOfPair(at, number.end, number.value)
        ? Reading(DateReading{m_at, number.end, Period::year(year), year, 0, false})
        : std::nullopt;
}

/// 2024下半年, 2024Q3, 2024第三季.
Reading ChineseDateReader::partOfBareYear(const Whole &number, int after) const
{
    return number.value >= 1900 && number.digits == 4 ? quarterOrHalfAt(after, number.value) : std::nullopt;
}

/// 113年9月16日, and 113年 behind a date of 民國.
bool ChineseDateReader::isRepublicanYear(const Whole &number) const
{
    if (number.value < 1 || number.value > 200 || m_text.at(skipSpace(number.end)) != u'年')
        return false;
    const int after = skipSpace(skipSpace(number.end) + 1);
    const Whole month = wholeAt(after);
    const bool hasMonth = month.value >= 1 && month.value <= 12 && m_text.at(month.end) == u'月'
        && m_text.at(month.end - 1) != u'個' && number.value >= 10;
    const bool isNewYear = number.value >= 80 && (m_text.has(after, u"元旦") || m_text.has(after, u"元月"));
    const bool hasDay = isNewYear || (hasMonth && wholeAt(month.end + 1).value >= 1);
    static constexpr QStringView kDurationTails = u"以內之間前後來期有";
    const bool isDuration = !m_text.at(after).isNull() && kDurationTails.contains(m_text.at(after));
    const bool isCountedSpan = m_text.isOneOf(m_at - 1, u"時達滿近逾約長共經過期了這");
    return hasDay || (m_context.isRepublican && number.value >= 10 && !isDuration && !isCountedSpan);
}

/// 兩千年, 一千九百年 in which something happened.
bool ChineseDateReader::isThousand(const Whole &number) const
{
    const int after = skipSpace(number.end);
    const Whole month = m_text.at(after) == u'年' ? wholeAt(after + 1) : Whole();
    return number.value >= 1900 && number.value < 2100 && month.value >= 1 && month.value <= 12
        && m_text.at(month.end) == u'月';
}

/// 07年 is 2007; 789年 and 三六七年 are years where a preposition or a month says so.
bool ChineseDateReader::isShortYear(const Whole &number, int begin) const
{
    const int after = skipSpace(number.end);
    if (m_text.at(after) != u'年' || m_text.at(after + 1) == u'代' || m_text.at(after + 1) == u'級')
        return false;
    const QChar first = m_text.at(begin);
    const bool isRun = hanDigitValue(first) >= 0 && hanDigitValue(m_text.at(begin + 1)) >= 0;
    if (number.digits == 2)
        return (first == u'0' || first == u'０' || ((first == u'零' || first == u'〇') && isRun)) && number.value > 0
            && !isDecimalDigit(m_text.at(begin - 1).unicode());
    if (number.digits != 3 || number.value < 100 || (!isRun && !isDecimalDigit(first.unicode())))
        return false;
    static constexpr QStringView kTails = u"以內之間前後來期有的";
    const bool isStretch = m_text.isOneOf(after + 1, kTails);
    const Whole month = wholeAt(after + 1);
    const bool hasMonth = month.value >= 1 && month.value <= 12 && m_text.at(month.end) == u'月';
    return hasMonth || (isRun && !isStretch) || (m_text.isOneOf(begin - 1, u"在於自從") && !isStretch);
}

/// 113年度, 一百零八學年度: counted from the founding of the Republic even without 民國.
bool ChineseDateReader::isBudgetYear(const Whole &number) const
{
    const int after = skipSpace(number.end);
    return number.value >= 80 && number.value <= 150
        && (m_text.has(after, u"年度") || m_text.has(after, u"學年度") || m_text.has(after, u"會計年度"));
}

/// 2022至2024年, 2024與2014: four digits without 年 beside another year; and 2004： at the head of a list entry.
bool ChineseDateReader::isYearOfPair(int begin, int end, int value) const
{
    static constexpr QStringView kJoints = u"與和及、至到~～-–—";
    if (begin == 0 && value >= 1900 && value <= 2099
        && (m_text.at(end) == u'：' || (m_text.at(end) == u':' && !m_text.at(end + 1).isDigit())))
        return true;
    if (value < 1900 || value > 2099 || !isDecimalDigit(m_text.at(begin).unicode()))
        return false;
    const int jointAt = skipSpace(end);
    const Whole next = kJoints.contains(m_text.at(jointAt)) && !m_text.at(jointAt).isNull()
        ? wholeAt(skipSpace(jointAt + 1))
        : Whole();
    if (next.digits == 2 && next.value > value % 100 && m_text.at(skipSpace(next.end)) == u'年')
        return true;
    if (next.digits == 4 && next.value >= 1900 && next.value <= 2099)
        return !isCounted(next.end);
    const int joint = m_text.at(begin - 1) == u'年' ? begin - 2 : begin - 1;
    const bool joined = begin >= 5 && kJoints.contains(m_text.at(joint)) && !m_text.at(joint).isNull();
    const Whole previous = joined ? wholeAt(joint - 4 - (m_text.at(joint - 1) == u'年' ? 1 : 0)) : Whole();
    return previous.digits == 4 && previous.value >= 1900 && previous.value <= 2099 && !isCounted(end);
}

bool ChineseDateReader::isCounted(int at) const
{
    static constexpr QStringView kCounters = u"萬億個名家人元美%台座次位倍";
    return !m_text.at(at).isNull() && kCounters.contains(m_text.at(at));
}

/// What may follow a year: a month, a quarter, a half, its beginning or end; else the year itself.
Reading ChineseDateReader::insideYear(int year, int after, bool relative) const
{
    const int at = skipSpace(
        m_text.has(after, u"的第") || m_text.has(after, u"的上半") || m_text.has(after, u"的下半") ? after + 1 : after);
    if (const Reading span = firstMonths(year, at)) {
        DateReading reading = *span;
        reading.isRelative = relative;
        return reading;
    }
    if (const int half = m_text.has(at, u"前半年") ? 1 : m_text.has(at, u"後半年") ? 2 : 0; half > 0)
        return DateReading{m_at, at + 3, Period::half(year, half), year, 0, relative};
    if (m_text.has(at, u"農曆") || m_text.has(at, u"正月"))
        return DateReading{m_at, after, Period::year(year), year, 0, relative};
    if (const Reading week = weekOfYear(year, at))
        return week;
    if (m_text.has(at, u"元旦"))
        return newYear(year, at, relative);
    if (Reading months = monthsOf(year, at)) {
        months->isRelative = relative;
        return months;
    }
    const Whole number = monthAt(at);
    if (number.value >= 1 && number.value <= 12 && m_text.at(skipSpace(number.end)) == u'月')
        return insideMonth(year, number.value, skipSpace(number.end) + 1, relative, false);
    if (Reading part = quarterOrHalfAt(at, year)) {
        part->isRelative = relative;
        return part;
    }
    const int end = at + (m_text.at(at) == u'年' && relative ? 1 : 0);
    if (m_text.at(end) == u'底' || m_text.at(end) == u'末')
        return DateReading{m_at, end + 1, Period::month(year, 12), year, 0, relative};
    if (m_text.at(end) == u'初')
        return DateReading{m_at, end + 1, partOfYear(year, PeriodPart::Early), year, 0, relative};
    if (m_text.at(end) == u'中' && isMiddle(end + 1))
        return DateReading{m_at, end + 1, partOfYear(year, PeriodPart::Middle), year, 0, relative};
    return DateReading{m_at, after, Period::year(year), year, 0, relative};
}

/// 今年中，: 中 says the middle only where no word goes on.
bool ChineseDateReader::isMiddle(int end) const
{
    return m_text.at(end).isNull() || m_text.isOneOf(end, u"，。；、前後起至到完將就開推上可");
}

/// 前8月, 前三季, 首季, 首兩個月: from January on.
Reading ChineseDateReader::firstMonths(int year, int at) const
{
    if (m_text.at(at) != u'前' && m_text.at(at) != u'首')
        return std::nullopt;
    const bool isFirstQuarter = m_text.at(at) == u'首' && m_text.at(at + 1) == u'季';
    const Whole number = isFirstQuarter ? Whole{1, at + 1, 1} : wholeAt(skipSpace(at + 1));
    int unit = skipSpace(number.end);
    unit += m_text.at(unit) == u'個' ? 1 : 0;
    const bool isQuarter = m_text.at(unit) == u'季';
    const int months = number.value * (isQuarter ? 3 : 1);
    if (months < 1 || months > 12 || (!isQuarter && m_text.at(unit) != u'月'))
        return std::nullopt;
    const int end = unit + (isQuarter && m_text.at(unit + 1) == u'度' ? 2 : 1);
    return DateReading{m_at, end, {QDate(year, 1, 1), Period::month(year, months).last}, year, 0, false};
}

/// 2021年的第二週: Monday to Sunday of that week, counted as ISO 8601 does.
Reading ChineseDateReader::weekOfYear(int year, int at) const
{
    const Whole number = m_text.at(at) == u'第' ? wholeAt(skipSpace(at + 1)) : Whole();
    const int unit = skipSpace(number.end);
    if (number.value < 1 || number.value > 53 || (m_text.at(unit) != u'週' && m_text.at(unit) != u'周'))
        return std::nullopt;
    const QDate fourth(year, 1, 4); // always in the first week
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (number.value - 1));
    return DateReading{m_at, unit + 1, {monday, monday.addDays(6)}, year, 0, false};
}

Reading ChineseDateReader::insideMonth(int year, int month, int after, bool relative, bool bare) const
{
    DateReading reading{m_at, after, Period::month(year, month), bare ? 0 : year, month, relative};
    if (m_text.at(after) == u'份')
        reading.end = ++after;
    const Whole day = wholeAt(skipSpace(after));
    const QChar unit = m_text.at(skipSpace(day.end));
    if (Reading days = daysOf(year, month, skipSpace(after))) {
        days->isRelative = relative;
        days->year = bare ? 0 : year;
        return days;
    }
    const bool hasDay = day.value >= 1 && (unit == u'日' || unit == u'號' || unit == u'号');
    if (hasDay && !bare && !QDate(year, month, day.value).isValid()) { // 2月30日 is no day
        reading.end = skipSpace(day.end) + 1;
        reading.isUnknown = true;
        return reading;
    }
    if (hasDay && QDate(year, month, day.value).isValid()) {
        reading.period = Period::day(QDate(year, month, day.value));
        reading.end = skipSpace(day.end) + 1;
        const Reading extended = extendToDay(reading);
        reading.end = afterDayTime(reading.end);
        return extended && extended->period != reading.period ? extended : Reading(reading);
    }
    if (m_text.at(after) == u'初' && wholeAt(after + 1).value >= 1) { // a lunar day
        reading.end = wholeAt(after + 1).end;
        reading.isUnknown = true;
        return reading;
    }
    if (const Whole bareDay = dayWithoutUnit(after); QDate(year, month, bareDay.value).isValid()) {
        reading.period = Period::day(QDate(year, month, bareDay.value));
        reading.end = bareDay.end;
        return reading;
    }
    static const PrefixTable<PeriodPart> parts = {{u"底", PeriodPart::Late},    {u"末", PeriodPart::Late},
                                                  {u"下旬", PeriodPart::Late},  {u"初", PeriodPart::Early},
                                                  {u"上旬", PeriodPart::Early}, {u"中旬", PeriodPart::Middle}};
    if (m_text.at(after) == u'中' && isMiddle(after + 1)) {
        reading.period = partOfMonth(year, month, PeriodPart::Middle);
        reading.end = after + 1;
        return reading;
    }
    if (const auto part = parts.startingAt(m_view, after)) {
        reading.period = partOfMonth(year, month, *part.value);
        reading.end = after + part.length;
    }
    return reading;
}

/// 八月十五, 一月二十三: a day written out without 日.
ChineseDateReader::Whole ChineseDateReader::dayWithoutUnit(int at) const
{
    const QChar first = m_text.at(at);
    if (first != u'十' && first != u'二' && first != u'三' && first != u'廿')
        return {};
    const Whole day = wholeAt(at);
    static constexpr QStringView kFollowers = u"，。；！？、,;!?) ）」早晚上下中凌";
    const bool isWhole = m_text.at(day.end).isNull() || m_text.isOneOf(day.end, kFollowers);
    return isWhole && day.value >= 10 && day.value <= 31 ? day : Whole();
}

/// 3月5日至7日.
Reading ChineseDateReader::extendToDay(DateReading reading) const
{
    static constexpr QStringView kJoints = u"至到~～-–";
    const int joint = skipSpace(reading.end);
    if (m_text.at(joint).isNull() || !kJoints.contains(m_text.at(joint)))
        return reading;
    const Whole day = wholeAt(skipSpace(joint + 1));
    const QDate last(reading.period.first.year(), reading.period.first.month(), day.value);
    if (day.value > reading.period.first.day() && last.isValid()
        && (m_text.at(skipSpace(day.end)) == u'日' || m_text.at(skipSpace(day.end)) == u'號')) {
        reading.period.last = last;
        reading.end = skipSpace(day.end) + 1;
    }
    return reading;
}

} // namespace concord
