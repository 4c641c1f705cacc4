// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace concord {

class Changeset;
class Database;

enum class BackupReason {
    Idle, ///< nobody has worked for a while
    Bulk, ///< just before an edit that changes much
    Asked, ///< a person wanted one
};

/// "idle", "bulk", "asked".
QString backupReasonName(BackupReason reason);

/// One copy in a project's folder of backups.
struct KeptBackup
{
    QString path;
    QDateTime made; ///< UTC
    BackupReason reason = BackupReason::Idle;
    qint64 size = 0; ///< bytes

    bool operator==(const KeptBackup &) const = default;
};

/// The automatic copies of a project: checked files in the folder "NAME.backups" beside it, named by time and reason. Any
/// thread; each call works with the connection given, or one of its own.
class Backups
{
public:
    Backups() = delete;

    static constexpr int kMinutesBetween = 30; ///< of copies made for idleness
    static constexpr int kMinutesBetweenBulk = 5;
    static constexpr int kBulkRows = 200; ///< so many rows, paragraphs of texts aside, make a bulk change

    /// The folder of `projectPath`'s copies, which need not exist.
    static QString folderOf(const QString &projectPath);
    /// Newest first. What else lies in the folder is not ours and not listed.
    static QList<KeptBackup> list(const QString &projectPath);

    /// A checked copy; then those that retention no longer wants are removed. Errors as Backup::write; older copies are
    /// untouched then.
    static Result<KeptBackup> make(Database &database, BackupReason reason, Progress &progress);
    /// make(), unless the newest copy is younger than kMinutesBetween or nothing was recorded since it; empty then.
    static Result<std::optional<KeptBackup>> makeWhenDue(Database &database, BackupReason reason, Progress &progress);
    /// Called inside the transaction of an edit, before its commit: a copy of the file as it was, through a second connection, when
    /// `changeset` is a bulk change. That no copy could be made does not stop the edit, which can be undone.
    static void keepBeforeBulk(const Database &database, const Changeset &changeset);
};

} // namespace concord
