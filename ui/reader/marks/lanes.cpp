// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/lanes.h"

#include <array>
#include <map>

namespace concord {

/// What is taken of each lane: passages that do not touch, by where they begin.
struct LaneStack::Lanes
{
    std::array<std::map<qint64, qint64>, kLanes> taken;

    bool isFree(size_t lane, qint64 begin, qint64 end) const
    {
        const auto next = taken[lane].lower_bound(end);
        return next == taken[lane].begin() || std::prev(next)->second <= begin;
    }
};

LaneStack::LaneStack() : m_lanes(std::make_unique<Lanes>()) {}

LaneStack::~LaneStack() = default;

int LaneStack::take(const TextSpan &span, int count)
{
    const qint64 begin = placeKey(span.side, span.paragraph, span.range.begin);
    const qint64 end = placeKey(span.side, span.paragraph, span.range.end);
    for (int first = 0; first + count <= kLanes; ++first) {
        int free = 0;
        while (free < count && m_lanes->isFree(static_cast<size_t>(first + free), begin, end))
            ++free;
        if (free < count)
            continue;
        for (int i = 0; i < count; ++i)
            m_lanes->taken[static_cast<size_t>(first + i)].emplace(begin, end);
        return first;
    }
    return kNoLane;
}

} // namespace concord
