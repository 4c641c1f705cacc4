// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/markstore.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace concord {

namespace {

auto placeOf(const TextSpan &span)
{
    return std::tuple(span.side, span.paragraph, span.range.begin, span.range.end);
}

} // namespace

MarkStore::MarkStore(const QList<ReaderMark> &marks, const RowTable &rows)
{
    QList<int> sorted;
    for (int i = 0; i < marks.size(); ++i)
        if (!marks[i].span.range.isEmpty() && rows.rowOf(marks[i].span) >= 0)
            sorted.append(i);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](int a, int b) { return placeOf(marks[a].span) < placeOf(marks[b].span); });
    m_marks.reserve(sorted.size());
    for (const int i : std::as_const(sorted)) {
        m_marks.append(marks[i]);
        m_longest = std::max(m_longest, marks[i].span.range.length());
        m_rows.append(rows.rowOf(marks[i].span));
    }
    m_order.resize(m_marks.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return m_rows[a] < m_rows[b]; });
    stackClaims();
}

void MarkStore::stackClaims()
{
    m_levels.fill(0, m_marks.size());
    std::array<TextSpan, kLevels> last;
    std::array<bool, kLevels> isUsed = {};
    for (int i = 0; i < count(); ++i) {
        if (m_marks[i].layer != MarkLayer::Claim)
            continue;
        const TextSpan &span = m_marks[i].span;
        size_t level = 0;
        while (level + 1 < last.size() && isUsed[level] && last[level].intersects(span))
            ++level;
        isUsed[level] = true;
        last[level] = span;
        m_levels[i] = static_cast<int>(level);
    }
}

QList<int> MarkStore::touching(const TextSpan &span) const
{
    QList<int> found;
    const auto from = std::tuple(span.side, span.paragraph, span.range.begin - m_longest, 0);
    auto it = std::partition_point(m_marks.begin(), m_marks.end(),
                                   [&](const ReaderMark &mark) { return placeOf(mark.span) < from; });
    for (; it != m_marks.end() && it->span.side == span.side && it->span.paragraph == span.paragraph; ++it) {
        if (it->span.range.begin >= span.range.end)
            break;
        if (it->span.range.end > span.range.begin)
            found.append(static_cast<int>(it - m_marks.begin()));
    }
    return found;
}

int MarkStore::smallestAt(Side side, int paragraph, int position) const
{
    const QList<int> candidates = touching({side, paragraph, {position, position + 1}});
    const auto rank = [&](int index) { return std::pair(m_marks[index].span.range.length(), m_marks[index].layer); };
    const auto best =
        std::min_element(candidates.begin(), candidates.end(), [&](int a, int b) { return rank(a) < rank(b); });
    return best == candidates.end() ? -1 : *best;
}

int MarkStore::orderAfter(const TextPosition &from, int fromRow, bool isForward) const
{
    const auto place = std::tuple(fromRow, from.side, from.paragraph, from.position);
    const auto placeOfIndex = [&](int index) {
        const TextSpan &span = m_marks[index].span;
        return std::tuple(m_rows[index], span.side, span.paragraph, span.range.begin);
    };
    const auto it = std::partition_point(m_order.begin(), m_order.end(), [&](int index) {
        return isForward ? placeOfIndex(index) <= place : placeOfIndex(index) < place;
    });
    return static_cast<int>(it - m_order.begin()) - (isForward ? 0 : 1);
}

} // namespace concord
