// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/actions/catalogue.h"
#include "ui/flows/articleactions.h"
#include "ui/flows/beadactions.h"
#include "ui/flows/caretactions.h"
#include "ui/flows/charts/chartactions.h"
#include "ui/flows/checking/findingactions.h"
#include "ui/flows/claimactions.h"
#include "ui/claims/claimspanel.h"
#include "ui/correcting/versionspage.h"
#include "ui/flows/correctionactions.h"
#include "ui/flows/exchange/exportactions.h"
#include "ui/flows/exchange/importactions.h"
#include "ui/flows/formsflow.h"
#include "ui/flows/keepingactions.h"
#include "ui/flows/linkflow.h"
#include "ui/desk/desk.h"
#include "ui/findings/findingspanel.h"
#include "ui/help/guidewindow.h"
#include "ui/flows/markactions.h"
#include "ui/opening/noticebar.h"
#include "ui/opening/openingflow.h"
#include "ui/palette/commandpalette.h"
#include "ui/flows/paletteentries.h"
#include "ui/reader/bitextreader.h"
#include "ui/flows/printflow.h"
#include "ui/flows/readercards.h"
#include "ui/flows/readingactions.h"
#include "ui/search/findbar.h"
#include "ui/flows/searchactions.h"
#include "ui/flows/terms/termactions.h"
#include "ui/flows/viewactions.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/statusline.h"
#include "ui/support/theme.h"
#include "ui/support/windowroom.h"
#include "ui/tasks/taskrunner.h"
#include "ui/topbar.h"
#include "ui/welcome/welcomepage.h"
#include "ui/words/errortext.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace concord {

MainWindow::MainWindow(Workbench &workbench, TaskRunner &tasks, QWidget *parent)
    : QMainWindow(parent), m_workbench(workbench), m_tasks(tasks), m_menu(new QMenu(this)), m_top(new TopBar(m_actions, this)),
      m_pages(new QStackedWidget(this)), m_welcome(new WelcomePage),
      m_opening(new OpeningFlow(*m_pages, tasks, this)), m_keeping(new KeepingActions(m_actions, workbench, *m_opening, this)), m_versions(new VersionsPage), m_desk(new Desk(workbench)),
      m_forms(new FormsFlow(workbench, tasks, *m_desk, *m_pages, this)), m_view(new ViewActions(m_actions, m_appearance, *m_desk, this)),
      m_articles(new ArticleActions(m_actions, workbench, this)), m_beads(new BeadActions(m_actions, workbench, *m_desk->reader(), this)),
      m_corrections(new CorrectionActions(m_actions, workbench, *m_desk->reader(), *m_desk->review(), *m_versions, this)), m_caret(new CaretActions(m_actions, workbench, *m_desk->reader(), this)), m_reading(new ReadingActions(m_actions, *m_desk->reader(), this)),
      m_marks(new MarkActions(m_actions, *m_desk->reader(), this)), m_cards(new ReaderCards(m_actions, workbench, *m_desk, this)), m_print(new PrintFlow(m_actions, workbench, tasks, *m_desk, this)), m_findBar(new FindBar(this)),
      m_search(new SearchActions(m_actions, workbench, *m_desk, tasks, *m_findBar, this)), m_terms(new TermActions(m_actions, workbench, *m_desk, *m_search, this)),
      m_findings(new FindingActions(m_actions, workbench, *m_desk, this)),
      m_claimActions(new ClaimActions(m_actions, workbench, *m_desk, tasks, this)), m_charts(new ChartActions(m_actions, workbench, *m_desk, tasks, this)),
      m_export(new ExportActions(m_actions, workbench, *m_desk, *m_claimActions->page(), *m_pages, this)), m_import(new ImportActions(m_actions, workbench, *m_desk, *m_pages, tasks, this)),
      m_status(new StatusLine(workbench, tasks, this)), m_palette(new CommandPalette(this))
{
    placeParts();
    makeMenu();
    connectPages();
    connectFileActions();
    connectEditActions();
    connectGoActions();
    connectClaimActions();
    connectHelpActions();
    restoreGeometry(kGeometrySetting.value());
    m_view->restore();
    retranslate();
    showPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::placeParts()
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_keeping->bar());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_status);
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_desk)})
        m_pages->addWidget(page);
    setCentralWidget(central);
    setMinimumSize(760, 520);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    addActions(m_actions.all());
}

void MainWindow::makeMenu()
{
    m_top->setMenu(m_menu);
    const QList<QAction *> made = m_menu->actions(); // a menu that is cleared keeps its submenus: they are named anew
    qsizetype place = 0;
    for (const ActionGroupSpec &group : actionGroups()) {
        QMenu *submenu = made.isEmpty() ? m_menu->addMenu(QString()) : made.at(place++)->menu();
        submenu->setTitle(ActionSet::groupText(QLatin1String(group.id)));
        if (made.isEmpty())
            submenu->addActions(m_actions.group(QLatin1String(group.id)));
    }
}

void MainWindow::on(const char *actionId, std::function<void()> act)
{
    connect(m_actions.action(QLatin1String(actionId)), &QAction::triggered, this, std::move(act));
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::filesDropped, m_forms, &FormsFlow::beginProject);
    connect(m_welcome, &WelcomePage::newRequested, this, [this] { m_forms->beginProject({}); });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::projectPicked, this, &MainWindow::openProject);
    connect(m_forms, &FormsFlow::opened, m_status, &QWidget::hide);
    connect(m_forms, &FormsFlow::done, this, &MainWindow::showPage);
    connect(m_forms, &FormsFlow::failed, this, &MainWindow::showError);
    connect(m_export, &ExportActions::opened, m_status, &QWidget::hide);
    connect(m_export, &ExportActions::done, this, &MainWindow::showPage);
    connect(m_import, &ImportActions::opened, m_status, &QWidget::hide);
    connect(m_import, &ImportActions::done, this, &MainWindow::showPage);
    connect(m_opening, &OpeningFlow::openWanted, this, &MainWindow::openProject);
    connect(m_opening, &OpeningFlow::closed, this, &MainWindow::showPage);
    connect(m_opening, &OpeningFlow::failed, this, &MainWindow::showError);
    connect(m_keeping, &KeepingActions::openWanted, this, &MainWindow::openProject);
    connect(&m_workbench, &Workbench::projectChanged, this, &MainWindow::showPage);
    connect(&m_workbench, &Workbench::articleChanged, this, &MainWindow::retranslate);
    connect(&m_workbench, &Workbench::articlesChanged, this, &MainWindow::updateActions);
    connect(&m_workbench, &Workbench::articleChanged, this, &MainWindow::updateActions);
    connect(&m_workbench, &Workbench::failed, this, &MainWindow::showError);
    const auto note = [this](const QString &sentence) { m_status->showMessage(sentence, false); };
    connect(m_desk->reader(), &BitextReader::linkActivated, this, [this, note](const QString &target) {
        if (const QString refused = openLinkAfterAsking(this, target); !refused.isEmpty())
            note(refused);
    });
    connect(m_desk, &Desk::noted, this, note);
    connect(m_keeping, &KeepingActions::noted, this, note);
    connect(m_beads, &BeadActions::noted, this, note);
    connect(m_corrections, &CorrectionActions::noted, this, note);
    connect(m_corrections, &CorrectionActions::pageWanted, this, [this] { m_pages->setCurrentWidget(m_versions); });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_corrections, &CorrectionActions::pageClosed, this, &MainWindow::showPage);
    connect(m_cards, &ReaderCards::noted, this, note);
    connect(m_print, &PrintFlow::noted, this, note);
    connect(m_export, &ExportActions::noted, this, note);
    connect(m_import, &ImportActions::noted, this, note);
    connect(m_charts, &ChartActions::noted, this, note);
    connect(m_charts, &ChartActions::failed, this, &MainWindow::showError);
    connect(m_terms, &TermActions::noted, this, note);
    connect(m_terms, &TermActions::failed, this, &MainWindow::showError);
    connect(m_findings, &FindingActions::noted, this, note);
    connect(m_findings, &FindingActions::failed, this, &MainWindow::showError);
    connect(m_print, &PrintFlow::failed, this, &MainWindow::showError);
    connect(&m_workbench, &Workbench::pinsLapsed, this, [this, note](int count) {
        note(tr("%n confirmed bead(s) no longer fit the text and are aligned automatically again.", nullptr, count));
    });
    connect(m_desk->columns(), &DeskColumns::pageShown, this, &MainWindow::updateActions);
    connect(m_desk, &Desk::beadPicked, m_beads, &BeadActions::goTo);
    connect(m_desk, &Desk::claimMade, this, [this] { m_actions.action(QLatin1String("claim.card"))->setChecked(true); });
    connect(&m_workbench.hub(), &SelectionHub::pickedChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectFileActions()
{
    on("file.new", [this] { m_forms->beginProject({}); });
    on("file.open", [this] { chooseProject(); });
    on("file.sample", [this] { emit sampleRequested(); });
    on("article.add", [this] { m_forms->beginArticle(); });
    on("article.details", [this] { m_forms->beginDetails(); });
    on("file.read", [this] { m_workbench.analyseAgain(); });
    on("file.close", [this] {
        m_desk->claims()->commitPending();
        m_workbench.close();
    });
    on("app.quit", [this] { close(); });
}

void MainWindow::connectEditActions()
{
    QUndoStack &stack = m_workbench.history().stack();
    on("edit.undo", [this, &stack] {
        const QString title = stack.undoText();
        stack.undo();
        m_status->showMessage(tr("Undone: %1").arg(title), false);
    });
    on("edit.redo", [this, &stack] {
        const QString title = stack.redoText();
        stack.redo();
        m_status->showMessage(tr("Done again: %1").arg(title), false);
    });
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectGoActions()
{
    for (const auto &[id, workspace] : {std::pair("workspace.annotate", Workspace::Annotate), std::pair("workspace.charts", Workspace::Charts),
                                        std::pair("workspace.terms", Workspace::Terms)}) {
        on(id, [this, workspace = workspace] { emit m_desk->workspaceWanted(workspace); });
    }
    connect(m_desk, &Desk::workspaceWanted, m_desk, &Desk::setWorkspace);
    connect(m_desk, &Desk::workspaceWanted, this, &MainWindow::updateActions);
    on("palette", [this] { openPalette(); });
    on("list.next", [this] { m_search->stepInPanel(true) ? void() : m_desk->nextInList(); });
    on("list.previous", [this] { m_search->stepInPanel(false) ? void() : m_desk->previousInList(); });
}

void MainWindow::connectClaimActions()
{
    on("claim.make", [this] { m_desk->makeClaim(); });
    connect(m_actions.action(QLatin1String("claim.card")), &QAction::toggled, m_desk->claims(), &ClaimsPanel::setCardShown);
    const QList<QLatin1String> names{QLatin1String("unverified"), QLatin1String("verified"), QLatin1String("disputed"), QLatin1String("wrong"),
                                     QLatin1String("outdated")};
    for (int status = 0; status < names.size(); ++status)
        on(QByteArray("claim.status.").append(names[status].data()).constData(), [this, status] { setStatusOfPicked(status); });
    on("claim.remove", [this] { m_workbench.removeClaims(m_workbench.hub().picked().claims.values()); });
    on("claim.edit", [this] {
        m_actions.action(QLatin1String("claim.card"))->setChecked(true);
        m_desk->editClaim();
    });
}

void MainWindow::connectHelpActions()
{
    const auto guide = [this] {
        if (!m_guide)
            m_guide = std::make_unique<GuideWindow>();
        m_guide->show();
        m_guide->raise();
        m_guide->activateWindow();
        return m_guide.get();
    };
    on("help.guide", [guide] { guide()->showGuide(); });
    on("help.keys", [guide] { guide()->showKeys(); });
}

/// The frame is known a moment after the window is shown.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_isPlaced, true))
        return;
    constexpr int kFramed = 150; // milliseconds
    QTimer::singleShot(kFramed, this, [this] { fitIntoScreen(*this); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk->claims()->commitPending();
    kGeometrySetting.store(saveGeometry());
    m_view->save();
    m_guide.reset();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        makeMenu();
        retranslate();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workbench.catchUp();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    const Project *project = m_workbench.project();
    const LoadedArticle *article = m_workbench.article();
    const QString name = article ? article->article.title : project ? QFileInfo(project->path()).completeBaseName() : QStringLiteral("Concord 對照");
    m_top->setTitle(name);
    setWindowTitle(project ? name : QString());
}

void MainWindow::showPage()
{
    const bool isOpen = m_workbench.project() != nullptr;
    m_welcome->setRecentFiles(recentFiles());
    m_pages->setCurrentWidget(isOpen ? static_cast<QWidget *>(m_desk) : m_welcome);
    m_status->setVisible(isOpen);
    if (isOpen)
        m_desk->reader()->setFocus();
    retranslate();
    updateActions();
}

void MainWindow::updateActions()
{
    const auto enable = [this](const char *id, bool enabled) { m_actions.action(QLatin1String(id))->setEnabled(enabled); };
    const bool isOpen = m_pages->currentWidget() == m_desk;
    const bool isReading = isOpen && !m_desk->columns()->isPageShown(); // nothing acts on a text that cannot be seen
    const Projection &picked = m_workbench.hub().picked();
    const QUndoStack &stack = m_workbench.history().stack();
    enable("edit.undo", isOpen && stack.canUndo());
    enable("edit.redo", isOpen && stack.canRedo());
    for (const char *id : {"claim.make", "claim.card", "card"})
        enable(id, isReading);
    for (const char *id : {"file.close", "file.read", "article.details", "export", "workspace.annotate", "workspace.charts", "workspace.terms", "list.next", "list.previous",
                           "view.claims", "view.findings", "view.strip", "view.alignment", "view.queue", "view.table", "view.history", "person.name"})
        enable(id, isOpen);
    m_print->setUsable(isOpen && m_workbench.article());
    m_beads->setUsable(isReading);
    m_search->setUsable(isReading);
    m_terms->setUsable(isReading, isOpen);
    m_corrections->setUsable(isReading);
    m_caret->setUsable(isReading);
    m_marks->setUsable(isOpen);
    m_marks->setInTerms(m_desk->workspace() == Workspace::Terms);
    m_articles->setUsable(isOpen);
    m_export->setUsable(isOpen);
    m_import->setUsable(isOpen);
    m_keeping->setUsable(isOpen);
    m_charts->setUsable(isOpen);
    for (QAction *action : m_actions.group(QLatin1String("claim"))) {
        if (action != m_actions.action(QLatin1String("claim.make")) && action != m_actions.action(QLatin1String("claim.card")))
            action->setEnabled(isOpen && !picked.claims.isEmpty());
    }
    m_findings->setUsable(isReading, isOpen);
    const char *const workspaces[] = {"workspace.annotate", "workspace.charts", "workspace.terms"};
    m_actions.action(QLatin1String(workspaces[static_cast<int>(m_desk->workspace())]))->setChecked(true);
}

void MainWindow::openProject(const QString &path)
{
    m_desk->claims()->commitPending();
    if (const Status opened = m_workbench.open(path); !opened) {
        if (opened.error().code == Error::Code::NotFound)
            forgetRecentFile(path);
        if (!m_opening->takesOver(path, opened.error()))
            showError(opened.error());
        return;
    }
    rememberRecentFile(path);
    showPage();
}

void MainWindow::showError(const Error &error)
{
    const QString sentence = describe(error, interfaceLanguage());
    if (m_pages->currentWidget() == m_welcome)
        m_welcome->showError(sentence);
    else if (!m_forms->showError(sentence) && !m_export->showError(sentence) && !m_import->showError(sentence))
        m_status->showMessage(sentence, true);
}

void MainWindow::chooseProject()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open project"), kLastFolderSetting.value(), tr("Concord projects (*.concord)"));
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).absolutePath());
    openProject(path);
}

void MainWindow::setStatusOfPicked(int status)
{
    m_workbench.setClaimStatus(m_workbench.hub().picked().claims.values(), static_cast<ClaimStatus>(status));
}

void MainWindow::openPalette()
{
    m_palette->setActions(m_actions.all());
    m_palette->setEntries(paletteEntries(m_workbench, *m_desk));
    m_palette->setFallback(m_search->paletteFallback());
    m_palette->open();
}

} // namespace concord
