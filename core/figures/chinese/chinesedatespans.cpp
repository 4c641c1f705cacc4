// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesedatereader.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/text/characters.h"

namespace concord {

using Reading = ChineseDateReader::Reading;

/// 1至6, 7、8, 四、五: two whole numbers that rise, the unit of both behind the second.
ChineseDateReader::Stretch ChineseDateReader::stretchAt(int at) const
{
    static constexpr QStringView kJoints = u"至到~～-–、及和與";
    const std::optional<Numeral> first =
        canBeginChineseNumeral(m_text.at(at)) ? readChineseNumeral(m_view, at) : std::nullopt;
    if (!first || first->hasPoint || first->isVague || first->hasMagnitude || first->isOver
        || first->high > Decimal(31))
        return {};
    const int low = static_cast<int>(first->low.toDouble());
    if (!first->isPoint()) // 四、五月
        return {low, static_cast<int>(first->high.toDouble()), first->span.end};
    const int joint = skipSpace(first->span.end);
    const Whole second = m_text.isOneOf(joint, kJoints) ? wholeAt(skipSpace(joint + 1)) : Whole();
    const bool isNext = !m_text.isOneOf(joint, u"、及和與") || second.value == low + 1;
    return second.value > low && second.value <= 31 && isNext ? Stretch{low, second.value, second.end} : Stretch();
}

/// 1至8月, 7、8月.
Reading ChineseDateReader::monthsOf(int year, int at) const
{
    const Stretch months = stretchAt(at);
    const int unit = skipSpace(months.end);
    if (months.first < 1 || months.last > 12 || m_text.at(unit) != u'月' || m_text.isOneOf(unit + 1, u"薪租費")
        || wholeAt(unit + 1).value > 0)
        return std::nullopt;
    const int end = unit + (m_text.at(unit + 1) == u'份' ? 2 : 1);
    return DateReading{m_at, end, {QDate(year, months.first, 1), Period::month(year, months.last).last},
                       year, 0,   false};
}

/// 第二、三季, 第2至3季.
Reading ChineseDateReader::quartersOf(int year, int at) const
{
    const Stretch quarters = m_text.at(at) == u'第' ? stretchAt(skipSpace(at + 1)) : Stretch();
    const int unit = skipSpace(quarters.end);
    if (quarters.first < 1 || quarters.last > 4 || m_text.at(unit) != u'季')
        return std::nullopt;
    return DateReading{m_at,
                       unit + (m_text.at(unit + 1) == u'度' ? 2 : 1),
                       {Period::quarter(year, quarters.first).first, Period::quarter(year, quarters.last).last},
                       year,
                       0,
                       false};
}

/// 9月9至11日: `at` is where the days begin.
Reading ChineseDateReader::daysOf(int year, int month, int at) const
{
    const Stretch days = stretchAt(at);
    const int unit = skipSpace(days.end);
    const QDate first(year, month, days.first);
    const QDate last(year, month, days.last);
    if (days.first < 1 || !first.isValid() || !last.isValid() || !m_text.isOneOf(unit, u"日號"))
        return std::nullopt;
    return DateReading{m_at, unit + 1, {first, last}, year, month, false};
}

/// 113年9月, 112年底, 自110年起: a year of the Republic without its name, told by its size and by the words around it.
bool ChineseDateReader::isPlainRepublicanYear(const Whole &number) const
{
    constexpr int kFirst = 80;
    constexpr int kLast = 150;
    const int unit = skipSpace(number.end);
    const bool isStretch = m_text.isOneOf(m_at - 1, u"達滿近逾約長經過期了這第");
    if (number.value < kFirst || number.value > kLast || m_text.at(unit) != u'年' || isStretch)
        return false;
    const int after = skipSpace(unit + 1);
    const Whole next = m_text.isOneOf(after, u"至到~～") ? wholeAt(after + 1) : Whole();
    if (next.value > number.value && next.value <= kLast && m_text.at(next.end) == u'年')
        return true;
    static const PrefixTable<bool> tails = {{u"底", true},   {u"初", true},     {u"末", true},     {u"元旦", true},
                                            {u"元月", true}, {u"上半年", true}, {u"下半年", true}, {u"全年", true},
                                            {u"首季", true}, {u"前", false},    {u"年底", true},   {u"起", true}};
    if (const auto tail = tails.startingAt(m_view, after))
        return *tail.value || firstMonths(number.value + 1911, after).has_value();
    const Whole month = wholeAt(after);
    const bool hasMonth = month.value >= 1 && month.value <= 12 && m_text.at(skipSpace(month.end)) == u'月';
    return hasMonth || monthsOf(2000, after) || quarterOrHalfAt(after, 2000) || quartersOf(2000, after)
        || (m_text.isOneOf(m_at - 1, u"自從於在至") && !m_text.isOneOf(after, u"內以來"))
        || (number.value >= 100 && m_text.at(after) == u'間');
}

} // namespace concord
