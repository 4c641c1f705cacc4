// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articleanalysis.h"
#include "core/project/claim.h"
#include "core/selection/selectionhub.h"

#include <memory>

namespace concord {

/// Resolves items of one article. Claims are looked up through a sorted list of their anchors, figures through the pairs
/// of the check, sentences through the beads; all in memory.
class ArticleLinker final : public Linker
{
public:
    /// Keeps the analysis alive; anchors that do not lie in its texts are passed over.
    ArticleLinker(std::shared_ptr<const ArticleAnalysis> analysis, const QList<Claim> &claims);

    Projection project(const Item &item) const override;

private:
    struct Anchored
    {
        TextSpan span;
        ClaimId claim;
    };

    void addPassage(Projection &projection, const TextSpan &span) const;
    void addSentences(Projection &projection, const TextSpan &span) const;
    void addCounterpartFigures(Projection &projection, const TextSpan &span) const;
    void addClaimsAt(Projection &projection, const TextSpan &span) const;
    void addFindingsAt(Projection &projection, const TextSpan &span) const;
    void addClaim(Projection &projection, ClaimId id) const;
    void addFinding(Projection &projection, const FindingItem &item) const;
    TextSpan figureSpan(Side side, FigureAt at) const;

    std::shared_ptr<const ArticleAnalysis> m_analysis;
    QList<Claim> m_claims;
    QList<Anchored> m_anchors; ///< by side, paragraph and begin
};

} // namespace concord
