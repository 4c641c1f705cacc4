// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/claim.h"

namespace concord {

class Database;

/// A field two persons changed at once.
struct Overwritten
{
    QString field; ///< as the history names it: "entity", "note"; "low" for all of a value
    Claim other;   ///< as it was stored before

    bool operator==(const Overwritten &) const = default;
};

struct MergedClaim
{
    Claim claim;
    QList<Overwritten> overwritten; ///< fields in which both differ from the beginning and from each other
};

/// What becomes of a claim that was `began` when a person began, is `stored` by now, and is to be `mine`: what I changed is mine, all else is as
/// it is stored. Bounds, unit, per and qualifier are one field; status, who and when are another. Tags, evidence and passages
/// are added and taken away one by one. A field both changed is mine; it is named, unless both wrote the same.
MergedClaim mergedClaim(const Claim &began, const Claim &stored, const Claim &mine);

/// Merges and stores, inside Project::edit, where it does nothing when nothing differs. Returns what was overwritten; the history keeps it.
/// NotFound when the claim was removed meanwhile, otherwise as Claims::update.
Result<QList<Overwritten>> changeClaim(Database &database, const Claim &began, const Claim &mine);

} // namespace concord
