// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/beads/beads.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

#include <optional>

namespace concord {

namespace {

const QByteArray kColumns =
    "id, article_id, source_revision_id, source_paragraph, source_start, source_last_paragraph, source_end, source_exact, "
    "translation_revision_id, translation_paragraph, translation_start, translation_last_paragraph, translation_end, "
    "translation_exact, confirmed_by, confirmed_at";

bool canBe(const TextRun &run)
{
    const bool isForward = run.paragraph < run.lastParagraph || (run.paragraph == run.lastParagraph && run.start <= run.end);
    return run.paragraph >= 0 && run.start >= 0 && run.end >= 0 && isForward;
}

bool canBe(const StoredBead &bead)
{
    const TextRun &source = bead.run(Side::Source), &translation = bead.run(Side::Translation);
    return canBe(source) && canBe(translation) && !(source.isEmpty() && translation.isEmpty());
}

/// The six columns of a side from `first` on. Numbers no text can have make a run that cannot be.
TextRun readRun(const Statement &row, int first)
{
    TextRun run;
    run.revision = row.id<RevisionId>(first);
    run.paragraph = row.int32(first + 1).value_or(-1);
    run.start = row.int32(first + 2).value_or(-1);
    run.lastParagraph = row.int32(first + 3).value_or(-1);
    run.end = row.int32(first + 4).value_or(-1);
    run.exact = row.text(first + 5);
    return run;
}

StoredBead readBead(const Statement &row)
{
    return {row.id<BeadId>(0), row.id<ArticleId>(1), {readRun(row, 2), readRun(row, 8)}, row.text(14), timeFromColumn(row.text(15))};
}

} // namespace

Result<StoredBead> Beads::add(Database &database, StoredBead bead)
{
    if (!canBe(bead))
        return Error{Error::Code::Invalid, QStringLiteral("bead"), QStringLiteral("a run backwards or both sides empty")};
    if (!bead.id.isValid())
        bead.id = newId<BeadId>();
    bead.confirmedAt = storedNow();
    const TextRun &source = bead.run(Side::Source), &translation = bead.run(Side::Translation);
    const Status added =
        runSql(database, "INSERT INTO bead (" + kColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", bead.id,
               bead.article, source.revision, source.paragraph, source.start, source.lastParagraph, source.end, source.exact,
               translation.revision, translation.paragraph, translation.start, translation.lastParagraph, translation.end,
               translation.exact, bead.confirmedBy, timeColumn(bead.confirmedAt));
    if (!added)
        return added.error();
    return bead;
}

Status Beads::remove(Database &database, BeadId id)
{
    const Status gone =
        runSql(database, "UPDATE bead SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "bead", id.value) : gone;
}

Result<QList<StoredBead>> Beads::list(Database &database, ArticleId article)
{
    auto beads = readRows(database,
                          "SELECT " + kColumns + " FROM bead WHERE article_id = ? AND deleted_at IS NULL ORDER BY confirmed_at, rowid",
                          readBead, article);
    if (beads)
        beads->removeIf([](const StoredBead &bead) { return !canBe(bead); });
    return beads;
}

} // namespace concord
