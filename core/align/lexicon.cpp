// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/lexicon.h"

#include <algorithm>

namespace concord {

Lexicon::Lexicon(std::vector<LexiconEntry> entries) : m_entries(std::move(entries))
{
    const auto byPair = [](const LexiconEntry &a, const LexiconEntry &b) {
        return a.source != b.source ? a.source < b.source : a.translation < b.translation;
    };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), byPair))
        std::sort(m_entries.begin(), m_entries.end(), byPair);
    size_t kept = 0;
    for (const LexiconEntry &entry : m_entries) {
        LexiconEntry *last = kept > 0 ? &m_entries[kept - 1] : nullptr;
        if (last && last->source == entry.source && last->translation == entry.translation) {
            last->forward = std::max(last->forward, entry.forward);
            last->backward = std::max(last->backward, entry.backward);
        } else {
            m_entries[kept++] = entry;
        }
    }
    m_entries.resize(kept);

    const int rows = m_entries.empty() ? 0 : m_entries.back().source + 1;
    m_starts.assign(static_cast<size_t>(rows) + 1, kept);
    for (size_t i = kept; i-- > 0;)
        m_starts[static_cast<size_t>(m_entries[i].source)] = i;
    for (size_t i = m_starts.size() - 1; i-- > 0;)
        m_starts[i] = std::min(m_starts[i], m_starts[i + 1]);
}

std::span<const LexiconEntry> Lexicon::entriesOf(int source) const
{
    const auto row = static_cast<size_t>(source);
    if (row + 1 >= m_starts.size())
        return {};
    return std::span(m_entries).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
}

} // namespace concord
