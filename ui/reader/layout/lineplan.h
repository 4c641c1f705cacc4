// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QList>
#include <QStringView>

#include <array>

namespace concord {

/// Where the lines of a long paragraph will end, from the widths of single characters, without laying it out: some hundred
/// times as fast. It is what a layout does but for kerning, ligatures and rare scripts. One instance serves one thread.
class LinePlan
{
public:
    LinePlan(const QFont &font, bool isChinese);

    /// `breaks` as LineBreaker::breaks() gives them for `text`; `width` in pixels. The last end is the length of the text.
    QList<int> ends(QStringView text, const QList<int> &breaks, double width);

private:
    float advance(QStringView text, qsizetype at);

    QFontMetricsF m_metrics;
    float m_em;
    bool m_isChinese;
    std::array<float, 0x2E80> m_widths; ///< of the characters below the ideographs; negative until asked for
};

} // namespace concord
