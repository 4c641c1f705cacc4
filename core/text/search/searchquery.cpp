// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/searchquery.h"
#include "core/text/characters.h"
#include "core/text/search/hanvariants.h"

#include <algorithm>

namespace concord {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'「' || c == u'」' || c == u'＂';
}

SearchKind kindAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? searchCharacter(codePointAt(text, at).value).kind : SearchKind::Break;
}

/// Cut where space stands between two ideographs.
QStringList separated(const QString &typed)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < typed.size(); ++i) {
        qsizetype after = i;
        while (after < typed.size() && typed[after].isSpace())
            ++after;
        const bool isCut = after > i && kindAt(typed, i - 1) == SearchKind::Ideograph && kindAt(typed, after) == SearchKind::Ideograph;
        if (isCut) {
            parts.append(QString());
            i = after;
        }
        parts.last() += typed[i];
    }
    return parts;
}

} // namespace

SearchQuery::SearchQuery(const QString &typed, QueryReading reading) : m_reading(reading)
{
    QString piece;
    bool isQuoted = false;
    for (const QChar c : typed) {
        if (isQuote(c)) {
            addPhrase(piece, isQuoted);
            piece.clear();
            isQuoted = !isQuoted;
        } else if (c.unicode() >= u' ') {
            piece += c;
        }
    }
    addPhrase(piece, false); // a quotation not closed is still being typed
}

void SearchQuery::addPhrase(const QString &text, bool isQuoted)
{
    for (const QString &part : isQuoted ? QStringList{text} : separated(text)) {
        SearchTokens tokens(part, m_reading == QueryReading::AsSimplified);
        if (tokens.count() == 0)
            continue;
        const bool mayGoOn = !isQuoted && tokens.kind(tokens.count() - 1) == SearchKind::Word;
        m_phrases.push_back({{part, mayGoOn}, std::move(tokens)});
    }
}

QList<QueryReading> SearchQuery::readingsOf(const QString &typed)
{
    const HanVariants &variants = HanVariants::table();
    const auto has = [&](auto isSuch) { return std::any_of(typed.begin(), typed.end(), [&](QChar c) { return isSuch(c.unicode()); }); };
    if (has([&](char16_t c) { return variants.isSimplifiedOnly(c); }))
        return {QueryReading::AsSimplified};
    const bool isTraditional = has([&](char16_t c) { return variants.isTraditionalOnly(c); });
    if (isTraditional || !has([&](char16_t c) { return !variants.forms(c, true).isEmpty(); }))
        return {QueryReading::AsWritten};
    return {QueryReading::AsWritten, QueryReading::AsSimplified};
}

QList<SearchQuery::Phrase> SearchQuery::phrases() const
{
    QList<Phrase> phrases;
    for (const Wanted &wanted : m_phrases)
        phrases.append(wanted.phrase);
    return phrases;
}

QList<Range> SearchQuery::hitsOf(const Wanted &wanted, const SearchTokens &tokens)
{
    QList<Range> hits;
    const int length = wanted.tokens.count();
    for (int at = 0; at + length <= tokens.count(); ++at) {
        int matched = 0;
        while (matched < length && tokens.meets(at + matched, wanted.tokens, matched, wanted.phrase.mayGoOn && matched == length - 1))
            ++matched;
        if (matched < length)
            continue;
        const Range last = tokens.range(at + length - 1);
        const auto typed = static_cast<int>(wanted.tokens.text(length - 1).size());
        const bool isUnitByUnit = tokens.text(at + length - 1).size() == last.length();
        const int end = wanted.phrase.mayGoOn && isUnitByUnit ? last.begin + typed : last.end;
        hits.append({tokens.range(at).begin, end});
        at += length - 1;
    }
    return hits;
}

QList<Range> SearchQuery::hitsIn(QStringView paragraph, bool isSimplified) const
{
    if (m_phrases.empty())
        return {};
    const SearchTokens tokens(paragraph, isSimplified);
    QList<Range> all;
    for (const Wanted &wanted : m_phrases) {
        const QList<Range> hits = hitsOf(wanted, tokens);
        if (hits.isEmpty())
            return {};
        all += hits;
    }
    std::sort(all.begin(), all.end());
    QList<Range> apart;
    for (const Range &hit : std::as_const(all)) {
        if (apart.isEmpty() || hit.begin >= apart.last().end)
            apart.append(hit);
    }
    return apart;
}

} // namespace concord
