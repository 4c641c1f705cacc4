// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishnumerals.h"

#include <limits>

namespace concord {

namespace {

using Reading = std::optional<EnglishNumeral>;

int pluralMagnitude(const EnglishTokens &tokens, int index)
{
    const EnglishWord &word = tokens.known(index);
    return word.power > 0 && word.isPlural ? word.power : tokens.is(index, u"tens") ? 1 : 0;
}

Reading finished(const EnglishTokens &tokens, int index, int next, const Decimal &value, int magnitude)
{
    EnglishNumeral result = englishNumeralOver(tokens, index, next, value);
    result.numeral.magnitude = magnitude;
    result.numeral.hasMagnitude = magnitude >= 3;
    return result;
}

Reading vague(const EnglishTokens &tokens, int index, int next, int power, int factor)
{
    Reading result = finished(tokens, index, next, Decimal(factor).shifted(power).value_or(Decimal(0)), power);
    result->numeral.high = Decimal(99).shifted(power - 1).value_or(Decimal(0));
    result->numeral.isVague = true;
    return result;
}

/// hundreds, tens of thousands, several million, a few hundred, dozens, several dozen.
Reading readVague(const EnglishTokens &tokens, int index)
{
    const QStringView word = tokens.word(index);
    if (const int power = pluralMagnitude(tokens, index)) {
        const int inner = tokens.is(index + 1, u"of") ? pluralMagnitude(tokens, index + 2) : 0;
        if (inner > 0)
            return vague(tokens, index, index + 3, power + inner, 1);
        return power == 1 ? std::nullopt : vague(tokens, index, index + 1, power, 2);
    }
    if (word == u"dozens")
        return vague(tokens, index, index + 1, 1, 2);
    const int start = word == u"several"               ? index + 1
        : word == u"a" && tokens.is(index + 1, u"few") ? index + 2
        : word == u"few"                               ? index + 1
                                                       : 0;
    if (start > 0 && tokens.is(start, u"dozen"))
        return vague(tokens, index, start + 1, 1, 2);
    const int power = start > 0 ? tokens.known(start).power : 0;
    if (power == 0)
        return std::nullopt;
    const int of = tokens.known(start).isPlural && tokens.is(start + 1, u"of") ? 1 : 0; // a few hundreds of thousands
    const int inner = power == 2 || of > 0 ? tokens.known(start + 1 + of).power : 0;
    return vague(tokens, index, start + (inner > 0 ? 2 + of : 1), power + inner, 2);
}

/// a quarter million, quarter million, a quarter of a million, three quarters of a billion.
Reading readQuarters(const EnglishTokens &tokens, int index)
{
    const bool isThree = tokens.is(index, u"three");
    const bool isBare = tokens.is(index, u"quarter");
    int at = isBare ? index : tokens.behindHyphen(index + 1);
    if (!(isThree ? tokens.is(at, u"quarters") : isBare || (tokens.is(index, u"a") && tokens.is(at, u"quarter"))))
        return std::nullopt;
    at = tokens.behindHyphen(at + 1);
    at += tokens.is(at, u"of") && tokens.is(at + 1, u"a") ? 2 : 0;
    const int power = tokens.known(at).power;
    const std::optional<Decimal> value = Decimal(isThree ? 75 : 25).shifted(power - 2);
    return power >= 6 && value ? finished(tokens, index, at + 1, *value, power) : std::nullopt;
}

/// half a million, half million, a half-million, a dozen; "a million" is read with the words that follow it.
Reading readWithArticle(const EnglishTokens &tokens, int index)
{
    if (Reading quarters = readQuarters(tokens, index))
        return quarters;
    bool half = tokens.is(index, u"half");
    int at = half ? index + 1 : index;
    const bool hasArticle = tokens.is(at, u"a") || tokens.is(at, u"an");
    at += hasArticle ? 1 : 0;
    if (!half && hasArticle && tokens.is(at, u"half")) {
        half = true;
        ++at;
    }
    at += half && tokens.isHyphen(at) ? 1 : 0;
    if (!half && !hasArticle)
        return std::nullopt;
    const Decimal one = half ? *Decimal(5).shifted(-1) : Decimal(1);
    if (tokens.is(at, u"dozen"))
        return finished(tokens, index, at + 1, half ? Decimal(6) : Decimal(12), 0);
    int power = tokens.known(at).isPlural ? 0 : tokens.known(at).power;
    if (power == 0 || !half || (!hasArticle && power < 3))
        return std::nullopt;
    ++at;
    if (const int more = power == 2 ? tokens.known(at).power : 0) {
        power += more;
        ++at;
    }
    const std::optional<Decimal> value = one.shifted(power);
    return value ? finished(tokens, index, at, *value, power) : std::nullopt;
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

} // namespace

EnglishNumeral englishNumeralOver(const EnglishTokens &tokens, int index, int next, const Decimal &value)
{
    EnglishNumeral result;
    result.numeral.span = {tokens.at(index).span.begin, tokens.at(next - 1).span.end};
    result.numeral.low = result.numeral.high = value;
    result.next = next;
    result.isWords = true;
    return result;
}

std::optional<EnglishNumeral> readEnglishNumeral(const EnglishTokens &tokens, int index, bool afterCurrency)
{
    if (!tokens.isWord(index))
        return index < tokens.count() ? readEnglishDigits(tokens, index, afterCurrency) : std::nullopt;
    if (Reading reading = readVague(tokens, index))
        return reading;
    if (Reading reading = readWithArticle(tokens, index))
        return reading;
    Reading reading = readEnglishWords(tokens, index, std::numeric_limits<int>::max(), false);
    if (reading)
        takeRepetition(tokens, *reading);
    return reading;
}

} // namespace concord
