// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"

#include <span>
#include <vector>

namespace concord {

/// How many sentences of each side a bead may hold, and the log of how often that happens.
struct BeadShape
{
    int sources;
    int translations;
    double logPrior;

    bool isLink() const { return sources > 0 && translations > 0; }
};

/// What is usual for sentences and for paragraphs.
std::span<const BeadShape> sentenceShapes();
std::span<const BeadShape> paragraphShapes();

/// sentenceShapes() with the frequencies these beads have, drawn towards the usual ones while the beads are few.
std::vector<BeadShape> shapesOf(const std::vector<Bead> &beads);

} // namespace concord
