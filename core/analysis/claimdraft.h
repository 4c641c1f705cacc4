// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"
#include "core/project/claim.h"

namespace concord {

/// What a claim on `span` most likely says: value, unit and qualifier of the figure in it, the period named in its
/// sentence, entity, metric and attribution by small tables of names and words, and a second anchor on the counterpart in
/// the other language. Every field is a suggestion; what is not found stays empty. Fails with Invalid for an empty span.
Result<Claim> draftClaim(const LoadedArticle &article, const TextSpan &span);

} // namespace concord
