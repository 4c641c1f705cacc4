// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"
#include "core/project/claim.h"
#include "core/understanding/understanding.h"

namespace concord {

/// Reads an article for suggestions, with the figures its check paired. The analysis must outlive what is returned.
Understanding understand(const ArticleAnalysis &analysis);

/// What stands around passages of a long article, whole paragraphs, for understand(): names and words that are far away weigh little, and
/// reading a million characters takes half a second. Paragraphs keep their numbers, those left out are empty. A short article is
/// taken whole.
ArticleAnalysis surroundings(const ArticleAnalysis &analysis, const QList<TextSpan> &spans);

/// How a claim records the way its source puts it.
AttributionKind attributionKindOf(const Suggestion &suggestion);

/// What a claim on `span` most likely says: value, unit and qualifier of the figure in it, what Understanding suggests for it
/// (the entity by the name it has in both languages), and a second anchor on the counterpart in the other language. Every
/// field is a suggestion; what is not found stays empty. Fails with Invalid for an empty span.
Result<Claim> draftClaim(const LoadedArticle &article, const TextSpan &span);
/// One claim on several passages of a side, such as a selection over paragraphs: an anchor on each, then on their counterparts. What it
/// says is suggested from the first passage with a quantity, else from the first. Fails also with Invalid without a passage.
Result<Claim> draftClaim(const LoadedArticle &article, const Understanding &understanding, const QList<TextSpan> &spans);
/// The same for many passages of an article that was read once by understand().
Result<Claim> draftClaim(const LoadedArticle &article, const Understanding &understanding, const TextSpan &span);

} // namespace concord
