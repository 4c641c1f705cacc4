// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;

namespace concord {

/// A connection to one Concord file. Movable, not copyable; used by one thread. Every connection is defensive: schema
/// untrusted, no writes to the schema table, cell sizes checked, limits on lengths and expression depth, because the file
/// may come from a stranger. A writing connection keeps WAL with synchronous FULL, so a commit survives a power failure;
/// on network file systems, where WAL does not work, a rollback journal with synchronous EXTRA. A lock is waited for
/// five seconds.
class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Look, ///< neither written nor its log taken up, but checked as for a writer: SQLite ignores CHECK rules of what it opens read-only
    };

    static constexpr qint64 kApplicationId = 0x434E4344; ///< "CNCD" at byte 68 of the file
    static constexpr int kBusyMilliseconds = 10000;      ///< how long another writer is waited for

    /// A new, empty file with our application id. Unwritable when it exists or cannot be made.
    static Result<Database> create(const QString &path);
    /// NotFound, Foreign (another application's file, or no database), Damaged, Busy, Unreadable. A write-protected file opens
    /// read-only whatever the mode.
    static Result<Database> open(const QString &path, Mode mode);
    static Result<Database> inMemory();
    /// A private copy of a damaged file, to read what is still there: the application id is not asked for and nothing is checked.
    /// Damaged or Foreign when not even the list of tables can be read.
    static Result<Database> openForSalvage(const QString &path);

    /// Whether another connection, of this program or another, has the file open. Leaves the file and its log as they are.
    static bool isUsedElsewhere(const QString &path);
    /// Whether the file lies on a file system of another machine, where locks and syncs cannot be relied on.
    static bool isOnNetwork(const QString &path);
    /// Whether file systems of that name, as mount lists them, are another machine's: "nfs4", "cifs", "fuse.sshfs".
    static bool isNetworkFileSystem(const QByteArray &type);

    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;

    sqlite3 *handle() const { return m_handle.get(); }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    bool isInTransaction() const;

    /// Runs a script of any number of statements, trigger bodies included. What it selects is dropped.
    Status execute(QByteArrayView script);
    /// The first column of the first row as a number: "PRAGMA user_version", "SELECT count(*) FROM claim".
    Result<qint64> number(QByteArrayView sql);
    /// The same as text.
    Result<QString> text(QByteArrayView sql);
    /// Changes whenever another connection has committed.
    Result<qint64> dataVersion() { return number("PRAGMA data_version"); }
    /// "wal", "delete", …
    Result<QString> journalMode() { return text("PRAGMA journal_mode"); }

    /// SQLite's full check (indexes, every row) or the quick one; its complaints, none when sound. Damaged when it cannot
    /// even run.
    Result<QStringList> integrityFaults(bool quick);

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    using Handle = std::unique_ptr<sqlite3, Closer>;

    Database(Handle handle, QString path, bool readOnly);
    static Result<Database> connect(const QString &name, int flags, const QString &path);
    static Result<Database> openImmutable(const QString &path);
    Status harden();
    bool lookOnly();
    Status checkApplication();
    Status chooseJournal();

    Handle m_handle;
    QString m_path;
    bool m_readOnly = false;
};

} // namespace concord
