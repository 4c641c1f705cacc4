// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/article.h"
#include "core/project/chartrecord.h"
#include "core/project/claim.h"
#include "core/project/journalentry.h"
#include "core/project/series.h"
#include "core/project/textrevision.h"
#include "core/project/touched.h"
#include "core/project/verification.h"
#include "core/project/waiver.h"
#include "core/store/database.h"

#include <QObject>

#include <functional>
#include <memory>

namespace concord {

enum class OpenMode { ReadWrite, ReadOnly };

/// The open project file. Owns its connection and is used by the thread that made it; a worker opens its own, read-only.
/// Every change goes through edit(): it is one transaction, one undo step, one line of the journal and one changed().
class Project : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file. Unwritable when the path exists or its folder cannot be written.
    static Result<std::unique_ptr<Project>> create(const QString &path);
    /// Opens a file and brings an older one up to date (after a copy beside it, see migratedFrom()). A file that is
    /// write-protected, or newer but still readable, opens read-only. NotFound, Foreign, Newer, Damaged, Busy.
    static Result<std::unique_ptr<Project>> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    /// Checks a file without opening it as a project, so a damaged one can be described. NotFound, Foreign.
    static Result<Verification> inspect(const QString &path);
    ~Project() override;

    QString path() const { return m_database.path(); }
    bool isReadOnly() const { return m_database.isReadOnly(); }
    /// The copy made before the file was brought up to date on opening; empty when it was current.
    QString migratedFrom() const { return m_migratedFrom; }
    QString author() const { return m_author; }
    /// The name on journal lines; the login name until set.
    void setAuthor(const QString &author) { m_author = author; }

    /// Runs `change` in a transaction. When it fails, or the commit does, nothing of it stays; when it changes no row,
    /// nothing is recorded. Before a bulk change is committed a copy goes to the project's Backups. Unwritable for a read-only project, Invalid inside another edit.
    Status edit(const QString &title, const std::function<Status(Database &)> &change);

    /// Takes the newest edit in force back. NotFound when there is none. Conflict when its rows have changed since by
    /// another way: nothing happens then, and the edit leaves the history.
    Status undo();
    Status redo();
    bool canUndo() const { return m_nextUndo.has_value() && !isReadOnly(); }
    bool canRedo() const { return m_nextRedo.has_value() && !isReadOnly(); }
    QString undoTitle() const { return canUndo() ? m_nextUndo->title : QString(); }
    QString redoTitle() const { return canRedo() ? m_nextRedo->title : QString(); }
    /// Next to be undone first.
    Result<QList<JournalEntry>> undoable() const;
    /// Next to be redone first.
    Result<QList<JournalEntry>> redoable() const;
    /// Newest first; `limit` 0 for all.
    Result<QList<JournalEntry>> history(int limit = 0) const;

    Result<QList<Article>> articles() const;
    Result<Article> article(ArticleId id) const;
    Result<std::optional<TextRevision>> latestRevision(ArticleId article, Side side) const;
    Result<TextRevision> revision(RevisionId id) const;
    Result<QList<Claim>> claims(ArticleId article) const;
    Result<QList<Claim>> allClaims() const;
    Result<Claim> claim(ClaimId id) const;
    Result<QList<Series>> series() const;
    Result<QList<Observation>> observations(SeriesId series) const;
    Result<QList<ChartRecord>> charts() const;
    Result<QList<Waiver>> waivers() const;
    Result<std::optional<QString>> setting(const QString &key) const;

    /// For reading through the repositories (Claims::search, …). Writing goes through edit().
    Database &database() const { return m_database; }

    /// Whether another program has written to the file since the last refresh() or own edit.
    bool changedOutside() const;
    /// Takes up what another program wrote: renews the undo history and emits changed() for its rows.
    Status refresh();

    /// Takes everything done so far out of the undo history: the ground that undo does not go below. The journal keeps it.
    Status settle();

    Result<Verification> verify() const;
    /// A checked copy at `path`, replacing what is there once it is complete.
    Status backup(const QString &path) const;
    Status backup(const QString &path, Progress &progress) const;

signals:
    void changed(const concord::Touched &touched);
    /// After changed(): canUndo(), canRedo() and the titles are new.
    void historyChanged();

private:
    explicit Project(Database database);
    static Result<std::unique_ptr<Project>> prepared(Database database);
    Status load();
    Status record(const QString &title, const std::function<Status(Database &)> &change, bool *anything);
    Status step(JournalKind kind);
    Status takeStep(JournalKind kind, const JournalEntry &entry, Touched *owners);
    Status dropConflicting(const JournalEntry &entry, const Error &conflict);
    Status announce(const Touched &alsoTouched);

    mutable Database m_database;
    QString m_author;
    QString m_migratedFrom;
    std::optional<JournalEntry> m_nextUndo;
    std::optional<JournalEntry> m_nextRedo;
    qint64 m_seenSeq = 0;
    qint64 m_seenVersion = 0;
};

/// Project::create and a first edit(title, change), which is the ground undo does not go below. When either fails, no file
/// is left behind; one that was there before is never touched.
Result<std::unique_ptr<Project>> createProjectWith(const QString &path, const QString &title,
                                                   const std::function<Status(Database &)> &change);

/// Removes a project file with what SQLite keeps beside it. Nothing may have it open.
void removeProjectFile(const QString &path);

} // namespace concord
