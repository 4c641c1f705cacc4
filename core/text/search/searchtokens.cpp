// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/searchtokens.h"
#include "core/text/characters.h"
#include "core/text/search/hanvariants.h"

#include <array>

namespace concord {

namespace {

constexpr int kLongestWord = 64;
constexpr char16_t kBreakText = u'\x1f';

/// Holds what is not yet a token: the word begun, and what stood between it and the token before.
class Cutter
{
public:
    Cutter(bool isSimplified, SearchTokenSink &sink) : m_variants(HanVariants::table()), m_isSimplified(isSimplified), m_sink(sink) {}

    bool take(SearchCharacter character, Range range)
    {
        switch (character.kind) {
        case SearchKind::Word:
            return addToWord(character.folded, range);
        case SearchKind::Ideograph:
            return endWord() && addIdeograph(character.folded, range);
        case SearchKind::Break:
            m_hasBreak = true;
            return endWord();
        case SearchKind::Space:
            m_hasSpace = true;
            return endWord();
        default:
            return true;
        }
    }

    bool endWord()
    {
        if (m_wordLength == 0)
            return true;
        const SearchToken token{QStringView(m_word.data(), m_wordUnits), m_wordRange, SearchKind::Word, false};
        m_wordLength = m_wordUnits = 0;
        m_last = SearchKind::Word;
        return m_sink.take(token);
    }

private:
    bool addToWord(char32_t folded, Range range)
    {
        if (m_wordLength == kLongestWord && !endWord())
            return false;
        if (m_wordLength == 0) {
            if (!takeBreak(range.begin, SearchKind::Word))
                return false;
            m_wordRange = range;
        }
        m_wordRange.end = range.end;
        ++m_wordLength;
        if (QChar::requiresSurrogates(folded)) {
            m_word[m_wordUnits++] = QChar::highSurrogate(folded);
            m_word[m_wordUnits++] = QChar::lowSurrogate(folded);
        } else {
            m_word[m_wordUnits++] = static_cast<char16_t>(folded);
        }
        return true;
    }

    bool addIdeograph(char32_t folded, Range range)
    {
        if (!takeBreak(range.begin, SearchKind::Ideograph))
            return false;
        m_last = SearchKind::Ideograph;
        if (QChar::requiresSurrogates(folded)) {
            const std::array<char16_t, 2> units{QChar::highSurrogate(folded), QChar::lowSurrogate(folded)};
            return m_sink.take({QStringView(units.data(), 2), range, SearchKind::Ideograph, false});
        }
        const auto unit = static_cast<char16_t>(folded);
        const QStringView forms = m_variants.forms(unit, m_isSimplified);
        for (qsizetype i = 0; i < forms.size(); ++i) {
            if (!m_sink.take({forms.mid(i, 1), range, SearchKind::Ideograph, i > 0}))
                return false;
        }
        const char16_t plain = m_variants.plain(unit);
        return !forms.isEmpty() || m_sink.take({QStringView(&plain, 1), range, SearchKind::Ideograph, false});
    }

    /// The token for what stood before one that begins at `at`; none at the start of the text.
    bool takeBreak(int at, SearchKind next)
    {
        const bool isSpaced = m_hasSpace && m_last == SearchKind::Ideograph && next == SearchKind::Ideograph;
        const bool isWanted = m_last != SearchKind::Unknown && (m_hasBreak || isSpaced);
        m_hasBreak = m_hasSpace = false;
        if (!isWanted)
            return true;
        return m_sink.take({QStringView(&kBreakText, 1), {at, at}, SearchKind::Break, false});
    }

    const HanVariants &m_variants;
    bool m_isSimplified;
    SearchTokenSink &m_sink;
    std::array<char16_t, 2 * kLongestWord> m_word{};
    int m_wordLength = 0; ///< code points
    int m_wordUnits = 0;
    Range m_wordRange;
    SearchKind m_last = SearchKind::Unknown;
    bool m_hasBreak = false;
    bool m_hasSpace = false;
};

} // namespace

void tokeniseForSearch(QStringView text, bool isSimplified, SearchTokenSink &sink)
{
    Cutter cutter(isSimplified, sink);
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const Range range{static_cast<int>(i), static_cast<int>(i) + point.units};
        i += point.units;
        const SearchCharacter character = searchCharacter(point.value);
        if (character.kind != SearchKind::Several) {
            if (!cutter.take(character, range))
                return;
            continue;
        }
        const QString expansion = searchExpansion(point.value);
        for (qsizetype k = 0; k < expansion.size();) {
            const CodePoint part = codePointAt(expansion, k);
            k += part.units;
            if (const SearchCharacter folded = searchCharacter(part.value); !cutter.take(folded, range))
                return;
        }
    }
    cutter.endWord();
}

class SearchTokens::Collector final : public SearchTokenSink
{
public:
    explicit Collector(SearchTokens &tokens) : m_tokens(tokens) {}
    bool take(const SearchToken &token) override
    {
        if (!token.isSamePlace)
            m_tokens.m_places.append(static_cast<int>(m_tokens.m_tokens.size()));
        m_tokens.m_tokens.append({m_tokens.m_letters.size(), token.text.size(), token.range, token.kind});
        m_tokens.m_letters += token.text;
        return true;
    }

private:
    SearchTokens &m_tokens;
};

SearchTokens::SearchTokens(QStringView text, bool isSimplified)
{
    m_letters.reserve(text.size());
    m_tokens.reserve(text.size());
    Collector collector(*this);
    tokeniseForSearch(text, isSimplified, collector);
}

bool SearchTokens::meets(int place, const SearchTokens &other, int otherPlace, bool isStart) const
{
    for (int i = m_places[place]; i < end(place); ++i) {
        const QStringView own = textOf(m_tokens[i]);
        for (int k = other.m_places[otherPlace]; k < other.end(otherPlace); ++k) {
            const QStringView wanted = other.textOf(other.m_tokens[k]);
            if (isStart ? own.startsWith(wanted) : own == wanted)
                return true;
        }
    }
    return false;
}

} // namespace concord
