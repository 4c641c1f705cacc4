// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace concord {

enum class TokenKind { Word, Number, Sign };

/// The smallest piece of a text that is kept or replaced as a whole: a word in letters, one ideograph, one number with its
/// digits and separators, one sign. Never part of a grapheme cluster; white space belongs to none.
struct RevisionToken
{
    Range range; ///< UTF-16 code units of the text
    int id = 0;  ///< the same for tokens that differ only in case, width or compatibility form
    TokenKind kind = TokenKind::Word;
};

/// Numbers tokens by their folded text, so that those of two revisions can be compared. For one thread.
class TokenVocabulary
{
public:
    int idOf(QStringView token);

private:
    QHash<QString, int> m_ids;
};

std::vector<RevisionToken> revisionTokens(QStringView text, TokenVocabulary &vocabulary);

/// What keeping a token says about a passage being the same: numbers most, signs least.
int tokenWeight(TokenKind kind);

} // namespace concord
