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
};

} // namespace concord
