// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"

#include <functional>
#include <tuple>

namespace concord {

class Project;

/// Where a claim stands among others: by time; claims of one moment (an import) in the order of their first passages, then as they
/// were stored. Lists of claims are read in this order.
inline auto claimOrder(const Claim &claim)
{
    const TextSpan span = claim.anchors.isEmpty() ? TextSpan() : claim.anchors.first().span;
    return std::tuple(claim.createdAt.toMSecsSinceEpoch(), span.side, span.paragraph, span.range.begin, claim.id.value);
}

/// Makes a list of claims what reading it again would give, where only those of `changed` were changed: each is put in its place as it
/// is stored now, or taken out when it is gone or `belongs` refuses it. Takes a pass over the list and a read for each changed one.
void followClaims(const Project &project, const QList<qint64> &changed, const std::function<bool(const Claim &)> &belongs, QList<Claim> &claims);

} // namespace concord
