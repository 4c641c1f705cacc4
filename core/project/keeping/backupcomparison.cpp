// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/backupcomparison.h"
#include "core/project/articles.h"
#include "core/project/journal.h"
#include "core/project/verification.h"
#include "core/store/database.h"
#include "core/store/tables.h"

#include <algorithm>

namespace concord {

namespace {

QHash<QString, qint64> rowsOf(Database &database)
{
    QHash<QString, qint64> rows;
    for (const char *table : kDurableTables)
        rows.insert(QLatin1String(table), database.number(QByteArray("SELECT count(*) FROM ") + table).valueOr(0));
    return rows;
}

} // namespace

Result<BackupPreview> previewBackup(const QString &copy)
{
    Result<Database> database = Database::open(copy, Database::Mode::Look);
    if (!database)
        return database.error();
    const Result<Verification> found = verifyStore(*database);
    if (!found)
        return found.error();
    BackupPreview preview;
    preview.isSound = found->isSound();
    preview.fault = (found->damages + found->brokenReferences + found->unreadableEdits).value(0);
    preview.edits = found->journalEntries;
    preview.claims = database->number("SELECT count(*) FROM claim WHERE deleted_at IS NULL").valueOr(0);
    for (const Article &article : Articles::list(*database).valueOr({}))
        preview.articles.append(article.title);
    const QList<JournalEntry> last = Journal::list(*database, 1).valueOr({});
    if (!last.isEmpty())
        preview.last = last.first();
    return preview;
}

std::optional<KeptBackup> newestSoundBackup(const QString &projectPath)
{
    for (const KeptBackup &kept : Backups::list(projectPath)) {
        if (const Result<BackupPreview> preview = previewBackup(kept.path); preview && preview->isSound)
            return kept;
    }
    return {};
}

Result<BackupComparison> compareBackup(const QString &copy, Database &project)
{
    Result<Database> database = Database::open(copy, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const Result<qint64> seq = Journal::lastSeq(*database);
    const Result<QByteArray> theirs = Journal::head(*database);
    if (!seq || !theirs)
        return seq ? theirs.error() : seq.error();
    const Result<QByteArray> ours = Journal::chainAt(project, *seq);
    if (!ours)
        return ours.error();
    BackupComparison comparison;
    comparison.isSameHistory = *seq == 0 || *ours == *theirs;
    comparison.copyRows = rowsOf(*database);
    comparison.projectRows = rowsOf(project);
    if (!comparison.isSameHistory)
        return comparison;
    const Result<QList<JournalEntry>> all = Journal::list(project);
    if (!all)
        return all.error();
    std::copy_if(all->begin(), all->end(), std::back_inserter(comparison.since), [&seq](const JournalEntry &entry) { return entry.seq > *seq; });
    return comparison;
}

} // namespace concord
