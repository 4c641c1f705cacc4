// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"

#include <functional>

namespace concord {

/// How a status is rated and called in a language; the words come from outside, as core has none.
using RatingName = std::function<QString(ClaimStatus)>;

struct ClaimReviewOptions
{
    QString url;          ///< of the page the reviews stand on; each claim's is it with "#" and the guid. urn:uuid without one
    QString organisation; ///< who reviews; may be empty
    Language language = Language::English;
    RatingName ratingName; ///< for reviewRating.alternateName; the status as claims hold it when empty
};

/// Claims that were judged (verified, disputed, wrong, outdated) as schema.org ClaimReview in JSON-LD, a list. Unverified ones
/// are left out: nothing was reviewed. claimReviewed is the statement, else the first passage.
QByteArray claimReviews(const QList<ArticleClaims> &sets, const ClaimReviewOptions &options);

/// What a ClaimReview lacks of what consumers require: "@type", "claimReviewed", "url", "reviewRating",
/// "reviewRating.alternateName".
QStringList missingInClaimReview(const QJsonObject &review);

/// From 75 characters on, consumers cut what is claimed.
bool isLongForClaimReview(const QString &claimReviewed);

/// Reads one review, a list, an "@graph", or one a line. Invalid for a review that lacks something; the detail says what of
/// which. What is claimed is looked for in the texts, and an orphan when it is not found.
Result<QList<ReadClaim>> readClaimReviews(const QByteArray &bytes, const ClaimGround &ground);

} // namespace concord
