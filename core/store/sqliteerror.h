// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

struct sqlite3;

namespace concord {

/// The Error for a failed call on `handle`: Busy, Full, Damaged, Foreign, Unwritable, Cancelled, Invalid (a constraint) or
/// Database; the detail holds SQLite's message, the extended code and the SQL. `handle` may be null after a failed open.
Error sqliteError(sqlite3 *handle, int code, const QString &subject, QByteArrayView sql = {});

} // namespace concord
