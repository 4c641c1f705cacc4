// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/searchtokenizer.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace concord {

namespace {

/// SQLite's handler of locks. Its own looks ever more seldom, so that among many writers those who came last take the lock from
/// those who wait longest; here the longer one has waited the oftener one looks.
int waitForLock(void *, int looks)
{
    constexpr int kFirstPause = 20, kLeastPause = 2; // ms
    thread_local std::chrono::steady_clock::time_point began;
    const auto now = std::chrono::steady_clock::now();
    if (looks == 0)
        began = now;
    if (now - began > std::chrono::milliseconds(Database::kBusyMilliseconds))
        return 0;
    sqlite3_sleep(std::max(kLeastPause, kFirstPause - looks));
    return 1;
}

struct Limit
{
    int kind;
    int value;
};

constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    Limit{SQLITE_LIMIT_COLUMN, 200},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 200},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Limit{SQLITE_LIMIT_VDBE_OP, 100000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 32},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 999},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

bool hasPendingLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(Handle handle, QString path, bool readOnly)
    : m_handle(std::move(handle)),
      m_path(std::move(path)),
      m_readOnly(readOnly)
{}

Result<Database> Database::connect(const QString &name, int flags, const QString &path)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return sqliteError(raw, code, path);
    const bool readOnly = sqlite3_db_readonly(raw, "main") == 1;
    Database database(std::move(handle), path, readOnly);
    if (Status hardened = database.harden(); !hardened)
        return hardened.error();
    return database;
}

Status Database::harden()
{
    sqlite3 *raw = m_handle.get();
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_handler(raw, &waitForLock, nullptr);
    int set = 0;
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, &set);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &set);
    // The schema has neither triggers nor views, so those of a stranger's file stay asleep.
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, &set);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, &set);
    for (const Limit limit : kLimits)
        sqlite3_limit(raw, limit.kind, limit.value);
    if (Status added = addSearchTokenizer(raw); !added)
        return added;
    return execute("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0;");
}

Result<Database> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Code::Unwritable, path, QStringLiteral("exists")};
    Result<Database> database =
        connect(QFileInfo(path).absoluteFilePath(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, path);
    if (!database)
        return database.error();
    Status ready = database->execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    if (ready)
        ready = database->chooseJournal();
    if (!ready) {
        QFile::remove(path);
        return ready.error();
    }
    return std::move(database).value();
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path, {}};
    if (!file.isFile() || !file.isReadable())
        return Error{Error::Code::Unreadable, path, QStringLiteral("not a readable file")};
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    Result<Database> database = connect(file.absoluteFilePath(), flags, path);
    if (!database)
        return database.error();
    if (Status known = database->checkApplication(); !known) {
        // A read-only file in a read-only folder has nowhere to put the log's index; without a log it needs none.
        const bool noPlace = known.error().code == Error::Code::Unwritable || known.error().code == Error::Code::Full;
        if (noPlace && database->isReadOnly() && !hasPendingLog(path))
            return openImmutable(path);
        return known.error();
    }
    if (mode == Mode::Look)
        return database->lookOnly() ? std::move(database) : Result<Database>(Error{Error::Code::Database, path, QStringLiteral("query_only")});
    if (database->isReadOnly())
        return std::move(database).value();
    if (Status ready = database->chooseJournal(); !ready)
        return ready.error();
    return std::move(database).value();
}

bool Database::lookOnly()
{
    int set = 0;
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &set);
    return execute("PRAGMA query_only = ON").hasValue();
}

Result<Database> Database::openImmutable(const QString &path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    const QString name = QStringLiteral("file:") + QString::fromLatin1(encoded) + QStringLiteral("?immutable=1");
    Result<Database> database = connect(name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path);
    if (!database)
        return database.error();
    if (Status known = database->checkApplication(); !known)
        return known.error();
    return std::move(database).value();
}

Result<Database> Database::openForSalvage(const QString &path)
{
    Result<Database> database = connect(QFileInfo(path).absoluteFilePath(), SQLITE_OPEN_READWRITE, path);
    if (!database)
        return database.error();
    if (const Result<qint64> tables = database->number("SELECT count(*) FROM sqlite_schema"); !tables)
        return tables.error();
    return std::move(database).value();
}

bool Database::isUsedElsewhere(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    Result<Database> database = connect(QFileInfo(path).absoluteFilePath(), SQLITE_OPEN_READWRITE, path);
    if (!database)
        return database.error().code == Error::Code::Busy;
    sqlite3 *raw = database->handle();
    sqlite3_busy_timeout(raw, 0);
    int set = 0;
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &set);
    // With exclusive locking the log's index is private, so the lock on the file itself must be had, which any other connection holds.
    const Status alone = database->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK");
    return !alone && alone.error().code == Error::Code::Busy;
}

bool Database::isOnNetwork(const QString &path)
{
    return isNetworkFileSystem(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

bool Database::isNetworkFileSystem(const QByteArray &type)
{
    static const QSet<QByteArray> others{"9p", "afs", "ncpfs", "ceph", "lustre", "gpfs", "beegfs", "ocfs2", "gfs2", "davfs", "vboxsf", "virtiofs"};
    return type.startsWith("nfs") || type.startsWith("cifs") || type.startsWith("smb") || type.startsWith("fuse.")
        || others.contains(type);
}

Result<Database> Database::inMemory()
{
    return connect(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, {});
}

Status Database::checkApplication()
{
    const Result<qint64> id = number("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != kApplicationId)
        return Error{Error::Code::Foreign, m_path, QStringLiteral("application_id %1").arg(*id)};
    return Done{};
}

Status Database::chooseJournal()
{
    const bool network = isOnNetwork(m_path);
    const Result<QString> mode = text(network ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
    if (!mode)
        return mode.error();
    const bool log = *mode == QLatin1String("wal");
    return execute(log ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Status Database::execute(QByteArrayView script)
{
    const QByteArray terminated = script.toByteArray();
    const int code = sqlite3_exec(m_handle.get(), terminated.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_handle.get(), code, m_path, script);
    return Done{};
}

Result<qint64> Database::number(QByteArrayView sql)
{
    const auto rows = readRows(*this, sql, [](const Statement &row) { return row.integer(0); });
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::Code::NotFound, m_path, QString::fromUtf8(sql)};
    return rows->first();
}

Result<QString> Database::text(QByteArrayView sql)
{
    const auto rows = readRows(*this, sql, [](const Statement &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{Error::Code::NotFound, m_path, QString::fromUtf8(sql)};
    return rows->first();
}

Result<QStringList> Database::integrityFaults(bool quick)
{
    const auto rows = readRows(*this, quick ? "PRAGMA quick_check" : "PRAGMA integrity_check",
                               [](const Statement &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    const QStringList lines(rows->begin(), rows->end());
    return lines == QStringList{QStringLiteral("ok")} ? QStringList() : lines;
}

} // namespace concord
