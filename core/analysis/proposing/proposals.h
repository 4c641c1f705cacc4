// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"
#include "core/project/claims/rejections.h"

namespace concord {

/// A figure of an article that may be worth a claim.
struct ClaimProposal
{
    Claim claim;                        ///< as draftClaim suggests it, not stored, anchored on both sides where both have it
    FigureKind kind = FigureKind::Count;
    TextSpan figure;                    ///< in the source where both sides have it
    std::optional<TextSpan> counterpart;
};

/// The review queue: every figure of the article that is a value (no date, time or ordinal), once for both languages, money
/// first, each in the order of reading, without those a claim's anchor touches and those that were rejected. `rejected` are passages of the texts as
/// they are now.
QList<ClaimProposal> claimProposals(const LoadedArticle &article, const QList<Claim> &claims, const QList<TextSpan> &rejected);

/// Those of `proposals` no claim's anchor touches and that were not rejected: what claimProposals() would leave of them.
QList<ClaimProposal> pendingProposals(const QList<ClaimProposal> &proposals, const QList<Claim> &claims, const QList<TextSpan> &rejected);

/// Where the rejected figures of an article stand in its newest revisions. One whose words were changed is none any more: it is
/// another figure. The store's errors.
Result<QList<TextSpan>> rejectedPlaces(const Project &project, const LoadedArticle &article);

/// Remembers that a proposal is none, on both sides; inside Project::edit.
Status rejectProposal(Database &database, const LoadedArticle &article, const ClaimProposal &proposal, const QString &by);

} // namespace concord
