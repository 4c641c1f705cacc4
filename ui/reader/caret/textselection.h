// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "ui/reader/caret/textposition.h"

#include <limits>

namespace concord {

/// A passage of one side over as many paragraphs as it takes, from `begin` to before `end`, both on the same side. It costs
/// the same for a word and for a whole book.
struct TextSelection
{
    TextPosition begin;
    TextPosition end;

    bool operator==(const TextSelection &) const = default;
    Side side() const { return begin.side; }
    bool isEmpty() const { return !begin.isBefore(end); }

    /// Its part in a paragraph; the end of one it goes on beyond is the greatest int. Empty outside of it.
    Range in(Side side, int paragraph) const
    {
        if (side != begin.side || paragraph < begin.paragraph || paragraph > end.paragraph)
            return {};
        const int last = paragraph == end.paragraph ? end.position : std::numeric_limits<int>::max();
        return {paragraph == begin.paragraph ? begin.position : 0, last};
    }

    /// Its part in a passage.
    Range in(const TextSpan &span) const { return in(span.side, span.paragraph).intersected(span.range); }

    /// Its part in a paragraph of `text`, as a passage.
    TextSpan spanIn(const BitextSide &text, int paragraph) const
    {
        const int length = static_cast<int>(text.paragraphs.value(paragraph).size());
        return {begin.side, paragraph, in(begin.side, paragraph).intersected({0, length})};
    }

    /// Its parts in the paragraphs of `text` that it takes anything of.
    QList<TextSpan> spansIn(const BitextSide &text) const
    {
        QList<TextSpan> spans;
        for (int paragraph = begin.paragraph; !isEmpty() && paragraph <= end.paragraph && paragraph < text.paragraphs.size(); ++paragraph) {
            if (const TextSpan span = spanIn(text, paragraph); !span.range.isEmpty())
                spans.append(span);
        }
        return spans;
    }
};

} // namespace concord
