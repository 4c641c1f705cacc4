// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/changesetcommand.h"

#include "core/project/project.h"

#include <QCoreApplication>

namespace concord {

ChangesetCommand::ChangesetCommand(Project &project, const QString &title, State state, std::function<void(const Error &)> onError)
    : QUndoCommand(QCoreApplication::translate("Edit", title.toUtf8().constData())), m_project(project), m_onError(std::move(onError)),
      m_skipsUndo(state == State::TakenBack)
{
}

void ChangesetCommand::undo()
{
    if (std::exchange(m_skipsUndo, false))
        return;
    if (const Status undone = m_project.undo(); !undone)
        m_onError(undone.error());
}

void ChangesetCommand::redo()
{
    if (std::exchange(m_skipsRedo, false))
        return;
    if (const Status redone = m_project.redo(); !redone)
        m_onError(redone.error());
}

} // namespace concord
