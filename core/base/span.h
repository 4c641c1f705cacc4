// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

namespace concord {

/// Which language side of an article.
enum class Side { Source, Translation };

constexpr Side otherSide(Side side)
{
    return side == Side::Source ? Side::Translation : Side::Source;
}

/// A passage inside one paragraph of one side. `paragraph` counts from 0 inside the program (from 1 at the command line).
struct TextSpan
{
    Side side = Side::Source;
    int paragraph = 0;
    Range range;

    bool operator==(const TextSpan &) const = default;
    bool intersects(const TextSpan &other) const
    {
        return side == other.side && paragraph == other.paragraph && range.intersects(other.range);
    }
};

} // namespace concord
