// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claim.h"
#include "core/project/names.h"

namespace concord {

static constexpr std::array kStatuses{
    NamedValue<ClaimStatus>{ClaimStatus::Unverified, u"unverified"},
    NamedValue<ClaimStatus>{ClaimStatus::Verified, u"verified"},
    NamedValue<ClaimStatus>{ClaimStatus::Disputed, u"disputed"},
    NamedValue<ClaimStatus>{ClaimStatus::Wrong, u"wrong"},
    NamedValue<ClaimStatus>{ClaimStatus::Outdated, u"outdated"},
};

static constexpr std::array kAttributionKinds{
    NamedValue<AttributionKind>{AttributionKind::None, u"none"},
    NamedValue<AttributionKind>{AttributionKind::Reported, u"reported"},
    NamedValue<AttributionKind>{AttributionKind::Said, u"said"},
    NamedValue<AttributionKind>{AttributionKind::Estimated, u"estimated"},
    NamedValue<AttributionKind>{AttributionKind::Own, u"own"},
};

QString claimStatusName(ClaimStatus status)
{
    return nameIn(kStatuses, status);
}

std::optional<ClaimStatus> claimStatusFromName(QStringView name)
{
    return valueIn(kStatuses, name);
}

QString attributionKindName(AttributionKind kind)
{
    return nameIn(kAttributionKinds, kind);
}

std::optional<AttributionKind> attributionKindFromName(QStringView name)
{
    return valueIn(kAttributionKinds, name);
}

} // namespace concord
