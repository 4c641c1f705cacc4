// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/revisionunits.h"

#include "core/text/characters.h"
#include "core/text/sentences.h"

#include <algorithm>

namespace concord {

namespace {

/// The lines of a text without their ends and without empty ones.
std::vector<Range> linesOf(QStringView text)
{
    std::vector<Range> lines;
    int begin = 0;
    const int length = static_cast<int>(text.size());
    for (int at = 0; at <= length; ++at) {
        const bool isEnd = at == length || text[at] == u'\n' || text[at] == u'\r' || text[at] == QChar::ParagraphSeparator;
        if (!isEnd)
            continue;
        if (at > begin)
            lines.push_back({begin, at});
        begin = at + 1;
    }
    return lines;
}

Language scannerFor(QStringView line)
{
    return 5 * hanCount(line) > line.size() ? Language::TraditionalChinese : Language::English;
}

} // namespace

Range RevisionText::tokensIn(Range range) const
{
    const auto begin = std::partition_point(tokens.begin(), tokens.end(), [&](const RevisionToken &token) { return token.range.end <= range.begin; });
    const auto end = std::partition_point(begin, tokens.end(), [&](const RevisionToken &token) { return token.range.begin < range.end; });
    return {static_cast<int>(begin - tokens.begin()), static_cast<int>(end - tokens.begin())};
}

int RevisionText::unitOf(int token) const
{
    const auto after = std::partition_point(units.begin(), units.end(), [&](const RevisionUnit &unit) { return unit.tokens.end <= token; });
    return static_cast<int>(after - units.begin());
}

int RevisionText::weightOf(Range tokenRange) const
{
    int weight = 0;
    for (int token = tokenRange.begin; token < tokenRange.end; ++token)
        weight += tokenWeight(tokens[static_cast<size_t>(token)].kind);
    return weight;
}

int RevisionReading::sentenceId(const QList<int> &tokens)
{
    const auto known = m_sentences.constFind(tokens);
    if (known != m_sentences.cend())
        return *known;
    const int id = static_cast<int>(m_sentences.size());
    m_sentences.insert(tokens, id);
    return id;
}

RevisionText RevisionReading::read(const QString &text)
{
    RevisionText revision;
    revision.text = text;
    revision.tokens = revisionTokens(text, m_words);
    int next = 0;
    const auto addUnit = [&](int end) {
        const Range tokens{next, end};
        if (tokens.isEmpty())
            return;
        QList<int> ids;
        for (int token = tokens.begin; token < tokens.end; ++token)
            ids.append(revision.tokens[static_cast<size_t>(token)].id);
        const int id = sentenceId(ids);
        revision.units.push_back({tokens, id, revision.weightOf(tokens)});
        next = end;
    };
    for (const Range line : linesOf(text)) {
        const QStringView paragraph = QStringView(text).sliced(line.begin, line.length());
        for (const Range sentence : sentenceRanges(paragraph, scannerFor(paragraph)))
            addUnit(revision.tokensIn(sentence.shifted(line.begin)).end);
        addUnit(revision.tokensIn(line).end); // what the scanner left over
    }
    addUnit(static_cast<int>(revision.tokens.size()));
    return revision;
}

} // namespace concord
