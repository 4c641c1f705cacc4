// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/heights.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace concord {

// Nodes are counted from 1, as in the literature: node i lies at m_tree[i − 1].

void Heights::reset(std::vector<int> estimates)
{
    m_tree = std::move(estimates);
    for (size_t i = 1; i <= m_tree.size(); ++i) {
        const size_t parent = i + (i & (~i + 1));
        if (parent <= m_tree.size())
            m_tree[parent - 1] += m_tree[i - 1];
    }
}

int Heights::top(int row) const
{
    int sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i &= i - 1)
        sum += m_tree[i - 1];
    return sum;
}

int Heights::height(int row) const
{
    // Of a node, take away the nodes below it.
    const auto node = static_cast<size_t>(row) + 1;
    int height = m_tree[node - 1];
    const size_t end = node & (node - 1);
    for (size_t i = node - 1; i > end; i &= i - 1)
        height -= m_tree[i - 1];
    return height;
}

int Heights::rowAt(int y) const
{
    if (m_tree.empty())
        return -1;
    size_t row = 0;
    int rest = std::max(0, y);
    for (size_t step = std::bit_floor(m_tree.size()); step > 0; step >>= 1) {
        if (row + step <= m_tree.size() && m_tree[row + step - 1] <= rest) {
            row += step;
            rest -= m_tree[row - 1];
        }
    }
    return static_cast<int>(std::min(row, m_tree.size() - 1));
}

bool Heights::set(int row, int height)
{
    const int difference = height - this->height(row);
    if (difference == 0)
        return false;
    for (size_t i = static_cast<size_t>(row) + 1; i <= m_tree.size(); i += i & (~i + 1))
        m_tree[i - 1] += difference;
    return true;
}

} // namespace concord
