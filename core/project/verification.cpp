// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/verification.h"
#include "core/project/journal.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

namespace concord {

namespace {

/// Puts the lines into the report; a file that cannot answer for damage has one more damage.
Status take(const Result<QStringList> &lines, QStringList *into, QStringList *damages)
{
    if (lines) {
        into->append(*lines);
        return Done{};
    }
    if (lines.error().code != Error::Code::Damaged && lines.error().code != Error::Code::Database)
        return lines.error();
    damages->append(lines.error().detail);
    return Done{};
}

Result<QStringList> brokenReferences(Database &database)
{
    const auto rows = readRows(database, "PRAGMA foreign_key_check", [](const Statement &row) {
        return QStringLiteral("%1/%2 → %3").arg(row.text(0)).arg(row.integer(1)).arg(row.text(2));
    });
    if (!rows)
        return rows.error();
    return QStringList(rows->begin(), rows->end());
}

} // namespace

Result<Verification> verifyStore(Database &database)
{
    Verification found;
    const Result<int> schema = Migrations::version(database);
    if (!schema)
        return schema.error();
    found.schema = *schema;
    if (Status done = take(database.integrityFaults(false), &found.damages, &found.damages); !done)
        return done.error();
    if (Status done = take(brokenReferences(database), &found.brokenReferences, &found.damages); !done)
        return done.error();
    if (Status done = take(Journal::faults(database), &found.unreadableEdits, &found.damages); !done)
        return done.error();
    found.journalEntries = database.number("SELECT count(*) FROM journal").valueOr(0);
    found.head = Journal::head(database).valueOr({});
    for (const char *table : kDurableTables) {
        const Result<qint64> count = database.number(QByteArray("SELECT count(*) FROM ") + table);
        if (count)
            found.rows.insert(QString::fromLatin1(table), *count);
    }
    return found;
}

} // namespace concord
