// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/journalentry.h"
#include "core/project/touched.h"
#include "core/store/changeset.h"

#include <QList>

namespace concord {

class Database;

/// The record of every edit and the undo history that grows out of it. Its rows are written in the transaction of the
/// edit itself and are not part of any changeset. Each line holds the SHA-256 of the line before and itself.
class Journal
{
public:
    Journal() = delete;

    /// Adds an edit that can be undone; everything on the redo list is discarded.
    static Result<qint64> addEdit(Database &database, const QString &title, const QString &author,
                                  const Changeset &changeset);
    /// Adds an undo or redo line for the edit `ofSeq` and moves that edit to the other list.
    static Status addStep(Database &database, JournalKind kind, qint64 ofSeq, const QString &author,
                          const Changeset &changeset);
    static Status discard(Database &database, qint64 seq);

    /// Newest first; `limit` 0 for all.
    static Result<QList<JournalEntry>> list(Database &database, int limit = 0);
    /// Edits in force, the next to be undone first.
    static Result<QList<JournalEntry>> undoable(Database &database);
    /// Edits taken back, the next to be redone first.
    static Result<QList<JournalEntry>> redoable(Database &database);
    /// The edit the next undo or redo is about; empty when there is none.
    static Result<std::optional<JournalEntry>> next(Database &database, JournalKind kind);

    static Result<Changeset> changeset(Database &database, qint64 seq);
    static Result<qint64> lastSeq(Database &database);
    /// The hash of the newest line, which stands for the whole history; empty without one.
    static Result<QByteArray> head(Database &database);
    /// The hash of one line; empty when there is no such line.
    static Result<QByteArray> chainAt(Database &database, qint64 seq);
    /// What every line after `seq` touched.
    static Result<Touched> touchedSince(Database &database, qint64 seq);
    /// One text for each line that does not read or whose hash is not that of its content and predecessor.
    static Result<QStringList> faults(Database &database);
};

} // namespace concord
