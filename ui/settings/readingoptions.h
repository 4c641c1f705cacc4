// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

namespace concord {

/// How a person likes to read, besides the size of the letters, which is the zoom.
struct ReadingOptions
{
    ReadingFace face = ReadingFace::Serif;
    ReadingArrangement arrangement = ReadingArrangement::Facing;
    bool translationFirst = false; ///< left, or above when stacked
    int spacing = 100;             ///< percent of the usual distance between lines
    int measure = 37;              ///< the widest column, in ems: about 75 Latin or 37 Chinese characters

    bool operator==(const ReadingOptions &) const = default;
};

ReadingOptions storedReadingOptions();
void storeReadingOptions(const ReadingOptions &options);

} // namespace concord
