// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishnouns.h"

#include <QSet>

namespace concord {

bool isEnglishStopWord(QStringView lowered)
{
    static const QSet<QStringView> words = {
        u"of",      u"to",      u"in",     u"on",      u"at",     u"by",    u"for",    u"with",    u"from",
        u"and",     u"or",      u"but",    u"the",     u"a",      u"an",    u"is",     u"was",     u"were",
        u"are",     u"has",     u"have",   u"had",     u"will",   u"would", u"as",     u"than",    u"that",
        u"which",   u"who",     u"if",     u"when",    u"while",  u"per",   u"its",    u"their",   u"his",
        u"her",     u"this",    u"these",  u"those",   u"since",  u"after", u"before", u"over",    u"under",
        u"more",    u"less",    u"not",    u"can",     u"could",  u"may",   u"might",  u"must",    u"it",
        u"they",    u"he",      u"she",    u"we",      u"you",    u"be",    u"been",   u"because", u"until",
        u"against", u"between", u"into",   u"through", u"during", u"each",  u"every",  u"does",    u"plus",
        u"versus",  u"yes",     u"always", u"across",  u"us",     u"so",    u"then",   u"there",   u"where",
        u"out",     u"up",      u"down",   u"off",     u"about",  u"above", u"below",  u"without", u"within",
        u"via",     u"like",    u"apiece", u"mutatis", u"applies"};
    return words.contains(lowered);
}

QString englishPluralOf(QStringView noun)
{
    const QString word = noun.toString();
    if (word.endsWith(u's'))
        return word;
    if (word == u"person")
        return QStringLiteral("people");
    if (word.size() > 2 && word.endsWith(u'y') && !QStringView(u"aeiou").contains(word[word.size() - 2]))
        return word.chopped(1) + QStringLiteral("ies");
    return word
        + (word.endsWith(u"ch") || word.endsWith(u"sh") || word.endsWith(u'x') ? QStringLiteral("es")
                                                                               : QStringLiteral("s"));
}

bool isEnglishPlural(QStringView word)
{
    static const QSet<QStringView> irregular = {u"people",    u"men",  u"women", u"children", u"staff",
                                                u"personnel", u"data", u"media", u"police",   u"troops",
                                                u"teeth",     u"feet", u"mice",  u"criteria"};
    return irregular.contains(word)
        || (word.size() > 2 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us"));
}

} // namespace concord
