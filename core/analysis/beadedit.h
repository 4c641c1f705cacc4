// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"

#include <optional>

namespace concord {

/// Beads after a correction, and which of them it made: those a person now answers for.
struct BeadEdit
{
    QList<Bead> beads;
    Range made; ///< indexes into `beads`

    bool operator==(const BeadEdit &) const = default;
};

// The corrections of an alignment. Each is a pure function of beads that partition both sides in order, and gives beads that
// still do; the beads it makes have confidence 1, the others stay as they are. Empty when there is nothing to do: an index
// that no bead has, no neighbour, a single sentence to split. Of `bitext` only the sentences and their lengths are read.

/// One bead of `bead` and the one after it.
std::optional<BeadEdit> merged(const QList<Bead> &beads, int bead);

/// Two beads of one, cut before `sentence` of `side` (behind it when it is the first); the other side is cut where its share
/// of the text comes nearest.
std::optional<BeadEdit> split(const Bitext &bitext, int bead, Side side, int sentence);

/// The last sentence of the bead's `side` goes to the next bead.
std::optional<BeadEdit> edgeDrawnIn(const QList<Bead> &beads, int bead, Side side);
/// The first sentence of the next bead's `side` comes to this bead. A next bead that has nothing left is gone.
std::optional<BeadEdit> edgePushedOut(const QList<Bead> &beads, int bead, Side side);

/// `sentence` and what follows it in its bead go to the next bead, on that side.
std::optional<BeadEdit> movedToNext(const QList<Bead> &beads, Side side, int sentence);
/// `sentence` and what comes before it in its bead go to the previous bead, on that side.
std::optional<BeadEdit> movedToPrevious(const QList<Bead> &beads, Side side, int sentence);

/// `sentence` becomes a bead without a counterpart; what its bead holds beside it stays together, cut in two when the
/// sentence stood in the middle.
std::optional<BeadEdit> detached(const Bitext &bitext, Side side, int sentence);

/// The beads as they are, confirmed.
std::optional<BeadEdit> confirmed(const QList<Bead> &beads, Range which);

/// Whether beads partition `sources` and `translations` sentences in order, none of them empty on both sides.
bool isPartition(const QList<Bead> &beads, qsizetype sources, qsizetype translations);

} // namespace concord
