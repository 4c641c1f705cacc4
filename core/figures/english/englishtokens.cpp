// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishtokens.h"

#include "core/figures/currencies.h"
#include "core/text/characters.h"

#include <algorithm>

namespace concord {

namespace {

bool isWordCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
    return c.isLetter() || isDecimalDigit(unit);
}

QString asciiLowered(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
        else if (c == u'\u00A0' || c == u'\u202F')
            c = u' ';
        else if (c == u'’')
            c = u'\'';
    }
    return result;
}

} // namespace

constinit const EnglishToken EnglishTokens::kNoToken{};
constinit const EnglishWord EnglishTokens::kNoWord{};

EnglishTokens::EnglishTokens(QStringView text) : m_text(text), m_lowered(asciiLowered(text))
{
    m_tokens.reserve(text.size() / 5);
    const auto isDigitAt = [this](int at) { return at < m_text.size() && isDecimalDigit(m_text[at].unicode()); };
    for (int at = 0; at < m_text.size();) {
        const QChar c = m_text[at];
        if (c.isSpace()) {
            ++at;
        } else if (const std::optional<Numeral> number =
                       isDecimalDigit(c.unicode()) ? readArabicNumeral(m_text, at) : std::nullopt) {
            take(at, number->span.end, EnglishToken::Kind::Number, false);
            at = number->span.end;
        } else if (c == u'.' && isDigitAt(at + 1) && (at == 0 || !isWordCharacter(m_text[at - 1]))) {
            int end = at + 1; // .25
            while (isDigitAt(end))
                ++end;
            take(at, end, EnglishToken::Kind::Number, false);
            at = end;
        } else if (isWordCharacter(c)) {
            bool isMixed = false;
            int end = wordEnd(at, &isMixed);
            if (const CurrencyWord code = isMixed && c.isUpper() ? currencyPrefixAt(m_text, at) : CurrencyWord(); code
                && code.length >= 3 && at + code.length < end && isDecimalDigit(m_text[at + code.length].unicode())) {
                end = at + code.length; // NTD10,000
                isMixed = false;
            }
            take(at, end, EnglishToken::Kind::Word, isMixed);
            at = end;
        } else {
            take(at, at + 1, EnglishToken::Kind::Sign, false);
            ++at;
        }
    }
}

bool EnglishTokens::isHyphen(int index) const
{
    const QStringView sign = word(index);
    return (sign == u"-" || sign == u"–" || sign == u"‑") && at(index).isGlued && at(index + 1).isGlued;
}

int EnglishTokens::indexFrom(int offset) const
{
    const auto found = std::lower_bound(m_tokens.begin(), m_tokens.end(), offset,
                                        [](const EnglishToken &token, int value) { return token.span.begin < value; });
    return static_cast<int>(found - m_tokens.begin());
}

bool EnglishTokens::beginsSentence(int index) const
{
    const QStringView before = word(index - 1);
    return index <= 0 || before == u"." || before == u"!" || before == u"?" || before == u"\"" || before == u"“"
        || before == u":" || before == u"—" || before == u"(";
}

bool EnglishTokens::isAlone(int first, int next) const
{
    static constexpr int kFew = 3;
    if (first > kFew || count() - next > kFew)
        return false;
    for (int index = 0; index < count(); ++index) {
        if ((index < first || index >= next) && m_tokens[index].kind != EnglishToken::Kind::Sign)
            return false;
    }
    return true;
}

bool EnglishTokens::endsClause(int index) const
{
    static constexpr QStringView kJoints = u"-–‑/%$€£'&+*=^~_#@";
    return index >= count()
        || (at(index).kind == EnglishToken::Kind::Sign && !kJoints.contains(m_text[at(index).span.begin]));
}

void EnglishTokens::take(int begin, int end, EnglishToken::Kind kind, bool isMixed)
{
    const bool isGlued = !m_tokens.isEmpty() && m_tokens.last().span.end == begin;
    const bool isWord = kind == EnglishToken::Kind::Word && !isMixed;
    const EnglishWord *known = isWord ? &knownEnglishWord(QStringView(m_lowered).mid(begin, end - begin)) : nullptr;
    m_tokens.append({{begin, end}, kind, m_text[begin].isUpper(), isGlued, isMixed, known});
}

/// Letters and digits, with the points inside abbreviations such as U.S.
int EnglishTokens::wordEnd(int at, bool *isMixed) const
{
    bool letters = false;
    bool digits = false;
    int end = at;
    while (end < m_text.size()) {
        const QChar c = m_text[end];
        const bool isPoint = c == u'.' && end > at && m_text[end - 1].isLetter()
            && (end < at + 2 || m_text[end - 2] == u'.') && end + 1 < m_text.size() && m_text[end + 1].isLetter();
        if (!isWordCharacter(c) && !isPoint)
            break;
        letters = letters || c.isLetter();
        digits = digits || isDecimalDigit(c.unicode());
        ++end;
    }
    *isMixed = letters && digits;
    return end;
}

} // namespace concord
