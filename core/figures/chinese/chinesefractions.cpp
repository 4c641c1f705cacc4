// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chineseattachments.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/prefixtable.h"
#include "core/text/characters.h"

#include <cmath>

namespace concord {

namespace {

void setRatio(Quantity &quantity, int end)
{
    quantity.kind = FigureKind::Ratio;
    quantity.unit = QStringLiteral("x");
    quantity.hasUnit = true;
    quantity.span.end = end;
}

bool setQuotient(Quantity &quantity, const Decimal &upper, const Decimal &lower, int end)
{
    const std::optional<Decimal> value = Decimal::quotient(upper, lower, 15);
    if (!value)
        return false;
    quantity.low = quantity.high = value->normalised();
    setRatio(quantity, end);
    return true;
}

std::optional<Numeral> numeralAt(const ChineseText &text, int at)
{
    return at < text.size() && canBeginChineseNumeral(text.at(at)) ? readChineseNumeral(text.view(), at) : std::nullopt;
}

/// 三分之二 at 分之; the upper number may have a sign.
bool attachParts(const ChineseText &text, Quantity &quantity, int end)
{
    const int words = text.at(end) == u'分' ? text.spacedLength(end, u"分之") : 0;
    if (words == 0)
        return false;
    const int start = text.skipSpaces(end + words);
    const int sign = chineseSignLength(text, start);
    const std::optional<Numeral> upper = numeralAt(text, start + sign);
    return upper
        && setQuotient(quantity, sign > 0 ? upper->low.negated() : upper->low, quantity.number.low, upper->span.end);
}

bool addPart(const ChineseText &text, Quantity &quantity, const Quantity &part)
{
    const std::optional<Decimal> sum = quantity.number.isPoint() ? Decimal::sum(quantity.low, part.low) : std::nullopt;
    if (!sum)
        return false;
    quantity.low = quantity.high = sum->normalised();
    setRatio(quantity, part.span.end + (text.at(part.span.end) == u'倍' ? 1 : 0));
    return true;
}

/// 一又二分之一 behind 又.
bool attachMixed(const ChineseText &text, Quantity &quantity, int at)
{
    const std::optional<Numeral> lower = numeralAt(text, at);
    if (!lower)
        return false;
    Quantity part = Quantity::of(*lower);
    return attachParts(text, part, text.skipSpaces(lower->span.end)) && addPart(text, quantity, part);
}

bool isSlash(QChar c)
{
    return c == u'/' || c == u'／';
}

/// A fraction is written of small whole numbers.
std::optional<Numeral> denominatorAt(const ChineseText &text, const Numeral &upper, int at)
{
    const std::optional<Numeral> lower = readArabicNumeral(text.view(), at);
    const bool isPlain = lower && !lower->hasPoint && !lower->isGrouped && !upper.hasPoint && upper.isArabic
        && !upper.hasMagnitude && lower->low <= Decimal(100) && lower->low > Decimal(1) && !upper.low.isZero()
        && !isSlash(text.at(lower->span.end));
    return isPlain ? lower : std::nullopt;
}

/// 2/3的, 約3/4, 1/2; a pair that is as well a month and a day (9/11) counts as a share only where the words say so.
bool attachSlash(const ChineseText &text, Quantity &quantity, int at)
{
    const std::optional<Numeral> lower = denominatorAt(text, quantity.number, at);
    if (!lower || quantity.number.low >= lower->low || isSlash(text.at(quantity.span.begin - 1)))
        return false;
    const int end = text.skipSpaces(lower->span.end);
    const bool isShare = text.at(end) == u'的' || text.has(end, u"以上") || text.has(end, u"以下")
        || text.has(end, u"左右") || text.has(end, u"強") || text.isOneOf(quantity.span.begin - 1, u"約近逾過")
        || text.has(end, u"個");
    const bool isCommon = lower->low <= Decimal(5) && !text.isOneOf(end, u"(（日晚早上下凌中~～-至到起前後");
    return (isShare || isCommon) && setQuotient(quantity, quantity.number.low, lower->low, lower->span.end);
}

/// 1 3/4: a whole number, a space and a fraction.
bool attachSpacedMixed(const ChineseText &text, Quantity &quantity, int at)
{
    const Numeral &whole = quantity.number;
    if (at != quantity.span.end + 1 || !whole.isArabic || whole.hasPoint || whole.digits > 3 || whole.isGrouped
        || !isDecimalDigit(text.at(at).unicode()))
        return false;
    const std::optional<Numeral> upper = readArabicNumeral(text.view(), at);
    const std::optional<Numeral> lower =
        upper && isSlash(text.at(upper->span.end)) ? denominatorAt(text, *upper, upper->span.end + 1) : std::nullopt;
    if (!lower)
        return false;
    Quantity part = Quantity::of(*upper);
    return setQuotient(part, upper->low, lower->low, lower->span.end) && addPart(text, quantity, part);
}

/// Whether the words around speak of a proportion, not of a score or a time.
bool isProportion(const ChineseText &text, Range span)
{
    static constexpr QStringView kWords[] = {u"比例", u"比率", u"比值",   u"之比",   u"換股",   u"分割",
                                             u"配比", u"匯率", u"師生比", u"男女比", u"貧富比", u"多空比"};
    const int begin = std::max(0, span.begin - 12);
    const QStringView before = text.view().mid(begin, span.begin - begin);
    const QStringView after = text.view().mid(span.end, 6);
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&](QStringView word) { return before.contains(word) || after.contains(word); });
}

/// 三比一, 3:1.
bool attachProportion(const ChineseText &text, Quantity &quantity, int end)
{
    if (!text.isOneOf(end, u"比:：") || quantity.number.hasMagnitude)
        return false;
    const std::optional<Numeral> other = numeralAt(text, text.skipSpaces(end + 1));
    return other && !other->hasMagnitude && !other->low.isZero()
        && isProportion(text, {quantity.span.begin, other->span.end})
        && setQuotient(quantity, quantity.number.low, other->low, other->span.end);
}

/// 增加了兩倍 says three times as much, 增加到兩倍 says two.
bool isIncrease(QStringView text, int begin)
{
    static const PrefixTable<bool> fillers = {{u"了", true},   {u"近", true},  {u"約", true},   {u"將近", true},
                                              {u"超過", true}, {u"逾", true},  {u"至少", true}, {u"大約", true},
                                              {u"達", true},   {u"整整", true}};
    static const PrefixTable<bool> verbs = {{u"增加", true}, {u"增長", true}, {u"成長", true}, {u"提高", true},
                                            {u"提升", true}, {u"上漲", true}, {u"上升", true}, {u"擴大", true},
                                            {u"暴增", true}, {u"激增", true}, {u"大增", true}, {u"飆升", true},
                                            {u"攀升", true}, {u"大漲", true}, {u"暴漲", true}, {u"再加", true},
                                            {u"增", true},   {u"增长", true}, {u"上涨", true}};
    int at = begin;
    while (const auto filler = fillers.endingAt(text, at))
        at -= filler.length;
    return bool(verbs.endingAt(text, at));
}

void addOne(Quantity &quantity)
{
    const std::optional<Decimal> low = Decimal::sum(quantity.low, Decimal(1));
    const std::optional<Decimal> high = Decimal::sum(quantity.high, Decimal(1));
    quantity.low = low.value_or(quantity.low);
    quantity.high = high.value_or(quantity.high);
}

/// The whole number behind e or ^, with its sign (or signs: ^+23), and where it ends.
struct Exponent
{
    int value = 0;
    int end = 0;
};

std::optional<Exponent> exponentAt(const ChineseText &text, int at)
{
    bool isNegative = false;
    int signs = 0;
    for (; signs < 2 && (text.at(at) == u'+' || text.at(at) == u'-'); ++at, ++signs)
        isNegative = isNegative != (text.at(at) == u'-');
    const std::optional<Numeral> number = readArabicNumeral(text.view(), at);
    if (!number || number->hasPoint || number->isGrouped || number->low > Decimal(60))
        return std::nullopt;
    const int value = static_cast<int>(number->low.toDouble());
    return Exponent{isNegative ? -value : value, number->span.end};
}

/// base^exponent, exactly where it fits and else with 15 digits.
std::optional<Decimal> raised(const Decimal &base, int exponent)
{
    std::optional<Decimal> exact = Decimal(1);
    for (int i = 0; exact && i < std::abs(exponent); ++i)
        exact = Decimal::product(*exact, base);
    if (exact && exponent < 0)
        exact = Decimal::quotient(Decimal(1), *exact, 20);
    if (exact)
        return exact->normalised();
    const double value = std::pow(base.toDouble(), exponent);
    return std::isfinite(value) && std::abs(value) < 1e20
        ? Decimal::fromString(QString::number(value, 'f', value > 1e6 ? 0 : 14))
        : std::nullopt;
}

/// 2e5 and 2^-1.
bool attachExponent(const ChineseText &text, Quantity &quantity)
{
    const QChar mark = text.at(quantity.span.end);
    if ((mark != u'e' && mark != u'E' && mark != u'^') || !quantity.number.isArabic)
        return false;
    const std::optional<Exponent> exponent = exponentAt(text, quantity.span.end + 1);
    const std::optional<Decimal> value = !exponent ? std::nullopt
        : mark == u'^'                             ? raised(quantity.number.low, exponent->value)
                                                   : quantity.number.low.shifted(exponent->value);
    const QChar after = exponent ? text.at(exponent->end) : QChar();
    if (!value || (after.unicode() < 0x250 && after.isLetterOrNumber()))
        return false;
    quantity.low = quantity.high = quantity.number.low = quantity.number.high = value->normalised();
    quantity.number.hasMagnitude = true;
    quantity.number.span.end = quantity.span.end = exponent->end;
    return true;
}

} // namespace

int chineseSignLength(const ChineseText &text, int at)
{
    const QChar c = text.at(at);
    if ((c == u'負' || c == u'负') && text.isOneOf(at - 1, u"正勝自欺擔背肩抱辜孤虧"))
        return 0;
    if (c == u'負' || c == u'负' || c == u'-' || c == u'−' || c == u'－')
        return 1;
    return text.has(at, u"零下") ? 2 : 0;
}

bool attachChineseFraction(const ChineseText &text, Quantity &quantity, int end)
{
    if (text.at(end) == u'又')
        return attachMixed(text, quantity, text.skipSpaces(end + 1));
    if (isSlash(text.at(end)))
        return attachSlash(text, quantity, end + 1);
    return attachParts(text, quantity, end) || attachProportion(text, quantity, end)
        || attachSpacedMixed(text, quantity, end);
}

bool attachChineseFactor(const ChineseText &text, Quantity &quantity, int end)
{
    if (text.at(end) != u'倍' || text.isOneOf(end + 1, u"數率"))
        return false;
    setRatio(quantity, end + 1);
    if (text.at(end + 1) == u'半') {
        addHalf(quantity);
        quantity.span.end = end + 2;
    }
    if (quantity.low == Decimal(1) && quantity.high == Decimal(1))
        quantity.low = quantity.high = Decimal(2);
    else if (quantity.high < Decimal(10) && isIncrease(text.view(), quantity.span.begin))
        addOne(quantity);
    return true;
}

void attachChineseLetter(const ChineseText &text, Quantity &quantity)
{
    if (!quantity.number.isArabic || quantity.number.hasMagnitude || attachExponent(text, quantity))
        return;
    const int at = quantity.span.end;
    const QChar letter = text.at(at);
    const QChar after = text.at(at + 1);
    const int power = letter == u'K' || letter == u'k' ? 3 : letter == u'M' ? 6 : letter == u'B' ? 9 : 0;
    const bool ends = after.isNull() || !(after.unicode() < 0x250 && after.isLetterOrNumber());
    const bool isPicture = power == 3 && quantity.number.digits == 1 // 4K影片
        && isHan(text.at(text.skipSpaces(at + 1)).unicode()) && !text.isOneOf(text.skipSpaces(at + 1), u"人元美的以");
    if (power == 0 || !ends || isPicture || !scale(quantity, power))
        return;
    quantity.number.low = quantity.low;
    quantity.number.high = quantity.high;
    quantity.number.magnitude = power;
    quantity.number.hasMagnitude = true;
    quantity.number.span.end = quantity.span.end = at + 1;
}

} // namespace concord
