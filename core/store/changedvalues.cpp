// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changedvalues.h"
#include "core/store/changesetformat.h"

#include <sqlite3.h>

#include <algorithm>

namespace concord {

namespace {

using Reader = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

ChangedValue valueOf(sqlite3_value *value)
{
    if (!value)
        return {};
    if (sqlite3_value_type(value) == SQLITE_NULL)
        return {true, std::nullopt};
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {true, QString::fromUtf8(text, sqlite3_value_bytes(value))};
}

QList<ChangedValue> valuesOf(sqlite3_changeset_iter *iterator, int columns, Reader read)
{
    QList<ChangedValue> values;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        values.append(read(iterator, column, &value) == SQLITE_OK ? valueOf(value) : ChangedValue());
    }
    return values;
}

ChangedRowValues currentValues(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    ChangedRowValues values;
    if (sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect) != SQLITE_OK)
        return values;
    values.row.table = QString::fromUtf8(table);
    values.row.kind = operation == SQLITE_INSERT   ? ChangedRow::Kind::Inserted
                      : operation == SQLITE_DELETE ? ChangedRow::Kind::Deleted
                                                   : ChangedRow::Kind::Updated;
    if (operation != SQLITE_INSERT)
        values.before = valuesOf(iterator, columns, sqlite3changeset_old);
    if (operation != SQLITE_DELETE)
        values.after = valuesOf(iterator, columns, sqlite3changeset_new);
    unsigned char *isKey = nullptr;
    if (sqlite3changeset_pk(iterator, &isKey, &columns) != SQLITE_OK)
        return values;
    const auto key = std::find(isKey, isKey + columns, 1) - isKey;
    const ChangedValue id = operation == SQLITE_INSERT ? values.after.value(key) : values.before.value(key);
    values.row.id = id.text.value_or(QString()).toLongLong();
    return values;
}

} // namespace

Result<QList<ChangedRowValues>> changedValues(const Changeset &changeset)
{
    if (const auto tables = readChangesetTables(changeset.bytes()); !tables)
        return tables.error();
    QByteArray bytes = changeset.bytes();
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), bytes.data());
    QList<ChangedRowValues> rows;
    while (code == SQLITE_OK && sqlite3changeset_next(iterator) == SQLITE_ROW)
        rows.append(currentValues(iterator));
    if (code == SQLITE_OK)
        code = sqlite3changeset_finalize(iterator);
    if (code != SQLITE_OK)
        return Error{Error::Code::Damaged, {}, QStringLiteral("changeset: code %1").arg(code)};
    return rows;
}

} // namespace concord
