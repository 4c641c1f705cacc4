// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimhistory.h"

#include "core/project/claims.h"
#include "core/project/columns.h"
#include "core/project/journal.h"
#include "core/store/changedvalues.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <map>

namespace concord {

namespace {

using Row = QHash<QString, std::optional<QString>>; ///< by column
using Rows = std::map<qint64, Row>;                 ///< by key

/// What a claim is made of.
constexpr const char *kParts[] = {"claim", "anchor", "claim_tag", "evidence"};

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    const auto names = readRows(
        database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", [](const Statement &row) { return row.text(0); }, table);
    if (!names)
        return names.error();
    return QStringList(names->begin(), names->end());
}

class ColumnNames
{
public:
    explicit ColumnNames(Database &database) : m_database(database) {}
    Result<QStringList> of(const QString &table)
    {
        if (!m_known.contains(table)) {
            const Result<QStringList> columns = columnsOf(m_database, table);
            if (!columns)
                return columns;
            m_known.insert(table, *columns);
        }
        return m_known.value(table);
    }

private:
    Database &m_database;
    QHash<QString, QStringList> m_known;
};

bool isTold(const QString &column)
{
    static const QStringList untold{QStringLiteral("id"),       QStringLiteral("guid"),        QStringLiteral("modified_at"), QStringLiteral("claim_id"),
                                    QStringLiteral("text_id"),  QStringLiteral("article_id"),  QStringLiteral("revision_id"), QStringLiteral("position"),
                                    QStringLiteral("series_id")};
    return !untold.contains(column);
}

Result<QList<FieldChange>> changesOf(const ChangedRowValues &row, ColumnNames &names)
{
    const Result<QStringList> columns = names.of(row.row.table);
    if (!columns)
        return columns.error();
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < columns->size(); ++i) {
        const QString before = row.before.value(i).text.value_or(QString()), after = row.after.value(i).text.value_or(QString());
        const bool isChanged = row.row.kind != ChangedRow::Kind::Updated || row.after.value(i).isKnown;
        if (isChanged && before != after && isTold(columns->at(i)))
            changes.append({row.row.table, row.row.id, columns->at(i), before, after});
    }
    return changes;
}

struct JournalChanges
{
    qint64 seq = 0;
    Changeset changeset;
};

Result<QList<JournalChanges>> changesetsAfter(Database &database, qint64 seq)
{
    return readRows(
        database, "SELECT seq, changeset FROM journal WHERE seq > ? ORDER BY seq DESC",
        [](const Statement &row) { return JournalChanges{row.integer(0), Changeset(row.bytes(1))}; }, seq);
}

/// The rows a claim is made of, those set aside too.
Result<Rows> rowsNow(Database &database, const QString &table, ClaimId claim)
{
    const Result<QStringList> columns = columnsOf(database, table);
    if (!columns)
        return columns.error();
    const QByteArray key = table == u"claim" ? "id" : "claim_id";
    Rows rows;
    const auto read = readRows(
        database, "SELECT * FROM \"" + table.toUtf8() + "\" WHERE " + key + " = ?",
        [&](const Statement &row) {
            Row values;
            for (int i = 0; i < columns->size(); ++i)
                values.insert(columns->at(i), row.optionalText(i));
            rows.emplace(row.integer(0), values);
            return 0;
        },
        claim);
    return read ? Result<Rows>(rows) : Result<Rows>(read.error());
}

/// Takes one change of a row back.
void unwind(const ChangedRowValues &change, const QStringList &columns, ClaimId claim, Rows *rows)
{
    if (change.row.kind == ChangedRow::Kind::Inserted) {
        rows->erase(change.row.id);
        return;
    }
    Row before;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (change.before.value(i).isKnown)
            before.insert(columns[i], change.before[i].text);
    }
    if (change.row.kind == ChangedRow::Kind::Deleted) {
        const QString owner = change.row.table == u"claim" ? QStringLiteral("id") : QStringLiteral("claim_id");
        if (before.value(owner) == QString::number(claim.value))
            rows->insert_or_assign(change.row.id, before);
        return;
    }
    if (const auto row = rows->find(change.row.id); row != rows->end())
        row->second.insert(before);
}

/// The rows of a claim as they were after line `seq`, by table.
Result<QHash<QString, Rows>> rowsAt(Database &database, ClaimId claim, qint64 seq)
{
    QHash<QString, Rows> tables;
    for (const char *name : kParts) {
        const QString table = QLatin1String(name);
        const Result<Rows> rows = rowsNow(database, table, claim);
        if (!rows)
            return rows.error();
        tables.insert(table, *rows);
    }
    const Result<QList<JournalChanges>> lines = changesetsAfter(database, seq);
    if (!lines)
        return lines.error();
    ColumnNames names(database);
    for (const JournalChanges &line : *lines) {
        const Result<QList<ChangedRowValues>> changes = changedValues(line.changeset);
        if (!changes)
            return changes.error();
        for (const ChangedRowValues &change : *changes) {
            const auto rows = tables.find(change.row.table);
            if (rows == tables.end())
                continue;
            const Result<QStringList> columns = names.of(change.row.table);
            if (!columns)
                return columns.error();
            unwind(change, *columns, claim, &*rows);
        }
    }
    return tables;
}

Status storeRow(Database &database, const QString &table, const Row &row)
{
    QByteArrayList names, places, settings;
    QStringList columns = row.keys();
    for (const QString &column : columns) {
        const QByteArray name = '"' + column.toUtf8() + '"';
        names.append(name);
        places.append("?");
        settings.append(name + " = excluded." + name);
    }
    Result<Statement> statement = Statement::prepare(database, "INSERT INTO \"" + table.toUtf8() + "\" (" + names.join(", ") + ") VALUES (" + places.join(", ")
                                                                   + ") ON CONFLICT (id) DO UPDATE SET " + settings.join(", "));
    if (!statement)
        return statement.error();
    for (qsizetype i = 0; i < columns.size(); ++i)
        statement->bind(static_cast<int>(i + 1), row.value(columns[i]));
    return statement->run();
}

bool belongsTo(const ChangedRowValues &change, ClaimId claim, const QHash<QString, Rows> &known)
{
    if (change.row.table == u"claim")
        return change.row.id == claim.value;
    const auto rows = known.constFind(change.row.table);
    return rows != known.cend() && rows->contains(change.row.id);
}

/// Whether a passage only got another number or revision, because paragraphs before it came or went.
Result<bool> isOnlyRenumbered(const ChangedRowValues &change, ColumnNames &names)
{
    if (change.row.table != u"anchor" || change.row.kind != ChangedRow::Kind::Updated)
        return false;
    const Result<QStringList> columns = names.of(change.row.table);
    if (!columns)
        return columns.error();
    static const QStringList bookkeeping{QStringLiteral("revision_id"), QStringLiteral("paragraph"), QStringLiteral("prefix"), QStringLiteral("suffix")};
    for (qsizetype i = 0; i < columns->size(); ++i) {
        if (change.after.value(i).isKnown && change.before.value(i).text != change.after.value(i).text && !bookkeeping.contains(columns->at(i)))
            return false;
    }
    return true;
}

/// The claim a changed row belongs to; invalid for a row of something else.
Result<ClaimId> ownerOf(Database &database, const ChangedRowValues &change, ColumnNames &names)
{
    static const QStringList parts{QStringLiteral("anchor"), QStringLiteral("claim_tag"), QStringLiteral("evidence"), QStringLiteral("comment")};
    const QString &table = change.row.table;
    if (table == u"claim")
        return ClaimId{change.row.id};
    if (!parts.contains(table))
        return ClaimId();
    const Result<QStringList> columns = names.of(table);
    if (!columns)
        return columns.error();
    const qsizetype column = columns->indexOf(QStringLiteral("claim_id"));
    for (const QList<ChangedValue> &values : {change.after, change.before}) {
        if (const ChangedValue value = values.value(column); value.isKnown && value.text)
            return ClaimId{value.text->toLongLong()};
    }
    const auto owner = readRows(
        database, "SELECT claim_id FROM \"" + table.toUtf8() + "\" WHERE id = ?", [](const Statement &row) { return row.integer(0); }, change.row.id);
    if (!owner)
        return owner.error();
    return owner->isEmpty() ? ClaimId() : ClaimId{owner->first()};
}

/// The keys of all rows that ever belonged to the claim, as far as the file still has them.
Result<QHash<QString, Rows>> everyRow(Database &database, ClaimId claim)
{
    QHash<QString, Rows> tables;
    for (const char *name : {"anchor", "claim_tag", "evidence", "comment"}) {
        const Result<Rows> rows = rowsNow(database, QLatin1String(name), claim);
        if (!rows)
            return rows.error();
        tables.insert(QLatin1String(name), *rows);
    }
    return tables;
}

} // namespace

Result<QList<FieldChange>> fieldChanges(Database &database, const Changeset &changeset)
{
    const Result<QList<ChangedRowValues>> rows = changedValues(changeset);
    if (!rows)
        return rows.error();
    ColumnNames names(database);
    QList<FieldChange> all;
    for (const ChangedRowValues &row : *rows) {
        const Result<QList<FieldChange>> changes = changesOf(row, names);
        if (!changes)
            return changes;
        all += *changes;
    }
    return all;
}

Result<QList<FieldChange>> fieldChangesOf(Database &database, qint64 seq, int limit)
{
    const Result<Changeset> changeset = Journal::changeset(database, seq);
    if (!changeset)
        return changeset.error();
    Result<QList<FieldChange>> changes = fieldChanges(database, *changeset);
    if (changes && changes->size() > limit)
        changes->resize(limit);
    return changes;
}

Result<QList<ClaimId>> claimsTouched(Database &database, qint64 seq, qsizetype limit)
{
    const Result<Changeset> changeset = Journal::changeset(database, seq);
    if (!changeset)
        return changeset.error();
    const Result<QList<ChangedRowValues>> rows = changedValues(*changeset);
    if (!rows)
        return rows.error();
    ColumnNames names(database);
    QList<ClaimId> claims;
    for (const ChangedRowValues &row : *rows) {
        if (claims.size() >= limit)
            break;
        const Result<bool> isUntouched = isOnlyRenumbered(row, names);
        if (!isUntouched)
            return isUntouched.error();
        if (*isUntouched)
            continue;
        const Result<ClaimId> owner = ownerOf(database, row, names);
        if (!owner)
            return owner.error();
        if (owner->isValid() && !claims.contains(*owner))
            claims.append(*owner);
    }
    return claims;
}

Result<QList<ClaimEvent>> claimHistory(Database &database, ClaimId claim)
{
    const Result<QList<JournalEntry>> entries = Journal::list(database);
    const Result<QHash<QString, Rows>> known = everyRow(database, claim);
    if (!entries || !known)
        return entries ? known.error() : entries.error();
    ColumnNames names(database);
    QList<ClaimEvent> events;
    for (const JournalEntry &entry : *entries) {
        const Result<Changeset> changeset = Journal::changeset(database, entry.seq);
        if (!changeset)
            return changeset.error();
        const Result<QList<ChangedRowValues>> rows = changedValues(*changeset);
        if (!rows)
            return rows.error();
        ClaimEvent event{entry, {}};
        bool isTouched = false;
        for (const ChangedRowValues &row : *rows) {
            if (!belongsTo(row, claim, *known))
                continue;
            const Result<QList<FieldChange>> changes = changesOf(row, names);
            if (!changes)
                return changes.error();
            isTouched = true;
            event.changes += *changes;
        }
        if (isTouched)
            events.append(event);
    }
    return events;
}

Result<Claim> claimAt(Database &database, ClaimId claim, qint64 seq)
{
    const Result<QHash<QString, Rows>> tables = rowsAt(database, claim, seq);
    if (!tables)
        return tables.error();
    Result<Database> past = Database::inMemory();
    const Result<Migrations> migrations = Migrations::load();
    if (!past || !migrations)
        return past ? migrations.error() : past.error();
    if (const auto made = migrations->run(*past); !made)
        return made.error();
    if (const Status loose = past->execute("PRAGMA foreign_keys = OFF"); !loose) // articles and revisions are not in it
        return loose.error();
    for (auto rows = tables->begin(); rows != tables->end(); ++rows) {
        for (const auto &[id, row] : *rows) {
            if (const Status stored = storeRow(*past, rows.key(), row); !stored)
                return stored.error();
        }
    }
    return Claims::find(*past, claim);
}

Status restoreClaim(Database &database, ClaimId claim, qint64 seq)
{
    const Result<QHash<QString, Rows>> then = rowsAt(database, claim, seq);
    if (!then)
        return then.error();
    const Rows claims = then->value(QStringLiteral("claim"));
    if (claims.empty() || claims.begin()->second.value(QStringLiteral("deleted_at")))
        return noSuchRow("claim", claim.value);
    const std::optional<QString> now = timeColumn(storedNow());
    for (const char *name : kParts) {
        const QString table = QLatin1String(name);
        const Rows target = then->value(table);
        const Result<Rows> present = rowsNow(database, table, claim);
        if (!present)
            return present.error();
        for (const auto &[id, row] : target) {
            const auto known = present->find(id);
            if (known != present->end() && known->second == row)
                continue;
            if (Status stored = storeRow(database, table, row); !stored)
                return stored;
        }
        for (const auto &[id, row] : *present) {
            if (target.contains(id) || row.value(QStringLiteral("deleted_at")))
                continue;
            if (Status gone = runSql(database, "UPDATE \"" + table.toUtf8() + "\" SET deleted_at = ? WHERE id = ?", now, id); !gone)
                return gone;
        }
    }
    return Done{};
}

} // namespace concord
