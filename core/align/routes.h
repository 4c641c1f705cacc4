// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/banded.h"
#include "core/align/scorer.h"

#include <vector>

namespace concord {

/// Where to look when anchors may show a better way than the beads of the pass `before`, if there was one: everywhere in small
/// windows, around anchors in large ones; where those are far between, along the beads, or at first along a route by lengths.
Band firstBand(const Window &window, const TokenText &source, const TokenText &translation, const ScoringModel &model,
               const LengthModel &lengths, const std::vector<Bead> &before, const Meter &meter);

/// Whether a window is too large to be searched everywhere.
bool isLarge(const Window &window);

/// Where to look once a pass has been made: close to its beads, everywhere where the window is small.
Band laterBand(const Window &window, const std::vector<Bead> &before);

} // namespace concord
