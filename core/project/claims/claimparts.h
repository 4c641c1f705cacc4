// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"

#include <QHash>

namespace concord {

class Database;

/// Tags and evidence of claims, for Claims alone. Errors are the store's.

/// Without the empty ones, each once, sorted.
QStringList normalisedTags(const QStringList &tags);

/// Adds and sets aside until the stored tags are those of `claim`.
Status alignTags(Database &database, const Claim &claim);
/// The same for evidence, in the order it has; Invalid with "evidence" for an address that may not stand.
Status alignEvidence(Database &database, const Claim &claim);
/// Sets both aside.
Status removeParts(Database &database, ClaimId claim, const QString &at);

struct ClaimParts
{
    QHash<ClaimId, QStringList> tags;
    QHash<ClaimId, QList<Evidence>> evidence;
};

/// Of one claim, of an article's when `claim` is invalid, of all when both are.
Result<ClaimParts> readParts(Database &database, ClaimId claim, ArticleId article);

} // namespace concord
