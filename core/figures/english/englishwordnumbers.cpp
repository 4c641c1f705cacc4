// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishnumerals.h"

#include <limits>

namespace concord {

namespace {

using Reading = std::optional<EnglishNumeral>;

/// Adds up number words from left to right: the group below the next power word is `m_current`, what lies above it `m_total`.
class WordNumber
{
public:
    WordNumber(const EnglishTokens &tokens, int index, int end, bool asOrdinal)
        : m_tokens(tokens),
          m_index(index),
          m_end(end),
          m_next(index),
          m_asOrdinal(asOrdinal)
    {}

    Reading read()
    {
        while (!m_isOrdinal && step()) {}
        if (m_next == m_index || m_asOrdinal != m_isOrdinal)
            return std::nullopt;
        const std::optional<Decimal> value = Decimal::sum(m_total, m_current);
        if (!value)
            return std::nullopt;
        EnglishNumeral result = englishNumeralOver(m_tokens, m_index, m_next, *value);
        result.numeral.magnitude = m_magnitude;
        result.numeral.hasMagnitude = m_magnitude >= 3;
        result.isOrdinal = m_isOrdinal;
        return result;
    }

private:
    bool begins(int at) const { return at == m_index; }

    bool step()
    {
        int at = m_next;
        if (!begins(at) && (m_tokens.isHyphen(at) || (m_lastValue >= 20 && m_tokens.isLooseHyphen(at))))
            ++at;
        if (at >= m_end)
            return false;
        if (m_asOrdinal && (takeRank(at) || takeRankPower(at)))
            return true;
        if (!begins(m_next) && m_tokens.is(at, u"and"))
            return takePart(at) || takeAnd(at + 1);
        if (!begins(m_next) && m_tokens.is(at, u"point"))
            return takePoint(at + 1);
        return takeUnit(at) || takePower(at);
    }

    /// Whether a word of this value may stand here: a unit behind a ten, anything behind a power.
    bool fits(int value) const
    {
        return !m_closed && value >= 0
            && (m_lastValue < 0 || m_lastPower > 0 || (m_lastValue >= 20 && value < 10 && value > 0));
    }

    void add(const Decimal &value)
    {
        m_current = Decimal::sum(m_current, value).value_or(m_current);
        m_sinceAnd = Decimal::sum(m_sinceAnd, value).value_or(m_sinceAnd);
    }

    /// The number a word is; the article of "a hundred" counts as one.
    int valueOf(int at) const
    {
        const bool isArticle = begins(at) && (m_tokens.is(at, u"a") || m_tokens.is(at, u"an"));
        const EnglishWord &next = m_tokens.known(isArticle ? at + 1 : at);
        return !isArticle                                                                  ? next.number
            : (next.power > 0 && !next.isPlural) || (m_asOrdinal && next.ordinalPower > 0) ? 1
                                                                                           : -1;
    }

    bool takeUnit(int at)
    {
        const int value = valueOf(at);
        if (!fits(value))
            return false;
        add(Decimal(value));
        m_lastValue = value;
        m_lastPower = 0;
        m_magnitude = 0;
        m_next = at + 1;
        return true;
    }

    bool takeRank(int at)
    {
        const EnglishWord &word = m_tokens.known(at);
        if (word.ordinal == 0 || !fits(word.ordinal))
            return false;
        add(Decimal(word.ordinal));
        m_isOrdinal = true;
        m_magnitude = 0;
        m_next = at + 1;
        return true;
    }

    bool takeRankPower(int at)
    {
        const int power = m_tokens.known(at).ordinalPower;
        const Decimal group = m_current.isZero() ? Decimal(1) : m_current;
        const std::optional<Decimal> scaled = group.shifted(power);
        if (power == 0 || !scaled || (m_bigPower > 0 && power >= m_bigPower))
            return false;
        m_current = *scaled;
        m_isOrdinal = true;
        m_next = at + 1;
        return true;
    }

    /// "and" joins only what is smaller: one million and two hundred thousand, but not thirty thousand and three hundred thousand.
    bool takeAnd(int at)
    {
        const int value = m_tokens.known(at).number;
        if (value < 1 || m_closed)
            return false;
        if (m_lastPower < 2) // thirty and four and two fifths
            return m_lastValue >= 20 && value < 10 && m_tokens.is(at + 1, u"and") && readEnglishPart(m_tokens, at + 2)
                && takeUnit(at);
        if (!m_asOrdinal && readEnglishPart(m_tokens, at))
            return false;
        int power = 0;
        for (int ahead = at; m_tokens.isWord(ahead) || m_tokens.isHyphen(ahead); ++ahead) {
            const EnglishWord &word = m_tokens.known(ahead);
            if (m_tokens.isWord(ahead) && word.number < 0 && word.power == 0)
                break;
            power = std::max(power, word.power);
        }
        if (!(m_lastPower > 2 ? power < m_lastPower : power != 2))
            return false;
        m_sinceAnd = Decimal(0);
        m_hasAnd = true;
        return takeUnit(at);
    }

    bool takePower(int at)
    {
        const EnglishWord &word = m_tokens.known(at);
        if (takeDozens(at))
            return true;
        const bool isBare = begins(m_next) && m_tokens.known(at + 1).power > word.power; // hundred thousand
        if (word.power == 0 || (begins(m_next) && (!isBare || word.isPlural)))
            return false;
        if (m_bigPower > 0 && word.power >= m_bigPower && !(m_bigPower == 5 && word.power == 7 && m_current.isZero()))
            return false; // a lakh crore multiplies
        const bool chains = m_lastPower == 5 && word.power == 7;
        if ((m_lastPower > 0 && word.power <= m_lastPower) || (m_current.isZero() && !isBare && !chains))
            return false;
        Decimal &group = chains ? m_total : m_current;
        const std::optional<Decimal> scaled = (isBare ? Decimal(1) : group).shifted(word.power);
        if (!scaled)
            return false;
        group = *scaled;
        m_sinceAnd = m_sinceAnd.shifted(word.power).value_or(m_sinceAnd);
        return closePower(at, word.power);
    }

    bool closePower(int at, int power)
    {
        if (power > 2 && !m_current.isZero()) {
            m_total = Decimal::sum(m_total, m_current).value_or(m_total);
            m_current = m_sinceAnd = Decimal(0);
        }
        m_bigPower = power > 2 ? power : m_bigPower;
        m_magnitude += power;
        m_lastPower = power;
        m_lastValue = -1;
        m_closed = false;
        m_next = at + 1;
        return true;
    }

    /// three dozen; in "four hundred and three dozens" only the two are multiplied.
    bool takeDozens(int at)
    {
        const QStringView word = m_tokens.word(at);
        const bool isDozen = word == u"dozen" || word == u"dozens" || word == u"doz" || word == u"dozs";
        if (!isDozen || begins(m_next) || m_closed || (m_lastPower != 0 && m_lastPower != 2))
            return false;
        const Decimal &part = m_hasAnd ? m_sinceAnd : m_current;
        const std::optional<Decimal> more = Decimal::product(part, Decimal(11));
        m_current = more ? Decimal::sum(m_current, *more).value_or(m_current) : m_current;
        m_closed = true;
        m_lastPower = 0;
        m_next = at + 1;
        return true;
    }

    /// "and a half", "and two-thirds": of one, or of the million just said.
    bool takePart(int at)
    {
        const bool isOfPower = m_current.isZero() && m_lastPower >= 3;
        const Reading part = m_closed || m_asOrdinal || (m_current.isZero() && !isOfPower)
            ? std::nullopt
            : readEnglishPart(m_tokens, at + 1);
        if (!part)
            return false;
        const int own = m_tokens.known(part->next).power;
        const bool hasOwn = isOfPower && own > 0 && own < m_lastPower;
        const std::optional<Decimal> value = part->numeral.low.shifted(hasOwn ? own : isOfPower ? m_lastPower : 0);
        if (!value)
            return false;
        add(*value);
        m_closed = true;
        m_next = part->next + (hasOwn ? 1 : 0);
        return true;
    }

    /// two point five, seven point nought three, six hundred point forty-three.
    bool takePoint(int at)
    {
        QString digits = QStringLiteral("0.");
        for (; at < m_end && digits.size() < 20; ++at) {
            const int value = m_tokens.is(at, u"oh") ? 0 : m_tokens.known(at).number;
            if (value < 0)
                break;
            if (value >= 10 && digits.size() > 2)
                break;
            const int unit = m_tokens.behindHyphen(at + 1);
            const bool isPair = value >= 20 && m_tokens.known(unit).number > 0 && m_tokens.known(unit).number < 10;
            digits.append(QString::number(value + (isPair ? m_tokens.known(unit).number : 0)));
            at = isPair ? unit : at;
        }
        const std::optional<Decimal> fraction = Decimal::fromString(digits);
        if (digits.size() < 3 || !fraction || m_closed)
            return false;
        add(*fraction);
        m_closed = true;
        m_lastPower = 0;
        m_next = at;
        return true;
    }

    const EnglishTokens &m_tokens;
    int m_index;
    int m_end;
    int m_next;
    bool m_asOrdinal;
    bool m_isOrdinal = false;
    int m_lastValue = -1;
    int m_lastPower = 0;
    int m_magnitude = 0;
    int m_bigPower = 0;
    bool m_closed = false; ///< a decimal, a fraction or dozens ended the group
    bool m_hasAnd = false;
    Decimal m_current;
    Decimal m_sinceAnd;
    Decimal m_total;
};

} // namespace

std::optional<EnglishNumeral> readEnglishWords(const EnglishTokens &tokens, int index, int end, bool asOrdinal)
{
    return WordNumber(tokens, index, end, asOrdinal).read();
}

} // namespace concord
