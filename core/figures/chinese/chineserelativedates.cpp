// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesedatereader.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/text/characters.h"

namespace concord {

namespace {

using Reading = ChineseDateReader::Reading;

const PrefixTable<int> &yearWords()
{
    static const PrefixTable<int> table = {{u"前年", -2},   {u"去年", -1},  {u"今年", 0},   {u"明年", 1},
                                           {u"後年", 2},    {u"后年", 2},   {u"本年度", 0}, {u"去年度", -1},
                                           {u"上年度", -1}, {u"今年度", 0}, {u"明年度", 1}, {u"大前年", -3}};
    return table;
}

const PrefixTable<int> &dayWords()
{
    static const PrefixTable<int> table = {{u"前天", -2}, {u"昨天", -1},   {u"昨日", -1}, {u"今天", 0},  {u"今日", 0},
                                           {u"明天", 1},  {u"明日", 1},    {u"後天", 2},  {u"昨晚", -1}, {u"昨夜", -1},
                                           {u"今晚", 0},  {u"今早", 0},    {u"今晨", 0},  {u"明晚", 1},  {u"明早", 1},
                                           {u"昨晨", -1}, {u"大前天", -3}, {u"前晚", -2}};
    return table;
}

/// 將於, 預定: what stands before it is still to come.
bool isAhead(const ChineseText &text, int begin, int end)
{
    static const PrefixTable<bool> words = {{u"將", true},   {u"將於", true},   {u"將在", true}, {u"預計", true},
                                            {u"預定", true}, {u"訂", true},     {u"訂於", true}, {u"訂在", true},
                                            {u"定於", true}, {u"定在", true},   {u"排定", true}, {u"預計於", true},
                                            {u"擬", true},   {u"預定於", true}, {u"改至", true}, {u"延至", true},
                                            {u"最快", true}, {u"最晚", true},   {u"最遲", true}, {u"截至", false}};
    const auto before = words.endingAt(text.view(), begin);
    return (before && *before.value) || text.at(end) == u'將' || text.has(end, u"起將") || text.has(end, u"預計");
}

const PrefixTable<int> &weekWords()
{
    static const PrefixTable<int> table = {
        {u"上上週", -2}, {u"上上周", -2},   {u"上上個週", -2},  {u"上上個星期", -2}, {u"下下週", 2},
        {u"下下周", 2},  {u"下下星期", 2},  {u"下下個星期", 2}, {u"上週", -1},       {u"上周", -1},
        {u"上星期", -1}, {u"上個星期", -1}, {u"上禮拜", -1},    {u"上個禮拜", -1},   {u"上一週", -1},
        {u"上一周", -1}, {u"本週", 0},      {u"本周", 0},       {u"這週", 0},        {u"這周", 0},
        {u"这周", 0},    {u"這個星期", 0},  {u"這星期", 0},     {u"下週", 1},        {u"下周", 1},
        {u"下星期", 1},  {u"下個星期", 1},  {u"下個禮拜", 1},   {u"下一週", 1},      {u"下一周", 1}};
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

int weekdayOf(QChar c)
{
    if (c == u'日' || c == u'天')
        return 7;
    const int value = hanDigitValue(c);
    return value >= 1 && value <= 6 && c != u'兩' && c != u'倆' ? value : 0;
}

} // namespace

Reading ChineseDateReader::relativeYear() const
{
    const auto word = yearWords().startingAt(m_view, m_at);
    if (!word || !knowsToday())
        return std::nullopt;
    const int year = m_context.today.year() + *word.value;
    const int after = m_at + word.length;
    if (*word.value == 0) {
        for (const QStringView early : {QStringView(u"稍早"), QStringView(u"早些時候"), QStringView(u"稍早前"),
                                        QStringView(u"以來"), QStringView(u"迄今"), QStringView(u"至今")}) {
            if (m_text.has(after, early))
                return DateReading{
                    m_at, after + static_cast<int>(early.size()), {QDate(year, 1, 1), m_context.today}, year, 0, true};
        }
        for (const QStringView later : {QStringView(u"稍後"), QStringView(u"稍晚"), QStringView(u"晚些時候")}) {
            if (m_text.has(after, later))
                return DateReading{
                    m_at, after + static_cast<int>(later.size()), {m_context.today, QDate(year, 12, 31)}, year, 0,
                    true};
        }
    }
    return insideYear(year, after, true);
}

/// 元月 is January unless a sum stands before: 100萬元月付金.
bool ChineseDateReader::isUnitOfMoney(int at) const
{
    const QChar before = m_text.at(at - 1);
    return isDecimalDigit(before.unicode()) || hanDigitValue(before) >= 0 || hanUnitPower(before) > 0
        || m_text.isOneOf(at - 1, u"美歐日港澳加紐新台臺韓幣紀公西 多餘幾");
}

ChineseDateReader::Whole ChineseDateReader::monthAt(int at) const
{
    return m_text.has(at, u"元月") ? Whole{1, at + 1, 1} : wholeAt(at);
}

/// 元旦.
Reading ChineseDateReader::newYear(int year, int at, bool relative) const
{
    return DateReading{m_at, at + 2, Period::day(QDate(year, 1, 1)), relative ? 0 : year, 1, relative};
}

/// 1至8月 of the year spoken of.
Reading ChineseDateReader::bareMonths() const
{
    if (isDecimalDigit(m_text.at(m_at - 1).unicode()) || m_text.isOneOf(m_at - 1, u"-/."))
        return std::nullopt;
    const Reading probe = monthsOf(2000, m_at);
    const bool inherits = m_context.year > 0 && m_at - m_context.end < 40;
    if (!probe || !(inherits || knowsToday()))
        return std::nullopt;
    Reading months =
        monthsOf(inherits ? m_context.year : yearOfBareMonth(m_context.today, probe->period.last.month()), m_at);
    months->isRelative = !inherits;
    months->year = 0;
    return months;
}

Reading ChineseDateReader::bareMonth() const
{
    if (const Reading months = bareMonths())
        return months;
    const Whole number = monthAt(m_at);
    if (m_text.at(m_at) == u'元' && isUnitOfMoney(m_at))
        return std::nullopt;
    if (m_text.has(m_at, u"元旦") && knowsToday())
        return newYear(isAhead(m_text, m_at, m_at + 2) || m_text.at(m_at + 2) == u'起'
                           ? m_context.today.year() + 1
                           : yearOfBareMonth(m_context.today, 1),
                       m_at, true);
    if (number.value < 1 || number.value > 12 || m_text.at(skipSpace(number.end)) != u'月'
        || isDecimalDigit(m_text.at(m_at - 1).unicode()))
        return std::nullopt;
    const int after = skipSpace(number.end) + 1;
    for (const QStringView other :
         {QStringView(u"以下"), QStringView(u"以上"), QStringView(u"以內"), QStringView(u"有期"), QStringView(u"未滿"),
          QStringView(u"內"), QStringView(u"薪")}) {
        if (m_text.has(after, other))
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

Reading ChineseDateReader::quarterOrHalf() const
{
    const int year = m_context.year > 0 ? m_context.year : knowsToday() ? m_context.today.year() : 0;
    Reading reading = year > 0 ? quarterOrHalfAt(m_at, year) : std::nullopt;
    if (!reading && year > 0)
        reading = firstMonths(year, m_at);
    if (reading && m_text.at(m_at) == u'前' && m_text.at(reading->end - 1) == u'月'
        && (m_text.at(reading->end - 2) == u'個' || m_text.isOneOf(m_at + 1, u"兩一")))
        return std::nullopt; // 前三個月 may be any three
    if (reading) {
        reading->year = 0;
        reading->isRelative = m_context.year == 0;
    }
    return reading;
}

Reading ChineseDateReader::quarterOrHalfAt(int at, int year) const
{
    static const PrefixTable<int> halves = {{u"上半年", 1}, {u"下半年", 2}, {u"上個半年", 1}, {u"下個半年", 2}};
    if (const auto half = halves.startingAt(m_view, at))
        return DateReading{m_at, at + half.length, Period::half(year, *half.value), year, 0, false};
    if (m_text.at(at) == u'Q' && m_text.at(at + 1) >= u'1' && m_text.at(at + 1) <= u'4'
        && !m_text.at(at + 2).isLetterOrNumber())
        return DateReading{m_at, at + 2, Period::quarter(year, m_text.at(at + 1).unicode() - u'0'), year, 0, false};
    if (m_text.at(at) != u'第')
        return std::nullopt;
    if (const Reading quarters = quartersOf(year, at))
        return quarters;
    const Whole number = wholeAt(skipSpace(at + 1));
    const int end = skipSpace(number.end);
    if (number.value < 1 || number.value > 4 || m_text.at(end) != u'季')
        return std::nullopt;
    return DateReading{m_at, end + (m_text.at(end + 1) == u'度' ? 2 : 1), Period::quarter(year, number.value), year, 0,
                       false};
}

Reading ChineseDateReader::week() const
{
    const auto word = weekWords().startingAt(m_view, m_at);
    if (!word || !knowsToday())
        return std::nullopt;
    const int after = m_at + word.length;
    const Period whole = weekFrom(m_context.today, *word.value);
    if (m_text.at(after) == u'末')
        return DateReading{m_at, after + 1, weekendFrom(m_context.today, *word.value), 0, 0, true};
    const int day = weekdayOf(m_text.at(after));
    if (day > 0)
        return DateReading{m_at, afterDayTime(after + 1), Period::day(whole.first.addDays(day - 1)), 0, 0, true};
    return DateReading{m_at, after, whole, 0, 0, true};
}

int ChineseDateReader::afterDayTime(int at) const
{
    const auto word = chineseDayTimes().startingAt(m_view, at);
    int after = at + word.length;
    while (m_text.at(after) == u' ' || m_text.at(after) == u'約')
        ++after;
    const bool tellsHour = word && after < m_text.size()
        && (isDecimalDigit(m_text.at(after).unicode()) || hanDigitValue(m_text.at(after)) >= 0
            || m_text.at(after) == u'十');
    return word && !tellsHour ? at + word.length : at;
}

Reading ChineseDateReader::weekday() const
{
    const auto word = weekdayNames().startingAt(m_view, m_at);
    const QChar before = m_text.at(m_at - 1);
    if (!word || !knowsToday() || before == u'每' || hanDigitValue(before) >= 0 || isDecimalDigit(before.unicode())
        || before == u'個' || before == u'隔' || before == u'某' || (before == u'的' && m_text.at(m_at - 2) == u'月'))
        return std::nullopt;
    const int end = m_at + word.length;
    const int day = weekdayOf(m_text.at(end));
    const QChar after = m_text.at(end + 1);
    const bool closesStretch = (before == u'至' || before == u'到') && weekdayOf(m_text.at(m_at - 2)) > 0; // 週一至週五
    if (day == 0 || closesStretch || after == u'年' || after == u'報' || after == u'至' || after == u'到'
        || hanDigitValue(after) >= 0)
        return std::nullopt;
    const int last = afterDayTime(end + 1);
    const QDate latest = latestWeekday(m_context.today, day);
    const QDate date = isAhead(m_text, m_at, last) ? latest.addDays(7) : latest;
    return DateReading{m_at, last, Period::day(date), 0, 0, true};
}

Reading ChineseDateReader::relativeMonth() const
{
    if (!knowsToday())
        return std::nullopt;
    if (const auto word = quarterWords().startingAt(m_view, m_at))
        return DateReading{m_at, m_at + word.length, quarterFrom(m_context.today, *word.value), 0, 0, true};
    const auto word = monthWords().startingAt(m_view, m_at);
    if (!word)
        return std::nullopt;
    const Period month = monthFrom(m_context.today, *word.value);
    return insideMonth(month.first.year(), month.first.month(), m_at + word.length, true, true);
}

Reading ChineseDateReader::yearOrMonthEnd() const
{
    const QChar before = m_text.at(m_at - 1);
    if (!knowsToday() || isDecimalDigit(before.unicode()) || before == u'每' || hanDigitValue(before) >= 0)
        return std::nullopt;
    const int year = m_context.today.year();
    if (m_text.has(m_at, u"年底") || m_text.has(m_at, u"年末"))
        return DateReading{m_at, m_at + 2, Period::month(year, 12), 0, 0, true};
    if (m_text.has(m_at, u"年初"))
        return DateReading{m_at, m_at + 2, partOfYear(year, PeriodPart::Early), 0, 0, true};
    const bool isLunar = m_text.isOneOf(m_at - 1, u"正臘閏冬") || hanDigitValue(m_text.at(m_at + 2)) >= 0
        || hanUnitPower(m_text.at(m_at + 2)) == 1;
    if (!isLunar && (m_text.has(m_at, u"月底") || m_text.has(m_at, u"月初")))
        return DateReading{m_at,
                           m_at + 2,
                           partOfMonth(year, m_context.today.month(),
                                       m_text.at(m_at + 1) == u'底' ? PeriodPart::Late : PeriodPart::Early),
                           0,
                           0,
                           true};
    return std::nullopt;
}

/// 昨(15)日, 今（16日）: the day is told twice, and both must agree.
Reading ChineseDateReader::dayInBrackets() const
{
    static constexpr QStringView kDays = u"昨今明";
    const bool isDay = m_text.isOneOf(m_at, kDays) && m_text.isOneOf(m_at + 1, u"(（");
    const Whole number = isDay ? wholeAt(m_at + 2) : Whole();
    int end = number.end + (m_text.at(number.end) == u'日' ? 1 : 0);
    if (number.value < 1 || !m_text.isOneOf(end, u")）") || !knowsToday())
        return std::nullopt;
    end += m_text.at(end + 1) == u'日' || m_text.at(end + 1) == u'天' ? 2 : 1;
    QDate date = m_context.today.addDays(kDays.indexOf(m_text.at(m_at)) - 1);
    if (date.day() != number.value) { // the document's date is another day's
        const QDate month(date.year(), date.month(), 1);
        date = QDate(month.year(), month.month(), number.value);
    }
    return date.isValid() ? Reading(DateReading{m_at, afterDayTime(end), Period::day(date), 0, 0, true}) : std::nullopt;
}

/// 今天 of these days rather than of this one: 我們今天所處, 時至今日.
bool ChineseDateReader::isDayOfSpeech(int end) const
{
    const QChar day = m_text.at(m_at);
    if (day == u'後')
        return !m_text.isOneOf(end, u"性教培養努免得環的") && !m_text.endsAt(m_at, u"先天");
    if (day != u'今' && day != u'明')
        return true;
    if (m_text.at(end - 1) != u'天' && m_text.at(end - 1) != u'日')
        return true;
    static constexpr QStringView kEvents = u"宣表公指說發將召舉開出啟登簽通透證對與傳凌清早上中下傍晚深起再";
    return !m_text.isOneOf(m_at - 1, u"到至們的如《〈「像比") && m_text.isOneOf(end, kEvents)
        && !m_text.has(end, u"發展") && !m_text.has(end, u"中國");
}

Reading ChineseDateReader::yesterday() const
{
    if (const Reading bracketed = dayInBrackets())
        return bracketed;
    const auto word = m_text.at(m_at - 1) == u'明' ? PrefixTable<int>::Hit() : dayWords().startingAt(m_view, m_at);
    if (!word || !knowsToday() || !isDayOfSpeech(m_at + word.length))
        return std::nullopt;
    const int end = m_at + word.length;
    return DateReading{m_at, afterDayTime(end), Period::day(m_context.today.addDays(*word.value)), 0, 0, true};
}

/// 二十二日表示, 十六日凌晨: words of the news stand behind the day, none of a stretch before it.
bool ChineseDateReader::isWrittenDay(const Whole &number) const
{
    static constexpr QStringView kStretches = u"期為滿共達約逾近後前過每第月連隔經時長";
    static constexpr QStringView kNews = u"表宣指公說發晚舉召抵訪在凌清上下中早傍深透證說對";
    return number.value >= 10 && !m_text.isOneOf(m_at - 1, kStretches) && m_text.isOneOf(number.end + 1, kNews);
}

/// The month a day named alone lies in: that of the date just before, else the last or, where it is to come, the next.
QDate ChineseDateReader::monthOfBareDay(int day, int end) const
{
    constexpr int kReach = 12;
    if (m_context.nearMonth.isValid() && m_at - m_context.end <= kReach)
        return m_context.nearMonth;
    const QDate today = m_context.today;
    const bool ahead = isAhead(m_text, m_at, end);
    const int months = ahead && day < today.day() ? 1 : !ahead && day > today.day() ? -1 : 0;
    return QDate(today.year(), today.month(), 1).addMonths(months);
}

/// 15、16日, 於9至11日舉行; 10到15日 alone is a stretch of time.
Reading ChineseDateReader::bareDays() const
{
    const Stretch days = stretchAt(m_at);
    static constexpr QStringView kNews = u"表宣指公說發晚舉召抵訪在凌清上下中早傍深透證登";
    static constexpr QStringView kBefore = u"於在從自訂本";
    const bool isDate = m_text.isOneOf(m_at - 1, kBefore) || m_text.isOneOf(days.end + 1, kNews);
    if (days.first < 1 || m_text.at(days.end) != u'日' || !isDate || m_text.isOneOf(days.end + 1, u"內之以後間前"))
        return std::nullopt;
    const QDate month = monthOfBareDay(days.last, days.end + 1);
    Reading reading = daysOf(month.year(), month.month(), m_at);
    if (reading) {
        reading->isRelative = true;
        reading->year = 0;
    }
    return reading;
}

Reading ChineseDateReader::bareDay() const
{
    if (!knowsToday())
        return std::nullopt;
    if (const Reading days = bareDays())
        return days;
    const Whole number = wholeAt(m_at);
    if (number.value < 1 || number.value > 31 || m_text.at(number.end) != u'日'
        || !(isDecimalDigit(m_text.at(m_at).unicode()) || isWrittenDay(number)))
        return std::nullopt;
    static constexpr QStringView kDurationTails = u"內之以後間间前份均線型遊無不的元圓幣币本";
    const QChar after = m_text.at(number.end + 1);
    if (!after.isNull() && kDurationTails.contains(after))
        return std::nullopt;
    const int end = afterDayTime(number.end + 1);
    const QDate month = monthOfBareDay(number.value, end);
    const QDate date(month.year(), month.month(), number.value);
    return date.isValid() ? Reading(DateReading{m_at, end, Period::day(date), 0, 0, true}) : std::nullopt;
}

} // namespace concord
