// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/base/progress.h"
#include "core/checks/finding.h"
#include "core/checks/termuses.h"

namespace concord {

struct TextUsage;

/// Holds a translation to a termbase, bead by bead:
///
/// - `term-missing`: a concept of the source has no rendering in the bead. A warning; a hint where one stands in the beads
///   beside it (Chinese drops repeated heads), where a shortened or opened form stands in the bead, where the source's word is
///   part of a longer name, or where it is a word of many senses (terms/manysided.h) that this text does not render so in at
///   least two beads and two thirds of those that say it.
/// - `term-count` (hint): it is rendered fewer times than it is named.
/// - `term-deprecated`, `term-region`: a form that the house avoids, or another region's, stands for it.
/// - `term-forbidden`: a forbidden form, with or without the concept in the source.
/// - `term-inconsistent` (hint): several admitted forms are used in one text; one finding for each that is not the preferred one,
///   where the text has that, or else the most frequent. Letters kept from the source (AI) are no other form, nor is the
///   same word in another character (臺積電, 台積電).
///
/// Fixes write the house's preferred form, in the characters the text writes it with. Made once for a termbase and used for any number of texts and single beads; may be
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
    TextUsage usageOf(const Bitext &bitext, const QList<TermUses> &uses) const;
    QList<Finding> consistency(const QList<TermUses> &uses) const;
    Finding inconsistency(int one, int form, const QList<TextSpan> &places, int main) const;

    Termbase m_termbase;
    TermRegion m_house;
    TermFinder m_finder;
};

} // namespace concord
