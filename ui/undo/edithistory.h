// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/undo/changesetcommand.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <functional>

namespace concord {

/// The project's undo history as a QUndoStack, for menus and shortcuts. The project keeps it in its file, so the stack is
/// filled from there on opening and undo survives a restart. The stack holds one class of command.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(QObject *parent = nullptr);

    /// Takes up the history of `project` (not owned; nullptr for none).
    void setProject(Project *project);
    QUndoStack &stack() { return m_stack; }

    /// Project::edit, and the step that takes it back. `title` is an English source text marked with
    /// QT_TRANSLATE_NOOP("Edit", …): the file keeps it, menus show its translation.
    Status edit(const char *title, const std::function<Status(Database &)> &change);

    /// Renews the stack after another program wrote to the file.
    void rebuild();

signals:
    void failed(const concord::Error &error);

private:
    void push(const QString &title, ChangesetCommand::State state);

    QPointer<Project> m_project;
    QUndoStack m_stack;
};

} // namespace concord
