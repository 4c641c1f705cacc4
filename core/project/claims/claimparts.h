// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"
#include "core/store/statement.h"

#include <functional>

namespace concord {

class Database;

/// Anchors, tags and evidence of claims, for Claims alone. Errors are the store's.

/// Without the empty ones, each once, sorted.
QStringList normalisedTags(const QStringList &tags);

/// Adds and sets aside until the stored tags are those of `claim`.
Status alignTags(Database &database, const Claim &claim);
/// The same for evidence, in the order it has; Invalid with "evidence" for an address that may not stand.
Status alignEvidence(Database &database, const Claim &claim);
/// Sets both aside.
Status removeParts(Database &database, ClaimId claim, const QString &at);

/// Which claims are read: a condition on the table claim, and the values of its parameters.
struct ClaimChoice
{
    QByteArray where;
    QList<StoredValue> values;
};

/// Every row of a query, in turn.
Status forEachRow(Database &database, QByteArrayView sql, const QList<StoredValue> &values, const std::function<void(const Statement &)> &read);

/// Gives claims, all those of `choice` that stand, their anchors, tags and evidence.
Status readParts(Database &database, const ClaimChoice &choice, QList<Claim> &claims);

} // namespace concord
