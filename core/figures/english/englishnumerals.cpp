// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishtokens.h"

#include "core/figures/prefixtable.h"

#include <QHash>

namespace concord {

namespace {

using Reading = std::optional<EnglishNumeral>;

int magnitudeWord(QStringView word)
{
    static const QHash<QStringView, int> table = {{u"hundred", 2},   {u"thousand", 3}, {u"million", 6}, {u"billion", 9},
                                                  {u"trillion", 12}, {u"mn", 6},       {u"mln", 6},     {u"bn", 9},
                                                  {u"bln", 9},       {u"tn", 12},      {u"trn", 12},    {u"tln", 12},
                                                  {u"mil", 6},       {u"bil", 9},      {u"lakh", 5},    {u"crore", 7},
                                                  {u"thousands", 3}, {u"millions", 6}, {u"billions", 9}};
    return table.value(word);
}

int pluralMagnitude(QStringView word)
{
    static const QHash<QStringView, int> table = {{u"tens", 1},     {u"hundreds", 2}, {u"thousands", 3},
                                                  {u"millions", 6}, {u"billions", 9}, {u"trillions", 12}};
    return table.value(word);
}

/// k, m, b, t right behind the digits.
int gluedMagnitude(QStringView written, bool afterCurrency)
{
    if (written == u"k" || written == u"K")
        return 3;
    if (written == u"M" || written == u"MM" || (written == u"m" && afterCurrency))
        return 6;
    if (written == u"B" || (written == u"b" && afterCurrency))
        return 9;
    return (written == u"T" || written == u"t") && afterCurrency ? 12 : 0;
}

Reading finished(const EnglishTokens &tokens, int index, int next, const Decimal &value, int magnitude, bool isWords)
{
    EnglishNumeral result;
    result.numeral.span = {tokens.at(index).span.begin, tokens.at(next - 1).span.end};
    result.numeral.low = result.numeral.high = value;
    result.numeral.magnitude = magnitude;
    result.numeral.hasMagnitude = magnitude >= 3;
    result.next = next;
    result.isWords = isWords;
    return result;
}

Reading vague(const EnglishTokens &tokens, int index, int next, int power, int factor)
{
    Reading result = finished(tokens, index, next, Decimal(factor).shifted(power).value_or(Decimal(0)), power, true);
    result->numeral.high = Decimal(99).shifted(power - 1).value_or(Decimal(0));
    result->numeral.isVague = true;
    return result;
}

/// hundreds, tens of thousands, several million, a few hundred, dozens.
Reading readVague(const EnglishTokens &tokens, int index)
{
    const QStringView word = tokens.word(index);
    if (const int power = pluralMagnitude(word)) {
        const int inner = tokens.is(index + 1, u"of") ? pluralMagnitude(tokens.word(index + 2)) : 0;
        if (inner > 0)
            return vague(tokens, index, index + 3, power + inner, 1);
        return power == 1 ? std::nullopt : vague(tokens, index, index + 1, power, 2);
    }
    if (word == u"dozens") {
        Reading result = vague(tokens, index, index + 1, 1, 2);
        return result;
    }
    const int start = word == u"several"               ? index + 1
        : word == u"a" && tokens.is(index + 1, u"few") ? index + 2
        : word == u"few"                               ? index + 1
                                                       : 0;
    const int power = start > 0 ? magnitudeWord(tokens.word(start)) : 0;
    if (power == 0)
        return std::nullopt;
    const int inner = power == 2 ? magnitudeWord(tokens.word(start + 1)) : 0;
    return vague(tokens, index, start + (inner > 0 ? 2 : 1), power + inner, 2);
}

/// a quarter million, a quarter of a million, three quarters of a billion.
Reading readQuarters(const EnglishTokens &tokens, int index)
{
    const bool isThree = tokens.is(index, u"three");
    int at = index + 1 + (tokens.isHyphen(index + 1) ? 1 : 0);
    if (!(isThree ? tokens.is(at, u"quarters") : tokens.is(index, u"a") && tokens.is(at, u"quarter")))
        return std::nullopt;
    at += tokens.isHyphen(at + 1) ? 2 : 1;
    at += tokens.is(at, u"of") && tokens.is(at + 1, u"a") ? 2 : 0;
    const int power = tokens.isWord(at) ? magnitudeWord(tokens.word(at)) : 0;
    const std::optional<Decimal> value = Decimal(isThree ? 75 : 25).shifted(power - 2);
    return power >= 6 && value ? finished(tokens, index, at + 1, *value, power, true) : std::nullopt;
}

/// half a million, a half-million, a million, a hundred thousand, a dozen.
Reading readWithArticle(const EnglishTokens &tokens, int index)
{
    if (Reading quarters = readQuarters(tokens, index))
        return quarters;
    const bool isHalf = tokens.is(index, u"half");
    int at = isHalf ? index + 1 : index;
    const bool hasArticle = tokens.is(at, u"a") || tokens.is(at, u"an");
    at += hasArticle ? 1 : 0;
    bool half = isHalf;
    if (!isHalf && hasArticle && tokens.is(at, u"half")) {
        half = true;
        ++at;
    }
    at += half && tokens.isHyphen(at) ? 1 : 0;
    if (!half && !hasArticle)
        return std::nullopt;
    const Decimal one = half ? *Decimal(5).shifted(-1) : Decimal(1);
    if (tokens.is(at, u"dozen"))
        return finished(tokens, index, at + 1, half ? Decimal(6) : Decimal(12), 0, true);
    int power = magnitudeWord(tokens.word(at));
    if (power == 0 || !tokens.isWord(at))
        return std::nullopt;
    ++at;
    if (const int more = power == 2 ? magnitudeWord(tokens.word(at)) : 0) {
        power += more;
        ++at;
    }
    const std::optional<Decimal> value = one.shifted(power);
    return value ? finished(tokens, index, at, *value, power, true) : std::nullopt;
}

/// six (6) months: the digits in brackets repeat the words.
void takeRepetition(const EnglishTokens &tokens, EnglishNumeral &number)
{
    const int at = number.next;
    if (!tokens.is(at, u"(") || !tokens.isNumber(at + 1) || !tokens.is(at + 2, u")"))
        return;
    const std::optional<Numeral> digits = readArabicNumeral(tokens.text(), tokens.at(at + 1).span.begin);
    if (!digits || digits->low != number.numeral.low)
        return;
    number.next = at + 3;
    number.numeral.span.end = tokens.at(at + 2).span.end;
}

class WordNumber
{
public:
    WordNumber(const EnglishTokens &tokens, int index) : m_tokens(tokens), m_index(index), m_next(index) {}

    Reading read()
    {
        while (step()) {}
        if (m_next == m_index)
            return std::nullopt;
        const std::optional<Decimal> value = Decimal::sum(m_total, m_current);
        return value ? finished(m_tokens, m_index, m_next, *value, m_magnitude, true) : std::nullopt;
    }

private:
    bool step()
    {
        int at = m_next;
        if (at > m_index && m_tokens.isHyphen(at))
            ++at;
        if (at > m_index && m_tokens.is(at, u"and"))
            return takePart(at) || takeAnd(at + 1);
        if (at > m_index && m_tokens.is(at, u"point"))
            return takePoint(at + 1);
        return takeUnit(at) || takePower(at);
    }

    bool takeUnit(int at)
    {
        const int value = m_tokens.isWord(at) ? englishNumberWord(m_tokens.word(at)) : -1;
        const bool fits = m_lastValue < 0 || m_lastPower > 0 || (m_lastValue >= 20 && value < 10 && value > 0);
        if (value < 0 || !fits || m_closed)
            return false;
        m_current = Decimal::sum(m_current, Decimal(value)).value_or(m_current);
        m_lastValue = value;
        m_lastPower = 0;
        m_magnitude = 0;
        m_next = at + 1;
        return true;
    }

    /// "and" joins only what is smaller: one million and two hundred thousand, but not thirty thousand and three hundred thousand.
    bool takeAnd(int at)
    {
        if (m_lastPower < 2 || !m_tokens.isWord(at) || englishNumberWord(m_tokens.word(at)) < 1
            || readEnglishPart(m_tokens, at))
            return false;
        int power = 0;
        for (int ahead = at; m_tokens.isWord(ahead) || m_tokens.isHyphen(ahead); ++ahead) {
            if (m_tokens.isWord(ahead) && englishNumberWord(m_tokens.word(ahead)) < 0
                && magnitudeWord(m_tokens.word(ahead)) == 0)
                break;
            power = std::max(power, m_tokens.isWord(ahead) ? magnitudeWord(m_tokens.word(ahead)) : 0);
        }
        return (m_lastPower > 2 ? power < m_lastPower : power != 2) && takeUnit(at);
    }

    bool takePower(int at)
    {
        if (m_next == m_index
            || (m_bigPower > 0 && m_tokens.isWord(at) && magnitudeWord(m_tokens.word(at)) >= m_bigPower))
            return false;
        if ((m_tokens.is(at, u"dozen") || m_tokens.is(at, u"dozens")) && m_lastPower == 0) {
            m_current = Decimal::product(m_current, Decimal(12)).value_or(m_current);
            m_closed = true;
            m_next = at + 1;
            return true;
        }
        const int power = m_tokens.isWord(at) ? magnitudeWord(m_tokens.word(at)) : 0;
        if (power == 0 || (m_lastPower > 0 && power <= m_lastPower) || m_current.isZero())
            return false;
        const std::optional<Decimal> scaled = m_current.shifted(power);
        if (!scaled)
            return false;
        m_magnitude += power;
        m_lastPower = power;
        m_lastValue = -1;
        m_closed = false;
        if (power == 2) {
            m_current = *scaled;
        } else {
            m_total = Decimal::sum(m_total, *scaled).value_or(m_total);
            m_current = Decimal(0);
            m_bigPower = power;
        }
        m_next = at + 1;
        return true;
    }

    /// "and a half", "and two-thirds", before or without a magnitude.
    bool takePart(int at)
    {
        const Reading part = m_closed || m_current.isZero() ? std::nullopt : readEnglishPart(m_tokens, at + 1);
        if (!part)
            return false;
        m_current = Decimal::sum(m_current, part->numeral.low).value_or(m_current);
        m_closed = true;
        m_next = part->next;
        return true;
    }

    bool takePoint(int at)
    {
        QString digits = QStringLiteral("0.");
        while (m_tokens.isWord(at) && englishNumberWord(m_tokens.word(at)) >= 0
               && englishNumberWord(m_tokens.word(at)) < 10 && digits.size() < 20) {
            digits.append(QString::number(englishNumberWord(m_tokens.word(at))));
            ++at;
        }
        const std::optional<Decimal> fraction = Decimal::fromString(digits);
        if (digits.size() < 3 || !fraction || m_closed)
            return false;
        m_current = Decimal::sum(m_current, *fraction).value_or(m_current);
        m_closed = true;
        m_next = at;
        return true;
    }

    const EnglishTokens &m_tokens;
    int m_index;
    int m_next;
    int m_lastValue = -1;
    int m_lastPower = 0;
    int m_magnitude = 0;
    int m_bigPower = 0;
    bool m_closed = false;
    Decimal m_current;
    Decimal m_total;
};

Reading readDigits(const EnglishTokens &tokens, int index, bool afterCurrency)
{
    const std::optional<Numeral> digits = readArabicNumeral(tokens.text(), tokens.at(index).span.begin);
    if (!digits)
        return std::nullopt;
    EnglishNumeral result;
    result.numeral = *digits;
    result.next = index + 1;
    const EnglishToken &after = tokens.at(index + 1);
    int power = 0;
    if (after.isGlued && tokens.isWord(index + 1)) {
        power = gluedMagnitude(tokens.text().mid(after.span.begin, after.span.length()), afterCurrency);
        power = power > 0 ? power : magnitudeWord(tokens.word(index + 1));
        result.next += power > 0 ? 1 : 0;
    } else {
        const int at = index + 1 + (tokens.isHyphen(index + 1) ? 1 : 0);
        while (const int more = tokens.isWord(result.next == index + 1 ? at : result.next)
                   ? magnitudeWord(tokens.word(result.next == index + 1 ? at : result.next))
                   : 0) {
            power += more;
            result.next = (result.next == index + 1 ? at : result.next) + 1;
        }
    }
    const std::optional<Decimal> value = digits->low.shifted(power);
    if (!value)
        return std::nullopt;
    result.numeral.low = result.numeral.high = *value;
    result.numeral.magnitude = power;
    result.numeral.hasMagnitude = power >= 3;
    result.numeral.span.end = tokens.at(result.next - 1).span.end;
    return result;
}

} // namespace

int englishNumberWord(QStringView word)
{
    static const QHash<QStringView, int> table = {
        {u"zero", 0},      {u"one", 1},       {u"two", 2},       {u"three", 3},    {u"four", 4},     {u"five", 5},
        {u"six", 6},       {u"seven", 7},     {u"eight", 8},     {u"nine", 9},     {u"ten", 10},     {u"eleven", 11},
        {u"twelve", 12},   {u"thirteen", 13}, {u"fourteen", 14}, {u"fifteen", 15}, {u"sixteen", 16}, {u"seventeen", 17},
        {u"eighteen", 18}, {u"nineteen", 19}, {u"twenty", 20},   {u"thirty", 30},  {u"forty", 40},   {u"fifty", 50},
        {u"sixty", 60},    {u"seventy", 70},  {u"eighty", 80},   {u"ninety", 90}};
    return table.value(word, -1);
}

int englishOrdinalWord(QStringView word)
{
    static const QHash<QStringView, int> table = {{u"first", 1}, {u"second", 2}, {u"third", 3},   {u"fourth", 4},
                                                  {u"fifth", 5}, {u"sixth", 6},  {u"seventh", 7}, {u"eighth", 8},
                                                  {u"ninth", 9}, {u"tenth", 10}};
    return table.value(word);
}

std::optional<EnglishNumeral> readEnglishNumeral(const EnglishTokens &tokens, int index, bool afterCurrency)
{
    if (tokens.isNumber(index))
        return readDigits(tokens, index, afterCurrency);
    if (!tokens.isWord(index))
        return std::nullopt;
    if (Reading reading = readVague(tokens, index))
        return reading;
    if (Reading reading = readWithArticle(tokens, index))
        return reading;
    Reading reading = WordNumber(tokens, index).read();
    if (reading)
        takeRepetition(tokens, *reading);
    return reading;
}

} // namespace concord
