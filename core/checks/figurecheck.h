// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"

namespace concord {

/// A figure of one side: the n-th of a paragraph.
struct FigureAt
{
    int paragraph = 0;
    int index = 0;

    bool operator==(const FigureAt &) const = default;
};

/// Two figures of different sides that were matched, and whether they say the same.
struct FigurePair
{
    FigureAt source;
    FigureAt translation;
    bool agrees = true;

    bool operator==(const FigurePair &) const = default;
};

struct FigureCheck
{
    QList<FigurePair> pairs;
    QList<Finding> findings;
};

/// Compares the figures of both sides along the beads: inside each bead by value, what is left against the neighbouring
/// beads, then names the disagreements (`figure-mismatch`, `figure-missing`, `figure-added`). Pure; linear in the beads.
FigureCheck checkFigures(const Bitext &bitext);

/// Beads with nothing on the translation side whose sentence carries content: `sentence-missing`; the reverse is
/// `sentence-added` (info).
QList<Finding> checkSentences(const Bitext &bitext);

} // namespace concord
