// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/figures/english/englishwords.h"
#include "core/figures/numeral.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace concord {

/// A piece of English text: digits with their grouping and decimals, a word, or one sign.
struct EnglishToken
{
    enum class Kind { Number, Word, Sign };

    Range span;
    Kind kind = Kind::Sign;
    bool isCapital = false;             ///< begins with an upper-case letter
    bool isGlued = false;               ///< nothing between it and the token before
    bool isMixed = false;               ///< letters and digits: H100, o1, Q3
    const EnglishWord *known = nullptr; ///< what the word means for figures; null for numbers and signs
};

/// A paragraph cut into tokens, with a copy in ASCII lower case whose offsets are those of the text.
class EnglishTokens
{
public:
    explicit EnglishTokens(QStringView text);

    QStringView text() const { return m_text; }
    QStringView lowered() const { return m_lowered; }
    int count() const { return static_cast<int>(m_tokens.size()); }
    const EnglishToken &at(int index) const
    {
        return index >= 0 && index < m_tokens.size() ? m_tokens.constData()[index] : kNoToken;
    }

    bool isNumber(int index) const { return at(index).kind == EnglishToken::Kind::Number; }
    bool isWord(int index) const { return at(index).kind == EnglishToken::Kind::Word; }
    /// The token in lower case; empty outside the text.
    QStringView word(int index) const
    {
        const Range span = at(index).span;
        return QStringView(m_lowered).mid(span.begin, span.length());
    }
    bool is(int index, QStringView lowerCase) const
    {
        return at(index).span.length() == lowerCase.size() && word(index) == lowerCase;
    }
    /// What the word means for figures; for numbers and signs nothing.
    const EnglishWord &known(int index) const
    {
        const EnglishWord *word = at(index).known;
        return word ? *word : kNoWord;
    }
    /// A hyphen or dash with nothing around it, as in "10-to-20".
    bool isHyphen(int index) const;
    /// A hyphen set between spaces, as old corpora do: "ninety - five".
    bool isLooseHyphen(int index) const { return is(index, u"-") && !at(index).isGlued && !at(index + 1).isGlued; }
    /// Where to go on behind the hyphen at `index`, or `index` itself when none is there.
    int behindHyphen(int index) const { return isHyphen(index) || isLooseHyphen(index) ? index + 1 : index; }
    /// The first token that begins at or after `offset`.
    int indexFrom(int offset) const;
    /// Whether a sentence begins with this token.
    bool beginsSentence(int index) const;
    /// Whether nothing but a few signs stands outside the tokens `first` to `next`: the paragraph is this expression.
    bool isAlone(int first, int next) const;
    /// Whether the clause ends before this token: nothing more, or a sign that is no joint.
    bool endsClause(int index) const;

private:
    static const EnglishToken kNoToken;
    static const EnglishWord kNoWord;

    void take(int begin, int end, EnglishToken::Kind kind, bool isMixed);
    int wordEnd(int at, bool *isMixed) const;

    QStringView m_text;
    QString m_lowered;
    QList<EnglishToken> m_tokens;
};

/// A number read from tokens and the index behind it.
struct EnglishNumeral
{
    Numeral numeral;
    int next = 0;
    bool isWords = false;    ///< written as words
    bool isFraction = false; ///< two-thirds, a quarter, half, 5/8, ¾
    bool isOrdinal = false;  ///< twenty-first
};

/// Reads the number that begins at token `index`: 1,500, 40 000, .5, 5bn, 5 million, 3 1/2, 1e10, 1.3x10^6, eighteen, two and a
/// half, half a million, a dozen, several hundred, tens of thousands. After a currency sign a glued m or b is a magnitude.
std::optional<EnglishNumeral> readEnglishNumeral(const EnglishTokens &tokens, int index, bool afterCurrency);

} // namespace concord
