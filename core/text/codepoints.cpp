// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepoints.h"

#include <algorithm>

namespace concord {

CodePointMap::CodePointMap(QStringView text) : m_unitCount(static_cast<int>(text.size()))
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_lowSurrogates.append(static_cast<int>(i));
    }
}

const CodePointMap &ParagraphMaps::of(int paragraph)
{
    auto &map = m_maps[paragraph];
    if (!map)
        map = std::make_shared<const CodePointMap>(m_paragraphs.at(paragraph));
    return *map;
}

int CodePointMap::toCodePoint(int unit) const
{
    const int clamped = std::clamp(unit, 0, m_unitCount);
    const auto before = std::lower_bound(m_lowSurrogates.begin(), m_lowSurrogates.end(), clamped) - m_lowSurrogates.begin();
    return clamped - static_cast<int>(before);
}

int CodePointMap::toUnit(int codePoint) const
{
    const int clamped = std::clamp(codePoint, 0, codePointCount());
    // The i-th second half (from 0) lies before the wanted code point when its own code point index is smaller.
    int low = 0, high = static_cast<int>(m_lowSurrogates.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_lowSurrogates[middle] - middle - 1 < clamped)
            low = middle + 1;
        else
            high = middle;
    }
    return clamped + low;
}

} // namespace concord
