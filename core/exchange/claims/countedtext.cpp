// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/countedtext.h"

#include <algorithm>

namespace concord {

namespace {

int codePointsIn(const QString &text)
{
    return static_cast<int>(text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); }));
}

} // namespace

CountedText::CountedText(Side side, const QStringList &paragraphs) : m_side(side), m_maps(paragraphs)
{
    for (const QString &paragraph : paragraphs) {
        m_begins.append(m_length);
        m_length += codePointsIn(paragraph) + 1;
    }
    m_length = std::max(0, m_length - 1);
}

Range CountedText::codePoints(const TextSpan &span)
{
    const Range inside = m_maps.of(span.paragraph).toCodePoints(span.range);
    return {m_begins[span.paragraph] + inside.begin, m_begins[span.paragraph] + inside.end};
}

QList<TextSpan> CountedText::spans(Range codePoints)
{
    QList<TextSpan> spans;
    if (codePoints.begin < 0 || codePoints.isEmpty() || codePoints.end > m_length)
        return spans;
    auto paragraph = std::upper_bound(m_begins.cbegin(), m_begins.cend(), codePoints.begin) - m_begins.cbegin() - 1;
    for (; paragraph < m_begins.size() && m_begins[paragraph] < codePoints.end; ++paragraph) {
        const int index = static_cast<int>(paragraph);
        const CodePointMap &map = m_maps.of(index);
        const Range inside{std::max(0, codePoints.begin - m_begins[paragraph]), std::min(map.codePointCount(), codePoints.end - m_begins[paragraph])};
        if (inside.begin < inside.end)
            spans.append({m_side, index, map.toUnits(inside)});
    }
    return spans;
}

} // namespace concord
