// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"

namespace concord {

/// How many lines may stand under one passage; what finds no place any more is counted and not drawn.
constexpr int kLanes = 3;
constexpr int kNoLane = -1;

/// A place of an article as one number, in the order of side, paragraph, position.
constexpr qint64 placeKey(Side side, int paragraph, int position)
{
    return (static_cast<qint64>(side) << 62) | (static_cast<qint64>(paragraph) << 31) | position;
}

/// The lane under its passage for each mark, so that no two touching ones share one: figures stand next to the text, then
/// claims, findings and terms; inside a layer the one that begins first is nearer. The `count` marks of `markAt` are in reading
/// order; those `isDrawn` refuses get none. O(n log n).
template<typename MarkAt, typename Predicate>
QList<int> lanesOf(int count, MarkAt markAt, Predicate isDrawn);

/// Takes lanes for passages one after the other.
class LaneStack
{
public:
    LaneStack();
    ~LaneStack();
    LaneStack(const LaneStack &) = delete;
    LaneStack &operator=(const LaneStack &) = delete;

    /// The first of the lowest `count` free lanes that lie together; kNoLane when there are none.
    int take(const TextSpan &span, int count);

private:
    struct Lanes;
    std::unique_ptr<Lanes> m_lanes;
};

/// How many lanes a mark takes: a disagreement's line is doubled.
constexpr int laneCount(MarkLayer layer)
{
    return layer == MarkLayer::FigureDisagrees ? 2 : 1;
}

template<typename MarkAt, typename Predicate>
QList<int> lanesOf(int count, MarkAt markAt, Predicate isDrawn)
{
    QList<int> lanes(count, kNoLane);
    LaneStack stack;
    for (const MarkLayer layer : {MarkLayer::FigureDisagrees, MarkLayer::Figure, MarkLayer::Claim, MarkLayer::Finding, MarkLayer::Term}) {
        for (int i = 0; i < count; ++i) {
            if (markAt(i).layer == layer && isDrawn(i))
                lanes[i] = stack.take(markAt(i).span, laneCount(layer));
        }
    }
    return lanes;
}

} // namespace concord
