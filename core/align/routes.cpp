// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/routes.h"

#include "core/align/anchors.h"

#include <algorithm>

namespace concord {

namespace {

constexpr qint64 kSmallEnough = 160'000; ///< cells that are searched without asking where
constexpr qint64 kSmallLater = 4'000;
constexpr int kFirstHalfWidth = 10;
constexpr int kLaterHalfWidth = 8;

qint64 cellCount(const Window &window)
{
    return qint64(window.source.length() + 1) * (window.translation.length() + 1);
}

} // namespace

bool isLarge(const Window &window)
{
    return cellCount(window) > kSmallEnough;
}

Band firstBand(const Window &window, const TokenText &source, const TokenText &translation, const ScoringModel &model)
{
    const int rows = window.source.length();
    const int columns = window.translation.length();
    if (!isLarge(window))
        return Band::full(rows, columns);
    std::vector<std::pair<int, int>> corners{{0, 0}};
    const std::vector<std::pair<int, int>> anchors = anchorPoints(window, source, translation, model.lexicon);
    corners.insert(corners.end(), anchors.begin(), anchors.end());
    corners.emplace_back(rows, columns);
    return Band::around(corners, kFirstHalfWidth);
}

Band laterBand(const Window &window, const std::vector<Bead> &before)
{
    const int rows = window.source.length();
    const int columns = window.translation.length();
    if (cellCount(window) <= kSmallLater)
        return Band::full(rows, columns);
    std::vector<std::pair<int, int>> corners{{0, 0}};
    for (const Bead &bead : before) {
        if (window.source.contains(bead.source) && window.translation.contains(bead.translation))
            corners.emplace_back(bead.source.end - window.source.begin, bead.translation.end - window.translation.begin);
    }
    corners.emplace_back(rows, columns);
    return Band::around(corners, kLaterHalfWidth);
}

} // namespace concord
