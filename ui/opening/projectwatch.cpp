// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/projectwatch.h"

#include "core/project/keeping/backups.h"
#include "core/project/project.h"
#include "ui/tasks/taskrunner.h"

#include <QCoreApplication>
#include <QEvent>

namespace concord {

ProjectWatch::ProjectWatch(TaskRunner &tasks, QObject *parent) : QObject(parent), m_tasks(tasks)
{
    m_untouched.start();
    m_looks.setInterval(kLookEvery);
    connect(&m_looks, &QTimer::timeout, this, &ProjectWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void ProjectWatch::setProject(Project *project)
{
    m_project = project;
    m_isBackedUp = false;
    m_untouched.restart();
    project ? m_looks.start() : m_looks.stop();
}

bool ProjectWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        m_untouched.restart();
        m_isBackedUp = false;
        break;
    default:
        break;
    }
    return false;
}

void ProjectWatch::look()
{
    if (!m_project)
        return;
    if (m_project->changedOutside())
        emit changedOutside();
    if (!m_isBackedUp && m_project && !m_project->isReadOnly() && m_untouched.hasExpired(m_idleAfter) && !m_tasks.isRunning())
        backUp();
}

void ProjectWatch::backUp()
{
    m_isBackedUp = true;
    using Made = std::optional<KeptBackup>;
    m_tasks.run<Made>(
        QStringLiteral("backup"), this,
        [path = m_project->path()](Progress &progress) -> Result<Made> {
            const Result<std::unique_ptr<Project>> project = Project::open(path, OpenMode::ReadOnly);
            return project ? Backups::makeWhenDue((*project)->database(), BackupReason::Idle, progress) : Result<Made>(project.error());
        },
        [this](const Result<Made> &made) {
            if (!made && made.error().code != Error::Code::Cancelled)
                emit failed(made.error());
            else if (made && *made)
                emit backedUp((*made)->path);
        });
}

} // namespace concord
