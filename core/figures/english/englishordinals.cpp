// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishordinals.h"

#include <QSet>

#include <limits>

namespace concord {

namespace {

bool isDeterminer(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> words = {u"the",  u"its",  u"his",  u"her",   u"their", u"our", u"my",
                                            u"your", u"this", u"that", u"every", u"each",  u"s",   u"very",
                                            u"in",   u"and",  u"or",   u"a",     u"an",    u"to"};
    return words.contains(tokens.word(index));
}

/// third party, first lady: the rank has become part of the noun.
bool isIdiom(QStringView noun)
{
    static const QSet<QStringView> nouns = {u"party",    u"parties", u"lady", u"aid", u"name", u"names", u"nature",
                                            u"thoughts", u"hand",    u"half", u"and", u"to",   u"glance"};
    return nouns.contains(noun);
}

/// 21st, 3rd.
std::optional<EnglishNumeral> digitRank(const EnglishTokens &tokens, int index)
{
    const QStringView suffix = tokens.word(index + 1);
    const bool isRank = tokens.at(index + 1).isGlued
        && (suffix == u"st" || suffix == u"nd" || suffix == u"rd" || suffix == u"th")
        && !tokens.word(index).contains(u'.');
    std::optional<EnglishNumeral> number = isRank ? readEnglishNumeral(tokens, index, false) : std::nullopt;
    if (!number || number->next != index + 1)
        return std::nullopt;
    number->numeral.span.end = tokens.at(index + 1).span.end;
    number->next = index + 2;
    return number;
}

/// Whether one word such as first or ninth is a rank where it stands.
bool isMeant(const EnglishTokens &tokens, int index)
{
    const EnglishWord &word = tokens.known(index);
    const bool isLow = word.ordinal <= 3 && word.ordinalPower == 0;
    const bool isWord = tokens.isWord(index + 1) && !isIdiom(tokens.word(index + 1));
    const bool hasArticle = tokens.is(index - 1, u"a") || tokens.is(index - 1, u"an");
    if (tokens.at(index).isCapital && tokens.at(index + 1).isCapital && !tokens.beginsSentence(index))
        return false;
    if (hasArticle && (word.ordinal == 2 || word.ordinal == 3 || !isWord))
        return false;
    if (tokens.beginsSentence(index))
        return isWord && !isLow;
    if (!isDeterminer(tokens, index - 1))
        return isWord && !isLow;
    return isWord || (tokens.endsClause(index + 1) && tokens.is(index - 1, u"the"));
}

} // namespace

std::optional<EnglishNumeral> readEnglishOrdinal(const EnglishTokens &tokens, int index)
{
    if (tokens.isNumber(index))
        return digitRank(tokens, index);
    if (!tokens.isWord(index))
        return std::nullopt;
    std::optional<EnglishNumeral> rank = readEnglishWords(tokens, index, std::numeric_limits<int>::max(), true);
    if (!rank || tokens.known(rank->next - 1).isPlural || tokens.known(rank->next - 1).isShare
        || tokens.isHyphen(rank->next) || (tokens.isHyphen(index - 1) && tokens.known(index - 2).number >= 0))
        return std::nullopt;
    const bool isSingle = rank->next == index + 1;
    return !isSingle || tokens.isAlone(index, rank->next) || isMeant(tokens, index) ? rank : std::nullopt;
}

} // namespace concord
