// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/revisiontokens.h"

namespace concord {

/// A sentence of a text, as tokens.
struct RevisionUnit
{
    Range tokens;
    int id = 0;     ///< the same for sentences of the same tokens
    int weight = 0; ///< of its tokens together

    bool operator==(const RevisionUnit &) const = default;
};

/// A text cut into tokens and sentences. Lines are paragraphs; their ends may be LF, CR or CRLF and never count as a change.
struct RevisionText
{
    QString text;
    std::vector<RevisionToken> tokens;
    std::vector<RevisionUnit> units; ///< every token is in one

    /// The tokens that lie at least partly in a range of the text.
    Range tokensIn(Range range) const;
    int unitOf(int token) const;
    int weightOf(Range tokenRange) const;
};

/// Reads two states of a text with one numbering of tokens and sentences.
class RevisionReading
{
public:
    RevisionText read(const QString &text);

private:
    int sentenceId(const QList<int> &tokens);

    TokenVocabulary m_words;
    QHash<QList<int>, int> m_sentences;
};

} // namespace concord
