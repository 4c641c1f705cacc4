// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/revisiondiff.h"

#include "core/anchoring/orderedmatching.h"
#include "core/anchoring/revisionmap.h"
#include "core/anchoring/wholetext.h"
#include "core/text/words.h"

#include <algorithm>
#include <map>

namespace concord {

namespace {

/// Ranges joined where they touch or only white space parts them.
void join(QList<Range> *ranges, const QString &paragraph)
{
    std::sort(ranges->begin(), ranges->end());
    QList<Range> joined;
    for (const Range &range : std::as_const(*ranges)) {
        const bool goesOn = !joined.isEmpty()
            && (range.begin <= joined.last().end || QStringView(paragraph).sliced(joined.last().end, range.begin - joined.last().end).trimmed().isEmpty());
        if (goesOn)
            joined.last().end = std::max(joined.last().end, range.end);
        else
            joined.append(range);
    }
    *ranges = joined;
}

/// Ranges grown to the words they touch.
void growToWords(QList<Range> *ranges, const QString &paragraph, const WordFinder &words)
{
    if (ranges->isEmpty())
        return;
    for (const Range &word : words(paragraph)) {
        for (Range &range : *ranges) {
            if (range.intersects(word))
                range = range.united(word);
        }
    }
    join(ranges, paragraph);
}

class Comparison
{
public:
    Comparison(const QStringList &before, const QStringList &after, const WordFinder &words)
        : m_before(before), m_after(after), m_words(words), m_wholeBefore(before), m_wholeAfter(after), m_map(m_wholeBefore.text(), m_wholeAfter.text()),
          m_removed(static_cast<size_t>(before.size())), m_added(static_cast<size_t>(after.size())), m_partners(static_cast<size_t>(before.size()), kUnmatched),
          m_keptBefore(static_cast<size_t>(before.size()), 0), m_keptAfter(static_cast<size_t>(after.size()), 0)
    {
        markTokens();
        pairParagraphs();
    }

    QList<DiffRow> rows()
    {
        QList<DiffRow> rows;
        int next = 0;
        const auto addUntil = [&](int end) {
            for (; next < end; ++next)
                rows.append(added(next));
        };
        for (int i = 0; i < m_before.size(); ++i) {
            const int partner = m_partners[static_cast<size_t>(i)];
            if (partner == kUnmatched) {
                rows.append(removed(i));
                continue;
            }
            addUntil(partner);
            rows.append(pairOf(i, partner));
            next = partner + 1;
        }
        addUntil(static_cast<int>(m_after.size()));
        return rows;
    }

private:
    void note(std::vector<QList<Range>> *ranges, const WholeText &whole, Range range)
    {
        const int paragraph = whole.paragraphAt(range.begin);
        (*ranges)[static_cast<size_t>(paragraph)].append(whole.within(paragraph, range));
    }

    void markTokens()
    {
        const std::vector<RevisionToken> &own = m_map.before().tokens, &other = m_map.after().tokens;
        std::vector<bool> isFromBefore(other.size(), false);
        const auto words = [](const RevisionText &text, const RevisionToken &token) { return QStringView(text.text).sliced(token.range.begin, token.range.length()); };
        for (size_t i = 0; i < own.size(); ++i) {
            const int image = m_map.image(static_cast<int>(i));
            if (image == kUnmatched) {
                note(&m_removed, m_wholeBefore, own[i].range);
                continue;
            }
            const RevisionToken &later = other[static_cast<size_t>(image)];
            const int from = m_wholeBefore.paragraphAt(own[i].range.begin), to = m_wholeAfter.paragraphAt(later.range.begin);
            m_shared[{from, to}] += tokenWeight(own[i].kind);
            ++m_keptBefore[static_cast<size_t>(from)];
            ++m_keptAfter[static_cast<size_t>(to)];
            isFromBefore[static_cast<size_t>(image)] = true;
            if (words(m_map.before(), own[i]) != words(m_map.after(), later)) {
                note(&m_removed, m_wholeBefore, own[i].range);
                note(&m_added, m_wholeAfter, later.range);
            }
        }
        for (size_t j = 0; j < other.size(); ++j) {
            if (!isFromBefore[j])
                note(&m_added, m_wholeAfter, other[j].range);
        }
    }

    /// The heaviest partners in order.
    void pairParagraphs()
    {
        std::vector<int> heaviest(m_partners.size(), kUnmatched), weights(m_partners.size(), 1);
        for (const auto &[pair, weight] : m_shared) {
            const auto from = static_cast<size_t>(pair.first);
            if (heaviest[from] == kUnmatched || weight > weights[from]) {
                heaviest[from] = pair.second;
                weights[from] = weight;
            }
        }
        std::vector<int> places(static_cast<size_t>(m_after.size()));
        for (size_t i = 0; i < places.size(); ++i)
            places[i] = static_cast<int>(i);
        m_partners = matchedInOrder(heaviest, places, weights);
    }

    DiffRow removed(int paragraph)
    {
        DiffRow row;
        row.before = paragraph;
        row.hasMoved = m_keptBefore[static_cast<size_t>(paragraph)] > 0;
        row.removed = {{0, static_cast<int>(m_before[paragraph].size())}};
        return row;
    }

    DiffRow added(int paragraph)
    {
        DiffRow row;
        row.after = paragraph;
        row.hasMoved = m_keptAfter[static_cast<size_t>(paragraph)] > 0;
        row.added = {{0, static_cast<int>(m_after[paragraph].size())}};
        return row;
    }

    DiffRow pairOf(int before, int after)
    {
        DiffRow row{before, after, m_removed[static_cast<size_t>(before)], m_added[static_cast<size_t>(after)], false};
        growToWords(&row.removed, m_before[before], m_words);
        growToWords(&row.added, m_after[after], m_words);
        return row;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    const WordFinder &m_words;
    WholeText m_wholeBefore;
    WholeText m_wholeAfter;
    RevisionMap m_map;
    std::vector<QList<Range>> m_removed;
    std::vector<QList<Range>> m_added;
    std::vector<int> m_partners;
    std::vector<int> m_keptBefore;
    std::vector<int> m_keptAfter;
    std::map<std::pair<int, int>, int> m_shared; ///< weight of what two paragraphs share
};

} // namespace

QList<DiffRow> compareRevisions(const QStringList &before, const QStringList &after, const WordFinder &words)
{
    return Comparison(before, after, words).rows();
}

} // namespace concord
