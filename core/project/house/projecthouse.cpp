// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/house/projecthouse.h"

#include "core/project/project.h"
#include "core/project/settings.h"

namespace concord {

namespace {

const QString kKey = QStringLiteral("house-profile");

} // namespace

Result<HouseProfile> houseOf(const Project &project)
{
    const Result<std::optional<QString>> stored = project.setting(kKey);
    if (!stored)
        return stored.error();
    return parseHouseProfile(stored->value_or(QString()), QStringLiteral("project")).valueOr(HouseProfile::taiwan());
}

Status storeHouse(Database &database, const HouseProfile &profile)
{
    return Settings::store(database, kKey, houseProfileText(profile));
}

} // namespace concord
