// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/edithistory.h"

#include "ui/undo/changesetcommand.h"

namespace concord {

EditHistory::EditHistory(QObject *parent) : QObject(parent) {}

void EditHistory::setProject(Project *project)
{
    m_project = project;
    rebuild();
}

Status EditHistory::edit(const char *title, const std::function<Status(Database &)> &change)
{
    if (!m_project)
        return Error{Error::Code::NotFound, QStringLiteral("project"), {}};
    if (m_project->changedOutside()) {
        if (const Status refreshed = m_project->refresh(); !refreshed)
            return refreshed;
        rebuild();
    }
    bool isRecorded = false; // an edit that changes nothing leaves no step
    const auto watch = connect(m_project.data(), &Project::historyChanged, this, [&isRecorded] { isRecorded = true; });
    const QString source = QString::fromUtf8(title);
    const Status edited = m_project->edit(source, change);
    disconnect(watch);
    if (!edited)
        return edited;
    if (isRecorded)
        push(source, ChangesetCommand::State::InForce);
    return Done{};
}

void EditHistory::rebuild()
{
    m_stack.clear();
    if (!m_project || m_project->isReadOnly())
        return;
    // Oldest first: what is in force, then what was taken back; then walk back to the present.
    const QList<JournalEntry> done = m_project->undoable().valueOr({}), undone = m_project->redoable().valueOr({});
    for (auto entry = done.crbegin(); entry != done.crend(); ++entry)
        push(entry->title, ChangesetCommand::State::InForce);
    for (const JournalEntry &entry : undone)
        push(entry.title, ChangesetCommand::State::TakenBack);
    m_stack.setIndex(static_cast<int>(done.size()));
}

void EditHistory::push(const QString &title, ChangesetCommand::State state)
{
    m_stack.push(new ChangesetCommand(*m_project, title, state, [this](const Error &error) {
        emit failed(error);
        QMetaObject::invokeMethod(this, &EditHistory::rebuild, Qt::QueuedConnection); // not while the stack is at work
    }));
}

} // namespace concord
