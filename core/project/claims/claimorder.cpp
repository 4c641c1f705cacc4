// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimorder.h"

#include "core/project/project.h"

#include <algorithm>

namespace concord {

namespace {

bool isBefore(const Claim &one, const Claim &other)
{
    return claimOrder(one) < claimOrder(other);
}

void follow(QList<Claim> &claims, ClaimId id, const Claim *now)
{
    const auto known = std::find_if(claims.cbegin(), claims.cend(), [id](const Claim &claim) { return claim.id == id; });
    if (known != claims.cend() && now && claimOrder(*known) == claimOrder(*now)) {
        const qsizetype place = known - claims.cbegin();
        claims[place] = *now;
        return;
    }
    if (known != claims.cend())
        claims.removeAt(known - claims.cbegin());
    if (now)
        claims.insert(std::upper_bound(claims.cbegin(), claims.cend(), *now, isBefore) - claims.cbegin(), *now);
}

} // namespace

void followClaims(const Project &project, const QList<qint64> &changed, const std::function<bool(const Claim &)> &belongs, QList<Claim> &claims)
{
    for (const qint64 id : changed) {
        const Result<Claim> now = project.claim(ClaimId{id});
        follow(claims, ClaimId{id}, now && belongs(*now) ? &*now : nullptr);
    }
}

} // namespace concord
