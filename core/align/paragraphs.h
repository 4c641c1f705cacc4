// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/banded.h"
#include "core/align/document.h"

#include <optional>
#include <vector>

namespace concord {

/// A window of sentences that begins and ends with paragraphs, and how sure it is.
struct ParagraphBead
{
    Window window;
    double confidence = 1;
};

/// Cuts `open` into windows along aligned paragraphs. Where one of the sides has no paragraphs, or they are so much fewer
/// than the other's that they cannot correspond, or most of the text would find no partner, the window comes back whole.
/// Empty when cancelled.
std::optional<std::vector<ParagraphBead>> paragraphBeads(const AlignmentDocument &document, const Window &open,
                                                         const ScoringModel &model, Meter &meter);

} // namespace concord
