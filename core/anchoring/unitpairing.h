// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/revisionunits.h"

namespace concord {

/// Sentences of the earlier state and what became of them.
struct UnitPair
{
    enum class How {
        Same,      ///< the same words, in the order of the text
        Rewritten, ///< other words at the same place; also split, merged
        Moved,     ///< the same words past something that stayed
        MovedRewritten,
    };

    Range before;
    Range after;
    How how = How::Same;
    double likeness = 1;      ///< of their words, 0 … 1
    bool isAmbiguous = false; ///< another sentence of the same words might as well be meant
};

/// Pairs the sentences of two states of a text. What is the same in the same order is paired first, then what moved, then what
/// was rewritten between neighbours that stayed, then what moved and was rewritten. Two texts that have little in common beyond
/// stock phrases are not states of one text: only unbroken runs of the same sentences are paired then. `assumeRelated` leaves
/// that question out, for the text of one paragraph that is known to be corrected.
class UnitPairing
{
public:
    UnitPairing(const RevisionText &before, const RevisionText &after, bool assumeRelated);

    const std::vector<UnitPair> &pairs() const { return m_pairs; } ///< in the order of `before`
    /// The pair a sentence of the earlier state belongs to, or null.
    const UnitPair *pairOf(int unit) const;
    /// The sentences of the later state between what became of the nearest neighbours that stayed in order.
    Range gapAround(int unit) const;
    bool isRelated() const { return m_isRelated; }

private:
    void pairSame();
    void keepRuns();
    void noteSlides();
    void noteSlide(const std::vector<RevisionUnit> &units, const std::vector<int> &images, Range hole, bool isBefore);
    void pairMoved();
    void pairRewritten();
    void pairGap(Range before, Range after);
    void pairMovedRewritten();
    void addPair(const UnitPair &pair);
    double likeness(Range before, Range after) const;
    bool hasMovedNeighbour(int before, int after) const;

    const RevisionText &m_before;
    const RevisionText &m_after;
    bool m_isRelated = true;
    std::vector<UnitPair> m_pairs;
    std::vector<int> m_images;     ///< by earlier sentence: the first later one, or −1
    std::vector<int> m_origins;    ///< the other way
    std::vector<bool> m_isInOrder; ///< by earlier sentence
};

/// How much of what stands only once in the shorter text (runs of six tokens) stands once in the other too and in the same order,
/// 0 … 1: an excerpt is related, a text that shares phrases and names is not. Texts too short to have many such runs: a third of
/// the share of their tokens in common.
double relatedness(const RevisionText &before, const RevisionText &after);

} // namespace concord
