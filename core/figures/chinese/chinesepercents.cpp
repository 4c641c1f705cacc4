// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chineseattachments.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/prefixtable.h"
#include "core/text/characters.h"

namespace concord {

namespace {

bool setPercent(Quantity &quantity, int end, int power, QStringView unit)
{
    if (!scale(quantity, power))
        return false;
    quantity.kind = FigureKind::Percent;
    quantity.unit = unit.toString();
    quantity.hasUnit = true;
    quantity.span.end = end;
    return true;
}

/// 三成員工, 三成家庭: the word behind 成 is whole without it.
bool isShared(const ChineseText &text, int at)
{
    return text.has(at, u"員工") || text.has(at, u"家庭") || text.has(at, u"家長") || text.has(at, u"長者")
        || text.has(at, u"為限") || text.has(at, u"為上限") || text.has(at, u"為度") || text.has(at, u"百貨")
        || text.has(at, u"本國") || text.has(at, u"天然") || text.has(at, u"都市");
}

/// 兩成四一 of a batter: tenths, hundredths and thousandths.
bool attachThousandths(const ChineseText &text, Quantity &quantity, int end)
{
    const int hundredths = hanDigitValue(text.at(end + 1));
    const int thousandths = hanDigitValue(text.at(end + 2));
    const int begin = std::max(0, quantity.span.begin - 6);
    const bool isRate = text.view().mid(begin, quantity.span.begin - begin).contains(u'率');
    if (!isRate || hundredths < 0 || thousandths < 0 || hanDigitValue(text.at(end + 3)) >= 0)
        return false;
    const std::optional<Decimal> more = Decimal(hundredths * 10 + thousandths).shifted(-2);
    const std::optional<Decimal> sum = more ? Decimal::sum(quantity.low, *more) : std::nullopt;
    if (!sum)
        return false;
    quantity.low = quantity.high = *sum;
    return setPercent(quantity, end + 3, -1, u"%");
}

/// 三成, 三成五.
bool attachTenths(const ChineseText &text, Quantity &quantity, int end)
{
    if (attachThousandths(text, quantity, end))
        return true;
    const int next = text.skipSpaces(end + 1);
    const int digit = hanDigitValue(text.at(next));
    const bool isGlued = next == end + 1 || text.skipSpaces(next + 1) == text.size();
    const bool hasMore = digit > 0 && isGlued && hanDigitValue(text.at(next + 1)) < 0
        && hanUnitPower(text.at(next + 1)) == 0 && !text.isOneOf(next + 1, u"個名家成位點");
    if (hasMore) {
        const std::optional<Decimal> more = Decimal(digit).shifted(-1);
        const std::optional<Decimal> sum = more ? Decimal::sum(quantity.low, *more) : std::nullopt;
        if (sum)
            quantity.low = quantity.high = *sum;
    }
    return setPercent(quantity, hasMore ? next + 1 : end + 1, -1, u"%");
}

/// 7 2 折: two digits apart before 折.
bool attachSpacedDiscount(const ChineseText &text, Quantity &quantity, int end)
{
    const int second = digitValue(text.at(end).unicode());
    const int after = text.skipSpaces(end + 1);
    if (second < 0 || quantity.number.digits != 1 || text.at(after) != u'折' || !quantity.number.isArabic)
        return false;
    const std::optional<Decimal> tens = quantity.low.shifted(1);
    const std::optional<Decimal> sum = tens ? Decimal::sum(*tens, Decimal(second)) : std::nullopt;
    if (!sum)
        return false;
    quantity.low = quantity.high = *sum;
    return setPercent(quantity, after + 1, -2, u"%");
}

/// 升息兩碼: a 碼 is a quarter of a point.
bool attachRateStep(const ChineseText &text, Quantity &quantity, int end)
{
    const QStringView before = text.view().mid(std::max(0, quantity.span.begin - 12),
                                               quantity.span.begin - std::max(0, quantity.span.begin - 12));
    if (text.at(end) != u'碼' || quantity.number.high > Decimal(12) || !before.contains(u'息')
        || !multiply(quantity, 25))
        return false;
    return setPercent(quantity, end + 1, -4, u"pp");
}

bool attachPoints(const ChineseText &text, Quantity &quantity, int end)
{
    if (text.at(end) != u'個' && text.at(end) != u'百')
        return false;
    const int whole = text.spacedLength(end, u"個百分點");
    const int length = whole > 0 ? whole : text.spacedLength(end, u"百分點");
    return length > 0 && setPercent(quantity, end + length, -2, u"pp");
}

using PercentWord = std::pair<int, QStringView>;

const PrefixTable<PercentWord> &percentWords()
{
    static const PrefixTable<PercentWord> table = {
        {u"%", {-2, u"%"}},       {u"％", {-2, u"%"}},      {u"﹪", {-2, u"%"}},        {u"‰", {-3, u"%"}},
        {u"%點", {-2, u"pp"}},    {u"%個點", {-2, u"pp"}},  {u"個百分點", {-2, u"pp"}}, {u"个百分点", {-2, u"pp"}},
        {u"百分點", {-2, u"pp"}}, {u"百分点", {-2, u"pp"}}, {u"個百分比", {-2, u"pp"}}, {u"個基點", {-4, u"pp"}},
        {u"个基点", {-4, u"pp"}}, {u"基點", {-4, u"pp"}},   {u"基点", {-4, u"pp"}},     {u"個基本點", {-4, u"pp"}},
        {u"bps", {-4, u"pp"}},    {u"bp", {-4, u"pp"}},     {u"pp", {-2, u"pp"}},       {u"個％", {-2, u"pp"}}};
    return table;
}

} // namespace

bool attachChinesePercent(const ChineseText &text, Quantity &quantity, int end)
{
    if (const auto word = percentWords().startingAt(text.view(), end))
        return setPercent(quantity, end + word.length, word.value->first, word.value->second);
    if (attachPoints(text, quantity, end))
        return true;
    if (quantity.number.hasMagnitude || quantity.number.isVague)
        return false;
    const bool isSmall = quantity.number.low > Decimal(0) && quantity.number.high <= Decimal(10);
    if (text.at(end) == u'成' && isSmall
        && (!text.isOneOf(end + 1, u"功立員本長熟績名就為果分交家都天不效千百型") || isShared(text, end + 1)))
        return attachTenths(text, quantity, end);
    if (text.at(end) == u'折' && quantity.number.high < Decimal(100) && quantity.number.high != Decimal(10)
        && !text.isOneOf(end + 1, u"不磨騰返損射舊現合疊衷服斷線舊扣"))
        return setPercent(quantity, end + 1, quantity.number.high > Decimal(10) ? -2 : -1, u"%");
    return attachRateStep(text, quantity, end) || attachSpacedDiscount(text, quantity, end);
}

std::optional<Quantity> readChinesePartsPer(const ChineseText &text, int at)
{
    int power = hanUnitPower(text.at(at));
    int end = at + 1;
    if (power < 2 || power > 4)
        return std::nullopt;
    if (hanUnitPower(text.at(end)) == 4) {
        power += 4;
        ++end;
    }
    end = text.skipSpaces(end);
    const int words = text.spacedLength(end, u"分之");
    int start = words > 0 ? text.skipSpaces(end + words) : text.size();
    const int sign = start < text.size() ? chineseSignLength(text, start) : 0;
    start += sign;
    Quantity quantity;
    const std::optional<Numeral> number = start < text.size() ? readChineseNumeral(text.view(), start) : std::nullopt;
    if (number)
        quantity = Quantity::of(*number);
    else if (text.at(start) == u'百') {
        quantity.low = quantity.high = quantity.number.low = quantity.number.high = Decimal(100);
        quantity.number.span = quantity.span = {start, start + 1};
    } else
        return std::nullopt;
    attachChineseLetter(text, quantity);
    if (sign > 0) {
        quantity.low = quantity.low.negated();
        quantity.high = quantity.high.negated();
        std::swap(quantity.low, quantity.high);
    }
    if (!setPercent(quantity, quantity.span.end, -power, u"%"))
        return std::nullopt;
    quantity.span.begin = at;
    return quantity;
}

std::optional<Quantity> readChineseFactorWord(QStringView view, int at)
{
    struct Word
    {
        int value = 0;
        int power = -1;
        QStringView unit = u"x";
    };
    static const PrefixTable<Word> words = {{u"一半", {5}},
                                            {u"翻倍", {20}},
                                            {u"翻了一倍", {20}},
                                            {u"翻了一番", {20}},
                                            {u"翻一番", {20}},
                                            {u"翻了兩番", {40}},
                                            {u"翻兩番", {40}},
                                            {u"翻一倍", {20}},
                                            {u"減半", {5}},
                                            {u"腰斬", {5}},
                                            {u"對折", {5, -1, u"%"}},
                                            {u"對摺", {5, -1, u"%"}},
                                            {u"半價", {5, -1, u"%"}},
                                            {u"半成", {5, -2, u"%"}},
                                            {u"半碼", {125, -5, u"pp"}},
                                            {u"加倍", {20}},
                                            {u"倍增", {20}},
                                            {u"雙倍", {20}},
                                            {u"半年", {5, -1, u"y"}},
                                            {u"半小時", {5, -1, u"h"}},
                                            {u"半個小時", {5, -1, u"h"}},
                                            {u"半個鐘頭", {5, -1, u"h"}},
                                            {u"半個月", {5, -1, u"mo"}},
                                            {u"半世紀", {50, 0, u"y"}},
                                            {u"半個世紀", {50, 0, u"y"}},
                                            {u"半數", {5}}};
    const auto word = words.startingAt(view, at);
    static constexpr QStringView kNotBefore = u"另上下前後多大";
    if (!word || (at > 0 && kNotBefore.contains(view[at - 1])))
        return std::nullopt;
    const ChineseText text(view);
    const QStringView unit = word.value->unit;
    const bool isRate = unit == u"pp" && view.mid(std::max(0, at - 12), at - std::max(0, at - 12)).contains(u'息');
    if ((text.at(at) == u'對' && text.at(at - 1) != u'打') || (unit == u"pp" && !isRate)
        || (text.has(at, u"半成") && text.isOneOf(at + 2, u"品年熟型形人")))
        return std::nullopt;
    Quantity quantity;
    quantity.span = quantity.number.span = {at, at + word.length};
    quantity.low = quantity.high = Decimal(word.value->value).shifted(word.value->power).value_or(Decimal(0));
    quantity.kind = unit == u"x"        ? FigureKind::Ratio
        : unit == u"%" || unit == u"pp" ? FigureKind::Percent
                                        : FigureKind::Duration;
    quantity.unit = unit.toString();
    quantity.hasUnit = true;
    return quantity;
}

} // namespace concord
