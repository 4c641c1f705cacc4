// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/banded.h"
#include "core/align/lexicon.h"
#include "core/align/meter.h"
#include "core/align/words/vocabulary.h"

#include <utility>
#include <vector>

namespace concord {

/// Sentence pairs (within the window's numbering, both strictly rising) that rare tokens tie together. A "patience" search as
/// in Bram Cohen's diff: in a stretch, tokens that render each other and stand equally often, at most four times, with like
/// gaps between them, are candidates; those with neighbours on the same slope support each other; the longest rising chain
/// stays, and the gaps between its links are searched again. O(N log N) in the number of tokens. Breaks
/// off with what it has when cancelled.
std::vector<std::pair<int, int>> anchorPoints(const Window &window, const TokenText &source, const TokenText &translation,
                                              const Lexicon &lexicon, const Meter &meter);

} // namespace concord
