// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishdateparts.h"

#include "core/figures/english/englishnouns.h"
#include "core/figures/english/englishnumerals.h"

#include <QSet>

namespace concord {

namespace {

constexpr int kFirstYear = 1500;
constexpr int kLastYear = 2199;

/// nineteen ninety-six, twenty twenty, nineteen oh five, eighteen hundred.
EnglishDatePart pairedYear(const EnglishTokens &tokens, int index)
{
    const int century = tokens.known(index).number;
    if (century < 15 || century > 20 || tokens.at(index + 1).isGlued)
        return {};
    if (tokens.is(index + 1, u"hundred") && century < 20 && tokens.known(index + 2).number < 0)
        return {century * 100, index + 2};
    const int second = tokens.known(index + 1).number;
    if (tokens.is(index + 1, u"oh") && tokens.known(index + 2).number > 0 && tokens.known(index + 2).number < 10)
        return {century * 100 + tokens.known(index + 2).number, index + 3};
    if (second < 10)
        return {};
    const int unitAt = tokens.behindHyphen(index + 2);
    const int unit = second >= 20 ? tokens.known(unitAt).number : -1;
    const bool hasUnit = unit > 0 && unit < 10;
    const int next = hasUnit ? unitAt + 1 : index + 2;
    const EnglishWord &after = tokens.known(next);
    if (after.ordinal > 0 || after.ordinalPower > 0 || after.power > 0 || after.number >= 0 || tokens.isHyphen(next))
        return {};
    return {century * 100 + second + (hasUnit ? unit : 0), next};
}

/// two thousand and eighteen, one thousand seven hundred and eighty-nine.
EnglishDatePart spelledYear(const EnglishTokens &tokens, int index)
{
    const bool isThousand =
        tokens.is(index + 1, u"thousand") && tokens.known(index).number > 0 && tokens.known(index).number < 3;
    const std::optional<EnglishNumeral> number =
        isThousand ? readEnglishWords(tokens, index, tokens.count(), false) : std::nullopt;
    if (!number || number->numeral.low < Decimal(kFirstYear) || number->numeral.low > Decimal(kLastYear)
        || number->numeral.low.scale() > 0)
        return {};
    const bool ends = tokens.endsClause(number->next) || isEnglishStopWord(tokens.word(number->next));
    return ends ? EnglishDatePart{static_cast<int>(number->numeral.low.toDouble()), number->next} : EnglishDatePart();
}

} // namespace

int englishWholeAt(const EnglishTokens &tokens, int index, int *digits)
{
    if (!tokens.isNumber(index))
        return -1;
    const QStringView text = tokens.word(index);
    if (text.size() > 4 || text.contains(u'.') || text.contains(u','))
        return -1;
    if (digits)
        *digits = static_cast<int>(text.size());
    bool isWhole = false;
    const int value = text.toInt(&isWhole);
    return isWhole ? value : -1;
}

bool isEnglishRankSuffix(const EnglishTokens &tokens, int index)
{
    const QStringView word = tokens.word(index);
    return tokens.at(index).isGlued && (word == u"th" || word == u"st" || word == u"nd" || word == u"rd");
}

bool isEnglishDatePreposition(QStringView word)
{
    static const QSet<QStringView> words = {u"in",      u"since",   u"by", u"until", u"till",  u"from", u"during",
                                            u"before",  u"after",   u"of", u"year",  u"early", u"late", u"mid",
                                            u"between", u"through", u"to", u"circa", u"year's"};
    return words.contains(word);
}

EnglishDatePart englishYearAt(const EnglishTokens &tokens, int index, bool isDated)
{
    int digits = 0;
    const int value = englishWholeAt(tokens, index, &digits);
    if (value >= 0)
        return digits == 4 && value >= kFirstYear && value <= kLastYear ? EnglishDatePart{value, index + 1}
                                                                        : EnglishDatePart();
    if (!tokens.isWord(index))
        return {};
    if (const EnglishDatePart paired = pairedYear(tokens, index);
        paired && (isDated || paired.value < 2000 || isEnglishDatePreposition(tokens.word(index - 1))))
        return paired;
    return isDated || isEnglishDatePreposition(tokens.word(index - 1)) ? spelledYear(tokens, index) : EnglishDatePart();
}

EnglishDatePart englishMonthAt(const EnglishTokens &tokens, int index, bool isLoose)
{
    const int month = tokens.known(index).month;
    const QStringView word = tokens.word(index);
    if (month == 0
        || (!tokens.at(index).isCapital && (!isLoose || word == u"may" || word == u"march" || word == u"mar")))
        return {};
    const bool isShort = word.size() == 3 || word == u"sept";
    const bool hasPoint = isShort && word != u"may" && tokens.is(index + 1, u".") && tokens.at(index + 1).isGlued
        && (tokens.isNumber(index + 2) || !tokens.at(index + 2).isCapital);
    return {month, index + (hasPoint ? 2 : 1)};
}

EnglishDatePart englishDayAt(const EnglishTokens &tokens, int index, bool isBehindMonth)
{
    int digits = 0;
    const int value = englishWholeAt(tokens, index, &digits);
    if (value >= 0) {
        const int next = index + (isEnglishRankSuffix(tokens, index + 1) ? 2 : 1);
        const bool isTaken = tokens.at(next).isGlued && tokens.isWord(next);
        return value >= 1 && value <= 31 && digits <= 2 && !isTaken ? EnglishDatePart{value, next} : EnglishDatePart();
    }
    const EnglishWord &word = tokens.known(index);
    if (word.ordinal == 0 && word.number < 1)
        return {};
    for (const bool asOrdinal : {true, false}) {
        if (!asOrdinal && !isBehindMonth)
            break;
        const std::optional<EnglishNumeral> number = readEnglishWords(tokens, index, index + 3, asOrdinal);
        if (number && number->numeral.low >= Decimal(1) && number->numeral.low <= Decimal(31) && !word.isShare
            && number->numeral.low.scale() == 0 && !tokens.known(number->next - 1).isPlural)
            return {static_cast<int>(number->numeral.low.toDouble()), number->next};
    }
    return {};
}

int englishDirectionOf(QStringView word)
{
    return word == u"last" || word == u"previous" ? -1 : word == u"this" ? 0 : word == u"next" ? 1 : 9;
}

} // namespace concord
