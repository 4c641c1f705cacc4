// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishnumerals.h"

#include "core/text/characters.h"

#include <array>
#include <cmath>
#include <numeric>

namespace concord {

namespace {

using Reading = std::optional<EnglishNumeral>;

bool isDigitAt(QStringView text, int at)
{
    return at >= 0 && at < text.size() && isDecimalDigit(text[at].unicode());
}

/// k, m, b, t right behind the digits.
int gluedMagnitude(QStringView written, bool afterCurrency)
{
    if (written == u"k" || written == u"K")
        return 3;
    if (written == u"M" || written == u"MM" || (written == u"m" && afterCurrency))
        return 6;
    if (written == u"B" || written == u"b")
        return 9;
    return (written == u"T" || written == u"t") && afterCurrency ? 12 : 0;
}

/// The digits of one token; .25 too.
std::optional<Numeral> tokenValue(const EnglishTokens &tokens, int index)
{
    const Range span = tokens.at(index).span;
    const QStringView digits = tokens.text().mid(span.begin, span.length());
    if (!digits.startsWith(u'.'))
        return readArabicNumeral(tokens.text(), span.begin);
    std::optional<Numeral> number = readArabicNumeral(tokens.text(), span.begin + 1);
    const std::optional<Decimal> value = number ? number->low.shifted(1 - span.length()) : std::nullopt;
    if (!value)
        return std::nullopt;
    number->low = number->high = *value;
    number->span = span;
    number->hasPoint = true;
    return number;
}

class DigitReader
{
public:
    DigitReader(const EnglishTokens &tokens, int index, bool afterCurrency)
        : m_tokens(tokens),
          m_index(index),
          m_next(index + 1),
          m_afterCurrency(afterCurrency)
    {}

    Reading read()
    {
        if (const std::optional<Decimal> sign = signAt(m_index))
            return finished(*sign, 0, true);
        const std::optional<Numeral> first = tokenValue(m_tokens, m_index);
        if (!first)
            return std::nullopt;
        m_numeral = *first;
        if (Reading power = readPower())
            return power;
        if (!m_numeral.hasPoint && !m_numeral.isGrouped)
            takeGroups() || takeCommaDecimals();
        if (Reading fraction = readFraction())
            return fraction;
        takeMixed();
        const int power = takeMagnitude();
        const std::optional<Decimal> value = m_numeral.low.shifted(power);
        return value ? extended(*value, power) : std::nullopt;
    }

private:
    bool isGlued(int at) const { return m_tokens.at(at).isGlued; }

    std::optional<Decimal> signAt(int at) const
    {
        const EnglishToken &token = m_tokens.at(at);
        return token.kind == EnglishToken::Kind::Sign && token.span.length() == 1
            ? vulgarFraction(m_tokens.text()[token.span.begin])
            : std::nullopt;
    }

    Reading finished(const Decimal &value, int magnitude, bool isFraction) const
    {
        EnglishNumeral result;
        result.numeral = m_numeral;
        result.numeral.span = {m_tokens.at(m_index).span.begin, m_tokens.at(m_next - 1).span.end};
        result.numeral.low = result.numeral.high = value;
        result.numeral.magnitude = magnitude;
        result.numeral.hasMagnitude = magnitude >= 3;
        result.numeral.isArabic = true;
        result.numeral.digits = std::max(1, m_numeral.digits);
        result.next = m_next;
        result.isFraction = isFraction;
        return result;
    }

    /// 40 000: groups of three behind one space, as the SI writes thousands.
    bool takeGroups()
    {
        QString digits = m_tokens.word(m_index).toString();
        if (digits.size() > 3 || digits.startsWith(u'0') || (m_tokens.isNumber(m_index - 1) && !isGlued(m_index)))
            return false;
        int at = m_index + 1;
        for (; isGroup(at); ++at)
            digits += m_tokens.word(at).toString();
        if (at == m_index + 1 || (m_tokens.isNumber(at) && m_tokens.at(at).span.length() != 3))
            return false;
        const std::optional<Decimal> value = Decimal::fromString(digits);
        if (!value)
            return false;
        m_numeral.low = m_numeral.high = *value;
        m_numeral.digits = static_cast<int>(digits.size());
        m_numeral.isGrouped = true;
        m_next = at;
        return true;
    }

    bool isGroup(int at) const
    {
        const EnglishToken &token = m_tokens.at(at);
        return m_tokens.isNumber(at) && token.span.length() == 3 && token.span.begin == m_tokens.at(at - 1).span.end + 1
            && !m_tokens.word(at).contains(u'.') && m_tokens.word(at)[0] <= u'9';
    }

    /// 1,3 with a decimal comma: one pair, no list.
    bool takeCommaDecimals()
    {
        const int at = m_index + 1;
        const bool isPair = m_tokens.is(at, u",") && isGlued(at) && isGlued(at + 1) && m_tokens.isNumber(at + 1)
            && m_tokens.at(at + 1).span.length() <= 2;
        const bool isList = (m_tokens.is(at + 2, u",") && isGlued(at + 2))
            || (m_tokens.is(m_index - 1, u",") && isGlued(m_index)) || m_tokens.at(m_index).span.length() > 3;
        const std::optional<Decimal> value = isPair && !isList
            ? Decimal::fromString(m_tokens.word(m_index).toString() + QLatin1Char('.')
                                  + m_tokens.word(at + 1).toString())
            : std::nullopt;
        if (!value)
            return false;
        m_numeral.low = m_numeral.high = *value;
        m_numeral.hasPoint = true;
        m_next = at + 2;
        return true;
    }

    /// n/m with a usual denominator; 24/7, 9/11 and days such as 4/22 are none.
    std::optional<Decimal> plainFraction(int at) const
    {
        static constexpr std::array kUsual = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000};
        const bool isShaped = m_tokens.isNumber(at) && m_tokens.is(at + 1, u"/") && m_tokens.isNumber(at + 2)
            && isGlued(at + 1) && isGlued(at + 2) && !(m_tokens.is(at + 3, u"/") && isGlued(at + 3))
            && !(m_tokens.is(at - 1, u"/") && isGlued(at)) && m_tokens.at(at).span.length() <= 3
            && m_tokens.at(at + 2).span.length() <= 4;
        if (!isShaped || m_tokens.word(at).contains(u'.') || m_tokens.word(at + 2).contains(u'.'))
            return std::nullopt;
        const int upper = m_tokens.word(at).toInt();
        const int lower = m_tokens.word(at + 2).toInt();
        const bool isUsual = std::find(kUsual.begin(), kUsual.end(), lower) != kUsual.end();
        if (!isUsual || upper < 1 || upper >= lower || m_tokens.word(at + 2).startsWith(u'0')
            || m_tokens.word(at).startsWith(u'0'))
            return std::nullopt;
        return Decimal::quotient(Decimal(upper), Decimal(lower), 15);
    }

    Reading readFraction()
    {
        const std::optional<Decimal> value = m_next == m_index + 1 ? plainFraction(m_index) : std::nullopt;
        if (!value)
            return std::nullopt;
        m_next = m_index + 3;
        return finished(value->normalised(), 0, true);
    }

    /// 3 1/2, 2½.
    void takeMixed()
    {
        if (m_next != m_index + 1 || m_numeral.hasPoint)
            return;
        std::optional<Decimal> part = signAt(m_next);
        int next = m_next + 1;
        if (!part && !isGlued(m_next)) {
            part = plainFraction(m_next);
            next = m_next + 3;
        }
        const std::optional<Decimal> sum = part ? Decimal::sum(m_numeral.low, *part) : std::nullopt;
        if (!sum)
            return;
        m_numeral.low = m_numeral.high = sum->normalised();
        m_numeral.hasPoint = true;
        m_next = next;
    }

    int takeMagnitude()
    {
        if (isGlued(m_next) && m_tokens.isWord(m_next)) {
            const Range span = m_tokens.at(m_next).span;
            const QStringView written = m_tokens.text().mid(span.begin, span.length());
            int power = gluedMagnitude(written, m_afterCurrency);
            power = power > 0 ? power : m_tokens.known(m_next).power;
            if (power == 0 && written == u"G" && m_tokens.isAlone(m_index, m_next + 1))
                power = 9;
            m_next += power > 0 ? 1 : 0;
            return power;
        }
        if (const int power = detachedLetter()) {
            ++m_next;
            return power;
        }
        int power = 0;
        int at = m_next + (m_tokens.isHyphen(m_next) ? 1 : 0);
        while (const int more = m_tokens.known(at).power) {
            power += more;
            m_next = ++at;
        }
        m_isSpelt = power > 0;
        return power;
    }

    /// 2.33 k, 1,674,200.5 M.
    int detachedLetter() const
    {
        const Range span = m_tokens.at(m_next).span;
        if (!m_tokens.isWord(m_next) || span.length() != 1)
            return 0;
        const QChar letter = m_tokens.text()[span.begin];
        const bool isOpen = m_tokens.endsClause(m_next + 1) || m_afterCurrency;
        return letter == u'k'                                                                            ? 3
            : isOpen && letter == u'M' && (m_numeral.hasPoint || m_numeral.isGrouped || m_afterCurrency) ? 6
            : letter == u'B' && m_afterCurrency                                                          ? 9
                                                                                                         : 0;
    }

    /// 4 thousand 3 hundred and 21; 3 million and a half.
    Reading extended(Decimal value, int power)
    {
        const int first = power;
        int last = power;
        bool isMore = m_isSpelt;
        while (isMore) {
            isMore = false;
            const bool hasAnd = m_tokens.is(m_next, u"and");
            const int at = m_next + (hasAnd ? 1 : 0);
            if (const Reading part =
                    hasAnd && last >= 3 && last == first ? readEnglishPart(m_tokens, at) : std::nullopt) {
                const std::optional<Decimal> more = part->numeral.low.shifted(last);
                value = more ? Decimal::sum(value, *more).value_or(value) : value;
                m_next = part->next;
                break;
            }
            int ownPower = 0;
            const std::optional<Decimal> lower = lowerGroup(at, last, hasAnd, &ownPower);
            if (!lower)
                break;
            value = Decimal::sum(value, *lower).value_or(value);
            m_next = at + 1 + (ownPower > 0 ? 1 : 0);
            last = ownPower;
            isMore = ownPower > 0;
        }
        takeDozen(&value);
        return finished(value, last == first ? power : last, false);
    }

    /// "3 hundred" behind a thousand, "21" or "one" behind "hundred and".
    std::optional<Decimal> lowerGroup(int at, int above, bool hasAnd, int *ownPower) const
    {
        const int words = m_tokens.known(at).number;
        const bool isPlain =
            m_tokens.isNumber(at) && !m_tokens.word(at).contains(u'.') && m_tokens.at(at).span.length() <= 3;
        if (!isPlain && !(hasAnd && words > 0))
            return std::nullopt;
        const Decimal number = isPlain ? Decimal(m_tokens.word(at).toInt()) : Decimal(words);
        *ownPower = m_tokens.known(at + 1).power;
        if (*ownPower > 0 ? *ownPower >= above || hasAnd : !hasAnd || above != 2 || number >= Decimal(100))
            return std::nullopt;
        return number.shifted(*ownPower);
    }

    void takeDozen(Decimal *value)
    {
        if (!m_tokens.is(m_next, u"dozen") && !m_tokens.is(m_next, u"dozens"))
            return;
        *value = Decimal::product(*value, Decimal(12)).value_or(*value);
        ++m_next;
    }

    /// 1e10, 12.32e+14, 1.1^23, 1.3x10^6, 6×10⁴ is left to its signs.
    Reading readPower()
    {
        const QStringView text = m_tokens.lowered();
        int at = m_tokens.at(m_index).span.end;
        const bool isTimesTen = at < text.size() && (text[at] == u'x' || text[at] == u'×' || text[at] == u'*')
            && text.mid(at + 1).startsWith(u"10^");
        const bool isExponent = at < text.size() && text[at] == u'e'
            && (isDigitAt(text, at + 1)
                || ((text.mid(at + 1, 1) == u"+" || text.mid(at + 1, 1) == u"-") && isDigitAt(text, at + 2)));
        if (!isTimesTen && !isExponent && (at >= text.size() || text[at] != u'^'))
            return std::nullopt;
        at += isTimesTen ? 4 : 1;
        bool isNegative = false;
        for (; at < text.size() && (text[at] == u'+' || text[at] == u'-'); ++at)
            isNegative = text[at] == u'-' ? !isNegative : isNegative;
        int exponent = 0;
        const int first = at;
        for (; isDigitAt(text, at) && at < first + 3; ++at)
            exponent = exponent * 10 + digitValue(text[at].unicode());
        if (at == first || isDigitAt(text, at) || (at < text.size() && text[at].isLetter()))
            return std::nullopt;
        const std::optional<Decimal> value = isTimesTen || isExponent
            ? m_numeral.low.shifted(isNegative ? -exponent : exponent)
            : raised(isNegative ? -exponent : exponent);
        m_next = m_tokens.indexFrom(at);
        return value ? Reading(finished(value->normalised(), 0, false)) : std::nullopt;
    }

    /// The number to a whole power, to fifteen digits.
    std::optional<Decimal> raised(int exponent) const
    {
        const double value = std::pow(m_numeral.low.toDouble(), exponent);
        if (!std::isfinite(value) || std::abs(value) >= 1e30 || (value != 0 && std::abs(value) < 1e-30))
            return std::nullopt;
        const int digits = std::max(0, 14 - static_cast<int>(std::floor(std::log10(std::abs(value) + 1e-300))));
        return Decimal::fromString(QString::number(value, 'f', std::min(digits, 40)));
    }

    const EnglishTokens &m_tokens;
    int m_index;
    int m_next;
    bool m_afterCurrency;
    bool m_isSpelt = false;
    Numeral m_numeral;
};

} // namespace

std::optional<EnglishNumeral> readEnglishDigits(const EnglishTokens &tokens, int index, bool afterCurrency)
{
    return DigitReader(tokens, index, afterCurrency).read();
}

} // namespace concord
