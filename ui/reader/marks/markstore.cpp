// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/markstore.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <tuple>

namespace concord {

namespace {

constexpr qint64 kParagraph = placeKey(Side::Source, 1, 0); // from one paragraph to the next

qint64 paragraphOf(const TextSpan &span)
{
    return placeKey(span.side, span.paragraph, 0);
}

qint64 beginOf(const TextSpan &span)
{
    return placeKey(span.side, span.paragraph, span.range.begin);
}

qint64 endOf(const TextSpan &span)
{
    return placeKey(span.side, span.paragraph, span.range.end);
}

constexpr auto kIsBefore = [](const auto &place, qint64 key) { return place.begin < key; };

} // namespace

MarkStore::MarkStore(const QList<ReaderMark> &marks, const RowTable &rows, const Layers &layers) : m_given(marks)
{
    m_places.reserve(static_cast<size_t>(marks.size()));
    for (int i = 0; i < marks.size(); ++i)
        addPlace(m_places, marks, i, rows);
    sort(m_places);
    m_isShown.resize(m_places.size());
    for (int i = 0; i < count(); ++i)
        m_isShown[static_cast<size_t>(i)] = layers.contains(mark(i).layer);
    m_lanes.assign(m_places.size(), kNoLane);
    growTree();
    hideContested({0, count()});
    for (int i = 0; i < count(); i = paragraphAt(i).end)
        stack(paragraphAt(i));
    growOrder();
}

void MarkStore::setMarks(const QList<ReaderMark> &marks, const RowTable &rows, const Layers &layers)
{
    constexpr qsizetype kFew = 500;
    const qsizetype shorter = std::min(m_given.size(), marks.size());
    const qsizetype head = std::mismatch(m_given.cbegin(), m_given.cbegin() + shorter, marks.cbegin()).first - m_given.cbegin();
    const qsizetype tail = std::mismatch(m_given.crbegin(), m_given.crbegin() + (shorter - head), marks.crbegin()).first - m_given.crbegin();
    if (std::max(m_given.size(), marks.size()) - head - tail > kFew) {
        *this = MarkStore(marks, rows, layers);
        return;
    }
    std::map<qint64, Places> changed; // what stands in each paragraph that has other marks now
    for (qsizetype i = head; i < m_given.size() - tail; ++i)
        changed[paragraphOf(m_given[i].span)];
    for (qsizetype i = head; i < marks.size() - tail; ++i)
        addPlace(changed[paragraphOf(marks[i].span)], marks, static_cast<int>(i), rows);
    const int shift = static_cast<int>(marks.size() - m_given.size());
    for (Place &place : m_places) {
        const bool isBehind = place.given >= m_given.size() - tail;
        const auto other = isBehind || place.given < head ? changed.find(paragraphOf(m_given[place.given].span)) : changed.end();
        place.given += isBehind ? shift : 0;
        if (other != changed.end())
            other->second.push_back(place);
    }
    m_given = marks;
    for (auto &[key, places] : changed) {
        sort(places);
        replaceParagraph(key, places, layers);
    }
    growTree();
    for (const auto &[key, places] : changed) {
        const auto first = std::lower_bound(m_places.cbegin(), m_places.cend(), key, kIsBefore);
        const int begin = static_cast<int>(first - m_places.cbegin());
        hideContested({begin, begin + static_cast<int>(places.size())});
        stack({begin, begin + static_cast<int>(places.size())});
    }
    growOrder();
}

void MarkStore::addPlace(Places &places, const QList<ReaderMark> &marks, int index, const RowTable &rows)
{
    const TextSpan &span = marks[index].span;
    if (const int row = span.range.isEmpty() ? -1 : rows.rowOf(span); row >= 0)
        places.push_back({beginOf(span), endOf(span), index, row});
}

void MarkStore::sort(Places &places)
{
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return std::tie(a.begin, a.end, a.given) < std::tie(b.begin, b.end, b.given); });
}

/// Puts marks in place of those of one paragraph; they have no lanes yet.
void MarkStore::replaceParagraph(qint64 key, const Places &places, const Layers &layers)
{
    const auto begin = std::lower_bound(m_places.begin(), m_places.end(), key, kIsBefore) - m_places.begin();
    const auto end = std::lower_bound(m_places.begin() + begin, m_places.end(), key + kParagraph, kIsBefore) - m_places.begin();
    m_places.erase(m_places.begin() + begin, m_places.begin() + end);
    m_places.insert(m_places.begin() + begin, places.begin(), places.end());
    m_lanes.erase(m_lanes.begin() + begin, m_lanes.begin() + end);
    m_lanes.insert(m_lanes.begin() + begin, places.size(), kNoLane);
    m_isShown.erase(m_isShown.begin() + begin, m_isShown.begin() + end);
    m_isShown.insert(m_isShown.begin() + begin, places.size(), false);
    for (size_t i = 0; i < places.size(); ++i)
        m_isShown[static_cast<size_t>(begin) + i] = layers.contains(m_given[places[i].given].layer);
}

/// All marks of the paragraph that the one at `index` opens.
Range MarkStore::paragraphAt(int index) const
{
    const qint64 key = paragraphOf(mark(index).span);
    int end = index;
    while (end < count() && m_places[static_cast<size_t>(end)].begin < key + kParagraph)
        ++end;
    return {index, end};
}

/// Passages end with their paragraph, so that each is stacked by itself.
void MarkStore::stack(Range paragraph)
{
    const QList<int> lanes = lanesOf(
        paragraph.length(), [&](int i) -> const ReaderMark & { return mark(paragraph.begin + i); }, [&](int i) { return isShown(paragraph.begin + i); });
    std::copy(lanes.cbegin(), lanes.cend(), m_lanes.begin() + paragraph.begin);
}

/// Counted by row; they stand in the order of sides and places.
void MarkStore::growOrder()
{
    int rows = 0;
    for (const Place &place : m_places)
        rows = std::max(rows, place.row + 1);
    std::vector<int> next(static_cast<size_t>(rows) + 1, 0);
    for (const Place &place : m_places)
        ++next[static_cast<size_t>(place.row) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    m_order.resize(m_places.size());
    for (int i = 0; i < count(); ++i)
        m_order[static_cast<size_t>(next[static_cast<size_t>(row(i))]++)] = i;
}

void MarkStore::growTree()
{
    m_leaves = static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(1, count()))));
    m_ends.assign(static_cast<size_t>(m_leaves) * 2, 0);
    for (int i = 0; i < count(); ++i)
        m_ends[static_cast<size_t>(m_leaves + i)] = isShown(i) ? m_places[static_cast<size_t>(i)].end : 0;
    for (size_t node = static_cast<size_t>(m_leaves) - 1; node > 0; --node)
        m_ends[node] = std::max(m_ends[2 * node], m_ends[2 * node + 1]);
}

/// A disagreement stands for the figures it is about: they are not underlined twice.
void MarkStore::hideContested(Range among)
{
    bool hasHidden = false;
    for (int i = among.begin; i < among.end; ++i) {
        if (mark(i).layer != MarkLayer::FigureDisagrees || !isShown(i))
            continue;
        for (const int other : touching(mark(i).span)) {
            if (mark(other).layer == MarkLayer::Figure) {
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
    if (m_places.empty() || span.range.isEmpty())
        return found;
    const auto limit = std::lower_bound(m_places.begin(), m_places.end(), endOf(span), kIsBefore) - m_places.begin();
    visit(1, 0, m_leaves, static_cast<int>(limit), beginOf(span), [&](int index) { found.append(index); });
    return found;
}

QList<int> MarkStore::at(Side side, int paragraph, int position) const
{
    QList<int> found = touching({side, paragraph, {position, position + 1}});
    const auto rank = [&](int index) { return std::pair(mark(index).span.range.length(), mark(index).layer); };
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
        const TextSpan &span = mark(index).span;
        return std::tuple(row(index), span.side, span.paragraph, span.range.begin);
    };
    const auto it = std::partition_point(m_order.begin(), m_order.end(), [&](int index) {
        return isForward ? placeOfIndex(index) <= place : placeOfIndex(index) < place;
    });
    return static_cast<int>(it - m_order.begin()) - (isForward ? 0 : 1);
}

} // namespace concord
