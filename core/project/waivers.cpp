// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/waivers.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

namespace concord {

Result<Waiver> Waivers::add(Database &database, Waiver waiver)
{
    if (!waiver.id.isValid())
        waiver.id = newId<WaiverId>();
    waiver.createdAt = storedNow();
    const Status added = runSql(
        database, "INSERT INTO waiver (id, rule, fingerprint, reason, author, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        waiver.id, waiver.rule, waiver.fingerprint, waiver.reason, waiver.author, timeColumn(waiver.createdAt));
    if (!added)
        return added.error();
    return waiver;
}

Status Waivers::remove(Database &database, WaiverId id)
{
    const Status gone = runSql(database, "UPDATE waiver SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                               timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "waiver", id.value) : gone;
}

Result<QList<Waiver>> Waivers::list(Database &database)
{
    return readRows(database,
                    "SELECT id, rule, fingerprint, reason, author, created_at FROM waiver WHERE deleted_at IS NULL "
                    "ORDER BY created_at, id",
                    [](const Statement &row) {
                        return Waiver{row.id<WaiverId>(0), row.text(1), row.text(2),
                                      row.text(3),         row.text(4), timeFromColumn(row.text(5))};
                    });
}

} // namespace concord
