// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace concord {

/// Heights of rows, in pixels, with the way from a y to a row and back in O(log n) (Fenwick 1994, "A new data structure
/// for cumulative frequency tables"). A height is an estimate until its row was laid out.
class Heights
{
public:
    /// Takes estimates, none below 0.
    void reset(std::vector<int> estimates);

    int count() const { return static_cast<int>(m_tree.size()); }
    int total() const { return top(count()); }
    /// Where a row starts; `row` may be `count()`, for the end.
    int top(int row) const;
    int height(int row) const;
    /// The row that covers `y`, clamped to the first and last; −1 without rows.
    int rowAt(int y) const;

    /// Replaces an estimate; whether the height changed.
    bool set(int row, int height);

private:
    std::vector<int> m_tree; ///< the heights are not kept beside it: a book has hundreds of thousands
};

} // namespace concord
