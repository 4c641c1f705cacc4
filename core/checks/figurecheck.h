// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/checks/beadfigures.h"
#include "core/checks/finding.h"

namespace concord {

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
/// beads and then the whole article, then names the disagreements (`figure-mismatch`, `figure-missing`, `figure-added`) and
/// the hedges that were lost or turned (`figure-qualifier`). Pure; linear in the beads. Ends early, with what it has, once
/// `stop` is cancelled.
FigureCheck checkFigures(const Bitext &bitext, const Progress *stop = nullptr);

/// Beads with nothing on the translation side whose sentence carries content: `sentence-missing`; the reverse is
/// `sentence-added` (info).
QList<Finding> checkSentences(const Bitext &bitext);

} // namespace concord
