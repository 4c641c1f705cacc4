// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace concord {

class Database;
class Project;

struct Salvage
{
    qint64 rows = 0;    ///< new in the project, or other than it had them
    qint64 claims = 0;  ///< among them
    qint64 refused = 0; ///< read, but against a rule of the schema
};

/// Takes the rows of the durable tables of a damaged file over those of `project`, as one edit "Recover". Claims that came this way
/// stand as unverified with the tag "recovered". Rows that name a row that is not there are left out.
Result<Salvage> salvageTables(Database &damaged, Project &project, Progress &progress);

} // namespace concord
