// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/lineplan.h"

#include "core/text/words.h"
#include "ui/reader/layout/punctuation.h"

#include <algorithm>

namespace concord {

namespace {

bool isMark(QChar c)
{
    return (c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F) || c.isLowSurrogate();
}

/// Where a stretch without a break is cut that is full at `full`: between graphemes, after one at least.
int cutAt(QStringView text, int start, int full)
{
    const int before = full < text.size() ? previousGrapheme(text, full + 1) : full;
    return before > start ? before : nextGrapheme(text, start);
}

bool isHalfWidth(QChar c)
{
    return c.unicode() >= 0xFF61 && c.unicode() <= 0xFFDC;
}

} // namespace

LinePlan::LinePlan(const QFont &font, bool isChinese)
    : m_metrics(font), m_em(static_cast<float>(m_metrics.horizontalAdvance(QChar(u'一')))), m_isChinese(isChinese)
{
    m_widths.fill(-1);
}

float LinePlan::advance(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() < m_widths.size()) {
        float &width = m_widths[c.unicode()];
        if (width < 0)
            width = c.isMark() || c.category() == QChar::Other_Format ? 0 : static_cast<float>(m_metrics.horizontalAdvance(c.unicode() < 0x20 ? QChar(u' ') : c));
        return width;
    }
    if (isMark(c))
        return 0;
    const bool isClosed = m_isChinese && at + 1 < text.size() && isTooFar(c, text[at + 1]);
    return isClosed || isHalfWidth(c) ? m_em / 2 : m_em;
}

QList<int> LinePlan::ends(QStringView text, const QList<int> &breaks, double width)
{
    QList<int> ends;
    const auto size = static_cast<int>(text.size());
    qsizetype next = 0; // of the breaks
    for (int start = 0; start < size;) {
        const float room = static_cast<float>(width) + (m_isChinese && isWideOpener(text[start]) ? m_em / 2 : 0);
        float used = 0, visible = 0;
        int at = start;
        for (; at < size && visible <= room; ++at) {
            used += advance(text, at);
            visible = text[at].isSpace() ? visible : used; // spaces hang
        }
        const int full = visible > room ? at - 1 : at; // what fits ends here
        while (next < breaks.size() && breaks[next] <= full)
            ++next;
        int end = next > 0 && breaks[next - 1] > start ? breaks[next - 1] : cutAt(text, start, full);
        if (m_isChinese && full < size && mayHang(text[full]) && next < breaks.size() && breaks[next] == full + 1)
            end = full + 1;
        ends.append(end);
        start = end;
    }
    return ends;
}

} // namespace concord
