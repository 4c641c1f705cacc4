// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"

namespace concord {

/// Reads annotations as the API of Hypothesis gives them ({"rows": […]}, a list, or one a line). An annotation becomes a claim
/// with its text as the note, its tags, and anchors looked for by quotation, prefix and suffix, as its positions count in a web
/// page; what is not found is an orphan. A reply becomes a comment of the claim it answers; one whose claim is not in the file
/// is kept as a claim without a passage. Unreadable for what is no JSON, Invalid for what is no annotation.
Result<QList<ReadClaim>> readHypothesis(const QByteArray &bytes, const ClaimGround &ground);

} // namespace concord
