// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/heights.h"

#include <algorithm>
#include <bit>

namespace concord {

void Heights::reset(const QList<int> &estimates)
{
    m_heights.assign(estimates.begin(), estimates.end());
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        const size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

int Heights::top(int row) const
{
    int sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i &= i - 1)
        sum += m_tree[i];
    return sum;
}

int Heights::rowAt(int y) const
{
    if (m_heights.empty())
        return -1;
    size_t row = 0;
    int rest = std::max(0, y);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step >>= 1) {
        if (row + step < m_tree.size() && m_tree[row + step] <= rest) {
            row += step;
            rest -= m_tree[row];
        }
    }
    return static_cast<int>(std::min(row, m_heights.size() - 1));
}

bool Heights::set(int row, int height)
{
    const int difference = height - this->height(row);
    if (difference == 0)
        return false;
    m_heights[static_cast<size_t>(row)] = height;
    for (size_t i = static_cast<size_t>(row) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += difference;
    return true;
}

} // namespace concord
