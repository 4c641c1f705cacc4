// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/chinese/chinesequantities.h"

#include "core/figures/chinese/chinesenumerals.h"
#include "core/figures/currencies.h"
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
    QuantityReader(QStringView text, const FigureOptions &options) : m_text(text), m_options(options) {}

    Reading readWithRange(int at) const
    {
        const Reading first = readOne(at);
        if (!first)
            return std::nullopt;
        const Reading range = readRange(*first);
        const Quantity &result = range ? *range : *first;
        return isQuantity(result) ? Reading(result) : std::nullopt;
    }

private:
    QChar charAt(int at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); }
    bool has(int at, QStringView word) const { return at >= 0 && m_text.mid(at).startsWith(word); }
    int skipSpaces(int at) const
    {
        while (charAt(at) == u' ' || charAt(at) == u'\u00A0')
            ++at;
        return at;
    }
    bool isOneOf(int at, QStringView set) const { return !charAt(at).isNull() && set.contains(charAt(at)); }

    /// A number with currency, sign and unit, without range.
    Reading readOne(int at) const
    {
        if (Reading percent = readPartsPer(at))
            return percent;
        const CurrencyWord prefix = currencyPrefixAt(m_text, at);
        int start = prefix ? skipSpaces(at + prefix.length) : at;
        const bool negative =
            charAt(start) == u'負' || charAt(start) == u'-' || charAt(start) == u'−' || charAt(start) == u'－';
        start += negative ? 1 : 0;
        if (start >= m_text.size() || !canBeginChineseNumeral(charAt(start)))
            return std::nullopt;
        const std::optional<Numeral> number = readChineseNumeral(m_text, start);
        if (!number)
            return std::nullopt;
        Quantity quantity = Quantity::of(*number);
        quantity.span.begin = at;
        if (prefix) {
            setMoney(quantity, prefix);
            const CurrencyWord suffix = chineseCurrencyAt(m_text, skipSpaces(number->span.end));
            if (suffix && (suffix.code.isEmpty() || suffix.code == prefix.code))
                quantity.span.end = skipSpaces(number->span.end) + suffix.length;
        } else if (!attachUnit(quantity)) {
            return std::nullopt;
        }
        if (negative) {
            std::swap(quantity.low, quantity.high);
            quantity.low = quantity.low.negated();
            quantity.high = quantity.high.negated();
        }
        return quantity;
    }

    void setMoney(Quantity &quantity, const CurrencyWord &word) const
    {
        quantity.kind = FigureKind::Money;
        quantity.unit = word.code.isEmpty() ? m_options.bareYuanCurrency : word.code.toString();
        quantity.hasUnit = true;
        scale(quantity, word.power);
    }

    /// 百分之五, 千分之三, 萬分之一.
    Reading readPartsPer(int at) const
    {
        static const PrefixTable<int> words = {{u"百分之", -2},   {u"千分之", -3},   {u"萬分之", -4},
                                               {u"百万分之", -6}, {u"百萬分之", -6}, {u"负百分之", -2}};
        const auto word = words.startingAt(m_text, at);
        if (!word)
            return std::nullopt;
        const int start = skipSpaces(at + word.length);
        Reading quantity;
        if (const std::optional<Numeral> number =
                start < m_text.size() ? readChineseNumeral(m_text, start) : std::nullopt)
            quantity = Quantity::of(*number);
        if (!quantity && charAt(start) == u'百') {
            quantity = Quantity();
            quantity->low = quantity->high = quantity->number.low = quantity->number.high = Decimal(100);
            quantity->number.span = quantity->span = {start, start + 1};
        }
        if (!quantity || !scale(*quantity, *word.value))
            return std::nullopt;
        quantity->span.begin = at;
        quantity->kind = FigureKind::Percent;
        quantity->unit = QStringLiteral("%");
        quantity->hasUnit = true;
        return quantity;
    }

    /// Finds the unit behind the number; false when the two together are no quantity at all.
    bool attachUnit(Quantity &quantity) const
    {
        attachLetter(quantity);
        const int end = skipSpaces(quantity.span.end);
        if (attachPercent(quantity, end) || attachFraction(quantity, end) || attachFactor(quantity, end))
            return true;
        if (const CurrencyWord currency = chineseCurrencyAt(m_text, end)) {
            setMoney(quantity, currency);
            quantity.span.end = end + currency.length;
            if (currency.length == 1 && attachDimes(quantity))
                return true;
            return true;
        }
        return attachMeasure(quantity, end) || attachCount(quantity, end) || true;
    }

    /// 128K, 70B: a magnitude letter right behind the digits.
    void attachLetter(Quantity &quantity) const
    {
        const int at = quantity.span.end;
        const QChar letter = charAt(at);
        const QChar after = charAt(at + 1);
        const int power = letter == u'K' || letter == u'k' ? 3 : letter == u'M' ? 6 : letter == u'B' ? 9 : 0;
        const bool ends = after.isNull() || !(after.unicode() < 0x250 && after.isLetterOrNumber());
        if (power == 0 || !ends || !quantity.number.isArabic || quantity.number.hasMagnitude || !scale(quantity, power))
            return;
        quantity.number.low = quantity.low;
        quantity.number.high = quantity.high;
        quantity.number.magnitude = power;
        quantity.number.hasMagnitude = true;
        quantity.number.span.end = quantity.span.end = at + 1;
    }

    /// 50元5角.
    bool attachDimes(Quantity &quantity) const
    {
        const int at = quantity.span.end;
        const std::optional<Numeral> dimes =
            at < m_text.size() && canBeginChineseNumeral(charAt(at)) ? readChineseNumeral(m_text, at) : std::nullopt;
        if (!dimes || charAt(dimes->span.end) != u'角' || dimes->low > Decimal(9))
            return false;
        const std::optional<Decimal> part = dimes->low.shifted(-1);
        const std::optional<Decimal> low = part ? Decimal::sum(quantity.low, *part) : std::nullopt;
        if (!low)
            return false;
        quantity.low = quantity.high = *low;
        quantity.span.end = dimes->span.end + 1;
        return true;
    }

    bool setPercent(Quantity &quantity, int end, int power, QStringView unit) const
    {
        if (!scale(quantity, power))
            return false;
        quantity.kind = FigureKind::Percent;
        quantity.unit = unit.toString();
        quantity.hasUnit = true;
        quantity.span.end = end;
        return true;
    }

    bool attachPercent(Quantity &quantity, int end) const
    {
        static const PrefixTable<std::pair<int, QStringView>> words = {
            {u"%", {-2, u"%"}},       {u"％", {-2, u"%"}},        {u"﹪", {-2, u"%"}},
            {u"‰", {-3, u"%"}},       {u"個百分點", {-2, u"pp"}}, {u"个百分点", {-2, u"pp"}},
            {u"百分點", {-2, u"pp"}}, {u"個百分比", {-2, u"pp"}}, {u"個基點", {-4, u"pp"}},
            {u"基點", {-4, u"pp"}},   {u"個基点", {-4, u"pp"}},   {u"bps", {-4, u"pp"}},
            {u"bp", {-4, u"pp"}},     {u"pp", {-2, u"pp"}}};
        if (const auto word = words.startingAt(m_text, end)) {
            const bool isPoints = has(end, u"%點") || has(end, u"%個點");
            return setPercent(quantity, end + word.length + (isPoints ? 1 : 0), word.value->first,
                              isPoints ? QStringView(u"pp") : word.value->second);
        }
        if (quantity.number.hasMagnitude || quantity.number.isVague)
            return false;
        const bool isSmall = quantity.number.low > Decimal(0) && quantity.number.high <= Decimal(10);
        if (charAt(end) == u'成' && isSmall
            && (!isOneOf(end + 1, u"功立員本長熟績名就為果分交家都天不效千百型") || isShared(end + 1)))
            return attachTenths(quantity, end);
        if (charAt(end) == u'折' && quantity.number.high < Decimal(100) && quantity.number.high != Decimal(10)
            && !isOneOf(end + 1, u"不磨騰返損射舊現合疊衷服斷線舊扣"))
            return setPercent(quantity, end + 1, quantity.number.high > Decimal(10) ? -2 : -1, u"%");
        return false;
    }

    /// 三成員工, 三成家庭: the word behind 成 is whole without it.
    bool isShared(int at) const
    {
        return has(at, u"員工") || has(at, u"家庭") || has(at, u"家長") || has(at, u"長者") || has(at, u"百貨");
    }

    /// 三成, 三成五.
    bool attachTenths(Quantity &quantity, int end) const
    {
        const int digit = hanDigitValue(charAt(end + 1));
        const bool hasMore = digit > 0 && hanDigitValue(charAt(end + 2)) < 0 && hanUnitPower(charAt(end + 2)) == 0
            && !isOneOf(end + 2, u"個名家成位點");
        if (hasMore) {
            const std::optional<Decimal> more = Decimal(digit).shifted(-1);
            const std::optional<Decimal> sum = more ? Decimal::sum(quantity.low, *more) : std::nullopt;
            if (sum)
                quantity.low = quantity.high = *sum;
        }
        return setPercent(quantity, end + (hasMore ? 2 : 1), -1, u"%");
    }

    /// 三分之二, 2/3的, and 一又二分之一.
    bool attachFraction(Quantity &quantity, int end) const
    {
        if (charAt(end) == u'又')
            return attachMixedFraction(quantity, end + 1);
        if (charAt(end) == u'/' || charAt(end) == u'／')
            return attachSlashFraction(quantity, end + 1);
        if (!has(end, u"分之"))
            return false;
        const int start = skipSpaces(end + 2);
        const std::optional<Numeral> upper = start < m_text.size() && canBeginChineseNumeral(charAt(start))
            ? readChineseNumeral(m_text, start)
            : std::nullopt;
        const std::optional<Decimal> value =
            upper ? Decimal::quotient(upper->low, quantity.number.low, 15) : std::nullopt;
        if (!value)
            return false;
        quantity.low = quantity.high = value->normalised();
        setFactor(quantity, upper->span.end);
        return true;
    }

    bool attachMixedFraction(Quantity &quantity, int at) const
    {
        const std::optional<Numeral> lower =
            at < m_text.size() && canBeginChineseNumeral(charAt(at)) ? readChineseNumeral(m_text, at) : std::nullopt;
        if (!lower)
            return false;
        Quantity part = Quantity::of(*lower);
        const bool isFraction = has(lower->span.end, u"分之") && attachFraction(part, lower->span.end);
        const std::optional<Decimal> sum =
            isFraction && quantity.number.isPoint() ? Decimal::sum(quantity.low, part.low) : std::nullopt;
        if (!sum)
            return false;
        quantity.low = quantity.high = sum->normalised();
        setFactor(quantity, part.span.end + (charAt(part.span.end) == u'倍' ? 1 : 0));
        return true;
    }

    /// Only where the words around it show that no date is meant: 2/3的, 約3/4.
    bool attachSlashFraction(Quantity &quantity, int at) const
    {
        const std::optional<Numeral> lower = readArabicNumeral(m_text, at);
        const bool isPlain = lower && !lower->hasPoint && !quantity.number.hasPoint && quantity.number.isArabic
            && quantity.number.low < lower->low && lower->low <= Decimal(100) && !quantity.number.hasMagnitude;
        if (!isPlain || quantity.number.low.isZero())
            return false;
        const int end = skipSpaces(lower->span.end);
        const QChar before = charAt(quantity.span.begin - 1);
        const bool isShare = charAt(end) == u'的' || has(end, u"以上") || has(end, u"以下") || has(end, u"左右")
            || before == u'約' || before == u'近' || before == u'逾' || before == u'過';
        const std::optional<Decimal> value =
            isShare ? Decimal::quotient(quantity.number.low, lower->low, 15) : std::nullopt;
        if (!value)
            return false;
        quantity.low = quantity.high = value->normalised();
        setFactor(quantity, lower->span.end);
        return true;
    }

    void setFactor(Quantity &quantity, int end) const
    {
        quantity.kind = FigureKind::Ratio;
        quantity.unit = QStringLiteral("x");
        quantity.hasUnit = true;
        quantity.span.end = end;
    }

    bool attachFactor(Quantity &quantity, int end) const
    {
        if (charAt(end) != u'倍' || isOneOf(end + 1, u"數率"))
            return false;
        setFactor(quantity, end + 1);
        if (charAt(end + 1) == u'半') {
            addHalf(quantity);
            quantity.span.end = end + 2;
        }
        if (quantity.low == Decimal(1) && quantity.high == Decimal(1))
            quantity.low = quantity.high = Decimal(2);
        else if (quantity.high < Decimal(10) && isIncrease(quantity.span.begin))
            addOne(quantity);
        return true;
    }

    static void addOne(Quantity &quantity)
    {
        const std::optional<Decimal> low = Decimal::sum(quantity.low, Decimal(1));
        const std::optional<Decimal> high = Decimal::sum(quantity.high, Decimal(1));
        quantity.low = low.value_or(quantity.low);
        quantity.high = high.value_or(quantity.high);
    }

    /// 增加了兩倍 says three times as much, 增加到兩倍 says two.
    bool isIncrease(int begin) const
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
        while (const auto filler = fillers.endingAt(m_text, at))
            at -= filler.length;
        return bool(verbs.endingAt(m_text, at));
    }

    /// 個半小時, 年半 and plain units.
    bool attachMeasure(Quantity &quantity, int end) const
    {
        const bool halfBefore = charAt(end) == u'個' && charAt(end + 1) == u'半';
        const bool overBefore = charAt(end) == u'個' && charAt(end + 1) == u'多';
        const int at = halfBefore || overBefore ? end + 2 : end;
        UnitWord unit = chineseUnitAt(m_text, at);
        quantity.number.isOver = quantity.number.isOver || (overBefore && bool(unit));
        if ((halfBefore || overBefore) && charAt(at) == u'月')
            unit = {FigureKind::Duration, u"mo", 1, 1};
        if (!unit || (!halfBefore && !overBefore && !fitsUnit(quantity, unit, at)))
            return false;
        if (halfBefore && !addHalf(quantity))
            return false;
        quantity.span.end = at + unit.length;
        if (!halfBefore && charAt(quantity.span.end) == u'半' && !isOneOf(quantity.span.end + 1, u"年導小天月數")
            && quantity.kind != FigureKind::Date) {
            addHalf(quantity);
            ++quantity.span.end;
        }
        quantity.kind = unit.kind;
        quantity.unit = unit.unit.toString();
        quantity.hasUnit = true;
        refineUnit(quantity, end);
        return multiply(quantity, unit.factor);
    }

    /// 攝氏30度, 十個月大.
    void refineUnit(Quantity &quantity, int end) const
    {
        const QStringView before = m_text.left(quantity.span.begin);
        if (quantity.unit == u"°" && before.endsWith(u"攝氏")) {
            quantity.unit = QStringLiteral("°C");
            quantity.span.begin -= 2;
        } else if (quantity.unit == u"°" && before.endsWith(u"華氏")) {
            quantity.unit = QStringLiteral("°F");
            quantity.span.begin -= 2;
        }
        if (quantity.kind == FigureKind::Duration && charAt(quantity.span.end) == u'大'
            && (charAt(end) == u'個' || charAt(quantity.span.end - 1) == u'天')) {
            quantity.kind = FigureKind::Age;
            ++quantity.span.end;
        }
    }

    bool fitsUnit(const Quantity &quantity, const UnitWord &unit, int at) const
    {
        const Numeral &number = quantity.number;
        const int after = at + unit.length;
        const QChar first = charAt(at);
        if (unit.kind == FigureKind::Measure)
            return number.isArabic
                || (first != u'度' && first != u'升' && first != u'米' && first != u'克' && first != u'坪')
                || has(at, u"度電") || number.hasMagnitude || m_text.left(quantity.span.begin).endsWith(u"氏");
        if (unit.kind != FigureKind::Duration)
            return true;
        static constexpr QStringView kSpanTails = u"以內之後間前有未均";
        if (unit.unit == u"mo" && unit.length == 1 && first == u'月')
            return isOneOf(after, u"以內有未") && !number.isVague;
        if (first == u'日')
            return !isOneOf(after, u"常本圓元報益語軍") && !number.isVague
                && (!number.isArabic || isOneOf(after, kSpanTails)) && number.low != Decimal(1);
        if (first == u'年'
            && (isOneOf(after, u"級代") || (number.digits == 4 && number.low < Decimal(2200) && number.isArabic)))
            return false;
        if ((first == u'週' || first == u'周') && isOneOf(after, u"年歲刊報末"))
            return false;
        if (first == u'周' && !number.isArabic && number.low == Decimal(4) && number.magnitude == 0)
            return isOneOf(after, u"內以後前"); // 四周 is all around

        return first != u'天' || !isOneOf(after, u"然堂文");
    }

    bool attachCount(Quantity &quantity, int end) const
    {
        const UnitWord classifier = chineseClassifierAt(m_text, end);
        if (classifier && fitsClassifier(quantity.number, end)) {
            quantity.hasUnit = true;
            quantity.unit = classifier.unit.toString();
            quantity.span.end = end + classifier.length;
            const UnitWord noun = chineseNounAt(m_text, quantity.span.end);
            const bool isLonger = noun.length == 1 && charAt(quantity.span.end) == u'人'
                && isOneOf(quantity.span.end + 1, u"士員物力才類質選");
            if (noun && !isLonger) {
                quantity.unit = noun.unit.toString();
                quantity.span.end += noun.length;
            }
            return true;
        }
        const bool hasOf = charAt(end) == u'的' && quantity.number.isVague;
        const UnitWord noun = chineseNounAt(m_text, end + (hasOf ? 1 : 0));
        if (!noun || (!quantity.number.hasMagnitude && !quantity.number.isVague && !quantity.number.isArabic))
            return false;
        quantity.hasUnit = true;
        quantity.unit = noun.unit.toString();
        if (hasOf)
            quantity.span.end = end + 1 + noun.length;
        return true;
    }

    bool fitsClassifier(const Numeral &number, int at) const
    {
        if (isOneOf(at + 1, u"件") && isOneOf(at, u"套部"))
            return false;
        if (charAt(at) == u'點')
            return (number.hasPoint || number.low > Decimal(24)) && (number.isArabic || number.hasMagnitude)
                && !isOneOf(at + 1, u"鐘半分整");
        if (charAt(at) == u'分')
            return number.low > Decimal(10)
                && (at + 1 >= m_text.size() || isOneOf(at + 1, u"，。、；）)以的為者至到，") || has(at + 1, u"之間"));
        if (number.isArabic || number.hasMagnitude || number.isVague)
            return true;
        if (number.low <= Decimal(1))
            return false;
        const QStringView digits = m_text.mid(number.span.begin, number.span.length());
        if (digits == u"二" || digits == u"二三" || isOneOf(at, u"國處州道")
            || (charAt(at) == u'字' && number.low < Decimal(100)))
            return false;
        if (number.isPoint() && digits.size() == 2 && number.magnitude == 0 && hanDigitValue(digits[0]) >= 0
            && hanDigitValue(digits[1]) >= 0)
            return false;
        return !(charAt(at) == u'人' && isOneOf(at + 1, u"行組生工稱口") && number.low < Decimal(10));
    }

    /// 30到50美元, 35億至45億, 30和50美元之間, 數億甚至數十億.
    Reading readRange(const Quantity &first) const
    {
        static const PrefixTable<int> joints = {{u"到", 0},   {u"至", 0},     {u"~", 0},  {u"～", 0},   {u"-", 0},
                                                {u"–", 0},    {u"—", 0},      {u"－", 0}, {u"甚至", 1}, {u"乃至", 1},
                                                {u"甚或", 1}, {u"或甚至", 1}, {u"和", 2}, {u"與", 2},   {u"及", 2}};
        const int at = skipSpaces(first.span.end);
        const auto joint = joints.startingAt(m_text, at);
        if (!joint)
            return std::nullopt;
        Reading second = readOne(skipSpaces(at + joint.length));
        if (second && !second->hasUnit && has(first.span.begin + 1, u"分之"))
            setPercent(*second, second->span.end,
                       charAt(first.span.begin) == u'百'       ? -2
                           : charAt(first.span.begin) == u'千' ? -3
                                                               : -4,
                       u"%");
        if (!second || !isSecondEnd(*second))
            return std::nullopt;
        if (*joint.value == 1 && !(first.number.isVague && second->number.isVague))
            return std::nullopt;
        if (*joint.value == 2 && !has(second->span.end, u"之間"))
            return std::nullopt;
        Quantity lower = first;
        if (first.kind == FigureKind::Ratio && m_text.mid(first.span.begin, first.span.length()) == u"一倍")
            lower.low = lower.high = Decimal(1); // 一倍至三倍 counts multiples, no increase
        return joinRange(lower, *second);
    }

    bool isSecondEnd(const Quantity &second) const
    {
        return second.hasUnit || second.number.hasMagnitude || second.number.isGrouped;
    }

    bool isQuantity(const Quantity &quantity) const
    {
        const Numeral &number = quantity.number;
        const QStringView digits = m_text.mid(number.span.begin, number.span.length());
        const bool startsWithUnit = !number.isArabic && !number.isVague && hanUnitPower(digits.front()) >= 2;
        if (startsWithUnit
            && (!quantity.hasUnit || (quantity.kind == FigureKind::Duration) || charAt(number.span.begin - 1) == u'每'))
            return false;
        if (isLoneFormalDigit(quantity))
            return false;
        if (quantity.hasUnit)
            return quantity.kind != FigureKind::Duration || digits != u"一" || quantity.low.scale() > 0
                || isHedgedOne(quantity);
        if (number.hasMagnitude || number.isVague)
            return true;
        if (number.isArabic)
            return number.isGrouped || charAt(quantity.span.begin) == u'負' || hanUnitPower(digits.back()) > 0
                || (number.hasPoint && isFreeDecimal(number));
        if (number.hasPoint)
            return hanDigitValue(digits.front()) == 0 || digits.size() >= 4;
        const bool hasHundreds =
            std::any_of(digits.begin(), digits.end(), [](QChar c) { return hanUnitPower(c) >= 2; });
        return hanDigitValue(digits.front()) > 0
            && ((hasHundreds && digits.size() >= 3) || (number.magnitude >= 2 && digits.size() >= 2));
    }

    /// 陸 in 登陸部隊 and 拾 in 收拾.
    bool isLoneFormalDigit(const Quantity &quantity) const
    {
        static constexpr QStringView kFormal = u"壹貳贰參叁叄肆伍陸陆柒捌玖拾佰仟";
        const Range span = quantity.number.span;
        return span.length() == 1 && kFormal.contains(charAt(span.begin)) && quantity.kind != FigureKind::Money;
    }

    /// 規模6.8, but no version behind a Latin name and no section number at the head of a paragraph.
    bool isFreeDecimal(const Numeral &number) const
    {
        int before = number.span.begin - 1;
        while (before >= 0 && m_text[before].isSpace())
            --before;
        const QChar after = charAt(number.span.end);
        const bool isLatinAfter = after.unicode() < 0x250 && after.isLetterOrNumber();
        return before >= 0 && isHan(m_text[before].unicode()) && !isLatinAfter && after != u'.' && after != u'版'
            && after != u'代' && after != u'節' && after != u'章' && charAt(before) != u'第' && charAt(before) != u'版';
    }

    bool isHedgedOne(const Quantity &quantity) const
    {
        const bool isLong =
            quantity.unit == u"y" || quantity.unit == u"mo" || quantity.unit == u"h" || quantity.unit == u"wk";
        return isLong && chineseQualifier(m_text, quantity.span) != Qualifier::None;
    }

    QStringView m_text;
    const FigureOptions &m_options;
};

} // namespace

std::optional<Quantity> readChineseQuantity(QStringView text, int at, const FigureOptions &options)
{
    return QuantityReader(text, options).readWithRange(at);
}

std::optional<Quantity> readChineseFactorWord(QStringView text, int at)
{
    struct Word
    {
        int tenths = 0;
        QStringView unit = u"x";
    };
    static const PrefixTable<Word> words = {
        {u"一半", {5}},          {u"翻倍", {20}},          {u"翻了一倍", {20}},
        {u"翻了一番", {20}},     {u"翻一番", {20}},        {u"翻了兩番", {40}},
        {u"翻兩番", {40}},       {u"翻一倍", {20}},        {u"減半", {5}},
        {u"腰斬", {5}},          {u"對折", {5, u"%"}},     {u"對摺", {5, u"%"}},
        {u"加倍", {20}},         {u"倍增", {20}},          {u"雙倍", {20}},
        {u"半年", {5, u"y"}},    {u"半小時", {5, u"h"}},   {u"半個小時", {5, u"h"}},
        {u"半個月", {5, u"mo"}}, {u"半世紀", {500, u"y"}}, {u"半個世紀", {500, u"y"}},
        {u"半數", {5}}};
    const auto word = words.startingAt(text, at);
    static constexpr QStringView kNotBefore = u"另上下前後多大";
    if (!word || (at > 0 && kNotBefore.contains(text[at - 1]))
        || (word.value->unit == u"%" && (at == 0 || text[at - 1] != u'打')))
        return std::nullopt;
    Quantity quantity;
    quantity.span = quantity.number.span = {at, at + word.length};
    quantity.low = quantity.high = *Decimal(word.value->tenths).shifted(-1);
    quantity.kind = word.value->unit == u"x" ? FigureKind::Ratio
        : word.value->unit == u"%"           ? FigureKind::Percent
                                             : FigureKind::Duration;
    quantity.unit = word.value->unit.toString();
    quantity.hasUnit = true;
    return quantity;
}

} // namespace concord
