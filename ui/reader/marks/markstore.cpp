// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/markstore.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>

namespace concord {

namespace {

qint64 beginOf(const TextSpan &span)
{
    return placeKey(span.side, span.paragraph, span.range.begin);
}

qint64 endOf(const TextSpan &span)
{
    return placeKey(span.side, span.paragraph, span.range.end);
}

} // namespace

MarkStore::MarkStore(const QList<ReaderMark> &marks, const RowTable &rows, const Layers &layers)
{
    takeSorted(marks, rows);
    m_isShown.resize(static_cast<size_t>(count()));
    for (int i = 0; i < count(); ++i)
        m_isShown[static_cast<size_t>(i)] = layers.contains(m_marks[i].layer);
    growTree();
    hideContested();
    m_lanes = lanesOf(m_marks, [this](int i) { return isShown(i); });
}

void MarkStore::takeSorted(const QList<ReaderMark> &marks, const RowTable &rows)
{
    struct Placed
    {
        qint64 begin, end;
        int index, row;
    };
    std::vector<Placed> sorted;
    sorted.reserve(static_cast<size_t>(marks.size()));
    for (int i = 0; i < marks.size(); ++i) {
        const TextSpan &span = marks[i].span;
        if (const int row = span.range.isEmpty() ? -1 : rows.rowOf(span); row >= 0)
            sorted.push_back({beginOf(span), endOf(span), i, row});
    }
    std::sort(sorted.begin(), sorted.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.begin, a.end, a.index) < std::tie(b.begin, b.end, b.index);
    });
    m_marks.reserve(static_cast<qsizetype>(sorted.size()));
    m_rows.reserve(static_cast<qsizetype>(sorted.size()));
    m_begins.reserve(sorted.size());
    for (const Placed &placed : sorted) {
        m_marks.append(marks[placed.index]);
        m_rows.append(placed.row);
        m_begins.push_back(placed.begin);
    }
    m_order.resize(m_marks.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) { return m_rows[a] < m_rows[b]; });
}

void MarkStore::growTree()
{
    m_leaves = static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(1, count()))));
    m_ends.assign(static_cast<size_t>(m_leaves) * 2, 0);
    for (int i = 0; i < count(); ++i)
        m_ends[static_cast<size_t>(m_leaves + i)] = isShown(i) ? endOf(m_marks[i].span) : 0;
    for (size_t node = static_cast<size_t>(m_leaves) - 1; node > 0; --node)
        m_ends[node] = std::max(m_ends[2 * node], m_ends[2 * node + 1]);
}

/// A disagreement stands for the figures it is about: they are not underlined twice.
void MarkStore::hideContested()
{
    bool hasHidden = false;
    for (int i = 0; i < count(); ++i) {
        if (m_marks[i].layer != MarkLayer::FigureDisagrees || !isShown(i))
            continue;
        for (const int other : touching(m_marks[i].span)) {
            if (m_marks[other].layer == MarkLayer::Figure) {
                m_isShown[static_cast<size_t>(other)] = false;
                hasHidden = true;
            }
        }
    }
    if (hasHidden)
        growTree();
}

template<typename Visitor>
void MarkStore::visit(size_t node, int from, int to, int limit, qint64 begin, Visitor &&visitor) const
{
    if (from >= limit || m_ends[node] <= begin)
        return;
    if (to - from == 1) {
        visitor(from);
        return;
    }
    const int middle = from + (to - from) / 2;
    visit(2 * node, from, middle, limit, begin, visitor);
    visit(2 * node + 1, middle, to, limit, begin, visitor);
}

QList<int> MarkStore::touching(const TextSpan &span) const
{
    QList<int> found;
    if (m_marks.isEmpty() || span.range.isEmpty())
        return found;
    const auto limit = std::lower_bound(m_begins.begin(), m_begins.end(), endOf(span)) - m_begins.begin();
    visit(1, 0, m_leaves, static_cast<int>(limit), beginOf(span), [&](int index) { found.append(index); });
    return found;
}

QList<int> MarkStore::at(Side side, int paragraph, int position) const
{
    QList<int> found = touching({side, paragraph, {position, position + 1}});
    const auto rank = [&](int index) { return std::pair(m_marks[index].span.range.length(), m_marks[index].layer); };
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) { return rank(a) < rank(b); });
    return found;
}

int MarkStore::smallestAt(Side side, int paragraph, int position) const
{
    return at(side, paragraph, position).value(0, -1);
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
