// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"

namespace concord {

/// Claims as a W3C Web Annotation collection (JSON-LD, W3C Recommendation of 23 February 2017) with one page: an annotation a
/// claim, a target an anchor with a TextPositionSelector and a TextQuoteSelector, the first in Unicode code points of the
/// text whose paragraphs are joined by line feeds; an orphan's target has the quotation alone. Statement, note, tags, evidence
/// and status are bodies; one more holds all fields as JSON for reading back. Ids are urn:uuid. Equal claims give equal bytes.
QByteArray webAnnotations(const QList<ArticleClaims> &sets);

/// The IRI of one side of an article, the source of targets.
QString textIri(const Article &article, Side side);

/// Reads a collection, a page, a list or one annotation, also one a line, of this or another program: quotations are placed in
/// the project's texts, what is not found becomes an orphan. Unreadable for what is no JSON, Invalid for what is no
/// annotation; the detail says which.
Result<QList<ReadClaim>> readWebAnnotations(const QByteArray &bytes, const ClaimGround &ground);

/// A JSON document, or JSON Lines as a list. Unreadable with line or offset in the detail.
Result<QJsonValue> jsonOrLines(const QByteArray &bytes);

/// The guid of an id of another program: that of urn:uuid, else one made from it, always the same (RFC 4122, version 5).
QString guidOfIri(const QString &iri);

} // namespace concord
