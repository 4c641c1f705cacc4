// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>

namespace concord {

/// A half-open range [begin, end). In texts it counts UTF-16 code units within one paragraph; Unicode code points exist
/// only at the command line and in exports (core/text/codepoints.h converts).
struct Range
{
    int begin = 0;
    int end = 0;

    int length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(int position) const { return position >= begin && position < end; }
    bool contains(Range other) const { return other.begin >= begin && other.end <= end; }
    bool intersects(Range other) const { return begin < other.end && other.begin < end; }
    Range intersected(Range other) const { return {std::max(begin, other.begin), std::max(std::max(begin, other.begin), std::min(end, other.end))}; }
    Range united(Range other) const { return {std::min(begin, other.begin), std::max(end, other.end)}; }
    Range shifted(int by) const { return {begin + by, end + by}; }
    auto operator<=>(const Range &) const = default;
};

} // namespace concord
