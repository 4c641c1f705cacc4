// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

namespace concord {

/// A place between two graphemes of a paragraph. Where a line or row ends, the place after its last grapheme is also the
/// place before the next one's first: `trailing` means the former.
struct TextPosition
{
    Side side = Side::Source;
    int paragraph = 0;
    int position = 0; ///< UTF-16 units
    bool trailing = false;

    bool operator==(const TextPosition &) const = default;
    bool isSameParagraph(const TextPosition &other) const { return side == other.side && paragraph == other.paragraph; }
    /// The same place, whichever line it is shown on.
    bool isSamePlace(const TextPosition &other) const { return isSameParagraph(other) && position == other.position; }
    /// In reading order, of places on one side.
    bool isBefore(const TextPosition &other) const
    {
        return paragraph != other.paragraph ? paragraph < other.paragraph : position < other.position;
    }
};

} // namespace concord
