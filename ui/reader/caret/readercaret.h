// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "ui/reader/caret/textposition.h"

namespace concord {

/// The caret and the passage selected from its anchor. A passage lies in one paragraph: extending beyond stops at its edge.
class ReaderCaret
{
public:
    const TextPosition &position() const { return m_position; }
    const TextPosition &anchor() const { return m_anchor; }
    bool hasSelection() const { return m_anchor.position != m_position.position; }
    /// Empty, at the caret, when nothing is selected.
    TextSpan selection() const;

    /// Moves the caret; unless it extends, the anchor comes along. `paragraphLength` is that of the anchor's paragraph.
    void moveTo(const TextPosition &position, bool isExtending, int paragraphLength);
    void select(const TextSpan &span);

private:
    TextPosition m_anchor;
    TextPosition m_position;
};

/// One grapheme on or back, over paragraph edges; the same place at the ends of the text.
TextPosition byGrapheme(const BitextSide &text, const TextPosition &from, bool isForward);
/// To the next word's start, or back to the start of this or the previous word, over paragraph edges.
TextPosition byWord(const BitextSide &text, const TextPosition &from, bool isForward);

} // namespace concord
