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
/// 1993) in both directions, four iterations over the beads that hold sentences of both sides. Considered are pairs that meet
/// oftener than chance would have it, and the `known` ones; add-one damping and an empty word that stands for what translations
/// do not say keep rare pairs from certainty. Beads set by hand count as
/// much as others: counting them twice taught pairs that met by chance (measured). Time and memory grow with the
/// number of tokens. Empty when cancelled.
std::optional<std::vector<LexiconEntry>> learnLexicon(const std::vector<LearningSample> &samples, const WordTables &words,
                                                      const std::vector<LexiconEntry> &known, Meter &meter);

} // namespace concord
