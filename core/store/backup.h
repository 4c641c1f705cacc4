// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace concord {

class Database;

/// Copies of an open file. The copy is made page by page into a temporary file beside the target, checked in full, forced to
/// the disk and then renamed over the target: there is never a half copy under its name.
class Backup
{
public:
    Backup() = delete;

    /// Cancelled, Full, Unwritable, Damaged (the copy does not check); Invalid inside a transaction or onto itself.
    /// An older copy is replaced; anything else under that name is left alone: Foreign for a file that is no project, Unwritable
    /// for a folder or a device.
    static Status write(Database &database, const QString &target, Progress &progress);
};

/// fsync of a file or a folder; whether that was possible.
bool forceToDisk(const QString &path);

} // namespace concord
