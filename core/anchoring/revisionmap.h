// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/unitpairing.h"

#include <optional>

namespace concord {

/// What became of a passage in a later state of its text.
enum class PassageFate {
    Kept,      ///< letter for letter, where its surroundings are
    Moved,     ///< letter for letter, past something that stayed
    Changed,   ///< it, or most of the sentence around it, was rewritten
    Ambiguous, ///< more than one place would do; `range` is the likeliest
    Gone,      ///< `range` is the place where it would stand
};

/// Where a passage is now.
struct PassagePlace
{
    PassageFate fate = PassageFate::Gone;
    Range range;              ///< UTF-16 code units of the later text; empty when gone
    bool isRewritten = false; ///< the words of the passage itself differ; line ends do not count
    double score = 0;         ///< share of the passage that was kept, 0 … 1, numbers counting most
    QList<Range> candidates;  ///< other places a person might mean, likeliest first; at most kMostCandidates
};

/// Maps passages of a text to a later state of it, by what both states say and never by looking for the words first: sentences are
/// paired, then their tokens. What was inserted at an edge of a passage stays outside of it, what was inserted inside belongs
/// to it, a number is one piece. Made once for all passages of a text; near-linear while most of it stayed. For one thread.
class RevisionMap
{
public:
    static constexpr int kMostCandidates = 5;

    /// `assumeRelated`: see UnitPairing.
    RevisionMap(const QString &before, const QString &after, bool assumeRelated = false);

    /// `passage` lies in the earlier text.
    PassagePlace place(Range passage) const;

    bool isRelated() const { return m_pairing.isRelated(); }
    const RevisionText &before() const { return m_before; }
    const RevisionText &after() const { return m_after; }
    const UnitPairing &pairing() const { return m_pairing; }
    /// The later token that answers an earlier one letter for letter (apart from case and width), or −1.
    int image(int token) const { return m_images[static_cast<size_t>(token)]; }

private:
    RevisionMap(RevisionReading reading, const QString &before, const QString &after, bool assumeRelated);

    /// Tokens between kept ones, and what stands there now.
    struct Hunk
    {
        Range before;
        Range after;
    };

    void matchTokens(const UnitPair &pair);
    void noteHunk(Range before, Range after);
    const Hunk *hunkOf(int token) const;
    Range heldTogether(Range tokens) const;
    std::optional<Range> laterTokens(Range tokens) const;
    bool isAnswered(int token, Range passage) const;
    double keptShare(Range tokens) const;
    PassagePlace goneFrom(Range passage, Range tokens) const;
    std::optional<Range> onlyQuoteInGap(Range passage, Range gap) const;
    QList<Range> occurrences(QStringView passage, Range near) const;
    Range gapText(Range gap) const;
    Range withSpace(Range passage, Range tokens, Range later) const;
    void judge(Range passage, Range tokens, PassagePlace *place) const;

    RevisionText m_before;
    RevisionText m_after;
    UnitPairing m_pairing;
    std::vector<int> m_images;  ///< by earlier token: kept as
    std::vector<int> m_answers; ///< by earlier token: a number that took the place of a number
    std::vector<Hunk> m_hunks;  ///< with earlier tokens, in their order
};

} // namespace concord
