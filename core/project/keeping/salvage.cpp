// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/salvage.h"
#include "core/project/keeping/tablesalvage.h"
#include "core/project/project.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

#include <QSet>

namespace concord {

namespace {

Result<QByteArrayList> columnsOf(Database &database, const QByteArray &table)
{
    const auto names = readRows(
        database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", [](const Statement &row) { return '"' + row.text(0).toUtf8() + '"'; },
        QString::fromLatin1(table));
    if (!names)
        return names.error();
    return QByteArrayList(names->begin(), names->end());
}

/// The row as the project has it; empty without one.
Result<TableSalvage::Row> rowOf(Database &database, const QByteArray &table, const QByteArrayList &columns, qint64 key)
{
    const auto rows = readRows(
        database, "SELECT " + columns.join(", ") + " FROM " + table + " WHERE rowid = ?",
        [&columns](const Statement &row) {
            TableSalvage::Row values;
            for (int column = 0; column < columns.size(); ++column)
                values.append(row.value(column));
            return values;
        },
        key);
    if (!rows)
        return rows.error();
    return rows->value(0);
}

/// False when a rule of the schema is against it.
Result<bool> storeRow(Database &database, const QByteArray &table, const QByteArrayList &columns, qint64 key, const TableSalvage::Row &row)
{
    const bool isKeyed = !columns.contains("\"id\""); // a table with a text key of its own
    const QByteArray names = (isKeyed ? "rowid, " : "") + columns.join(", ");
    const qsizetype count = columns.size() + (isKeyed ? 1 : 0);
    Result<Statement> statement =
        Statement::prepare(database, "INSERT OR REPLACE INTO " + table + " (" + names + ") VALUES (" + QByteArrayList(count, "?").join(", ") + ')');
    if (!statement)
        return statement.error();
    int index = 0;
    if (isKeyed)
        statement->bind(++index, key);
    for (const StoredValue &value : row)
        statement->bind(++index, value);
    const Status stored = statement->run();
    if (stored)
        return true;
    return stored.error().code == Error::Code::Invalid ? Result<bool>(false) : Result<bool>(stored.error());
}

/// Rows that name a row that is not there go again, until every reference leads somewhere.
Status dropDangling(Database &database, Salvage *salvage)
{
    for (;;) {
        const auto broken = readRows(database, "PRAGMA foreign_key_check", [](const Statement &row) { return std::pair(row.text(0).toUtf8(), row.integer(1)); });
        if (!broken)
            return broken.error();
        if (broken->isEmpty())
            return Done{};
        for (const auto &[table, key] : *broken) {
            if (Status gone = runSql(database, "DELETE FROM \"" + table + "\" WHERE rowid = ?", key); !gone)
                return gone;
            ++salvage->refused;
        }
    }
}

Status markClaims(Database &database, const QSet<qint64> &claims)
{
    for (const qint64 id : claims) {
        if (Status marked = runSql(database, "UPDATE claim SET status = 'unverified', status_by = '', status_at = NULL WHERE id = ?", id); !marked)
            return marked;
        if (Status tagged = runSql(database, "INSERT INTO claim_tag (id, claim_id, name) SELECT ?, id, 'recovered' FROM claim WHERE id = ?", randomKey(), id); !tagged)
            return tagged;
    }
    return Done{};
}

Status takeTable(Database &damaged, Database &into, const QByteArray &table, Salvage *salvage, QSet<qint64> *claims)
{
    const Result<QByteArrayList> columns = columnsOf(into, table);
    if (!columns)
        return columns.error();
    const TableSalvage found(damaged, table, *columns);
    for (auto row = found.rows().begin(); row != found.rows().end(); ++row) {
        const Result<TableSalvage::Row> present = rowOf(into, table, *columns, row.key());
        if (!present)
            return present.error();
        if (*present == row.value())
            continue;
        const Result<bool> stored = storeRow(into, table, *columns, row.key(), row.value());
        if (!stored)
            return stored.error();
        if (!*stored) {
            ++salvage->refused;
            continue;
        }
        ++salvage->rows;
        if (table == "claim")
            claims->insert(row.key());
    }
    return Done{};
}

} // namespace

Result<Salvage> salvageTables(Database &damaged, Project &project, Progress &progress)
{
    Salvage salvage;
    const Status taken = project.edit(QStringLiteral("Recover"), [&](Database &database) -> Status {
        if (Status deferred = database.execute("PRAGMA defer_foreign_keys = ON"); !deferred)
            return deferred;
        QSet<qint64> claims;
        for (const char *table : kDurableTables) {
            if (progress.isCancelled())
                return Error{Error::Code::Cancelled, {}, {}};
            if (Status done = takeTable(damaged, database, table, &salvage, &claims); !done)
                return done;
        }
        if (Status sound = dropDangling(database, &salvage); !sound)
            return sound;
        salvage.claims = claims.size();
        return markClaims(database, claims);
    });
    if (!taken)
        return taken.error();
    return salvage;
}

} // namespace concord
