// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"
#include "core/align/meter.h"
#include "core/align/scorer.h"
#include "core/align/shapes.h"
#include "core/align/window.h"

#include <optional>
#include <span>
#include <vector>

namespace concord {

/// The cells a dynamic programme may visit: for every row (sources used so far, 0 … n) the first and last column
/// (translations used so far), both never falling.
class Band
{
public:
    /// Every cell.
    static Band full(int rows, int columns);
    /// The cells within `halfWidth` of a monotone path of corners, which begins at 0,0 and ends at `rows`,`columns`; between
    /// two corners the straight line and, where that is small, the whole rectangle.
    static Band around(std::span<const std::pair<int, int>> corners, int halfWidth);

    int rows() const { return static_cast<int>(m_lows.size()) - 1; }
    int columns() const { return m_highs.back(); }
    int low(int row) const { return m_lows[static_cast<size_t>(row)]; }
    int high(int row) const { return m_highs[static_cast<size_t>(row)]; }
    size_t cellCount() const { return m_starts.back(); }
    /// Where a cell is kept; `column` must lie in the row's limits.
    size_t cell(int row, int column) const { return m_starts[static_cast<size_t>(row)] + static_cast<size_t>(column - low(row)); }
    bool contains(int row, int column) const { return row >= 0 && column >= low(row) && column <= high(row); }

private:
    void finish();

    std::vector<int> m_lows;
    std::vector<int> m_highs;
    std::vector<size_t> m_starts;
};

/// The best chain of beads through the band, numbered within the whole texts. With `confidence`, the share of each bead among
/// all chains through the band (forward–backward over the tempered scores), turned into how often such beads are right; of a
/// sentence without a partner the share of the chains that leave it alone. Costs 64 bytes a cell. Empty when cancelled.
std::optional<std::vector<Bead>> bestBeads(BeadScorer &scorer, const Window &window, const Band &band,
                                           std::span<const BeadShape> shapes, bool confidence, Meter &meter);

} // namespace concord
