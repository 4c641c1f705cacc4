// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/caretmoves.h"

#include <QString>

#include <memory>
#include <vector>

namespace concord {

/// One column as a single text, its paragraphs parted by line feeds, as screen readers count it. The text itself is never
/// put together but for the piece asked for; only the paragraphs' starts are kept, four bytes each.
class ColumnText
{
public:
    ColumnText() = default;
    ColumnText(std::shared_ptr<const Bitext> bitext, Side side);

    const std::shared_ptr<const Bitext> &bitext() const { return m_bitext; }
    int length() const { return m_starts.empty() ? 0 : m_starts.back(); }
    int offsetOf(const TextPosition &position) const;
    /// The place at an offset, clamped to the text; the line feed behind a paragraph is its end.
    TextPosition positionAt(int offset) const;
    QString text(Range range) const;

    /// What a place's unit takes in offsets, without gaps between one and the next: a word or what parts two of them, a
    /// sentence with the space behind it, a paragraph with its line feed. Empty at the end of the text.
    Range stretchAt(int offset, TextUnit unit, const ArticleWords &words) const;
    /// A part of a paragraph as offsets; with its line feed when it reaches the paragraph's end.
    Range offsetsOf(int paragraph, Range range) const;

private:
    const BitextSide &side() const { return m_bitext->side(m_side); }
    Range sentenceStretch(int paragraph, int position) const;

    std::shared_ptr<const Bitext> m_bitext;
    Side m_side = Side::Source;
    std::vector<int> m_starts; ///< of paragraphs, then the length of it all
};

} // namespace concord
