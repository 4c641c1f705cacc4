// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesequantities.h"

#include "core/figures/chinese/chineseattachments.h"
#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/chinese/chinesestanding.h"
#include "core/figures/currencies.h"
#include "core/figures/pernouns.h"
#include "core/figures/prefixtable.h"
#include "core/figures/qualifiers.h"
#include "core/figures/units.h"
#include "core/text/characters.h"

namespace concord {

namespace {

using Reading = std::optional<Quantity>;

class QuantityReader
{
public:
    QuantityReader(QStringView text, const FigureOptions &options) : m_text(text), m_view(text), m_options(options) {}

    Reading readWithRange(int at) const
    {
        const Reading first = readOne(at);
        if (!first)
            return std::nullopt;
        const Reading range = readRange(*first);
        const Quantity &result = range ? *range : *first;
        const bool isPlainPair = range && !range->hasUnit && isQuantity(*first);
        return isPlainPair || isQuantity(result) ? Reading(result) : std::nullopt;
    }

private:
    /// A number with currency, sign and unit, without range.
    Reading readOne(int at) const
    {
        const CurrencyWord prefix = currencyPrefixAt(m_view, at);
        int start = prefix ? m_text.skipSpaces(at + prefix.length) : at;
        const int sign = chineseSignLength(m_text, start);
        start += sign;
        Reading quantity = prefix ? std::nullopt : readChinesePartsPer(m_text, start);
        if (!quantity)
            quantity = readNumber(start, prefix);
        if (!quantity)
            return std::nullopt;
        quantity->span.begin = std::min(quantity->span.begin, at);
        if (sign > 0) {
            std::swap(quantity->low, quantity->high);
            quantity->low = quantity->low.negated();
            quantity->high = quantity->high.negated();
        }
        return quantity;
    }

    Reading readNumber(int start, const CurrencyWord &prefix) const
    {
        const std::optional<Numeral> number = numberAt(start);
        if (!number)
            return std::nullopt;
        Quantity quantity = Quantity::of(*number);
        if (!prefix) {
            attachUnit(quantity);
            return quantity;
        }
        attachChineseLetter(m_text, quantity);
        setMoney(quantity, prefix);
        const int end = m_text.skipSpaces(quantity.span.end);
        const CurrencyWord suffix = chineseCurrencyAt(m_view, end);
        if (suffix && (suffix.code.isEmpty() || suffix.code == prefix.code))
            quantity.span.end = end + suffix.length;
        attachSmallChange(quantity);
        return quantity;
    }

    /// A numeral, or decimals without the zero before the point: .5.
    std::optional<Numeral> numberAt(int start) const
    {
        if (start >= m_text.size())
            return std::nullopt;
        if (m_text.at(start) != u'.')
            return canBeginChineseNumeral(m_text.at(start)) ? readChineseNumeral(m_view, start) : std::nullopt;
        const QChar before = m_text.at(start - 1);
        std::optional<Numeral> decimals =
            before == u'.' || before.isLetterOrNumber() ? std::nullopt : readArabicNumeral(m_view, start + 1);
        if (!decimals || decimals->hasPoint || decimals->isGrouped)
            return std::nullopt;
        decimals->low = decimals->high = decimals->low.shifted(-decimals->digits).value_or(Decimal(0));
        decimals->hasPoint = true;
        decimals->span.begin = start;
        return decimals;
    }

    void setMoney(Quantity &quantity, const CurrencyWord &word) const
    {
        quantity.kind = FigureKind::Money;
        quantity.unit = word.code.isEmpty() ? m_options.bareYuanCurrency : word.code.toString();
        quantity.hasUnit = true;
        scale(quantity, word.power);
    }

    /// Finds the unit behind the number.
    void attachUnit(Quantity &quantity) const
    {
        attachChineseLetter(m_text, quantity);
        const int end = m_text.skipSpaces(quantity.span.end);
        if (attachChinesePercent(m_text, quantity, end) || attachChineseFraction(m_text, quantity, end)
            || attachChineseFactor(m_text, quantity, end) || attachMoney(quantity, end))
            return;
        if (!attachMinutes(quantity, end) && !attachMeasure(quantity, end))
            attachChineseCount(m_text, quantity, end);
    }

    bool attachMoney(Quantity &quantity, int end) const
    {
        CurrencyWord currency = chineseCurrencyAt(m_view, end);
        if (currency && currency.length == 1 && m_text.isOneOf(end, u"元") && quantity.high < Decimal(10)
            && (m_text.isOneOf(end + 1, u"論化性複") || m_text.has(end + 1, u"一次") || m_text.has(end + 1, u"二次")))
            return false; // 二元論
        if (!currency && isPieceOfMoney(quantity, end))
            currency.length = 1;
        if (!currency)
            return false;
        setMoney(quantity, currency);
        quantity.span.end = end + currency.length;
        attachSmallChange(quantity);
        return true;
    }

    /// 三塊 where something is paid; else 塊 counts pieces.
    bool isPieceOfMoney(const Quantity &quantity, int end) const
    {
        static constexpr QStringView kPaying = u"付賣買價售賺賠欠薪花找收給賞";
        if (!m_text.isOneOf(end, u"塊块") || !(m_text.at(end + 1).isNull() || m_text.at(end + 1).isPunct()))
            return false;
        if (!chinesePer(m_view, quantity.number.span).isEmpty())
            return true;
        for (int at = quantity.span.begin - 1; at >= std::max(0, quantity.span.begin - 8); --at) {
            if (m_text.at(at).isPunct())
                return false;
            if (m_text.isOneOf(at, kPaying))
                return true;
        }
        return false;
    }

    /// 20元8角五分, 兩美元又三美分.
    void attachSmallChange(Quantity &quantity) const
    {
        static const PrefixTable<int> words = {{u"角", -1},   {u"毛", -1},   {u"分", -2},   {u"美分", -2},  {u"仙", -2},
                                               {u"分錢", -2}, {u"便士", -2}, {u"本銭", -2}, {u"日本銭", -2}};
        if (!quantity.number.isPoint())
            return;
        for (int part = 0; part < 2; ++part) {
            int at = m_text.skipSpaces(quantity.span.end);
            at += m_text.isOneOf(at, u"又零") ? 1 : 0;
            const std::optional<Numeral> number = numberAt(at);
            const auto word = number ? words.startingAt(m_view, number->span.end) : PrefixTable<int>::Hit();
            const std::optional<Decimal> value =
                word && number->low < Decimal(100) ? number->low.shifted(*word.value) : std::nullopt;
            const std::optional<Decimal> sum = value ? Decimal::sum(quantity.low, *value) : std::nullopt;
            if (!sum || m_text.isOneOf(number->span.end + word.length, u"之鐘鈡別店局公"))
                return;
            quantity.low = quantity.high = *sum;
            quantity.span.end = number->span.end + word.length;
        }
    }

    /// 2小時29分12秒: 分 between hours and seconds.
    bool attachMinutes(Quantity &quantity, int end) const
    {
        if (m_text.at(end) != u'分' || m_text.at(end + 1) == u'鐘')
            return false;
        const std::optional<Numeral> seconds = numberAt(end + 1);
        const int begin = quantity.span.begin;
        const bool isAfterHours = m_text.endsAt(begin, u"小時") || m_text.endsAt(begin, u"鐘頭");
        if (!isAfterHours && !(seconds && m_text.at(seconds->span.end) == u'秒'))
            return false;
        quantity.kind = FigureKind::Duration;
        quantity.unit = QStringLiteral("min");
        quantity.hasUnit = true;
        quantity.span.end = end + 1;
        return true;
    }

    /// 個半小時, 年半 and plain units.
    bool attachMeasure(Quantity &quantity, int end) const
    {
        const bool halfBefore = m_text.at(end) == u'個' && m_text.at(end + 1) == u'半';
        const bool overBefore = m_text.at(end) == u'個' && m_text.at(end + 1) == u'多';
        const int at = halfBefore || overBefore ? end + 2 : end;
        UnitWord unit = chineseUnitAt(m_view, at);
        quantity.number.isOver = quantity.number.isOver || (overBefore && bool(unit));
        if ((halfBefore || overBefore) && m_text.at(at) == u'月')
            unit = {FigureKind::Duration, u"mo", 1, 1};
        if (!unit || (!halfBefore && !overBefore && !fitsUnit(quantity, unit, at)))
            return false;
        if (halfBefore && !addHalf(quantity))
            return false;
        quantity.span.end = at + unit.length;
        const bool isPlain = !halfBefore && !(unit.unit == u"m" && attachDecimetres(quantity))
            && !(unit.unit == u"s" && attachHundredths(quantity));
        if (isPlain && m_text.at(quantity.span.end) == u'半'
            && !m_text.isOneOf(quantity.span.end + 1, u"年導小天月數")) {
            addHalf(quantity);
            ++quantity.span.end;
        }
        quantity.kind = unit.kind;
        quantity.unit = unit.unit.toString();
        quantity.hasUnit = true;
        refineUnit(quantity, end);
        return multiply(quantity, unit.factor);
    }

    /// 一米八, 1米75: the digits behind the unit are its decimals.
    bool attachDecimetres(Quantity &quantity) const
    {
        const int at = quantity.span.end;
        const std::optional<Numeral> more =
            m_text.at(at - 1) == u'米' || m_text.at(at - 1) == u'尺' ? numberAt(at) : std::nullopt;
        const int length = more ? more->span.length() : 0;
        if (length < 1 || length > 2 || !more->isPoint() || more->hasPoint || more->low >= Decimal(100)
            || hanUnitPower(m_text.at(more->span.end - 1)) > 0
            || !(m_text.at(more->span.end).isNull() || m_text.at(more->span.end).isPunct()
                 || m_text.isOneOf(more->span.end, u"的高以左")))
            return false;
        const std::optional<Decimal> part = more->low.shifted(-length);
        const std::optional<Decimal> sum = part ? Decimal::sum(quantity.low, *part) : std::nullopt;
        if (!sum)
            return false;
        quantity.low = quantity.high = *sum;
        quantity.span.end = more->span.end;
        return true;
    }

    /// 9秒79 on the track.
    bool attachHundredths(Quantity &quantity) const
    {
        const std::optional<Numeral> more = numberAt(quantity.span.end);
        const bool isPlain = more && more->isArabic && more->digits == 2 && more->span.length() == 2
            && quantity.number.isArabic && !quantity.number.hasPoint && !chineseUnitAt(m_view, more->span.end)
            && m_text.at(more->span.end) != u'.';
        const std::optional<Decimal> sum =
            isPlain ? Decimal::sum(quantity.low, more->low.shifted(-2).value_or(Decimal(0))) : std::nullopt;
        if (!sum)
            return false;
        quantity.low = quantity.high = *sum;
        quantity.span.end = more->span.end;
        return true;
    }

    /// 攝氏30度, 十個月大.
    void refineUnit(Quantity &quantity, int end) const
    {
        if (quantity.unit == u"°") {
            static const PrefixTable<QStringView> scales = {
                {u"攝氏", u"°C"}, {u"攝氏溫度", u"°C"}, {u"摄氏", u"°C"}, {u"華氏", u"°F"}, {u"華氏溫度", u"°F"}};
            if (const auto word = scales.endingAt(m_view, m_text.skipSpacesBack(quantity.span.begin))) {
                quantity.unit = word.value->toString();
                quantity.span.begin = m_text.skipSpacesBack(quantity.span.begin) - word.length;
            }
        }
        if (quantity.kind == FigureKind::Duration && m_text.at(quantity.span.end) == u'大'
            && (m_text.at(end) == u'個' || m_text.at(quantity.span.end - 1) == u'天')) {
            quantity.kind = FigureKind::Age;
            ++quantity.span.end;
        }
    }

    /// 度 counts times, 升 rises, 兩 is two and 桶 a barrel unless a number of some size stands before.
    bool fitsMeasure(const Quantity &quantity, int at) const
    {
        const Numeral &number = quantity.number;
        const QChar unit = m_text.at(at);
        const QChar after = m_text.at(at + 1);
        if (unit == u'度')
            return m_text.has(at, u"度電") || number.hasMagnitude || isTemperature(number.span.begin)
                || ((number.isArabic || number.low >= Decimal(10)) && !m_text.isOneOf(at + 1, u"假過數外"));
        if (unit == u'兩')
            return m_text.at(at - 1) != u'兩' && (number.low >= Decimal(10) || number.isArabic)
                && hanUnitPower(after) == 0 && hanDigitValue(after) < 0
                && !m_text.isOneOf(at + 1, u"個岸國者名位種年邊人家側造黨次地極隻條度派類性方面");
        if (unit == u'升')
            return number.isArabic || !m_text.isOneOf(at + 1, u"級等任至到息溫高學值空天旗起");
        if (unit == u'甲')
            return (number.isArabic || number.low >= Decimal(10)) && !m_text.isOneOf(at + 1, u"級組等班乙狀板殼上");
        if (unit == u'克')
            return number.isArabic || !m_text.isOneOf(at + 1, u"拉服里林羅萊勒利蘭難");
        return true;
    }

    /// 零下五度, 攝氏三度, 氣溫降至三度: words for a temperature stand before.
    bool isTemperature(int begin) const
    {
        static constexpr QStringView kScales[] = {u"零下", u"攝氏", u"華氏", u"摄氏", u"华氏"};
        static constexpr QStringView kSubjects[] = {u"氣溫", u"溫度", u"高溫", u"低溫",
                                                    u"均溫", u"體溫", u"水溫", u"气温"};
        const int end = m_text.skipSpacesBack(begin);
        const int reach = std::max(0, end - 8);
        const QStringView before = m_view.mid(reach, end - reach);
        return std::any_of(std::begin(kScales), std::end(kScales),
                           [&](QStringView word) { return before.endsWith(word); })
            || std::any_of(std::begin(kSubjects), std::end(kSubjects),
                           [&](QStringView word) { return before.contains(word); });
    }

    bool fitsUnit(const Quantity &quantity, const UnitWord &unit, int at) const
    {
        const Numeral &number = quantity.number;
        const int after = at + unit.length;
        const QChar first = m_text.at(at);
        if (unit.kind == FigureKind::Measure)
            return fitsMeasure(quantity, at);
        if (unit.kind != FigureKind::Duration)
            return true;
        static constexpr QStringView kSpanTails = u"以內之後間前有未均";
        if (unit.unit == u"mo" && unit.length == 1 && first == u'月')
            return m_text.isOneOf(after, u"以內有未") && !number.isVague;
        if (first == u'季' && !number.isArabic && number.low == Decimal(4) && unit.length == 1)
            return m_text.isOneOf(number.span.begin - 1, u"續連去近前後這"); // else the seasons
        if (first == u'日')
            return !m_text.isOneOf(after, u"常本圓元報益語軍") && !number.isVague
                && (!number.isArabic || m_text.isOneOf(after, kSpanTails)) && number.low != Decimal(1);
        if (first == u'載')
            return !number.isArabic && number.low >= Decimal(10) && !m_text.isOneOf(after, u"客運重貨人送具有明台板於");
        if (first == u'年'
            && (m_text.isOneOf(after, u"級代")
                || (number.digits == 4 && number.low < Decimal(2200) && number.isArabic)))
            return false;
        if ((first == u'週' || first == u'周') && m_text.isOneOf(after, u"年歲刊報末"))
            return false;
        if (first == u'周' && !number.isArabic && number.low == Decimal(4) && number.magnitude == 0)
            return m_text.isOneOf(after, u"內以後前"); // 四周 is all around

        return first != u'天' || !m_text.isOneOf(after, u"然堂文");
    }

    /// 30到50美元, 35億至45億, 30和50美元之間, 數億甚至數十億.
    Reading readRange(const Quantity &first) const
    {
        static const PrefixTable<int> joints = {{u"到", 0},   {u"至", 0},     {u"~", 0},  {u"～", 0},   {u"-", 0},
                                                {u"–", 0},    {u"—", 0},      {u"－", 0}, {u"甚至", 1}, {u"乃至", 1},
                                                {u"甚或", 1}, {u"或甚至", 1}, {u"和", 2}, {u"與", 2},   {u"及", 2}};
        const int at = m_text.skipSpaces(first.span.end);
        const auto joint = joints.startingAt(m_view, at);
        if (!joint)
            return std::nullopt;
        Reading second = readOne(m_text.skipSpaces(at + joint.length));
        if (second && !second->hasUnit && first.kind == FigureKind::Percent && first.unit == u"%"
            && hanUnitPower(m_text.at(first.span.begin)) >= 2)
            setPartsPer(*second, hanUnitPower(m_text.at(first.span.begin)));
        const bool isBetween = second && m_text.has(m_text.skipSpaces(second->span.end), u"之間");
        if (!second || !(isSecondEnd(*second) || (isBetween && !first.hasUnit) || isDecimalPair(first, *second)))
            return std::nullopt;
        if (*joint.value == 1 && !(first.number.isVague && second->number.isVague))
            return std::nullopt;
        if (*joint.value == 2 && !isBetween)
            return std::nullopt;
        Quantity lower = first;
        if (first.kind == FigureKind::Ratio && m_view.mid(first.span.begin, first.span.length()) == u"一倍")
            lower.low = lower.high = Decimal(1); // 一倍至三倍 counts multiples, no increase
        carryMagnitude(lower, *second);
        if (first.kind == FigureKind::Money && first.span.end > first.number.span.end)
            lower.number.magnitude = std::max(lower.number.magnitude, 1); // 3元到5億元 shares nothing
        return joinRange(lower, *second);
    }

    /// 18.5到24: two bare numbers, one with decimals.
    static bool isDecimalPair(const Quantity &first, const Quantity &second)
    {
        return !first.hasUnit && !second.hasUnit && first.number.isArabic && second.number.isArabic
            && (first.number.hasPoint || second.number.hasPoint) && first.high < second.low;
    }

    /// 八百到一千億, 十到二十萬: the first end shares the 萬 or 億 of the second.
    void carryMagnitude(Quantity &first, const Quantity &second) const
    {
        int power = 0;
        for (int at = second.number.span.end - 1; hanUnitPower(m_text.at(at)) >= 4; --at)
            power += hanUnitPower(m_text.at(at));
        const std::optional<Decimal> mantissa = second.low.shifted(-power);
        if (power == 0 || first.hasUnit || first.number.hasMagnitude || first.number.isVague || !mantissa
            || first.low >= *mantissa || !scale(first, power))
            return;
        first.number.low = first.low;
        first.number.high = first.high;
        first.number.magnitude = power;
        first.number.hasMagnitude = true;
    }

    /// 百分之三十到四十: the second end is in the same parts.
    static void setPartsPer(Quantity &quantity, int power)
    {
        if (!scale(quantity, -power))
            return;
        quantity.kind = FigureKind::Percent;
        quantity.unit = QStringLiteral("%");
        quantity.hasUnit = true;
    }

    bool isSecondEnd(const Quantity &second) const
    {
        return second.hasUnit || second.number.hasMagnitude || second.number.isGrouped;
    }

    bool isQuantity(const Quantity &quantity) const
    {
        const Numeral &number = quantity.number;
        const QStringView digits = m_view.mid(number.span.begin, number.span.length());
        if (!quantity.hasUnit)
            return isStandingNumber(m_text, quantity);
        const bool startsWithUnit = !number.isArabic && !number.isVague && hanUnitPower(digits.front()) >= 2
            && quantity.kind != FigureKind::Percent;
        if (startsWithUnit && (quantity.kind == FigureKind::Duration || m_text.at(number.span.begin - 1) == u'每'))
            return false;
        if (isLoneFormalDigit(quantity))
            return false;
        if (digits != u"一" || quantity.low.scale() > 0)
            return true;
        return quantity.kind == FigureKind::Duration ? isHedgedOne(quantity) || isWholeText(quantity)
            : quantity.kind == FigureKind::Count     ? isCountedOne(m_text, quantity)
                                                     : true;
    }

    bool isWholeText(const Quantity &quantity) const
    {
        return m_text.skipSpacesBack(quantity.span.begin) == 0 && m_text.skipSpaces(quantity.span.end) >= m_text.size();
    }

    /// 陸 in 登陸部隊 and 拾 in 收拾.
    bool isLoneFormalDigit(const Quantity &quantity) const
    {
        static constexpr QStringView kFormal = u"壹貳贰參叁叄肆伍陸陆柒捌玖拾佰仟";
        const Range span = quantity.number.span;
        const bool isClear = quantity.kind == FigureKind::Money || quantity.kind == FigureKind::Ratio;
        return span.length() == 1 && kFormal.contains(m_text.at(span.begin)) && !isClear;
    }

    bool isHedgedOne(const Quantity &quantity) const
    {
        const bool isLong =
            quantity.unit == u"y" || quantity.unit == u"mo" || quantity.unit == u"h" || quantity.unit == u"wk";
        return isLong && chineseQualifier(m_view, quantity.span) != Qualifier::None;
    }

    ChineseText m_text;
    QStringView m_view;
    const FigureOptions &m_options;
};

} // namespace

std::optional<Quantity> readChineseQuantity(QStringView text, int at, const FigureOptions &options)
{
    return QuantityReader(text, options).readWithRange(at);
}

} // namespace concord
