// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// The libraries that what a project holds depends on, as they run here; for reports of faults.
struct LibraryVersions
{
    QString sqlite; ///< "3.40.1"
    QString icu;    ///< "72.1"
};

LibraryVersions libraryVersions();

} // namespace concord
