// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"
#include "core/align/banded.h"
#include "core/align/lengths.h"
#include "core/align/meter.h"
#include "core/align/words/vocabulary.h"

#include <optional>
#include <vector>

namespace concord {

/// Whether the paragraph numbers fit the sentences and the fixed beads stand in order within the texts.
Status checkPair(const AlignablePair &pair);

/// One pair of texts while it is being aligned.
struct AlignmentDocument
{
    TokenText source;
    TokenText translation;
    std::vector<Range> sourceParagraphs;      ///< sentence ranges; empty when there are none
    std::vector<Range> translationParagraphs;
    std::vector<std::pair<int, int>> names;   ///< tokens that write the same sounds
    std::vector<Bead> fixed;                  ///< set by hand, in order
    LengthModel lengths;
    std::vector<BeadShape> shapes;            ///< how beads are made in this text
    std::vector<Bead> beads;                  ///< of the last pass
};

/// Reads the tokens of a checked pair into `words`, `withNames` also the names that one side writes by their sounds; empty
/// when cancelled.
std::optional<AlignmentDocument> readDocument(const AlignablePair &pair, bool withNames, WordTables &words, Meter &meter);

/// What lies between the fixed beads, in order; windows empty on both sides are left out.
std::vector<Window> openWindows(const AlignmentDocument &document);

/// The part of `paragraphs` inside `sentences`, cut to it.
std::vector<Range> paragraphsWithin(const std::vector<Range> &paragraphs, Range sentences);

/// The texts of a side with each of `parts` (ascending sentence ranges) as one piece.
TokenText joined(const TokenText &text, const std::vector<Range> &parts);

/// Sets ratio and variance of the length model from the linked beads of the last pass.
void refineLengths(AlignmentDocument &document);

/// Sets how often each shape is to be expected from the beads of the last pass, drawn towards what is usual.
void refineShapes(AlignmentDocument &document);

} // namespace concord
