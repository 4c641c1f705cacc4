// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace concord {

/// Finds all occurrences of many keys in one pass (Aho and Corasick, Communications of the ACM 18, 1975). Keys are folded
/// strings of UTF-16 units, numbered by their place in the list; equal keys are found each. Immutable once made, so it may be
/// used from several threads.
class TermAutomaton
{
public:
    TermAutomaton() : TermAutomaton(std::vector<QString>()) {}
    explicit TermAutomaton(const std::vector<QString> &keys);

    /// Calls `found(key, end)` for every occurrence, `end` being the unit after its last, in the order of their ends and the
    /// longest first.
    template<typename Found>
    void scan(QStringView text, Found &&found) const
    {
        int node = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            node = next(node, text[i].unicode());
            for (int at = node; at > 0; at = m_nodes[static_cast<size_t>(at)].shorter) {
                const Node &here = m_nodes[static_cast<size_t>(at)];
                for (int key = here.firstKey; key < here.endKey; ++key)
                    found(m_keys[static_cast<size_t>(key)], static_cast<int>(i) + 1);
            }
        }
    }

    int nodeCount() const { return static_cast<int>(m_nodes.size()); }

private:
    struct Node
    {
        int firstChild = 0;
        int childCount = 0;
        int fail = 0;
        int shorter = 0; ///< the next node on the way of fails that ends a key
        int firstKey = 0;
        int endKey = 0;
    };

    int child(int node, char16_t unit) const;
    int next(int node, char16_t unit) const
    {
        for (;;) {
            if (node == 0)
                return m_roots[unit];
            if (const int found = child(node, unit); found > 0)
                return found;
            node = m_nodes[static_cast<size_t>(node)].fail;
        }
    }
    void expand(const std::vector<QString> &keys, std::vector<int> &ends);

    std::vector<Node> m_nodes;
    std::vector<char16_t> m_labels; ///< of each node, the unit that leads to it
    std::vector<int> m_keys;        ///< sorted by their text
    std::vector<int> m_roots;       ///< the root's children, by unit
};

} // namespace concord
