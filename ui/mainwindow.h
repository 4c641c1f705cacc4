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

class ArticleActions;
class ArticleDetailsPage;
class BeadActions;
class CaretActions;
class ClaimActions;
class CommandPalette;
class CorrectionActions;
class Desk;
class FindBar;
class GuideWindow;
class MarkActions;
class NewProjectFlow;
class NewProjectPage;
class OpeningFlow;
class ReadingActions;
class PrintFlow;
class ReaderCards;
class SearchActions;
class StatusLine;
class TaskRunner;
class TopBar;
class VersionsPage;
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
    ClaimActions *claimActions() const { return m_claimActions; }
    CorrectionActions *corrections() const { return m_corrections; }
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
    void startNewArticle();
    void showForm();
    void createProject(const NewProject &project);
    Status makeFrom(const NewProject &project);
    void showDetails();
    void saveDetails(const ArticleDetails &details);
    void openLink(const QString &target);
    void chooseExport();
    void setStatusOfPicked(int status);
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
    OpeningFlow *m_opening;
    ArticleDetailsPage *m_details;
    VersionsPage *m_versions;
    Desk *m_desk;
    ArticleActions *m_articles;
    BeadActions *m_beads;
    CorrectionActions *m_corrections;
    CaretActions *m_caret;
    ReadingActions *m_reading;
    MarkActions *m_marks;
    ReaderCards *m_cards;
    PrintFlow *m_print;
    FindBar *m_findBar;
    SearchActions *m_search;
    ClaimActions *m_claimActions;
    StatusLine *m_status;
    CommandPalette *m_palette;
    std::unique_ptr<GuideWindow> m_guide;
};

} // namespace concord
