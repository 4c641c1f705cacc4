// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/textselection.h"

#include <optional>
#include <utility>

namespace concord {

/// The caret, and the passage selected between it and its anchor. Both stand on the same side.
class ReaderCaret
{
public:
    const TextPosition &position() const { return m_position; }
    const TextPosition &anchor() const { return m_anchor; }
    bool hasSelection() const { return !m_anchor.isSamePlace(m_position); }
    /// Empty, at the caret, when nothing is selected.
    TextSelection selection() const;

    /// Moves the caret. The anchor comes along unless the move extends, and also when it leads to the other side.
    void moveTo(const TextPosition &position, bool isExtending);
    /// The anchor at the selection's begin, the caret at its end.
    void select(const TextSelection &selection);

    /// Moves the caret to the other column.
    void crossTo(const TextPosition &position);
    /// Where it came from, while it still stands where it crossed to.
    std::optional<TextPosition> crossedFrom() const;

private:
    TextPosition m_anchor;
    TextPosition m_position;
    std::optional<std::pair<TextPosition, TextPosition>> m_crossing; ///< from, to
};

} // namespace concord
