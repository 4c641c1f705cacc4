// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/project/beads/storedbead.h"
#include "core/project/textrevision.h"

#include <functional>
#include <optional>

namespace concord {

/// A stored bead on the sentences of the newest revisions.
struct Pin
{
    BeadId id;
    Bead bead; ///< confidence 1

    bool operator==(const Pin &) const = default;
};

/// What is pinned in an article. The ranges stand in order and do not overlap.
struct Pins
{
    QList<Pin> held;
    int lapsed = 0; ///< stored beads whose text has changed too much or that newer ones replaced: aligned automatically again

    QList<Bead> beads() const;
    bool operator==(const Pins &) const = default;
};

/// The paragraphs of an older revision; empty when it is not to be had.
using RevisionReader = std::function<std::optional<QStringList>(RevisionId)>;

/// Finds the sentences of stored beads in the texts as they are now: by what is left of each passage between its revision and
/// the newest one, never by looking for the words elsewhere. A sentence belongs to a bead when most of what it kept came
/// from there; a bead holds while half of its text, and half of the sentences it has now, is kept on each side. Where two
/// contradict each other the newer one holds. `bitext` needs no beads yet.
Pins placePins(const QList<StoredBead> &stored, const Bitext &bitext, RevisionId source, RevisionId translation, const RevisionReader &read);

/// The bead as text of the revisions the bitext was made from; id, article and author are left empty. One side of `bead` must
/// hold a sentence.
StoredBead storedBead(const Bead &bead, const Bitext &bitext, RevisionId source, RevisionId translation);

} // namespace concord
