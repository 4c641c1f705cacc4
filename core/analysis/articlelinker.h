// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/project/claim.h"
#include "core/selection/selectionhub.h"

#include <QHash>

#include <memory>

namespace concord {

/// Resolves items of one article. Claims, findings and the pairs of the check are looked up through sorted lists of their
/// passages, sentences through the beads; all in memory, and what a pick costs does not grow with the article.
class ArticleLinker final : public Linker
{
public:
    /// Keeps the analysis alive; anchors that do not lie in its texts are passed over.
    ArticleLinker(std::shared_ptr<const ArticleAnalysis> analysis, const QList<Claim> &claims);
    /// The same article with other claims; what does not lean on them is shared with `before`.
    ArticleLinker(const ArticleLinker &before, const QList<Claim> &claims);

    const ArticleAnalysis *analysis() const { return m_analysis.get(); }

    Projection project(const Item &item) const override;

private:
    /// Something that stands at a passage: a claim, a finding or a pair, by its index.
    struct Placed
    {
        TextSpan span;
        int index;
    };

    /// Passages in reading order. Those that touch another are found from the last that begins before its end, going back
    /// as far as the longest of them reaches.
    class Places
    {
    public:
        void add(const TextSpan &span, int index);
        void sort();
        QList<int> touching(const TextSpan &span) const;

    private:
        QList<Placed> m_placed;
        int m_longest = 0;
    };

    void placeClaims();
    void addPassage(Projection &projection, const TextSpan &span) const;
    void addSentences(Projection &projection, const TextSpan &span) const;
    void addCounterpartFigures(Projection &projection, const TextSpan &span) const;
    void addClaimsAt(Projection &projection, const TextSpan &span) const;
    void addFindingsAt(Projection &projection, const TextSpan &span) const;
    void addClaim(Projection &projection, ClaimId id) const;
    void addFinding(Projection &projection, const FindingItem &item) const;
    void addGroup(Projection &projection, const GroupItem &group) const;
    TextSpan figureSpan(Side side, FigureAt at) const;

    std::shared_ptr<const ArticleAnalysis> m_analysis;
    QList<Claim> m_claims;
    QHash<ClaimId, int> m_claimAt; ///< index into the claims
    Places m_anchors;
    Places m_findings;
    Places m_pairs;
};

} // namespace concord
