// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/actions/actionset.h"
#include "ui/appearance.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace concord {

class ArticleDetailsPage;
class BeadActions;
class CommandPalette;
class Desk;
class GuideWindow;
class NewProjectFlow;
class NewProjectPage;
class StatusLine;
class TaskRunner;
class TopBar;
class WelcomePage;
class Workbench;
struct ArticleDetails;
struct NewProject;

/// Places the pages and bars of the window and gives the actions their meaning; nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workbench &workbench, TaskRunner &tasks, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString &path);
    void showError(const Error &error);

    Desk *desk() const { return m_desk; }
    ActionSet &actions() { return m_actions; }

signals:
    void sampleRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void makeMenu();
    void connectPages();
    void connectFileActions();
    void connectEditActions();
    void connectGoActions();
    void connectClaimActions();
    void connectViewActions();
    void connectHelpActions();
    void on(const char *actionId, std::function<void()> act);
    void restoreSettings();
    void showPage();
    void updateActions();
    void retranslate();

    void chooseProject();
    void startNewProject(const QStringList &files);
    void createProject(const NewProject &project);
    void showDetails();
    void saveDetails(const ArticleDetails &details);
    void openLink(const QString &target);
    void chooseExport();
    void setStatusOfPicked(int status);
    void removePicked();
    void fixPicked();
    void openPalette();
    void showAbout();

    Workbench &m_workbench;
    TaskRunner &m_tasks;
    Appearance m_appearance;
    ActionSet m_actions;
    QMenu *m_menu;
    TopBar *m_top;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    NewProjectPage *m_newProject;
    NewProjectFlow *m_newProjectFlow;
    ArticleDetailsPage *m_details;
    Desk *m_desk;
    BeadActions *m_beads;
    StatusLine *m_status;
    CommandPalette *m_palette;
    std::unique_ptr<GuideWindow> m_guide;
};

} // namespace concord
