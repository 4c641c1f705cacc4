// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace concord {

class Database;

/// Gives a new project the three charts its claims and series fill: capital spending, losses, valuations. Called inside
/// Project::edit; a project that has charts already is left as it is.
Status addStandardCharts(Database &database);

} // namespace concord
