// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/englishwords.h"
#include "core/terms/mining/pairedtext.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace concord {

/// One source passage of a pair, cut into words.
struct WordPassage
{
    int pair = 0;
    TextSpan span;
    QStringView text;
    QList<EnglishWord> words;
    bool isTitle = false; ///< every word of content begins with a capital
};

/// A run of words: the n-th to before the m-th of a passage.
struct WordRun
{
    int passage = 0;
    Range words;
};

/// Words joined to the key a phrase is known by.
QString phraseKey(const QList<EnglishWord> &words, Range run);

/// The passages of the source side. The views are of `text`, which must stay.
std::vector<WordPassage> wordPassages(const PairedText &text);

/// What the article writes in capitals and what not.
class LetterCases
{
public:
    explicit LetterCases(const std::vector<WordPassage> &passages);

    /// Whether a word is part of a name where it stands.
    bool isName(const WordPassage &passage, const EnglishWord &word) const;
    int count(const QString &lower) const { return m_all.value(lower); }

private:
    QHash<QString, int> m_all;
    QHash<QString, int> m_small;
    QHash<QString, int> m_capital; ///< not at an opening, not in a title
};

/// The names of the article: runs of name words, split where a part of a run that is met once is a name by itself.
QList<WordRun> nameRuns(const std::vector<WordPassage> &passages, const LetterCases &cases);

/// The noun phrases of the article by their keys: of several words when met twice, single nouns when met three times.
QSet<QString> nounPhrases(const std::vector<WordPassage> &passages, const LetterCases &cases);

/// A short form and what it stands for, as the article defines it: "Amazon Web Services (AWS)", "capital expenditures (capex)".
struct ShortForm
{
    QString shortKey;
    QString longKey;
    WordRun longRun;
};
QList<ShortForm> shortForms(const std::vector<WordPassage> &passages);

} // namespace concord
