// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemamending.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

namespace concord {

namespace {

constexpr int kPage = 4096;
constexpr int kHeader = 100;

struct SchemaRow
{
    QString type;
    QString name;
    QString table;
    qint64 root = 0;
    QString sql; ///< null for the indexes SQLite makes itself
};

/// What a new project begins with.
struct NewProject
{
    QByteArray header;
    QList<SchemaRow> rows;
};

Result<NewProject> newProject(const QString &folder)
{
    const QString path = folder + QStringLiteral("/new");
    NewProject made;
    {
        Result<Database> database = Database::create(path);
        if (!database)
            return database.error();
        const Result<Migrations> migrations = Migrations::load();
        const Result<QString> done = migrations ? migrations->run(*database) : Result<QString>(migrations.error());
        if (!done)
            return done.error();
        const auto rows = readRows(*database, "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema", [](const Statement &row) {
            return SchemaRow{row.text(0), row.text(1), row.text(2), row.integer(3), row.isNull(4) ? QString() : row.text(4)};
        });
        if (!rows)
            return rows.error();
        made.rows = QList<SchemaRow>(rows->begin(), rows->end());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unwritable, path, file.errorString()};
    made.header = file.read(kHeader);
    return made;
}

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

Handle openPlainly(const QString &path)
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    return Handle(raw);
}

void takeLogIn(const QString &path)
{
    {
        const Handle handle = openPlainly(path);
        if (handle)
            sqlite3_wal_checkpoint_v2(handle.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

/// A first page with our header and an empty list of tables, without a log and without free pages.
QByteArray firstPage(QByteArray header, quint32 pages)
{
    QByteArray page = header.leftJustified(kPage, '\0');
    page[18] = page[19] = 1;
    qToBigEndian<quint32>(1, page.data() + 24); // change counter
    qToBigEndian(pages, page.data() + 28);
    qToBigEndian<quint64>(0, page.data() + 32); // no free pages
    qToBigEndian<quint32>(1, page.data() + 92); // the size is valid for that counter
    page[kHeader] = 0x0D; // a leaf of a table
    qToBigEndian<quint16>(kPage, page.data() + kHeader + 5);
    return page;
}

Status writeFirstPage(const QString &path, const QByteArray &header)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return Error{Error::Code::Unwritable, path, file.errorString()};
    const auto pages = static_cast<quint32>((file.size() + kPage - 1) / kPage);
    if (pages < 2)
        return Error{Error::Code::Damaged, path, QStringLiteral("no page of a table")};
    if (!file.resize(qint64{pages} * kPage) || file.write(firstPage(header, pages)) != kPage || !file.flush())
        return Error{Error::Code::Full, path, file.errorString()};
    return Done{};
}

Status writeRows(const QString &path, const QList<SchemaRow> &rows)
{
    const Handle handle = openPlainly(path);
    sqlite3_db_config(handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    int code = sqlite3_exec(handle.get(), "PRAGMA writable_schema = ON; BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v2(handle.get(), "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)", -1, &insert, nullptr);
    const auto bind = [insert](int at, const QString &text) {
        text.isNull() ? sqlite3_bind_null(insert, at) : sqlite3_bind_text(insert, at, text.toUtf8().constData(), -1, SQLITE_TRANSIENT);
    };
    for (qsizetype row = 0; row < rows.size() && code == SQLITE_OK; ++row) {
        bind(1, rows[row].type);
        bind(2, rows[row].name);
        bind(3, rows[row].table);
        sqlite3_bind_int64(insert, 4, rows[row].root);
        bind(5, rows[row].sql);
        code = sqlite3_step(insert) == SQLITE_DONE ? sqlite3_reset(insert) : sqlite3_errcode(handle.get());
    }
    sqlite3_finalize(insert);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle.get(), "COMMIT", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Status(Done{}) : Status(sqliteError(handle.get(), code, path));
}

} // namespace

Status mendSchema(const QString &path)
{
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/new-XXXXXX"));
    if (!folder.isValid())
        return Error{Error::Code::Unwritable, folder.path(), folder.errorString()};
    const Result<NewProject> made = newProject(folder.path());
    if (!made)
        return made.error();
    takeLogIn(path);
    if (Status written = writeFirstPage(path, made->header); !written)
        return written;
    return writeRows(path, made->rows);
}

} // namespace concord
