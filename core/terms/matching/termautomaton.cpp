// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/termautomaton.h"

#include <algorithm>

namespace concord {

namespace {

/// The first four units as one number, in the order of the text.
quint64 beginningOf(const QString &key)
{
    quint64 beginning = 0;
    for (qsizetype i = 0; i < 4; ++i)
        beginning = beginning << 16U | (i < key.size() ? key[i].unicode() : 0U);
    return beginning;
}

std::vector<int> sortedByText(const std::vector<QString> &keys)
{
    std::vector<std::pair<quint64, int>> order;
    order.reserve(keys.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        if (!keys[i].isEmpty())
            order.emplace_back(beginningOf(keys[i]), static_cast<int>(i));
    }
    std::sort(order.begin(), order.end(), [&keys](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const int compared = keys[static_cast<size_t>(a.second)].compare(keys[static_cast<size_t>(b.second)]);
        return compared != 0 ? compared < 0 : a.second < b.second;
    });
    std::vector<int> sorted;
    sorted.reserve(order.size());
    for (const auto &one : order)
        sorted.push_back(one.second);
    return sorted;
}

} // namespace

TermAutomaton::TermAutomaton(const std::vector<QString> &keys) : m_keys(sortedByText(keys)), m_roots(0x10000, 0)
{
    size_t units = 1;
    for (const QString &key : keys)
        units += static_cast<size_t>(key.size());
    m_nodes.reserve(units);
    m_labels.reserve(units);
    m_nodes.emplace_back();
    m_labels.push_back(0);
    std::vector<int> ends{static_cast<int>(m_keys.size())}; // of each node, the end of the keys that pass through it
    expand(keys, ends);
}

/// Breadth first: a node's fail is nearer to the root and so complete. While a node waits, `firstKey` is the first key that
/// passes through it.
void TermAutomaton::expand(const std::vector<QString> &keys, std::vector<int> &ends)
{
    qsizetype depth = 0;
    int levelEnd = 1;
    for (int node = 0; node < nodeCount(); ++node) {
        if (node == levelEnd) {
            ++depth;
            levelEnd = nodeCount();
        }
        const int end = ends[static_cast<size_t>(node)];
        int key = m_nodes[static_cast<size_t>(node)].firstKey;
        const auto textOf = [&](int at) -> const QString & { return keys[static_cast<size_t>(m_keys[static_cast<size_t>(at)])]; };
        while (key < end && textOf(key).size() == depth)
            ++key;
        m_nodes[static_cast<size_t>(node)].endKey = key;
        m_nodes[static_cast<size_t>(node)].firstChild = nodeCount();
        while (key < end) {
            const char16_t unit = textOf(key)[depth].unicode();
            Node made;
            made.firstKey = key;
            while (key < end && textOf(key)[depth].unicode() == unit)
                ++key;
            made.fail = node == 0 ? 0 : next(m_nodes[static_cast<size_t>(node)].fail, unit);
            m_nodes[static_cast<size_t>(node)].childCount++;
            if (node == 0)
                m_roots[unit] = nodeCount();
            m_nodes.push_back(made);
            m_labels.push_back(unit);
            ends.push_back(key);
        }
        Node &done = m_nodes[static_cast<size_t>(node)];
        const Node &fail = m_nodes[static_cast<size_t>(done.fail)];
        done.shorter = fail.endKey > fail.firstKey ? done.fail : fail.shorter;
    }
}

int TermAutomaton::child(int node, char16_t unit) const
{
    const Node &here = m_nodes[static_cast<size_t>(node)];
    const auto begin = m_labels.begin() + here.firstChild;
    const auto end = begin + here.childCount;
    const auto found = here.childCount < 8 ? std::find(begin, end, unit) : std::lower_bound(begin, end, unit);
    return found != end && *found == unit ? static_cast<int>(found - m_labels.begin()) : 0;
}

} // namespace concord
