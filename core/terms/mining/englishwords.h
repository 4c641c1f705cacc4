// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace concord {

/// A word of an English passage.
struct EnglishWord
{
    Range range;            ///< without a possessive ending
    QString lower;          ///< lower case, plural endings taken off where that is safe
    bool isCapital = false; ///< begins with a capital or holds one, as in iPhone
    bool isAcronym = false; ///< two capitals or more and no small letter but a plural s, or with digits (GPT-4o, o1)
    bool opens = false;     ///< first of a sentence or quotation, where a capital says nothing
    bool isJoined = false;  ///< only a space or hyphen lies between it and the word before
};

/// The words of a passage. Hyphenated words are several, but for those with digits. Numbers alone are none.
QList<EnglishWord> englishWords(QStringView passage);

/// A noun's lower-case form without a regular plural ending.
QString singular(const QString &lower);

/// Whether a lower-case word is no term: articles, pronouns, prepositions, common verbs, adverbs and adjectives
/// (resources/terms/english-words.txt, a list of ours).
bool isCommonEnglish(const QString &lower);

/// Whether a word is an adjective of every day (resources/terms/english-adjectives.txt): it may open a term of several words.
bool isCommonAdjective(const QString &lower);

} // namespace concord
