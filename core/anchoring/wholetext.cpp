// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/wholetext.h"

#include <algorithm>

namespace concord {

WholeText::WholeText(const QStringList &paragraphs) : m_text(paragraphs.join(u'\n'))
{
    int start = 0;
    m_starts.push_back(start);
    for (const QString &paragraph : paragraphs)
        m_starts.push_back(start += static_cast<int>(paragraph.size()) + 1);
}

std::optional<Range> WholeText::whole(int paragraph, Range range) const
{
    if (paragraph < 0 || static_cast<size_t>(paragraph) + 1 >= m_starts.size())
        return std::nullopt;
    const int start = m_starts[static_cast<size_t>(paragraph)], length = m_starts[static_cast<size_t>(paragraph) + 1] - 1 - start;
    const bool isInside = range.begin >= 0 && range.begin <= range.end && range.end <= length;
    return isInside ? std::optional(range.shifted(start)) : std::nullopt;
}

int WholeText::paragraphAt(int position) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end() - 1, position);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

Range WholeText::within(int paragraph, Range range) const
{
    const int start = m_starts[static_cast<size_t>(paragraph)], end = m_starts[static_cast<size_t>(paragraph) + 1] - 1;
    const int begin = std::clamp(range.begin, start, end);
    return Range{begin, std::max(begin, std::min(range.end, end))}.shifted(-start);
}

} // namespace concord
