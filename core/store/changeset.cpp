// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"
#include "core/store/changesetformat.h"
#include "core/store/database.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

#include <sqlite3.h>

#include <algorithm>

namespace concord {

namespace {

/// The operation an iterator stands on. Only its own fields are read, so it is safe inside a conflict handler too.
ChangedRow currentRow(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    ChangedRow row;
    if (sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect) != SQLITE_OK)
        return row;
    row.table = QString::fromUtf8(table);
    row.kind = operation == SQLITE_INSERT ? ChangedRow::Kind::Inserted
        : operation == SQLITE_DELETE      ? ChangedRow::Kind::Deleted
                                          : ChangedRow::Kind::Updated;
    unsigned char *isKey = nullptr;
    if (sqlite3changeset_pk(iterator, &isKey, &columns) != SQLITE_OK)
        return row;
    const auto key = static_cast<int>(std::find(isKey, isKey + columns, 1) - isKey);
    sqlite3_value *value = nullptr;
    const int code = key == columns  ? SQLITE_RANGE
        : operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, key, &value)
                                     : sqlite3changeset_old(iterator, key, &value);
    if (code == SQLITE_OK && value && sqlite3_value_type(value) == SQLITE_INTEGER)
        row.id = sqlite3_value_int64(value);
    return row;
}

ChangeConflict::Kind conflictKind(int kind)
{
    switch (kind) {
    case SQLITE_CHANGESET_NOTFOUND:
        return ChangeConflict::Kind::RowMissing;
    case SQLITE_CHANGESET_CONFLICT:
        return ChangeConflict::Kind::RowExists;
    case SQLITE_CHANGESET_CONSTRAINT:
        return ChangeConflict::Kind::Constraint;
    case SQLITE_CHANGESET_FOREIGN_KEY:
        return ChangeConflict::Kind::Reference;
    default:
        return ChangeConflict::Kind::RowChanged;
    }
}

int recordConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    ChangeConflict conflict{conflictKind(kind), {}, 0};
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY) {
        const ChangedRow row = currentRow(iterator);
        conflict.table = row.table;
        conflict.id = row.id;
    }
    static_cast<QList<ChangeConflict> *>(context)->append(conflict);
    return SQLITE_CHANGESET_ABORT;
}

Error unreadable(int code)
{
    Error error = sqliteError(nullptr, code, {});
    error.code = Error::Code::Damaged;
    return error;
}

bool isDurable(const QString &table)
{
    return std::any_of(kDurableTables.begin(), kDurableTables.end(),
                       [&table](const char *name) { return table == QLatin1String(name); });
}

Result<Changeset> taken(int code, int size, void *bytes)
{
    const QByteArray copy(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    if (code != SQLITE_OK)
        return unreadable(code);
    return Changeset(copy);
}

} // namespace

Result<Changeset> Changeset::inverted() const
{
    if (const auto tables = readChangesetTables(m_bytes); !tables)
        return tables.error();
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.constData(), &size, &bytes);
    return taken(code, size, bytes);
}

Result<Changeset> Changeset::followedBy(const Changeset &next) const
{
    for (const Changeset *each : {this, &next}) {
        if (const auto tables = readChangesetTables(each->m_bytes); !tables)
            return tables.error();
    }
    QByteArray first = m_bytes;
    QByteArray second = next.m_bytes;
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_concat(static_cast<int>(first.size()), first.data(),
                                             static_cast<int>(second.size()), second.data(), &size, &bytes);
    return taken(code, size, bytes);
}

Result<QList<ChangedRow>> Changeset::rows() const
{
    if (const auto tables = readChangesetTables(m_bytes); !tables)
        return tables.error();
    QByteArray bytes = m_bytes;
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), bytes.data());
    if (code != SQLITE_OK)
        return unreadable(code);
    QList<ChangedRow> rows;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        rows.append(currentRow(iterator));
    code = sqlite3changeset_finalize(iterator);
    if (code != SQLITE_OK)
        return unreadable(code);
    return rows;
}

Status Changeset::checkTables(Database &database) const
{
    const Result<QList<ChangesetTable>> tables = readChangesetTables(m_bytes);
    if (!tables)
        return tables.error();
    for (const ChangesetTable &table : *tables) {
        const auto keys = readRows(
            database, "SELECT pk FROM pragma_table_info(?) ORDER BY cid",
            [](const Statement &row) { return row.integer(0) != 0; }, table.name);
        if (!keys)
            return keys.error();
        // SQLite would skip such a table without a word. A file may have more columns at the end than the changeset.
        bool fits = isDurable(table.name) && keys->size() >= table.keys.size();
        for (qsizetype column = 0; fits && column < table.keys.size(); ++column)
            fits = keys->at(column) == (table.keys.at(column) != 0);
        if (!fits)
            return Error{Error::Code::Invalid, table.name,
                         QStringLiteral("changeset does not fit the tables of the file")};
    }
    return Done{};
}

Status Changeset::apply(Database &database, QList<ChangeConflict> *conflicts) const
{
    if (Status known = checkTables(database); !known)
        return known;
    QByteArray bytes = m_bytes;
    QList<ChangeConflict> met;
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(bytes.size()), bytes.data(), nullptr,
                                            &recordConflict, &met);
    if (conflicts)
        *conflicts = met;
    if (!met.isEmpty()) {
        const ChangeConflict &first = met.first();
        return Error{Error::Code::Conflict, first.table,
                     QStringLiteral("row %1, kind %2").arg(first.id).arg(static_cast<int>(first.kind))};
    }
    if (code != SQLITE_OK)
        return sqliteError(database.handle(), code, database.path());
    return Done{};
}

} // namespace concord
