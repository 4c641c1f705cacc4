// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal.h"
#include "core/project/columns.h"
#include "core/project/keeping/journalline.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

namespace concord {

namespace {

Result<qint64> append(Database &database, JournalLine line)
{
    const auto last = readRows(database, "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1",
                               [](const Statement &row) { return std::pair(row.integer(0), row.bytes(1)); });
    if (!last)
        return last.error();
    const Result<int> schema = Migrations::version(database);
    if (!schema)
        return schema.error();
    line.seq = last->isEmpty() ? 1 : last->first().first + 1;
    line.schema = *schema;
    line.madeAt = *timeColumn(storedNow());
    line.chain = chainValue(last->isEmpty() ? QByteArray() : last->first().second, line);
    const Status added = storeJournalLine(database, line);
    if (!added)
        return added.error();
    return line.seq;
}

const QByteArray kEntryColumns =
    "SELECT j.seq, j.kind, j.title, j.author, j.made_at, j.schema, length(j.changeset), j.of_seq, "
    "u.state FROM journal j LEFT JOIN undo_step u ON u.seq = j.seq ";

JournalEntry readEntry(const Statement &row)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.kind = journalKindFromName(row.text(1)).value_or(JournalKind::Edit);
    entry.title = row.text(2);
    entry.author = row.text(3);
    entry.madeAt = timeFromColumn(row.text(4));
    entry.schema = row.int32(5).value_or(0);
    entry.size = row.integer(6);
    entry.ofSeq = row.optionalInteger(7);
    if (!row.isNull(8))
        entry.state = undoStateFromName(row.text(8));
    return entry;
}

Status setState(Database &database, qint64 seq, UndoState state)
{
    const Status done = runSql(database, "UPDATE undo_step SET state = ? WHERE seq = ?", undoStateName(state), seq);
    return done ? oneRowChanged(database, "undo_step", seq) : done;
}

} // namespace

Result<qint64> Journal::addEdit(Database &database, const QString &title, const QString &author,
                                const Changeset &changeset)
{
    JournalLine line;
    line.kind = journalKindName(JournalKind::Edit);
    line.title = title;
    line.author = author;
    line.changeset = changeset.bytes();
    const Result<qint64> seq = append(database, line);
    if (!seq)
        return seq.error();
    if (const Status gone = runSql(database, "UPDATE undo_step SET state = 'discarded' WHERE state = 'undone'"); !gone)
        return gone.error();
    if (const Status added = runSql(database, "INSERT INTO undo_step (seq, state) VALUES (?, 'done')", *seq); !added)
        return added.error();
    return *seq;
}

Status Journal::addStep(Database &database, JournalKind kind, qint64 ofSeq, const QString &author,
                        const Changeset &changeset)
{
    const auto title = readRows(
        database, "SELECT title FROM journal WHERE seq = ?", [](const Statement &row) { return row.text(0); }, ofSeq);
    if (!title)
        return title.error();
    if (title->isEmpty())
        return noSuchRow("journal", ofSeq);
    JournalLine line;
    line.kind = journalKindName(kind);
    line.title = title->first();
    line.author = author;
    line.changeset = changeset.bytes();
    line.ofSeq = ofSeq;
    if (const Result<qint64> seq = append(database, line); !seq)
        return seq.error();
    return setState(database, ofSeq, kind == JournalKind::Undo ? UndoState::Undone : UndoState::Done);
}

Status Journal::discard(Database &database, qint64 seq)
{
    return setState(database, seq, UndoState::Discarded);
}

Result<QList<JournalEntry>> Journal::list(Database &database, int limit)
{
    return readRows(database, kEntryColumns + "ORDER BY j.seq DESC LIMIT ?", readEntry, limit > 0 ? limit : -1);
}

Result<QList<JournalEntry>> Journal::undoable(Database &database)
{
    return readRows(database, kEntryColumns + "WHERE u.state = 'done' ORDER BY u.seq DESC", readEntry);
}

Result<QList<JournalEntry>> Journal::redoable(Database &database)
{
    return readRows(database, kEntryColumns + "WHERE u.state = 'undone' ORDER BY u.seq", readEntry);
}

Result<std::optional<JournalEntry>> Journal::next(Database &database, JournalKind kind)
{
    const QByteArray which = kind == JournalKind::Undo ? "WHERE u.state = 'done' ORDER BY u.seq DESC LIMIT 1"
                                                       : "WHERE u.state = 'undone' ORDER BY u.seq LIMIT 1";
    const auto rows = readRows(database, kEntryColumns + which, readEntry);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<JournalEntry>() : std::optional<JournalEntry>(rows->first());
}

Result<Changeset> Journal::changeset(Database &database, qint64 seq)
{
    const auto rows = readRows(
        database, "SELECT changeset FROM journal WHERE seq = ?", [](const Statement &row) { return row.bytes(0); },
        seq);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return noSuchRow("journal", seq);
    return Changeset(rows->first());
}

Result<qint64> Journal::lastSeq(Database &database)
{
    return database.number("SELECT coalesce(max(seq), 0) FROM journal");
}

Result<QByteArray> Journal::head(Database &database)
{
    return chainAt(database, -1);
}

Result<QByteArray> Journal::chainAt(Database &database, qint64 seq)
{
    const auto rows = readRows(
        database, "SELECT chain FROM journal WHERE ?1 < 0 OR seq = ?1 ORDER BY seq DESC LIMIT 1",
        [](const Statement &row) { return row.bytes(0); }, seq);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QByteArray() : rows->first();
}

Result<Touched> Journal::touchedSince(Database &database, qint64 seq)
{
    const auto changesets = readRows(
        database, "SELECT changeset FROM journal WHERE seq > ? ORDER BY seq",
        [](const Statement &row) { return Changeset(row.bytes(0)); }, seq);
    if (!changesets)
        return changesets.error();
    Touched touched;
    for (const Changeset &changeset : *changesets) {
        const Result<QList<ChangedRow>> rows = changeset.rows();
        if (!rows)
            return rows.error();
        touched.unite(Touched::fromRows(*rows));
    }
    return touched;
}

Result<QStringList> Journal::faults(Database &database)
{
    Result<Statement> lines = Statement::prepare(
        database, QByteArray("SELECT ") + kJournalLineColumns + " FROM journal ORDER BY seq");
    if (!lines)
        return lines.error();
    QStringList faults;
    QByteArray previous;
    qint64 last = 0;
    for (;;) {
        const Result<bool> more = lines->step();
        if (!more)
            return more.error();
        if (!*more)
            return faults;
        const JournalLine line = readJournalLine(*lines);
        if (line.seq != last + 1)
            faults.append(QStringLiteral("journal %1: lines before it are missing").arg(line.seq));
        if (const Result<QList<ChangedRow>> rows = Changeset(line.changeset).rows(); !rows)
            faults.append(QStringLiteral("journal %1: %2").arg(line.seq).arg(rows.error().detail));
        if (line.chain != chainValue(previous, line))
            faults.append(QStringLiteral("journal %1: hash differs").arg(line.seq));
        previous = line.chain;
        last = line.seq;
    }
}

} // namespace concord
