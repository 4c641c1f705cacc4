// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/banded.h"
#include "core/align/scorer.h"

#include <vector>

namespace concord {

/// Where to look in a first pass: everywhere in small windows, around anchors in large ones.
Band firstBand(const Window &window, const TokenText &source, const TokenText &translation, const ScoringModel &model);

/// Whether a window is too large to be searched everywhere.
bool isLarge(const Window &window);

/// Where to look once a pass has been made: close to its beads, everywhere where the window is small.
Band laterBand(const Window &window, const std::vector<Bead> &before);

} // namespace concord
