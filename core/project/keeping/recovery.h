// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace concord {

/// What was saved of a damaged project.
struct Recovery
{
    qint64 edits = 0;      ///< lines of the journal that were replayed, each proven by the hash chain
    bool isExact = false;  ///< the whole journal was: the new project is the old one, nothing lost
    qint64 salvaged = 0;   ///< rows taken from damaged tables, which the journal could not prove
    qint64 unverified = 0; ///< claims among them; they stand as unverified, with the tag "recovered"
    qint64 refused = 0;    ///< rows read that break a rule of the schema, so they were left out
    qint64 articles = 0;   ///< in the new project
    qint64 claims = 0;
};

/// Makes a new project at `target` of what a damaged one still holds. The journal is read as far as its hash chain proves it and
/// replayed; when it is not whole, rows of the tables are taken over it. A file whose list of tables is lost is read with that of a new
/// project, if its journal proves that it is the right one. `path` and its logs are only read: the work is done on a
/// private copy beside the target. Unwritable when the target exists or its folder cannot be written, Full, Cancelled; Damaged or Foreign
/// when nothing can be read: no file is left then.
Result<Recovery> recoverProject(const QString &path, const QString &target, Progress &progress);

} // namespace concord
