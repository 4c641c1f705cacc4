// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/journalentry.h"
#include "core/project/keeping/backups.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace concord {

class Database;

/// What is in a copy, to be shown before it takes the project's place.
struct BackupPreview
{
    bool isSound = false;
    QString fault;        ///< of a copy that is not; not translated
    QStringList articles; ///< titles, in order
    qint64 claims = 0;
    qint64 edits = 0;         ///< lines of its journal
    std::optional<JournalEntry> last; ///< its newest line
};

/// How a copy stands to the project of today.
struct BackupComparison
{
    bool isSameHistory = false; ///< the project's journal goes on where the copy's ends
    QList<JournalEntry> since;  ///< newest first: what the project has and the copy lacks; empty when histories differ
    QHash<QString, qint64> copyRows;    ///< by durable table, deleted ones included
    QHash<QString, qint64> projectRows;
};

/// Checks the copy in full. NotFound, Foreign, Unreadable; what is damaged is said in the preview. Any thread.
Result<BackupPreview> previewBackup(const QString &copy);
/// The newest of a project's kept copies that checks in full; empty without one. Any thread.
std::optional<KeptBackup> newestSoundBackup(const QString &projectPath);
/// Compares by the hash chain of both journals, so it takes no time. Any thread, with a connection of the caller's.
Result<BackupComparison> compareBackup(const QString &copy, Database &project);

} // namespace concord
