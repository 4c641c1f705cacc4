// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/base/ids.h"
#include "core/store/database.h"
#include "core/store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <memory>

namespace concord {

namespace {

constexpr int kPagesAtOnce = 256;
constexpr int kWaitMilliseconds = 50;

struct HandleCloser
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};

/// Removes the unfinished copy and whatever SQLite put beside it.
class TemporaryCopy
{
public:
    explicit TemporaryCopy(const QString &target) : m_path(target + QStringLiteral(".%1.part").arg(randomKey(), 0, 36))
    {}
    ~TemporaryCopy()
    {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String(ending));
    }
    Q_DISABLE_COPY_MOVE(TemporaryCopy)

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Status copyPages(sqlite3_backup *backup, Progress &progress, int *code)
{
    int waited = 0;
    for (;;) {
        *code = sqlite3_backup_step(backup, kPagesAtOnce);
        if (*code == SQLITE_DONE)
            return Done{};
        const bool busy = *code == SQLITE_BUSY || *code == SQLITE_LOCKED;
        if (!busy && *code != SQLITE_OK)
            return Error{};
        if (busy && (waited += kWaitMilliseconds) > Database::kBusyMilliseconds)
            return Error{};
        if (busy)
            sqlite3_sleep(kWaitMilliseconds);
        const int total = sqlite3_backup_pagecount(backup);
        progress.report(total - sqlite3_backup_remaining(backup), total);
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
    }
}

Status copyInto(Database &database, const QString &path, Progress &progress)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFileInfo(path).absoluteFilePath().toUtf8().constData(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, HandleCloser> copy(raw);
    if (opened != SQLITE_OK)
        return sqliteError(raw, opened, path);
    sqlite3_backup *backup = sqlite3_backup_init(raw, "main", database.handle(), "main");
    if (!backup)
        return sqliteError(raw, sqlite3_errcode(raw), path);
    int code = SQLITE_OK;
    const Status copied = copyPages(backup, progress, &code);
    const int finished = sqlite3_backup_finish(backup);
    if (!copied && copied.error().code == Error::Code::Cancelled)
        return copied;
    if (finished != SQLITE_OK || code != SQLITE_DONE)
        return sqliteError(raw, finished != SQLITE_OK ? finished : code, path);
    return Done{};
}

/// Full check; and no log mode, so that the copy is one file that can be read from anywhere.
Status checkCopy(const QString &path)
{
    Result<Database> copy = Database::open(path, Database::Mode::ReadWrite);
    if (!copy)
        return copy.error();
    const Result<QStringList> faults = copy->integrityFaults(false);
    if (!faults)
        return faults.error();
    if (!faults->isEmpty())
        return Error{Error::Code::Damaged, path, faults->first()};
    return copy->execute("PRAGMA journal_mode = DELETE");
}

Status moveInto(const QString &from, const QString &target)
{
    if (!forceToDisk(from))
        return Error{Error::Code::Unwritable, target, QStringLiteral("fsync")};
    std::error_code failed;
    std::filesystem::rename(from.toStdString(), target.toStdString(), failed);
    if (failed)
        return Error{Error::Code::Unwritable, target, QString::fromStdString(failed.message())};
    forceToDisk(QFileInfo(target).absolutePath());
    return Done{};
}

/// By the header of the main file, so that a damaged copy counts too. File format: https://sqlite.org/fileformat2.html, 1.3
bool isProjectFile(const QString &path)
{
    constexpr qsizetype kApplicationIdAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kApplicationIdAt + 4);
    return header.size() == kApplicationIdAt + 4 && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) == Database::kApplicationId;
}

Status checkTarget(const Database &database, const QString &target)
{
    if (database.isInTransaction())
        return Error{Error::Code::Invalid, target, QStringLiteral("inside a transaction")};
    const QFileInfo file(target);
    if (file.exists() && file.canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        return Error{Error::Code::Invalid, target, QStringLiteral("a copy onto itself")};
    if (file.exists() && !file.isFile())
        return Error{Error::Code::Unwritable, target, QStringLiteral("not a regular file")};
    if (file.exists() && !isProjectFile(target))
        return Error{Error::Code::Foreign, target, QStringLiteral("in the way of a copy")};
    // A log left beside the target would be replayed into the copy and ruin it.
    if (QFileInfo(target + QStringLiteral("-wal")).size() > 0)
        return Error{Error::Code::Busy, target, QStringLiteral("a write-ahead log lies beside it")};
    if (!QFileInfo(file.absolutePath()).isDir())
        return Error{Error::Code::Unwritable, target, QStringLiteral("no such folder")};
    return Done{};
}

} // namespace

bool forceToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

Status Backup::write(Database &database, const QString &target, Progress &progress)
{
    if (Status possible = checkTarget(database, target); !possible)
        return possible;
    const TemporaryCopy temporary(target);
    // A read transaction holds the pages as they are, so that writers elsewhere do not make the copy begin again.
    if (Status held = database.execute("BEGIN; SELECT 1 FROM sqlite_schema"); !held)
        return held;
    const Status copied = copyInto(database, temporary.path(), progress);
    const Status released = database.execute("ROLLBACK");
    if (!copied)
        return copied;
    if (!released)
        return released;
    if (Status sound = checkCopy(temporary.path()); !sound)
        return sound;
    return moveInto(temporary.path(), target);
}

} // namespace concord
