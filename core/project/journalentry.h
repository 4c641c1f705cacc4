// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace concord {

enum class JournalKind { Edit, Undo, Redo };

/// Where an edit stands in the undo history.
enum class UndoState {
    Done,      ///< in force, can be undone
    Undone,    ///< taken back, can be redone
    Discarded, ///< out of reach: a newer edit replaced it on the redo list, or undoing it met a conflict
};

/// One line of the audit record: who did what and when.
struct JournalEntry
{
    qint64 seq = 0;
    JournalKind kind = JournalKind::Edit;
    QString title;
    QString author;
    QDateTime madeAt;               ///< UTC
    int schema = 0;                 ///< schema version the changeset was recorded under
    qint64 size = 0;                ///< bytes of the changeset
    std::optional<qint64> ofSeq;    ///< the edit an undo or redo is about
    std::optional<UndoState> state; ///< of an edit; empty for undo and redo lines

    bool operator==(const JournalEntry &) const = default;
};

/// "edit", "undo", "redo".
QString journalKindName(JournalKind kind);
std::optional<JournalKind> journalKindFromName(QStringView name);

/// "done", "undone", "discarded".
QString undoStateName(UndoState state);
std::optional<UndoState> undoStateFromName(QStringView name);

} // namespace concord
