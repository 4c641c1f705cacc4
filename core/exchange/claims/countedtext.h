// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/text/codepoints.h"

#include <QList>
#include <QStringList>

namespace concord {

/// A text as other programs see it: its paragraphs with one line feed between them, counted in Unicode code points.
class CountedText
{
public:
    CountedText(Side side, const QStringList &paragraphs);

    /// `span` must fit the text.
    Range codePoints(const TextSpan &span);
    /// One span for each paragraph the range touches; none when it leaves the text or is empty.
    QList<TextSpan> spans(Range codePoints);
    int length() const { return m_begins.isEmpty() ? 0 : m_length; } ///< code points
    QString text() const { return m_maps.paragraphs().join(u'\n'); }

private:
    Side m_side;
    ParagraphMaps m_maps;
    QList<int> m_begins; ///< code points before each paragraph
    int m_length = 0;
};

} // namespace concord
