// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/item.h"

#include <algorithm>

namespace concord {

namespace {

template<typename Id>
QList<Id> sorted(const QSet<Id> &ids)
{
    QList<Id> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

Item groupItem(const QSet<ClaimId> &claims, const QSet<ObservationId> &observations)
{
    if (claims.isEmpty() && observations.isEmpty())
        return {};
    if (claims.size() == 1 && observations.isEmpty())
        return *claims.begin();
    if (claims.isEmpty() && observations.size() == 1)
        return *observations.begin();
    return GroupItem{sorted(claims), sorted(observations)};
}

GroupItem groupOf(const Item &item)
{
    if (const auto *claim = std::get_if<ClaimId>(&item))
        return {{*claim}, {}};
    if (const auto *observation = std::get_if<ObservationId>(&item))
        return {{}, {*observation}};
    if (const auto *group = std::get_if<GroupItem>(&item))
        return *group;
    return {};
}

} // namespace concord
