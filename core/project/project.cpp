// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/project/allseries.h"
#include "core/project/articles.h"
#include "core/project/charts.h"
#include "core/project/claims.h"
#include "core/project/journal.h"
#include "core/project/keeping/backups.h"
#include "core/project/settings.h"
#include "core/project/waivers.h"
#include "core/store/backup.h"
#include "core/store/changesetrecorder.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace concord {

namespace {

/// The connection refuses writes except while one of these lives, so nothing gets past edit().
class WritePermit
{
public:
    explicit WritePermit(Database &database) : m_database(database), m_mine(!database.isInTransaction())
    {
        if (m_mine)
            static_cast<void>(m_database.execute("PRAGMA query_only = OFF"));
    }
    ~WritePermit()
    {
        if (m_mine)
            static_cast<void>(m_database.execute("PRAGMA query_only = ON"));
    }
    Q_DISABLE_COPY_MOVE(WritePermit)

private:
    Database &m_database;
    bool m_mine;
};

QString loginName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME") : user;
}

/// Opens at the version the program can handle: a newer file that may still be read becomes read-only.
Result<Database> openReadable(const QString &path, OpenMode mode, const Migrations &migrations)
{
    const auto wanted = mode == OpenMode::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    Result<Database> database = Database::open(path, wanted);
    if (!database)
        return database;
    if (Status readable = migrations.checkReadable(*database); !readable)
        return readable.error();
    const Result<int> version = Migrations::version(*database);
    if (!version)
        return version.error();
    if (*version > migrations.current() && !database->isReadOnly())
        return Database::open(path, Database::Mode::ReadOnly);
    if (*version < migrations.current() && database->isReadOnly())
        return Error{Error::Code::Unwritable, path, QStringLiteral("older schema, and the file is read-only")};
    return database;
}

/// Files of other versions have their own.
Status checkCurrentSchema(Database &database, const Migrations &migrations)
{
    return Migrations::version(database).valueOr(0) == migrations.current() ? migrations.checkSchema(database) : Status(Done{});
}

Status checkPages(Database &database, bool quick)
{
    const Result<QStringList> faults = database.integrityFaults(quick);
    if (!faults)
        return faults.error();
    if (!faults->isEmpty())
        return Error{Error::Code::Damaged, database.path(), faults->first()};
    return Done{};
}

} // namespace

void removeProjectFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

Project::Project(Database database) : m_database(std::move(database)), m_author(loginName())
{}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::prepared(Database database)
{
    std::unique_ptr<Project> project(new Project(std::move(database)));
    if (Status loaded = project->load(); !loaded)
        return loaded.error();
    if (Status locked = project->m_database.execute("PRAGMA query_only = ON"); !locked)
        return locked.error();
    return project;
}

Result<std::unique_ptr<Project>> Project::create(const QString &path)
{
    const Result<Migrations> migrations = Migrations::load();
    if (!migrations)
        return migrations.error();
    Result<Database> database = Database::create(path);
    if (!database)
        return database.error();
    if (const Result<QString> made = migrations->run(*database); !made) {
        {
            const Database closing = std::move(*database);
        }
        removeProjectFile(path);
        return made.error();
    }
    Result<std::unique_ptr<Project>> project = prepared(std::move(*database));
    if (!project)
        removeProjectFile(path);
    return project;
}

Result<std::unique_ptr<Project>> createProjectWith(const QString &path, const QString &title,
                                                   const std::function<Status(Database &)> &change)
{
    Result<std::unique_ptr<Project>> project = Project::create(path);
    if (!project)
        return project;
    Status filled = (*project)->edit(title, change);
    if (filled)
        filled = (*project)->settle();
    if (filled)
        return project;
    project->reset();
    removeProjectFile(path);
    return filled.error();
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, OpenMode mode)
{
    const Result<Migrations> migrations = Migrations::load();
    if (!migrations)
        return migrations.error();
    // Of a file left open: a reader, of which the window starts many beside its own connection, leaves the full check to the writer.
    const bool uncleanExit = mode == OpenMode::ReadWrite && QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    Result<Database> database = openReadable(path, mode, *migrations);
    if (!database)
        return database.error();
    if (Status ours = checkCurrentSchema(*database, *migrations); !ours) // first, so that a check runs no expression of a stranger's
        return ours.error();
    if (Status sound = checkPages(*database, !uncleanExit); !sound)
        return sound.error();
    QString copy;
    if (!database->isReadOnly()) {
        const Result<QString> migrated = migrations->run(*database);
        if (!migrated)
            return migrated.error();
        copy = *migrated;
    }
    if (Status ours = checkCurrentSchema(*database, *migrations); !ours)
        return ours.error();
    Result<std::unique_ptr<Project>> project = prepared(std::move(*database));
    if (project)
        (*project)->m_migratedFrom = copy;
    return project;
}

Result<Verification> Project::inspect(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::Look);
    if (!database)
        return database.error();
    return verifyStore(*database);
}

Status Project::load()
{
    const Result<qint64> version = m_database.dataVersion();
    if (!version)
        return version.error();
    const Result<qint64> seq = Journal::lastSeq(m_database);
    if (!seq)
        return seq.error();
    const auto nextUndo = Journal::next(m_database, JournalKind::Undo);
    if (!nextUndo)
        return nextUndo.error();
    const auto nextRedo = Journal::next(m_database, JournalKind::Redo);
    if (!nextRedo)
        return nextRedo.error();
    m_seenVersion = *version;
    m_seenSeq = *seq;
    m_nextUndo = *nextUndo;
    m_nextRedo = *nextRedo;
    return Done{};
}

Status Project::edit(const QString &title, const std::function<Status(Database &)> &change)
{
    const WritePermit permit(m_database);
    bool anything = false;
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        if (Status recorded = record(title, change, &anything); !recorded || !anything)
            return recorded;
        if (Status committed = transaction->commit(); !committed)
            return committed;
    }
    return announce({});
}

Status Project::record(const QString &title, const std::function<Status(Database &)> &change, bool *anything)
{
    Result<ChangesetRecorder> recorder = ChangesetRecorder::start(m_database);
    if (!recorder)
        return recorder.error();
    if (Status changed = change(m_database); !changed)
        return changed;
    const Result<Changeset> changeset = recorder->finish();
    if (!changeset)
        return changeset.error();
    *anything = !changeset->isEmpty();
    if (!*anything)
        return Done{};
    Backups::keepBeforeBulk(m_database, *changeset);
    const Result<qint64> seq = Journal::addEdit(m_database, title, m_author, *changeset);
    return seq ? Status(Done{}) : Status(seq.error());
}

Status Project::undo()
{
    return step(JournalKind::Undo);
}

Status Project::redo()
{
    return step(JournalKind::Redo);
}

Status Project::step(JournalKind kind)
{
    const WritePermit permit(m_database);
    std::optional<JournalEntry> entry;
    Status taken = Done{};
    Touched owners;
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        const auto next = Journal::next(m_database, kind);
        if (!next)
            return next.error();
        entry = *next;
        if (!entry)
            return Error{Error::Code::NotFound, journalKindName(kind), {}};
        taken = takeStep(kind, *entry, &owners);
        if (taken)
            taken = transaction->commit();
    }
    if (!taken && taken.error().code == Error::Code::Conflict)
        return dropConflicting(*entry, taken.error());
    return taken ? announce(owners) : taken;
}

Status Project::takeStep(JournalKind kind, const JournalEntry &entry, Touched *owners)
{
    Result<Changeset> changeset = Journal::changeset(m_database, entry.seq);
    if (changeset && kind == JournalKind::Undo)
        changeset = changeset->inverted();
    if (!changeset)
        return changeset.error();
    const Result<QList<ChangedRow>> rows = changeset->rows();
    if (!rows)
        return rows.error();
    const Result<Touched> before = withOwners(m_database, Touched::fromRows(*rows));
    if (!before)
        return before.error();
    *owners = *before;
    if (Status applied = changeset->apply(m_database); !applied)
        return applied;
    return Journal::addStep(m_database, kind, entry.seq, m_author, *changeset);
}

Status Project::dropConflicting(const JournalEntry &entry, const Error &conflict)
{
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        if (Status dropped = Journal::discard(m_database, entry.seq); !dropped)
            return dropped;
        if (Status committed = transaction->commit(); !committed)
            return committed;
    }
    if (Status announced = announce({}); !announced)
        return announced;
    return Error{conflict.code, entry.title, conflict.subject + u' ' + conflict.detail};
}

Status Project::settle()
{
    const Result<QList<JournalEntry>> entries = undoable();
    if (!entries)
        return entries.error();
    const WritePermit permit(m_database);
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        for (const JournalEntry &entry : *entries) {
            if (Status discarded = Journal::discard(m_database, entry.seq); !discarded)
                return discarded;
        }
        if (Status committed = transaction->commit(); !committed)
            return committed;
    }
    return announce({});
}

Status Project::announce(const Touched &alsoTouched)
{
    const qint64 seen = m_seenSeq;
    if (Status loaded = load(); !loaded)
        return loaded;
    const Result<Touched> since = Journal::touchedSince(m_database, seen);
    if (!since)
        return since.error();
    const Result<Touched> owned = withOwners(m_database, *since);
    if (!owned)
        return owned.error();
    Touched touched = *owned;
    touched.unite(alsoTouched);
    if (!touched.isEmpty())
        emit changed(touched);
    emit historyChanged();
    return Done{};
}

bool Project::changedOutside() const
{
    const Result<qint64> version = m_database.dataVersion();
    return version && *version != m_seenVersion;
}

Status Project::refresh()
{
    return changedOutside() ? announce({}) : Status(Done{});
}

Result<QList<JournalEntry>> Project::undoable() const
{
    return Journal::undoable(m_database);
}

Result<QList<JournalEntry>> Project::redoable() const
{
    return Journal::redoable(m_database);
}

Result<QList<JournalEntry>> Project::history(int limit) const
{
    return Journal::list(m_database, limit);
}

Result<Verification> Project::verify() const
{
    return verifyStore(m_database);
}

Status Project::backup(const QString &path) const
{
    SilentProgress silent;
    return backup(path, silent);
}

Status Project::backup(const QString &path, Progress &progress) const
{
    return Backup::write(m_database, path, progress);
}

Result<QList<Article>> Project::articles() const
{
    return Articles::list(m_database);
}

Result<Article> Project::article(ArticleId id) const
{
    return Articles::find(m_database, id);
}

Result<std::optional<TextRevision>> Project::latestRevision(ArticleId article, Side side) const
{
    return Articles::latestRevision(m_database, article, side);
}

Result<TextRevision> Project::revision(RevisionId id) const
{
    return Articles::findRevision(m_database, id);
}

Result<QList<Claim>> Project::claims(ArticleId article) const
{
    return Claims::list(m_database, article);
}

Result<QList<Claim>> Project::allClaims() const
{
    return Claims::listAll(m_database);
}

Result<Claim> Project::claim(ClaimId id) const
{
    return Claims::find(m_database, id);
}

Result<QList<Series>> Project::series() const
{
    return AllSeries::list(m_database);
}

Result<QList<Observation>> Project::observations(SeriesId series) const
{
    return AllSeries::observations(m_database, series);
}

Result<QList<ChartRecord>> Project::charts() const
{
    return Charts::list(m_database);
}

Result<QList<Waiver>> Project::waivers() const
{
    return Waivers::list(m_database);
}

Result<std::optional<QString>> Project::setting(const QString &key) const
{
    return Settings::find(m_database, key);
}

} // namespace concord
