// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>

namespace concord {

class Project;
struct Error;

/// One step of the project's history; the only undo command there is. Undoing and redoing are the project's own work, by
/// the changeset it stored. When that fails the stack no longer tells the project's history; `onError` says so, and the
/// stack is filled anew.
class ChangesetCommand : public QUndoCommand
{
public:
    enum class State { InForce, TakenBack };

    /// The file already is in `state` when the command is made: the redo() that QUndoStack::push() makes does nothing, nor
    /// does the first undo() of a step that was taken back in an earlier session.
    ChangesetCommand(Project &project, const QString &title, State state, std::function<void(const Error &)> onError);

    void undo() override;
    void redo() override;

private:
    Project &m_project;
    std::function<void(const Error &)> m_onError;
    bool m_skipsRedo = true;
    bool m_skipsUndo = false;
};

} // namespace concord
