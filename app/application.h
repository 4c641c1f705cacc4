// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/opening/projectwatch.h"
#include "ui/opening/runnote.h"
#include "ui/settings/brokensettings.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

namespace concord {

/// Composition root of the window: owns what lives as long as the program and ties it together.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `logPath` is shown among the diagnostics.
    explicit Application(const QString &logPath);
    ~Application() override;

    void open(const QString &path);
    /// Opens the sample project, making it in the user's data folder at the first time.
    void openSample();
    void show();

private:
    void tellOfLastTime();

    const QString m_settingsAside = setBrokenSettingsAside(); // before anything reads a setting
    RunNote m_note;
    TaskRunner m_tasks;
    Workbench m_workbench;
    MainWindow m_window;
    ProjectWatch m_watch;
};

} // namespace concord
