// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace concord {

namespace {

Error brokenStep(const QString &file, const QString &why)
{
    return {Error::Code::Damaged, file, why};
}

int minReaderOf(const QByteArray &script)
{
    static const QRegularExpression pattern(QStringLiteral("^-- min_reader: (\\d+)\\s*$"),
                                            QRegularExpression::MultilineOption);
    return pattern.match(QString::fromUtf8(script)).captured(1).toInt();
}

/// "story.concord" of version 3 → "story-v3.concord", or "story-v3-2.concord" where that is taken.
QString copyName(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString stem = file.path() + u'/' + file.completeBaseName() + QStringLiteral("-v%1").arg(version);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = stem + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + QStringLiteral("-%1").arg(number) + ending;
    return name;
}

/// The SQL of everything in the file but what belongs to the search index, which is derived and judged where it is used.
Result<QStringList> schemaEntries(Database &database)
{
    const auto rows = readRows(
        database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT "
        "(type = 'table' AND (name = 'search_slot' OR name = 'search_text' OR name LIKE 'search\\_text\\_%' ESCAPE '\\'))",
        [](const Statement &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    return QStringList(rows->begin(), rows->end());
}

} // namespace

Result<Migrations> Migrations::load(const QString &folder)
{
    QList<Step> steps;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("[0-9][0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return brokenStep(file.fileName(), file.errorString());
        Step step{QStringView(name).first(4).toInt(), 0, file.readAll()};
        step.minReader = minReaderOf(step.script);
        if (step.version != steps.size() + 1)
            return brokenStep(file.fileName(), QStringLiteral("number out of sequence"));
        if (step.minReader < 1 || step.minReader > step.version)
            return brokenStep(file.fileName(), QStringLiteral("no usable min_reader"));
        steps.append(step);
    }
    if (steps.isEmpty())
        return brokenStep(folder, QStringLiteral("no schema scripts"));
    return Migrations(steps);
}

Result<int> Migrations::version(Database &database)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Status Migrations::checkReadable(Database &database) const
{
    const Result<int> found = version(database);
    if (!found)
        return found.error();
    if (*found <= current())
        return Done{};
    const Result<qint64> minReader =
        database.number("SELECT s.min_reader FROM schema_step s JOIN pragma_user_version u ON s.version = u.user_version");
    if (!minReader || *minReader > current() || *minReader < 1)
        return Error{Error::Code::Newer, database.path(),
                     QStringLiteral("schema %1, ours %2").arg(*found).arg(current())};
    return Done{};
}

Status Migrations::runStep(Database &database, const Step &step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<int> found = version(database);
    if (!found)
        return found.error();
    if (*found >= step.version) // another program was quicker
        return Done{};
    if (Status done = database.execute(step.script); !done)
        return done;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (Status noted = runSql(database, "INSERT INTO schema_step (version, min_reader, made_at) VALUES (?, ?, ?)",
                              step.version, step.minReader, now);
        !noted)
        return noted;
    const auto broken =
        readRows(database, "PRAGMA foreign_key_check", [](const Statement &row) { return row.text(0); });
    if (!broken)
        return broken.error();
    if (!broken->isEmpty())
        return Error{Error::Code::Damaged, database.path(), QStringLiteral("broken references in ") + broken->first()};
    if (Status noted = database.execute("PRAGMA user_version = " + QByteArray::number(step.version)); !noted)
        return noted;
    return transaction->commit();
}

Status Migrations::checkSchema(Database &database) const
{
    Result<Database> fresh = Database::inMemory();
    if (!fresh)
        return fresh.error();
    if (const Result<QString> made = run(*fresh); !made)
        return made.error();
    const Result<QStringList> wanted = schemaEntries(*fresh);
    if (!wanted)
        return wanted.error();
    const Result<QStringList> found = schemaEntries(database);
    if (!found)
        return found.error();
    for (const QString &entry : *wanted) {
        if (!found->contains(entry))
            return Error{Error::Code::Damaged, database.path(), QStringLiteral("schema lacks: ") + entry};
    }
    for (const QString &entry : *found) {
        if (!wanted->contains(entry))
            return Error{Error::Code::Damaged, database.path(), QStringLiteral("schema has what is not ours: ") + entry.left(100)};
    }
    return Done{};
}

Result<QString> Migrations::run(Database &database) const
{
    const Result<int> found = version(database);
    if (!found)
        return found.error();
    if (*found > current())
        return Error{Error::Code::Newer, database.path(),
                     QStringLiteral("schema %1, ours %2").arg(*found).arg(current())};
    QString copy;
    if (*found > 0 && *found < current() && !database.path().isEmpty()) {
        copy = copyName(database.path(), *found);
        SilentProgress silent;
        if (Status copied = Backup::write(database, copy, silent); !copied)
            return copied.error();
    }
    for (const Step &step : m_steps) {
        if (step.version <= *found)
            continue;
        if (Status done = runStep(database, step); !done)
            return done.error();
    }
    return copy;
}

} // namespace concord
