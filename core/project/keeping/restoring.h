// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace concord {

/// Renames a project file and what SQLite keeps beside it (-wal, -shm, -journal), so that they stay together as they are:
/// "story.concord" → "story-set-aside-20261124-120000.concord". The new name; empty when there was nothing. Unwritable.
/// Nobody may have the file open.
Result<QString> setProjectAside(const QString &path);

/// Puts a copy in the place of a project. The copy is checked in full and written, forced to the disk, under another name first;
/// then the project and its logs are set aside, never overwritten, and the copy takes the name. No backup is made or
/// dropped. Returns where the old file is now, empty when there was none. Damaged or Foreign for a copy that is not sound, Busy
/// when the project is open anywhere, Full, Unwritable, Cancelled; the project is untouched then.
Result<QString> restoreProject(const QString &path, const QString &copy, Progress &progress);

} // namespace concord
