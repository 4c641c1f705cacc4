// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/libraryversions.h"

#include <sqlite3.h>
#include <unicode/uversion.h>

namespace concord {

LibraryVersions libraryVersions()
{
    UVersionInfo icu{};
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_getVersion(icu);
    u_versionToString(icu, text);
    return {QString::fromLatin1(sqlite3_libversion()), QString::fromLatin1(text)};
}

} // namespace concord
