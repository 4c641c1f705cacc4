// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishunits.h"

#include "core/figures/currencies.h"
#include "core/figures/english/englishnouns.h"
#include "core/figures/english/englishnumerals.h"
#include "core/figures/prefixtable.h"
#include "core/figures/units.h"

#include <QSet>

namespace concord {

namespace {

class EnglishUnitReader
{
public:
    explicit EnglishUnitReader(const EnglishTokens &tokens) : m_tokens(tokens) {}

    void attach(EnglishQuantity &result) const
    {
        const int end = result.quantity.span.end;
        const bool hyphen = end + 1 < lowered().size() && (lowered()[end] == u'-' || lowered()[end] == u'‑')
            && !lowered()[end + 1].isSpace();
        const int at = hyphen ? end + 1 : skipSpaces(end);
        if (attachPercent(result, at) || attachFactor(result, at, hyphen) || attachCurrency(result, at)
            || attachMeasure(result, at, end))
            return;
        if (!hyphen)
            attachNoun(result);
        else
            attachHyphenNoun(result, at);
    }

    /// ¾ mile, 1/2 percent, half a percent, two-thirds of a mile; only a unit of measure may follow words with an article.
    void attachToFraction(EnglishQuantity &result) const
    {
        const int end = result.quantity.span.end;
        int at = skipSpaces(end);
        if (has(at, u"-") && end == at)
            ++at;
        else if (has(at, u"of a ") || has(at, u"of an "))
            at += has(at, u"of an ") ? 6 : 5;
        const bool isArabic = result.quantity.number.isArabic;
        const UnitWord unit = englishUnitAt(lowered(), at);
        const bool isSize = unit && unit.length > 2 && (isArabic || unit.kind == FigureKind::Measure);
        if (attachPercent(result, at))
            return;
        if (isSize) {
            setUnit(result, unit.kind, unit.unit, at + unit.length);
            multiply(result.quantity, unit.factor);
            return;
        }
        setUnit(result, FigureKind::Ratio, u"x", end);
    }

    void setMoneyOf(EnglishQuantity &result, const CurrencyWord &word) const
    {
        setMoney(result, word, result.quantity.span.end);
    }

private:
    void setUnit(EnglishQuantity &result, FigureKind kind, QStringView unit, int end) const
    {
        result.quantity.kind = kind;
        result.quantity.unit = unit.toString();
        result.quantity.hasUnit = true;
        result.quantity.span.end = end;
        result.next = m_tokens.indexFrom(end);
    }

    void setMoney(EnglishQuantity &result, const CurrencyWord &word, int end) const
    {
        setUnit(result, FigureKind::Money, word.code, end);
        scale(result.quantity, word.power);
    }

    bool attachPercent(EnglishQuantity &result, int at) const
    {
        static const PrefixTable<std::pair<int, QStringView>> words = {{u"%", {-2, u"%"}},
                                                                       {u"％", {-2, u"%"}},
                                                                       {u"percent", {-2, u"%"}},
                                                                       {u"per cent", {-2, u"%"}},
                                                                       {u"percents", {-2, u"%"}},
                                                                       {u"percentage", {-2, u"%"}},
                                                                       {u"pct", {-2, u"%"}},
                                                                       {u"percentage points", {-2, u"pp"}},
                                                                       {u"percentage point", {-2, u"pp"}},
                                                                       {u"percentage-point", {-2, u"pp"}},
                                                                       {u"percent points", {-2, u"pp"}},
                                                                       {u"pp", {-2, u"pp"}},
                                                                       {u"bps", {-4, u"pp"}},
                                                                       {u"basis points", {-4, u"pp"}},
                                                                       {u"basis point", {-4, u"pp"}},
                                                                       {u"basis-point", {-4, u"pp"}},
                                                                       {u"‰", {-3, u"%"}}};
        const auto word = words.startingAt(lowered(), at);
        if (!word || (word.length > 1 && !isWordEnd(at + word.length)) || !scale(result.quantity, word.value->first))
            return false;
        setUnit(result, FigureKind::Percent, word.value->second, at + word.length);
        return true;
    }

    bool attachFactor(EnglishQuantity &result, int at, bool hyphen) const
    {
        const int end = result.quantity.span.end;
        if (has(at, u"fold") && isWordEnd(at + 4)) {
            setUnit(result, FigureKind::Ratio, u"x", at + 4);
            return true;
        }
        if (at == end && (has(at, u"x") || has(at, u"×")) && isWordEnd(at + 1)) {
            setUnit(result, FigureKind::Ratio, u"x", at + 1);
            return true;
        }
        if (!has(at, u"times") || !isWordEnd(at + 5) || hyphen)
            return false;
        if (isFactorContext(result, at + 5))
            setUnit(result, FigureKind::Ratio, u"x", at + 5);
        else
            setUnit(result, FigureKind::Count, u"times", at + 5);
        return true;
    }

    /// "three times as much", "rise by ten to a hundred times", but "three times a week".
    bool isFactorContext(const EnglishQuantity &result, int end) const
    {
        static const QSet<QStringView> after = {
            u"as",       u"the",    u"more",    u"less",    u"higher",  u"lower",    u"larger",
            u"bigger",   u"faster", u"greater", u"cheaper", u"its",     u"their",    u"what",
            u"that",     u"over",   u"longer",  u"smaller", u"better",  u"worse",    u"stronger",
            u"earnings", u"sales",  u"revenue", u"slower",  u"heavier", u"his",      u"her",
            u"our",      u"this",   u"current", u"today",   u"richer",  u"costlier", u"older"};
        static const QSet<QStringView> before = {u"by",        u"rose",     u"rise",       u"grew",     u"grow",
                                                 u"increased", u"increase", u"multiplied", u"expanded", u"to"};
        const int next = m_tokens.indexFrom(end);
        if (after.contains(m_tokens.word(next)))
            return true;
        const int first = m_tokens.indexFrom(result.quantity.span.begin);
        return before.contains(m_tokens.word(first - 1));
    }

    bool attachCurrency(EnglishQuantity &result, int at) const
    {
        int start = at;
        if (has(start, u", of "))
            start += 2;
        if (has(start, u"of ") && (result.quantity.number.isVague))
            start += 3;
        start += has(start, u"or so ") ? 6 : 0;
        const CurrencyWord word = englishCurrencyAt(lowered(), start);
        const int end = start + word.length;
        const bool isSign = word && !lowered()[end - 1].isLetter();
        if (!word
            || (isSign && end < lowered().size() && (lowered()[end].isDigit() || lowered()[end] == u' ')
                && skipSpaces(end) < lowered().size() && lowered()[skipSpaces(end)].isDigit() && !isLastSign(start)))
            return false;
        if (word.code == u"GBP" && has(start, u"pound") && isWeight(result, end)) {
            setUnit(result, FigureKind::Measure, u"lb", end);
            return true;
        }
        setMoney(result, word, end);
        if (word.power == 0)
            takeMagnitudeBehind(result, word) || addCents(result, word) || addBareCents(result, word);
        return true;
    }

    /// Pounds are money unless the words around speak of weight.
    bool isWeight(const EnglishQuantity &result, int end) const
    {
        static const QSet<QStringView> words = {
            u"weigh",   u"weighs",    u"weighed", u"weighing",   u"weight", u"heavy", u"heavier",
            u"lighter", u"lift",      u"lifted",  u"baby",       u"ton",    u"tons",  u"ounces",
            u"kg",      u"kilograms", u"kilos",   u"overweight", u"thrust", u"cargo", u"pressure",
            u"meat",    u"gained",    u"shed",    u"payload",    u"fat"};
        const int first = m_tokens.indexFrom(result.quantity.span.begin);
        const int last = m_tokens.indexFrom(end);
        for (int index = std::max(0, first - 6); index < last + 4; ++index) {
            if (words.contains(m_tokens.word(index)))
                return true;
        }
        static const QSet<QStringView> sums = {u"note",   u"notes",   u"coin",   u"fine",    u"fee",
                                               u"bill",   u"ticket",  u"charge", u"prize",   u"deal",
                                               u"tax",    u"penalty", u"grant",  u"salary",  u"bonus",
                                               u"reward", u"loan",    u"debt",   u"voucher", u"sterling"};
        const bool isAttribute = lowered()[end - 1] == u'd' && m_tokens.isWord(last) && !m_tokens.at(last).isCapital
            && !isEnglishStopWord(m_tokens.word(last)) && !sums.contains(m_tokens.word(last));
        if (isAttribute && result.quantity.number.magnitude < 3) // a 650 pound pig
            return true;
        return has(end, u" of ") && !has(end, u" of debt") && !has(end, u" of a") && !has(end, u" of the")
            && result.quantity.number.magnitude < 3 && m_tokens.isWord(last + 1);
    }

    /// "10 $ 30 $": the sign belongs to the number before it when another follows the next number.
    bool isLastSign(int at) const
    {
        const int next = m_tokens.indexFrom(at + 1);
        return !m_tokens.at(next).isGlued && m_tokens.isNumber(next) && m_tokens.word(next + 1) == lowered().mid(at, 1);
    }

    /// 75 USD million.
    bool takeMagnitudeBehind(EnglishQuantity &result, const CurrencyWord &word) const
    {
        const EnglishWord &known = m_tokens.known(result.next);
        if (known.power < 6 || known.isPlural || result.quantity.number.hasMagnitude
            || !scale(result.quantity, known.power))
            return false;
        setUnit(result, FigureKind::Money, word.code, m_tokens.at(result.next).span.end);
        return true;
    }

    /// thirteen dollars and forty-five cents.
    bool addCents(EnglishQuantity &result, const CurrencyWord &whole) const
    {
        const int at = result.next + (m_tokens.is(result.next, u"and") ? 1 : 0);
        const std::optional<EnglishNumeral> number = readEnglishNumeral(m_tokens, at, false);
        if (!number || number->numeral.hasMagnitude || number->numeral.low >= Decimal(100))
            return false;
        const CurrencyWord cents = englishCurrencyAt(lowered(), skipSpaces(number->numeral.span.end));
        if (cents.power != -2 || cents.code != whole.code)
            return false;
        return addHundredths(result, whole, *number, skipSpaces(number->numeral.span.end) + cents.length);
    }

    /// fifteen dollars fifty; 17 USD 25.
    bool addBareCents(EnglishQuantity &result, const CurrencyWord &whole) const
    {
        const std::optional<EnglishNumeral> number = readEnglishNumeral(m_tokens, result.next, false);
        const bool isPair = number && number->numeral.isPoint() && number->numeral.low >= Decimal(10)
            && number->numeral.low < Decimal(100) && number->numeral.low.scale() == 0 && !number->isFraction;
        if (!isPair || !(m_tokens.endsClause(number->next) || m_tokens.is(number->next, u"more")))
            return false;
        return addHundredths(result, whole, *number, number->numeral.span.end);
    }

    bool addHundredths(EnglishQuantity &result, const CurrencyWord &whole, const EnglishNumeral &number, int end) const
    {
        const std::optional<Decimal> part = number.numeral.low.shifted(-2);
        const std::optional<Decimal> sum = part ? Decimal::sum(result.quantity.low, *part) : std::nullopt;
        if (!sum || !result.quantity.number.isPoint())
            return false;
        setUnit(result, FigureKind::Money, whole.code, end);
        result.quantity.low = result.quantity.high = *sum;
        return true;
    }

    bool attachMeasure(EnglishQuantity &result, int at, int numberEnd) const
    {
        if (attachInches(result, at) || attachBracketed(result, at) || attachShortAge(result, at))
            return true;
        const UnitWord unit = englishUnitAt(lowered(), at);
        const bool isSymbol = unit && unit.length <= 2 && unit.kind != FigureKind::Count;
        if (!unit || (isSymbol && !isClearSymbol(at, unit, at == numberEnd)) || result.quantity.number.isVague)
            return attachVagueTime(result, at);
        if (unit.length == 1 && result.quantity.number.hasMagnitude)
            return false;
        setUnit(result, unit.kind, unit.unit, at + unit.length);
        multiply(result.quantity, unit.factor);
        attachAge(result);
        addTimeHalf(result, unit);
        addInches(result);
        return true;
    }

    /// two years and a half.
    void addTimeHalf(EnglishQuantity &result, const UnitWord &unit) const
    {
        static const QStringView tail = u" and a half";
        if (has(result.quantity.span.end, tail) && unit.kind == FigureKind::Duration && addHalf(result.quantity))
            setUnit(result, unit.kind, unit.unit, result.quantity.span.end + static_cast<int>(tail.size()));
    }

    /// 5 ft 2 in, 5 feet and 2 inches, in feet.
    void addInches(EnglishQuantity &result) const
    {
        if (result.quantity.unit != u"ft")
            return;
        const int index = result.next + (m_tokens.is(result.next, u"and") || m_tokens.is(result.next, u",") ? 1 : 0);
        const std::optional<EnglishNumeral> number = m_tokens.isNumber(index) || m_tokens.known(index).number > 0
            ? readEnglishNumeral(m_tokens, index, false)
            : std::nullopt;
        static const QSet<QStringView> inches = {u"in", u"inch", u"inches"};
        if (!number || number->numeral.low >= Decimal(12) || !inches.contains(m_tokens.word(number->next)))
            return;
        const std::optional<Decimal> part = Decimal::quotient(number->numeral.low, Decimal(12), 15);
        const std::optional<Decimal> sum = part ? Decimal::sum(result.quantity.low, *part) : std::nullopt;
        if (!sum || !result.quantity.number.isPoint())
            return;
        result.quantity.low = result.quantity.high = sum->normalised();
        setUnit(result, FigureKind::Measure, u"ft", m_tokens.at(number->next).span.end);
    }

    /// 10" long: the sign is inches only where a dimension follows.
    bool attachInches(EnglishQuantity &result, int at) const
    {
        static const QSet<QStringView> after = {u"long", u"wide", u"tall",   u"high",    u"deep",    u"thick",
                                                u"x",    u"by",   u"screen", u"display", u"diameter"};
        const bool isSign = has(at, u"\"") || has(at, u"″");
        if (!isSign || result.quantity.number.digits == 0 || !after.contains(m_tokens.word(m_tokens.indexFrom(at + 1))))
            return false;
        setUnit(result, FigureKind::Measure, u"in", at + 1);
        return true;
    }

    /// 20 [kg], as tables and standards write units.
    bool attachBracketed(EnglishQuantity &result, int at) const
    {
        const bool isOpen = has(at, u"[") || has(at, u"<");
        const UnitWord unit = isOpen ? englishUnitAt(lowered(), at + 1) : UnitWord();
        const int close = at + 1 + unit.length;
        if (!unit || (!has(close, u"]") && !has(close, u">")))
            return false;
        setUnit(result, unit.kind, unit.unit, close + 1);
        return multiply(result.quantity, unit.factor);
    }

    /// One or two letters are a unit when written as one: 5km, 5 kg, 12 m before the end of a clause; 2 in is no inch, 3h is.
    bool isClearSymbol(int at, const UnitWord &unit, bool isGlued) const
    {
        const QStringView written = m_tokens.text().mid(at, unit.length);
        if (written == u"in" || (written == u"pm" && !isGlued))
            return false;
        if (unit.kind == FigureKind::Duration)
            return isGlued || unit.length == 2;
        const bool isWritten = written == unit.unit || written == u"ft" || written == u"lb" || written == u"oz"
            || written == u"ml" || written == u"l" || written == u"μg";
        if (unit.length == 2 || isGlued)
            return isWritten;
        const int next = m_tokens.indexFrom(at) + 1;
        return isWritten
            && (m_tokens.endsClause(next) || isDimensionWord(m_tokens.word(next)) || m_tokens.isNumber(next));
    }

    static bool isDimensionWord(QStringView word)
    {
        static const QSet<QStringView> words = {u"x",    u"by", u"long", u"wide",  u"high",  u"tall", u"deep",
                                                u"from", u"of", u"away", u"above", u"below", u"per",  u"thick",
                                                u"and",  u"or", u"to",   u"in",    u"at"};
        return words.contains(word);
    }

    /// hundreds of years, several thousand miles.
    bool attachVagueTime(EnglishQuantity &result, int at) const
    {
        const int start = has(at, u"of ") ? at + 3 : at;
        const UnitWord unit = result.quantity.number.isVague ? englishUnitAt(lowered(), start) : UnitWord();
        if (!unit || unit.length < 3)
            return false;
        setUnit(result, unit.kind, unit.unit, start + unit.length);
        return multiply(result.quantity, unit.factor);
    }

    /// 87 yo, 87 y/o.
    bool attachShortAge(EnglishQuantity &result, int at) const
    {
        const int length = has(at, u"yo") ? 2 : has(at, u"y/o") ? 3 : 0;
        if (length == 0 || !isWordEnd(at + length) || result.quantity.number.digits == 0)
            return false;
        setUnit(result, FigureKind::Age, u"y", at + length);
        return true;
    }

    /// years old, -year-old, years of age.
    void attachAge(EnglishQuantity &result) const
    {
        if (result.quantity.kind != FigureKind::Duration)
            return;
        for (const QStringView tail :
             {QStringView(u"-olds"), QStringView(u"-old"), QStringView(u" old"), QStringView(u" of age")}) {
            if (has(result.quantity.span.end, tail)
                && isWordEnd(result.quantity.span.end + static_cast<int>(tail.size()))) {
                setUnit(result, FigureKind::Age, result.quantity.unit,
                        result.quantity.span.end + static_cast<int>(tail.size()));
                return;
            }
        }
    }

    /// 8,000-word: the counted noun in the singular.
    void attachHyphenNoun(EnglishQuantity &result, int at) const
    {
        const int index = m_tokens.indexFrom(at);
        if (!m_tokens.isWord(index) || m_tokens.is(index, u"plus") || m_tokens.at(index).isMixed || m_tokens.at(index).isCapital
            || m_tokens.word(index).size() < 3 || m_tokens.known(index).number >= 0)
            return;
        setUnit(result, FigureKind::Count, QStringView(), m_tokens.at(index).span.end);
        result.quantity.unit = englishPluralOf(m_tokens.word(index));
    }

    void attachNoun(EnglishQuantity &result) const
    {
        int index = result.next;
        const bool isVague = result.quantity.number.isVague;
        const bool hasOf = m_tokens.is(index, u"of") && isVague;
        index += hasOf ? 1 : 0;
        const int first = index;
        for (int steps = 0; steps < 3 && m_tokens.isWord(index); ++steps, ++index) {
            const QStringView word = m_tokens.word(index);
            if (isEnglishStopWord(word) || m_tokens.at(index).isMixed)
                return;
            if (m_tokens.isHyphen(index + 1)) {
                ++index;
                continue;
            }
            if (!isEnglishPlural(word) || m_tokens.is(index + 1, u"'"))
                continue;
            const bool isTight = index == first && (hasOf || !result.quantity.number.hasMagnitude);
            const bool keepsCase = m_tokens.at(index).isCapital;
            if (keepsCase && index > first && m_tokens.at(index - 1).isCapital && !word.endsWith(u"ans")) {
                result.quantity.hasUnit = true; // five Lehman Brothers
                continue;
            }
            const Range span = m_tokens.at(index).span;
            if (isTight)
                setUnit(result, FigureKind::Count, QStringView(), span.end);
            result.quantity.hasUnit = true;
            result.quantity.unit =
                keepsCase ? m_tokens.text().mid(span.begin, span.length()).toString() : word.toString();
            return;
        }
    }

    QStringView lowered() const { return m_tokens.lowered(); }
    bool has(int at, QStringView word) const
    {
        return at >= 0 && at <= lowered().size() && lowered().mid(at).startsWith(word);
    }
    bool isWordEnd(int at) const { return at >= lowered().size() || !lowered()[at].isLetterOrNumber(); }
    int skipSpaces(int at) const
    {
        while (at < lowered().size() && lowered()[at] == u' ')
            ++at;
        return at;
    }

    const EnglishTokens &m_tokens;
};

} // namespace

void attachEnglishUnit(const EnglishTokens &tokens, EnglishQuantity &quantity)
{
    EnglishUnitReader(tokens).attach(quantity);
}

void attachEnglishUnitToFraction(const EnglishTokens &tokens, EnglishQuantity &quantity)
{
    EnglishUnitReader(tokens).attachToFraction(quantity);
}

void makeEnglishMoney(const EnglishTokens &tokens, EnglishQuantity &quantity, const CurrencyWord &currency)
{
    EnglishUnitReader(tokens).setMoneyOf(quantity, currency);
}

} // namespace concord
