// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"
#include "core/project/claim.h"

#include <functional>

namespace concord {

/// An anchor that a person should look at after its text was revised: its state says why, and one whose passage was taken as it is
/// now (exact or moved) is there as long as the passage says another value than its unjudged or verified claim, and said it before.
struct AnchorReview
{
    Claim claim;
    Anchor anchor;
    QString before;              ///< the passage as it was last before it changed
    QString paragraphBefore;     ///< the paragraph it stood in then
    Range rangeBefore;           ///< where in that
    QString paragraphNow;        ///< where it is now; empty for an orphan
    bool valueDiffers = false;   ///< no figure of the passage says what the claim says
    QString figureNow;           ///< the figure that is there instead, as written; empty when there is none
    QList<TextSpan> candidates;  ///< where it might be meant now, likeliest first; not where it is
};

/// Reads revisions, newest first and ever older; empty when there is none.
using OlderRevision = std::function<std::optional<TextRevision>(const TextRevision &newer)>;

/// The anchors in state changed, ambiguous or orphan and those accepted with another value, in the order of claims. `older` gives the revision before one, `find` one by
/// its id. Values are compared with the figures of the article as it is analysed. Takes a diff a revision: for a worker in long
/// articles.
QList<AnchorReview> anchorsToReview(const LoadedArticle &article, const QList<Claim> &claims, const OlderRevision &older,
                                    const std::function<std::optional<TextRevision>(RevisionId)> &find);

/// The same from a project.
QList<AnchorReview> anchorsToReview(const Project &project, const LoadedArticle &article, const QList<Claim> &claims);

/// Whether a figure says the value of a claim: one of its bounds, in its unit where both name one.
bool saysValueOf(const Figure &figure, const Claim &claim);

} // namespace concord
