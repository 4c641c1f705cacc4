// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace concord {

/// Paragraphs as one text, parted by line feeds, and the way between both. Offsets are UTF-16 code units.
class WholeText
{
public:
    explicit WholeText(const QStringList &paragraphs);

    const QString &text() const { return m_text; }
    /// Empty when the paragraph is not there or the range does not lie in it.
    std::optional<Range> whole(int paragraph, Range range) const;
    /// The paragraph that holds a place of the text; the last one for a place beyond the end, −1 without paragraphs.
    int paragraphAt(int position) const;
    /// The part of a range of the text that lies in `paragraph`, counted from its start.
    Range within(int paragraph, Range range) const;

private:
    QString m_text;
    std::vector<int> m_starts; ///< one more than paragraphs: where the next one would start
};

} // namespace concord
