// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
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
    bool isCapital = false; ///< begins with an upper-case letter
    bool isGlued = false;   ///< nothing between it and the token before
    bool isMixed = false;   ///< letters and digits: H100, o1, Q3
};

/// A paragraph cut into tokens, with a copy in ASCII lower case whose offsets are those of the text.
class EnglishTokens
{
public:
    explicit EnglishTokens(QStringView text);

    QStringView text() const { return m_text; }
    QStringView lowered() const { return m_lowered; }
    int count() const { return static_cast<int>(m_tokens.size()); }
    const EnglishToken &at(int index) const;

    bool isNumber(int index) const { return at(index).kind == EnglishToken::Kind::Number; }
    bool isWord(int index) const { return at(index).kind == EnglishToken::Kind::Word; }
    /// The token in lower case; empty outside the text.
    QStringView word(int index) const;
    bool is(int index, QStringView lowerCase) const { return word(index) == lowerCase; }
    /// A hyphen or dash with nothing around it, as in "10-to-20".
    bool isHyphen(int index) const;
    /// The first token that begins at or after `offset`.
    int indexFrom(int offset) const;
    /// Whether a sentence begins with this token.
    bool beginsSentence(int index) const;

private:
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
    bool isFraction = false; ///< two-thirds, a quarter, half
};

/// Reads the number that begins at token `index`: 1,500, 5bn, 5 million, eighteen, two and a half, half a million, a dozen,
/// several hundred, tens of thousands. After a currency sign a glued m or b is a magnitude.
std::optional<EnglishNumeral> readEnglishNumeral(const EnglishTokens &tokens, int index, bool afterCurrency);

/// Reads the fraction behind "and": a half, one half, a quarter, two-thirds, three quarters.
std::optional<EnglishNumeral> readEnglishPart(const EnglishTokens &tokens, int index);

/// Reads two-thirds, one-twelfth, a third of, three-quarters, a quarter of, one-half; "one quarter" and "three quarters"
/// alone are stretches of time.
std::optional<EnglishNumeral> readEnglishFraction(const EnglishTokens &tokens, int index);

/// 0–19 and the tens, else −1.
int englishNumberWord(QStringView word);
/// 1 for first, 4 for fourth, … 10 for tenth; 0 for other words.
int englishOrdinalWord(QStringView word);

} // namespace concord
