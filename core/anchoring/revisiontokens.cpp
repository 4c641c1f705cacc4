// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/revisiontokens.h"

#include "core/text/characters.h"
#include "core/text/folding.h"

namespace concord {

namespace {

constexpr char32_t kJoiner = 0x200d;

bool isMark(char32_t character)
{
    return QChar::category(character) <= QChar::Mark_Enclosing;
}

bool isSkinTone(char32_t character)
{
    return character >= 0x1f3fb && character <= 0x1f3ff;
}

bool isRegionalLetter(char32_t character)
{
    return character >= 0x1f1e6 && character <= 0x1f1ff;
}

bool isHanNumeral(char32_t character)
{
    static const QString numerals = QStringLiteral("〇零一二兩两三四五六七八九十百千壹貳參肆伍陸柒捌玖拾佰仟");
    return character < 0x10000 && numerals.contains(QChar(static_cast<char16_t>(character)));
}

bool isLetter(char32_t character)
{
    return QChar::isLetter(character) && !isHan(character);
}

/// Cuts a text from its start.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }

    /// The next token without its id; an empty range for white space.
    RevisionToken next()
    {
        const int begin = static_cast<int>(m_at);
        const char32_t first = peek().value;
        RevisionToken token;
        if (QChar::isSpace(first)) {
            ++m_at;
            return token;
        }
        if (QChar::isDigit(first))
            token.kind = takeDigits();
        else if (isHanNumeral(first))
            token.kind = takeHanNumeral();
        else if (isLetter(first))
            takeLetters();
        else
            token.kind = takeOne();
        token.range = {begin, static_cast<int>(m_at)};
        return token;
    }

private:
    CodePoint peek() const { return codePointAt(m_text, m_at); }

    void step() { m_at += peek().units; }

    /// What belongs to the grapheme cluster of the character before.
    void takeMarks()
    {
        while (!isAtEnd()) {
            const char32_t character = peek().value;
            if (character == kJoiner) {
                step();
                if (!isAtEnd() && !QChar::isSpace(peek().value))
                    step();
            } else if (isMark(character) || isSkinTone(character)) {
                step();
            } else {
                return;
            }
        }
    }

    TokenKind takeDigits()
    {
        while (!isAtEnd()) {
            const char32_t character = peek().value;
            const bool isSeparator = character == U'.' || character == U',' || character == U'．';
            const bool goesOn = QChar::isDigit(character)
                || (isSeparator && m_at + 1 < m_text.size() && QChar::isDigit(codePointAt(m_text, m_at + 1).value));
            if (!goesOn)
                break;
            step();
        }
        takeMarks();
        return TokenKind::Number;
    }

    /// A single numeral is as often part of a word.
    TokenKind takeHanNumeral()
    {
        int count = 0;
        for (; !isAtEnd() && isHanNumeral(peek().value); ++count)
            step();
        takeMarks();
        static const QString counted = QStringLiteral("萬億兆万亿倍成%％年月日點");
        return count > 1 || (!isAtEnd() && counted.contains(m_text[m_at])) ? TokenKind::Number : TokenKind::Word;
    }

    void takeLetters()
    {
        while (!isAtEnd()) {
            const char32_t character = peek().value;
            const bool isApostrophe = character == U'\'' || character == U'’';
            const bool goesOn = isLetter(character) || isMark(character) || character == kJoiner
                || (isApostrophe && m_at + 1 < m_text.size() && isLetter(codePointAt(m_text, m_at + 1).value));
            if (!goesOn)
                return;
            step();
        }
    }

    TokenKind takeOne()
    {
        const char32_t character = peek().value;
        step();
        if (isRegionalLetter(character) && !isAtEnd() && isRegionalLetter(peek().value))
            step();
        takeMarks();
        return isHan(character) ? TokenKind::Word : TokenKind::Sign;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

QString foldedToken(QStringView token)
{
    if (token.size() == 1 && token.front().unicode() >= 0x4e00 && token.front().unicode() <= 0x9fff)
        return token.toString(); // an ideograph folds to itself
    const QString folded = foldedText(token);
    return folded.isEmpty() ? token.toString() : folded;
}

} // namespace

int TokenVocabulary::idOf(QStringView token)
{
    const QString folded = foldedToken(token);
    const auto known = m_ids.constFind(folded);
    if (known != m_ids.cend())
        return *known;
    const int id = static_cast<int>(m_ids.size());
    m_ids.insert(folded, id);
    return id;
}

std::vector<RevisionToken> revisionTokens(QStringView text, TokenVocabulary &vocabulary)
{
    std::vector<RevisionToken> tokens;
    for (Scanner scanner(text); !scanner.isAtEnd();) {
        RevisionToken token = scanner.next();
        if (token.range.isEmpty())
            continue;
        token.id = vocabulary.idOf(text.sliced(token.range.begin, token.range.length()));
        tokens.push_back(token);
    }
    return tokens;
}

int tokenWeight(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Number:
        return 4;
    case TokenKind::Word:
        return 3;
    case TokenKind::Sign:
        return 1;
    }
    return 1;
}

} // namespace concord
