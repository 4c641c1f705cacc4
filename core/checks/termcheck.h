// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/base/progress.h"
#include "core/checks/finding.h"
#include "core/checks/termuses.h"

namespace concord {

/// Holds a translation to a termbase, bead by bead:
///
/// - `term-missing`: a concept of the source has no rendering in the bead. A warning; a hint where one stands in the beads
///   beside it (Chinese drops repeated heads), where a shortened or opened form stands in the bead, or where the source's word is
///   part of a longer name.
/// - `term-count` (hint): it is rendered fewer times than it is named.
/// - `term-deprecated`, `term-region`: a form that the house avoids, or another region's, stands for it.
/// - `term-forbidden`: a forbidden form, with or without the concept in the source.
/// - `term-inconsistent` (hint): several admitted forms are used in one text; one finding for each that is not the main one.
///
/// Fixes write the house's preferred form. Made once for a termbase and used for any number of texts and single beads; may be
/// used from several threads.
class TermCheck
{
public:
    TermCheck(Termbase termbase, Language source, Language translation, TermRegion house = TermRegion::Taiwan);

    /// All findings of a text, in the order of its beads. Ends early, with what it has, once `stop` is cancelled.
    QList<Finding> check(const Bitext &bitext, const Progress *stop = nullptr) const;
    /// Those of one bead; the beads beside it are looked at too.
    QList<Finding> checkBead(const Bitext &bitext, int bead) const;
    /// How many times concepts are named on the source side: what alarms are counted against.
    int sourceHits(const Bitext &bitext) const;

private:
    QList<Finding> checkUses(const Bitext &bitext, int bead, const TermUses &uses, const QList<TermUses> &around) const;
    QList<Finding> consistency(const QList<TermUses> &uses) const;

    Termbase m_termbase;
    TermRegion m_house;
    TermFinder m_finder;
};

} // namespace concord
