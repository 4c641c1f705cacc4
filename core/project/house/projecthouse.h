// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orthography/houseprofile.h"

namespace concord {

class Database;
class Project;

/// The house whose rules a project's translations are held to: Taiwan's until another is stored, and where what is stored
/// cannot be read. The store's errors.
Result<HouseProfile> houseOf(const Project &project);

/// Keeps it in the project. Called inside Project::edit.
Status storeHouse(Database &database, const HouseProfile &profile);

} // namespace concord
