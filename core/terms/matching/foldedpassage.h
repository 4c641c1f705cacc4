// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QString>

#include <vector>

namespace concord {

/// What the folding of a passage does with white space and hyphens: Latin scripts keep word gaps, each as one space; Chinese
/// has none.
enum class TermSpacing { Gaps, None };

/// A passage as terms are matched in it: NFKC_Casefold code point by code point (UAX #31), straight quotation marks, no
/// soft hyphens, 臺 as 台; hyphens are word gaps or, in Chinese, "-". Every folded UTF-16 unit knows where it came from.
class FoldedPassage
{
public:
    FoldedPassage(QStringView text, TermSpacing spacing);

    const QString &text() const { return m_text; }
    /// The units of the passage behind folded units, in the passage's own offsets.
    Range origin(Range folded) const;

private:
    void append(QStringView folded, int begin, int end);
    void appendGap(int begin, int end);

    QString m_text;
    TermSpacing m_spacing;
    std::vector<int> m_begins;
    std::vector<int> m_ends;
};

/// The folded text alone, without gaps at its ends.
QString foldedTerm(QStringView text, TermSpacing spacing);

} // namespace concord
