// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/routes.h"

#include "core/align/anchors.h"
#include "core/align/lengthroute.h"

#include <algorithm>

namespace concord {

namespace {

using Corner = std::pair<int, int>;

constexpr qint64 kSmallEnough = 160'000; ///< cells that are searched without asking where
constexpr qint64 kSmallLater = 4'000;
constexpr int kFirstHalfWidth = 6;
constexpr int kUnguidedHalfWidth = 16; ///< where lengths alone showed the way
constexpr int kLongGap = 400;          ///< sentences between anchors that are too many to bridge by a straight line
constexpr int kLaterHalfWidth = 4;

qint64 cellCount(const Window &window)
{
    return qint64(window.source.length() + 1) * (window.translation.length() + 1);
}

/// Where the beads inside `window` end, in its numbering.
std::vector<Corner> beadEnds(const Window &window, const std::vector<Bead> &beads)
{
    std::vector<Corner> ends;
    for (const Bead &bead : beads) {
        if (window.source.contains(bead.source) && window.translation.contains(bead.translation))
            ends.emplace_back(bead.source.end - window.source.begin, bead.translation.end - window.translation.begin);
    }
    return ends;
}

} // namespace

bool isLarge(const Window &window)
{
    return cellCount(window) > kSmallEnough;
}

Band firstBand(const Window &window, const TokenText &source, const TokenText &translation, const ScoringModel &model,
               const LengthModel &lengths, const std::vector<Bead> &before, const Meter &meter)
{
    const int rows = window.source.length();
    const int columns = window.translation.length();
    if (!isLarge(window))
        return Band::full(rows, columns);
    std::vector<Corner> anchors = anchorPoints(window, source, translation, model.lexicon, meter);
    anchors.emplace_back(rows, columns);
    std::vector<Corner> corners{{0, 0}};
    for (const Corner &anchor : anchors) {
        const auto [row, column] = corners.back();
        if (std::max(anchor.first - row, anchor.second - column) > kLongGap) {
            const Window gap{Range{row, anchor.first}.shifted(window.source.begin), Range{column, anchor.second}.shifted(window.translation.begin)};
            for (const Corner &corner : before.empty() ? lengthRoute(gap, source, translation, lengths, meter) : beadEnds(gap, before))
                corners.emplace_back(corner.first + row, corner.second + column);
        }
        corners.push_back(anchor);
    }
    const bool isGuided = corners.size() == anchors.size() + 1 || !before.empty();
    return Band::around(corners, isGuided ? kFirstHalfWidth : kUnguidedHalfWidth);
}

Band laterBand(const Window &window, const std::vector<Bead> &before)
{
    const int rows = window.source.length();
    const int columns = window.translation.length();
    if (cellCount(window) <= kSmallLater)
        return Band::full(rows, columns);
    std::vector<Corner> corners{{0, 0}};
    const std::vector<Corner> ends = beadEnds(window, before);
    corners.insert(corners.end(), ends.begin(), ends.end());
    corners.emplace_back(rows, columns);
    return Band::around(corners, kLaterHalfWidth);
}

} // namespace concord
