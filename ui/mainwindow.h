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
class BeadActions;
class CaretActions;
class ChartActions;
class ClaimActions;
class CommandPalette;
class CorrectionActions;
class Desk;
class ExportActions;
class FindBar;
class FormsFlow;
class GuideWindow;
class ImportActions;
class MarkActions;
class KeepingActions;
class OpeningFlow;
class ReadingActions;
class PrintFlow;
class ReaderCards;
class SearchActions;
class StatusLine;
class TaskRunner;
class FindingActions;
class TermActions;
class TopBar;
class VersionsPage;
class ViewActions;
class WelcomePage;
class Workbench;

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
    ChartActions *charts() const { return m_charts; }
    CorrectionActions *corrections() const { return m_corrections; }
    TermActions *terms() const { return m_terms; }
    FindingActions *findings() const { return m_findings; }
    KeepingActions *keeping() const { return m_keeping; }
    ExportActions *exporting() const { return m_export; }
    ImportActions *importing() const { return m_import; }
    ActionSet &actions() { return m_actions; }

signals:
    void sampleRequested();

protected:
    void showEvent(QShowEvent *event) override;
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
    void connectHelpActions();
    void on(const char *actionId, std::function<void()> act);
    void showPage();
    void updateActions();
    void retranslate();

    void chooseProject();
    void setStatusOfPicked(int status);
    void openPalette();

    Workbench &m_workbench;
    TaskRunner &m_tasks;
    Appearance m_appearance;
    ActionSet m_actions;
    QMenu *m_menu;
    TopBar *m_top;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    OpeningFlow *m_opening;
    KeepingActions *m_keeping;
    VersionsPage *m_versions;
    Desk *m_desk;
    FormsFlow *m_forms;
    ViewActions *m_view;
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
    TermActions *m_terms;
    FindingActions *m_findings;
    ClaimActions *m_claimActions;
    ChartActions *m_charts;
    ExportActions *m_export;
    ImportActions *m_import;
    StatusLine *m_status;
    CommandPalette *m_palette;
    std::unique_ptr<GuideWindow> m_guide;
    bool m_isPlaced = false; ///< shown once, within its screen
};

} // namespace concord
