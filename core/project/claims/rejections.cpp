// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/rejections.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

namespace concord {

Result<Rejection> Rejections::add(Database &database, Rejection rejection)
{
    if (rejection.range.isEmpty() || rejection.range.begin < 0 || rejection.paragraph < 0)
        return Error{Error::Code::Invalid, QStringLiteral("rejection"), rejection.exact};
    if (!rejection.id.isValid())
        rejection.id = newId<RejectionId>();
    rejection.rejectedAt = storedNow();
    const Status added = runSql(
        database, "INSERT INTO rejection (id, revision_id, paragraph, start, \"end\", exact, rejected_by, rejected_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        rejection.id, rejection.revision, rejection.paragraph, rejection.range.begin, rejection.range.end, rejection.exact, rejection.rejectedBy,
        timeColumn(rejection.rejectedAt));
    if (!added)
        return added.error();
    return rejection;
}

Status Rejections::remove(Database &database, RejectionId id)
{
    const Status gone =
        runSql(database, "UPDATE rejection SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "rejection", id.value) : gone;
}

Result<QList<Rejection>> Rejections::list(Database &database, ArticleId article)
{
    Result<QList<Rejection>> rows = readRows(
        database,
        "SELECT j.id, j.revision_id, j.paragraph, j.start, j.\"end\", j.exact, j.rejected_by, j.rejected_at FROM rejection j "
        "JOIN revision r ON r.id = j.revision_id JOIN text t ON t.id = r.text_id "
        "WHERE t.article_id = ? AND j.deleted_at IS NULL ORDER BY j.rejected_at, j.id",
        [](const Statement &row) {
            return Rejection{row.id<RejectionId>(0),
                             row.id<RevisionId>(1),
                             row.int32(2).value_or(-1),
                             {row.int32(3).value_or(-1), row.int32(4).value_or(-1)},
                             row.text(5),
                             row.text(6),
                             timeFromColumn(row.text(7))};
        },
        article);
    if (rows)
        rows->removeIf([](const Rejection &rejection) { return rejection.paragraph < 0 || rejection.range.begin < 0 || rejection.range.isEmpty(); });
    return rows;
}

} // namespace concord
