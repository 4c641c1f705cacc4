// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/recovery.h"
#include "core/project/journal.h"
#include "core/project/keeping/journalline.h"
#include "core/project/keeping/salvage.h"
#include "core/project/project.h"
#include "core/store/schemamending.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>

namespace concord {

namespace {

constexpr int kLinesPerTransaction = 200;

constexpr int kPage = 4096;

/// The first bytes of every project file: name, pages of 4,096 bytes, no reserved bytes, fixed fractions; and, of a file that was
/// cut off, the number of pages there are, for SQLite refuses a file that is shorter than it says.
/// https://sqlite.org/fileformat2.html, 1.3
void mendHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray header = file.read(100);
    if (header.size() < 100)
        return;
    const QByteArray before = header;
    header.replace(0, 18, QByteArray("SQLite format 3\0\x10\x00", 18));
    const char log = 2;
    if (header[18] != 1 && header[18] != log)
        header[18] = header[19] == 1 ? header[19] : log;
    header[19] = header[18];
    header.replace(20, 4, QByteArray("\0\x40\x20\x20", 4));
    const auto pages = static_cast<quint32>((file.size() + kPage - 1) / kPage);
    if (qFromBigEndian<quint32>(header.constData() + 28) > pages)
        qToBigEndian(pages, header.data() + 28);
    if (header == before)
        return;
    file.resize(qint64{pages} * kPage);
    file.seek(0);
    file.write(header);
}

Status copyFile(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return Done{};
    QFile file(from);
    if (file.copy(to))
        return Done{};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? Error::Code::Full : Error::Code::Unreadable, from, file.errorString()};
}

struct DamagedCopy
{
    Database database;
    bool isMended = false; ///< its list of tables was lost, and is that of a new project
};

bool hasJournal(Database &database)
{
    return database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'journal'").valueOr(0) == 1;
}

Result<DamagedCopy> openWithTables(const QString &copy)
{
    {
        Result<Database> database = Database::openForSalvage(copy);
        if (database && hasJournal(*database))
            return DamagedCopy{std::move(*database), false};
        if (!database && (database.error().code == Error::Code::Busy || database.error().code == Error::Code::Full))
            return database.error();
    }
    if (Status mended = mendSchema(copy); !mended)
        return mended.error();
    Result<Database> database = Database::openForSalvage(copy);
    if (!database)
        return database.error();
    return DamagedCopy{std::move(*database), true};
}

/// The damaged file and its log, copied into `folder`.
Result<DamagedCopy> openCopy(const QString &path, const QTemporaryDir &folder)
{
    if (!QFileInfo(path).isFile())
        return Error{QFileInfo::exists(path) ? Error::Code::Unreadable : Error::Code::NotFound, path, {}};
    if (!folder.isValid())
        return Error{Error::Code::Unwritable, folder.path(), folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("damaged"));
    for (const char *ending : {"", "-wal", "-journal"}) {
        if (Status copied = copyFile(path + QLatin1String(ending), copy + QLatin1String(ending)); !copied)
            return copied.error();
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    mendHeader(copy);
    return openWithTables(copy);
}

/// Whether a line follows the one before and is what its hash says.
bool isProven(const JournalLine &line, qint64 before, const QByteArray &previous)
{
    return line.seq == before + 1 && line.chain == chainValue(previous, line);
}

struct Replayed
{
    qint64 lines = 0;
    bool isWhole = false; ///< the journal was read to its end, and every line applied
};

/// Carries line after line over. A line that does not apply ends it, as damage does.
Result<Replayed> replay(Database &from, Database &to, Progress &progress)
{
    Replayed done;
    Result<Statement> lines = Statement::prepare(from, QByteArray("SELECT ") + kJournalLineColumns + " FROM journal NOT INDEXED ORDER BY seq");
    if (!lines)
        return done;
    QByteArray previous;
    for (bool more = true; more;) {
        Result<Transaction> transaction = Transaction::begin(to);
        if (!transaction)
            return transaction.error();
        for (int count = 0; count < kLinesPerTransaction && more; ++count) {
            const Result<bool> next = lines->step();
            more = next && *next;
            if (!more) {
                done.isWhole = next.hasValue();
                break;
            }
            const JournalLine line = readJournalLine(*lines);
            more = isProven(line, done.lines, previous) && Changeset(line.changeset).apply(to);
            if (!more)
                break;
            if (Status stored = storeJournalLine(to, line); !stored)
                return stored.error();
            previous = line.chain;
            ++done.lines;
        }
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
        if (Status committed = transaction->commit(); !committed)
            return committed.error();
        progress.report(done.lines, 0);
    }
    return done;
}

/// The undo history of the lines that were replayed, as the file has it, or none.
Status copyUndoSteps(Database &from, Database &to, qint64 lines)
{
    const auto steps = readRows(
        from, "SELECT seq, state FROM undo_step WHERE seq <= ? AND state IN ('done', 'undone', 'discarded')",
        [](const Statement &row) { return std::pair(row.integer(0), row.text(1)); }, lines);
    Result<Transaction> transaction = Transaction::begin(to);
    if (!transaction)
        return transaction.error();
    const Status base = runSql(to, "INSERT INTO undo_step (seq, state) SELECT seq, 'discarded' FROM journal WHERE kind = 'edit'");
    if (!base)
        return base;
    for (const auto &[seq, state] : steps.valueOr({})) {
        if (Status set = runSql(to, "UPDATE undo_step SET state = ? WHERE seq = ?", state, seq); !set)
            return set;
    }
    return transaction->commit();
}

Result<Recovery> fill(DamagedCopy &copy, const QString &target, Progress &progress)
{
    Database &from = copy.database;
    Recovery recovery;
    {
        Result<Database> to = Database::open(target, Database::Mode::ReadWrite);
        if (!to)
            return to.error();
        const Result<Replayed> replayed = replay(from, *to, progress);
        if (!replayed)
            return replayed.error();
        recovery.edits = replayed->lines;
        recovery.isExact = replayed->isWhole && replayed->lines > 0;
        if (Status copied = copyUndoSteps(from, *to, recovery.isExact ? recovery.edits : 0); !copied)
            return copied.error();
    }
    const Result<std::unique_ptr<Project>> project = Project::open(target);
    if (!project)
        return project.error();
    const bool isPlaced = !copy.isMended || recovery.edits > 0; // that the tables are where a new project has them, the chain has proven
    if (!recovery.isExact && isPlaced) {
        const Result<Salvage> salvaged = salvageTables(from, **project, progress);
        if (!salvaged)
            return salvaged.error();
        recovery.salvaged = salvaged->rows;
        recovery.unverified = salvaged->claims;
        recovery.refused = salvaged->refused;
    }
    recovery.articles = (*project)->articles().valueOr({}).size();
    recovery.claims = (*project)->allClaims().valueOr({}).size();
    if (recovery.edits == 0 && recovery.salvaged == 0)
        return Error{Error::Code::Damaged, from.path(), QStringLiteral("no row could be read")};
    return recovery;
}

} // namespace

Result<Recovery> recoverProject(const QString &path, const QString &target, Progress &progress)
{
    const QTemporaryDir folder(QFileInfo(target).absolutePath() + QStringLiteral("/recovering-XXXXXX"));
    Result<DamagedCopy> damaged = openCopy(path, folder);
    if (!damaged) {
        Error error = damaged.error();
        if (error.code == Error::Code::Damaged || error.code == Error::Code::Foreign)
            error.subject = path;
        return error;
    }
    {
        const Result<std::unique_ptr<Project>> made = Project::create(target);
        if (!made)
            return made.error();
    }
    Result<Recovery> recovery = fill(*damaged, target, progress);
    if (!recovery) {
        removeProjectFile(target);
        Error error = recovery.error();
        if (error.code == Error::Code::Damaged)
            error.subject = path;
        return error;
    }
    return recovery;
}

} // namespace concord
