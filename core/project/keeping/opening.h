// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace concord {

/// How a project file can be opened, and what stands in the way.
enum class OpeningVerdict {
    Sound,          ///< opens as it is
    Older,          ///< opens after a copy is made and the schema brought up to date
    NewerReadable,  ///< made by a newer Concord; opens to be read
    WriteProtected, ///< opens to be read: the file or its folder cannot be written
    OnNetwork,      ///< on another machine's file system: better a local copy
    NotFound,
    Unreadable,     ///< a folder, a device, or no permission
    Foreign,        ///< another program's file
    Newer,          ///< made by a newer Concord that says it cannot be read by ours
    Damaged,
    Busy,           ///< locked by another program for longer than we wait
    Full,           ///< no room on the disk to open it for writing
};

/// "sound", "older", "newer-readable", "write-protected", "on-network", "not-found", …
QString openingVerdictName(OpeningVerdict verdict);

struct OpeningReport
{
    OpeningVerdict verdict = OpeningVerdict::Sound;
    bool wasLeftOpen = false; ///< a log lies beside it: the last program ended without closing it, or one has it open now
    int schema = 0;           ///< 0 when not known
    QString detail;           ///< not translated

    /// Whether Project::open would succeed, to be read at least.
    bool isOpenable() const;
};

/// Looks at a file without changing it: the quick check, and the full one when it was left open. Any thread.
OpeningReport assessOpening(const QString &path);

/// The verdict an Error of Project::open stands for.
OpeningVerdict verdictOf(const Error &error);

} // namespace concord
