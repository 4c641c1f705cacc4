// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"
#include "core/align/lexicon.h"
#include "core/align/meter.h"

#include <optional>
#include <vector>

namespace concord {

/// Beads of one document, to learn from.
struct LearningSample
{
    const TokenText &source;
    const TokenText &translation;
    const std::vector<Bead> &beads;
};

/// Learns which tokens render each other by IBM model 1 (Brown et al., "The mathematics of statistical machine translation",
/// 1993) in both directions, four iterations over the beads that hold sentences of both sides. Only pairs that meet in two
/// beads or more are considered, the best few of each token; add-one damping keeps rare pairs from certainty.
/// Time and memory grow with the number of tokens. Empty when cancelled.
std::optional<std::vector<LexiconEntry>> learnLexicon(const std::vector<LearningSample> &samples, const Vocabulary &sourceWords,
                                                      const Vocabulary &translationWords, Meter &meter);

} // namespace concord
