// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/keeping/opening.h"

#include <QObject>
#include <QPointer>

namespace concord {

class AboutWindow;
class ActionSet;
class NoticeBar;
class OpeningFlow;
class Workbench;
struct UnendedRun;

/// Looks after the file as a person sees it: the list of backups and one made on request, what is said once about where a project
/// lies and how the program ended last time, and the about window. Outlived by what it is given.
class KeepingActions : public QObject
{
    Q_OBJECT

public:
    KeepingActions(ActionSet &actions, Workbench &workbench, OpeningFlow &opening, QWidget *window);
    ~KeepingActions() override;

    /// For the window to place; hidden while there is nothing to say.
    NoticeBar *bar() const { return m_bar; }
    void setUsable(bool isOpen);
    /// Shown among the diagnostics.
    void setLogPath(const QString &path) { m_logPath = path; }

    /// That the program went down, with what was open then.
    void sayUnended(const UnendedRun &run);
    /// That the settings could not be read; `aside` is where they are now.
    void saySettingsBroken(const QString &aside);
    /// What a person should know of the open project's place: OnNetwork, WriteProtected, NewerReadable; nothing otherwise.
    void sayPlace(const QString &path, OpeningVerdict verdict);

    void showAbout();
    /// nullptr before it is shown and after it is closed.
    AboutWindow *about() const;

signals:
    void noted(const QString &sentence);
    void openWanted(const QString &path);

private:
    void connectOpening();
    void lookAtPlace();
    QStringList projectLines() const;

    ActionSet &m_actions;
    Workbench &m_workbench;
    OpeningFlow &m_opening;
    QWidget *m_window;
    NoticeBar *m_bar;
    QPointer<AboutWindow> m_about;
    QString m_logPath;
};

} // namespace concord
