// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/opening/projectwatch.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

namespace concord {

/// Composition root of the window: owns what lives as long as the program and ties it together.
class Application : public QObject
{
    Q_OBJECT

public:
    Application();
    ~Application() override;

    void open(const QString &path);
    /// Opens the sample project, making it in the user's data folder at the first time.
    void openSample();
    void show();

private:
    TaskRunner m_tasks;
    Workbench m_workbench;
    MainWindow m_window;
    ProjectWatch m_watch;
};

} // namespace concord
