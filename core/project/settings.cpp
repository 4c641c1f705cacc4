// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/settings.h"
#include "core/store/statement.h"

namespace concord {

Status Settings::store(Database &database, const QString &key, const QString &value)
{
    return runSql(
        database,
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key,
        value);
}

Status Settings::remove(Database &database, const QString &key)
{
    return runSql(database, "DELETE FROM setting WHERE key = ?", key);
}

Result<std::optional<QString>> Settings::find(Database &database, const QString &key)
{
    const auto rows = readRows(
        database, "SELECT value FROM setting WHERE key = ?", [](const Statement &row) { return row.text(0); }, key);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<QString>() : std::optional<QString>(rows->first());
}

Result<QHash<QString, QString>> Settings::list(Database &database)
{
    const auto rows = readRows(database, "SELECT key, value FROM setting",
                               [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return rows.error();
    QHash<QString, QString> settings;
    for (const auto &[key, value] : *rows)
        settings.insert(key, value);
    return settings;
}

} // namespace concord
