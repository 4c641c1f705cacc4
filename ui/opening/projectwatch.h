// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace concord {

class Project;
class TaskRunner;

/// Looks after the open project while the window runs: notices what another window or program writes to the file, and makes a
/// backup in a worker when nobody has touched keyboard or mouse for a while. Lives in the window's thread.
class ProjectWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLookEvery = 400;           ///< ms; a look is one read of a counter in memory
    static constexpr int kIdleAfter = 5 * 60 * 1000; ///< ms

    explicit ProjectWatch(TaskRunner &tasks, QObject *parent = nullptr);

    /// Not owned; nullptr for none.
    void setProject(Project *project);
    void setIdleAfter(int milliseconds) { m_idleAfter = milliseconds; }

signals:
    void changedOutside();
    void backedUp(const QString &path);
    void failed(const concord::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void backUp();

    TaskRunner &m_tasks;
    QPointer<Project> m_project;
    QTimer m_looks;
    QElapsedTimer m_untouched;
    int m_idleAfter = kIdleAfter;
    bool m_isBackedUp = false; ///< since somebody last touched anything
};

} // namespace concord
