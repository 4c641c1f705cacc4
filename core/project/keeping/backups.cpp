// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/backups.h"
#include "core/project/journal.h"
#include "core/project/keeping/retention.h"
#include "core/store/backup.h"
#include "core/store/changeset.h"
#include "core/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr std::array kReasonNames{"idle", "bulk", "asked"};
const QString kTimeFormat = QStringLiteral("yyyyMMdd-hhmmsszzz");

std::optional<BackupReason> reasonFromName(const QString &name)
{
    const auto found = std::find_if(kReasonNames.begin(), kReasonNames.end(), [&name](const char *each) { return name == QLatin1String(each); });
    if (found == kReasonNames.end())
        return {};
    return static_cast<BackupReason>(found - kReasonNames.begin());
}

/// A file whose name is one of ours.
std::optional<KeptBackup> backupFrom(const QFileInfo &file)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{8}-\\d{9})-([a-z]+)\\.concord$"));
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    const std::optional<BackupReason> reason = reasonFromName(match.captured(2));
    QDateTime made = QDateTime::fromString(match.captured(1), kTimeFormat);
    made.setTimeSpec(Qt::UTC);
    if (!match.hasMatch() || !reason || !made.isValid())
        return {};
    return KeptBackup{file.filePath(), made, *reason, file.size()};
}

void prune(const QString &projectPath)
{
    const QList<KeptBackup> kept = Backups::list(projectPath);
    QList<QDateTime> times;
    for (const KeptBackup &backup : kept)
        times.append(backup.made);
    const QList<QDateTime> unwanted = superseded(times, QDateTime::currentDateTimeUtc());
    for (const KeptBackup &backup : kept) {
        if (unwanted.contains(backup.made))
            QFile::remove(backup.path);
    }
}

/// Whether the copy ends with the same line of the journal as the project.
bool isOfNow(const KeptBackup &backup, Database &database)
{
    Result<Database> copy = Database::open(backup.path, Database::Mode::ReadOnly);
    if (!copy)
        return false;
    const Result<QByteArray> there = Journal::head(*copy), here = Journal::head(database);
    return there && here && *there == *here;
}

bool isDue(Database &database, int minutes)
{
    const QList<KeptBackup> kept = Backups::list(database.path());
    if (Journal::lastSeq(database).valueOr(0) == 0)
        return false;
    if (kept.isEmpty())
        return true;
    const qint64 age = kept.first().made.secsTo(QDateTime::currentDateTimeUtc());
    return (age < 0 || age >= qint64{minutes} * 60) && !isOfNow(kept.first(), database); // age < 0: the clock was set back
}

} // namespace

QString backupReasonName(BackupReason reason)
{
    return QLatin1String(kReasonNames[static_cast<size_t>(reason)]);
}

QString Backups::folderOf(const QString &projectPath)
{
    return QFileInfo(projectPath).absoluteFilePath() + QStringLiteral(".backups");
}

QList<KeptBackup> Backups::list(const QString &projectPath)
{
    QList<KeptBackup> backups;
    const QFileInfoList files = QDir(folderOf(projectPath)).entryInfoList({QStringLiteral("*.concord")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const std::optional<KeptBackup> backup = backupFrom(file))
            backups.append(*backup);
    }
    std::sort(backups.begin(), backups.end(), [](const KeptBackup &a, const KeptBackup &b) { return a.made > b.made; });
    return backups;
}

Result<KeptBackup> Backups::make(Database &database, BackupReason reason, Progress &progress)
{
    const QString folder = folderOf(database.path());
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Unwritable, folder, QStringLiteral("cannot be made")};
    QDateTime now = QDateTime::currentDateTimeUtc();
    const auto nameAt = [&](const QDateTime &time) {
        return folder + u'/' + time.toString(kTimeFormat) + u'-' + backupReasonName(reason) + QStringLiteral(".concord");
    };
    while (QFileInfo::exists(nameAt(now)))
        now = now.addMSecs(1);
    const QString path = nameAt(now);
    if (Status written = Backup::write(database, path, progress); !written)
        return written.error();
    prune(database.path());
    return KeptBackup{path, now, reason, QFileInfo(path).size()};
}

Result<std::optional<KeptBackup>> Backups::makeWhenDue(Database &database, BackupReason reason, Progress &progress)
{
    if (!isDue(database, reason == BackupReason::Bulk ? kMinutesBetweenBulk : kMinutesBetween))
        return std::optional<KeptBackup>();
    const Result<KeptBackup> made = make(database, reason, progress);
    return made ? Result<std::optional<KeptBackup>>(*made) : Result<std::optional<KeptBackup>>(made.error());
}

void Backups::keepBeforeBulk(const Database &database, const Changeset &changeset)
{
    const Result<QList<ChangedRow>> rows = changeset.rows();
    if (!rows || rows->size() < kBulkRows || database.path().isEmpty())
        return;
    const auto counted = std::count_if(rows->begin(), rows->end(), [](const ChangedRow &row) { return row.table != u"paragraph"; });
    if (counted < kBulkRows)
        return;
    Result<Database> before = Database::open(database.path(), Database::Mode::ReadOnly);
    if (!before)
        return;
    SilentProgress silent;
    static_cast<void>(makeWhenDue(*before, BackupReason::Bulk, silent));
}

} // namespace concord
