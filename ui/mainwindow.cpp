// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/actions/catalogue.h"
#include "ui/articleactions.h"
#include "ui/beadactions.h"
#include "ui/caretactions.h"
#include "ui/chartexport.h"
#include "ui/claimactions.h"
#include "ui/claims/claimspanel.h"
#include "ui/correcting/versionspage.h"
#include "ui/correctionactions.h"
#include "ui/desk.h"
#include "ui/findings/findingspanel.h"
#include "ui/help/guidewindow.h"
#include "ui/markactions.h"
#include "ui/newprojectflow.h"
#include "ui/opening/openingflow.h"
#include "ui/palette/commandpalette.h"
#include "ui/paletteentries.h"
#include "ui/reader/bitextreader.h"
#include "ui/printflow.h"
#include "ui/readercards.h"
#include "ui/readingactions.h"
#include "ui/search/findbar.h"
#include "ui/searchactions.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/statusline.h"
#include "ui/support/question.h"
#include "ui/support/theme.h"
#include "ui/tasks/taskrunner.h"
#include "ui/topbar.h"
#include "ui/welcome/articledetailspage.h"
#include "ui/welcome/newprojectpage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/words/errortext.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace concord {

namespace {

/// An address as far as it fits a line: its start, which says where it leads, and its end.
QString shortened(const QString &address)
{
    constexpr qsizetype kStart = 80, kEnd = 20;
    return address.size() <= kStart + kEnd ? address : address.left(kStart) + u'…' + address.right(kEnd);
}

} // namespace

MainWindow::MainWindow(Workbench &workbench, TaskRunner &tasks, QWidget *parent)
    : QMainWindow(parent), m_workbench(workbench), m_tasks(tasks), m_menu(new QMenu(this)), m_top(new TopBar(m_actions, this)),
      m_pages(new QStackedWidget(this)), m_welcome(new WelcomePage), m_newProject(new NewProjectPage),
      m_newProjectFlow(new NewProjectFlow(*m_newProject, tasks, this)), m_opening(new OpeningFlow(*m_pages, tasks, this)), m_details(new ArticleDetailsPage), m_versions(new VersionsPage), m_desk(new Desk(workbench)),
      m_articles(new ArticleActions(m_actions, workbench, this)), m_beads(new BeadActions(m_actions, workbench, *m_desk->reader(), this)),
      m_corrections(new CorrectionActions(m_actions, workbench, *m_desk->reader(), *m_desk->review(), *m_versions, this)), m_caret(new CaretActions(m_actions, workbench, *m_desk->reader(), this)), m_reading(new ReadingActions(m_actions, *m_desk->reader(), this)),
      m_marks(new MarkActions(m_actions, *m_desk->reader(), this)), m_cards(new ReaderCards(m_actions, workbench, *m_desk, this)), m_print(new PrintFlow(m_actions, workbench, tasks, *m_desk, this)), m_findBar(new FindBar(this)),
      m_search(new SearchActions(m_actions, workbench, *m_desk, tasks, *m_findBar, this)), m_claimActions(new ClaimActions(m_actions, workbench, *m_desk, tasks, this)), m_status(new StatusLine(workbench, tasks, this)), m_palette(new CommandPalette(this))
{
    placeParts();
    makeMenu();
    connectPages();
    connectFileActions();
    connectEditActions();
    connectGoActions();
    connectClaimActions();
    connectViewActions();
    connectHelpActions();
    restoreSettings();
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
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_status);
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_newProject), static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_desk)})
        m_pages->addWidget(page);
    setCentralWidget(central);
    setMinimumSize(760, 520);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    addActions(m_actions.all());
}

void MainWindow::makeMenu()
{
    m_top->setMenu(m_menu);
    m_menu->clear();
    for (const ActionGroupSpec &group : actionGroups()) {
        QMenu *submenu = m_menu->addMenu(ActionSet::groupText(QLatin1String(group.id)));
        submenu->addActions(m_actions.group(QLatin1String(group.id)));
    }
}

void MainWindow::on(const char *actionId, std::function<void()> act)
{
    connect(m_actions.action(QLatin1String(actionId)), &QAction::triggered, this, std::move(act));
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::filesDropped, this, &MainWindow::startNewProject);
    connect(m_welcome, &WelcomePage::newRequested, this, [this] { startNewProject({}); });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::projectPicked, this, &MainWindow::openProject);
    connect(m_newProject, &NewProjectPage::createRequested, this, &MainWindow::createProject);
    connect(m_newProject, &NewProjectPage::cancelled, this, &MainWindow::showPage);
    connect(m_details, &ArticleDetailsPage::accepted, this, &MainWindow::saveDetails);
    connect(m_details, &ArticleDetailsPage::cancelled, this, &MainWindow::showPage);
    connect(m_opening, &OpeningFlow::openWanted, this, &MainWindow::openProject);
    connect(m_opening, &OpeningFlow::closed, this, &MainWindow::showPage);
    connect(m_desk->reader(), &BitextReader::linkActivated, this, &MainWindow::openLink);
    connect(&m_workbench, &Workbench::projectChanged, this, &MainWindow::showPage);
    connect(&m_workbench, &Workbench::articleChanged, this, &MainWindow::retranslate);
    connect(&m_workbench, &Workbench::articlesChanged, this, &MainWindow::updateActions);
    connect(&m_workbench, &Workbench::articleChanged, this, &MainWindow::updateActions);
    connect(&m_workbench, &Workbench::failed, this, &MainWindow::showError);
    const auto note = [this](const QString &sentence) { m_status->showMessage(sentence, false); };
    connect(m_desk, &Desk::noted, this, note);
    connect(m_beads, &BeadActions::noted, this, note);
    connect(m_corrections, &CorrectionActions::noted, this, note);
    connect(m_corrections, &CorrectionActions::pageWanted, this, [this] { m_pages->setCurrentWidget(m_versions); });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_corrections, &CorrectionActions::pageClosed, this, &MainWindow::showPage);
    connect(m_cards, &ReaderCards::noted, this, note);
    connect(m_print, &PrintFlow::noted, this, note);
    connect(m_print, &PrintFlow::failed, this, &MainWindow::showError);
    connect(&m_workbench, &Workbench::pinsLapsed, this, [this, note](int count) {
        note(tr("%n confirmed bead(s) no longer fit the text and are aligned automatically again.", nullptr, count));
    });
    connect(m_desk, &Desk::beadPicked, m_beads, &BeadActions::goTo);
    connect(m_desk, &Desk::claimMade, this, [this] { m_actions.action(QLatin1String("claim.card"))->setChecked(true); });
    connect(&m_workbench.hub(), &SelectionHub::pickedChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectFileActions()
{
    on("file.new", [this] { startNewProject({}); });
    on("file.open", [this] { chooseProject(); });
    on("file.sample", [this] { emit sampleRequested(); });
    on("article.add", [this] { startNewArticle(); });
    on("article.details", [this] { showDetails(); });
    on("file.read", [this] { m_workbench.analyseAgain(); });
    on("file.close", [this] {
        m_desk->claims()->commitPending();
        m_workbench.close();
    });
    on("export", [this] { chooseExport(); });
    connect(m_desk, &Desk::exportRequested, this, &MainWindow::chooseExport);
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
    on("finding.fix", [this] { fixPicked(); });
    on("finding.waive", [this] { m_desk->waiveFinding(); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions.action(QLatin1String("view.claims")), &QAction::toggled, m_desk, &Desk::setClaimsShown);
    connect(m_desk, &Desk::pageShown, this, &MainWindow::updateActions);
    connect(m_actions.action(QLatin1String("view.findings")), &QAction::toggled, m_desk, &Desk::setFindingsShown);
    connect(m_actions.action(QLatin1String("view.strip")), &QAction::toggled, m_desk, &Desk::setStripShown);
    connect(m_actions.action(QLatin1String("view.alignment")), &QAction::toggled, m_desk, &Desk::setDoubtfulShown);
    connect(m_actions.action(QLatin1String("text.review")), &QAction::toggled, m_desk, &Desk::setReviewShown);
    connect(m_desk, &Desk::unfolded, this, [this](const QString &id) { m_actions.action(QLatin1String(id.toLatin1()))->setChecked(true); });
    connect(m_desk->reader(), &BitextReader::zoomChanged, this, [](double zoom) { kZoomSetting.store(qRound(zoom * 100)); });
    for (const auto &[id, choice] : {std::pair("view.theme.system", ThemeChoice::System), std::pair("view.theme.light", ThemeChoice::Light),
                                     std::pair("view.theme.dark", ThemeChoice::Dark), std::pair("view.theme.sepia", ThemeChoice::Sepia)})
        on(id, [this, choice = choice] { m_appearance.applyTheme(choice); });
    for (const auto &[id, choice] : {std::pair("view.language.system", LanguageChoice::System), std::pair("view.language.en", LanguageChoice::English),
                                     std::pair("view.language.zh", LanguageChoice::Chinese)})
        on(id, [this, choice = choice] { m_appearance.applyLanguage(choice); });
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
    on("help.about", [this] { showAbout(); });
}

void MainWindow::restoreSettings()
{
    restoreGeometry(kGeometrySetting.value());
    m_desk->reader()->setZoom(kZoomSetting.value() / 100.0);
    const std::pair<const char *, bool> toggles[] = {{"view.claims", kClaimsShownSetting.value()},
                                                     {"view.findings", kFindingsShownSetting.value()},
                                                     {"view.strip", kStripShownSetting.value()},
                                                     {"view.alignment", kDoubtfulShownSetting.value()},
                                                     {"claim.card", m_desk->claims()->isCardShown()}};
    for (const auto &[id, isOn] : toggles)
        m_actions.action(QLatin1String(id))->setChecked(isOn);
    m_desk->setClaimsShown(kClaimsShownSetting.value());
    m_desk->setFindingsShown(kFindingsShownSetting.value());
    m_desk->setStripShown(kStripShownSetting.value());
    const char *const themes[] = {"view.theme.system", "view.theme.light", "view.theme.dark", "view.theme.sepia"};
    const char *const languages[] = {"view.language.system", "view.language.en", "view.language.zh"};
    m_actions.action(QLatin1String(themes[static_cast<int>(kThemeSetting.value())]))->setChecked(true);
    m_actions.action(QLatin1String(languages[static_cast<int>(kLanguageSetting.value())]))->setChecked(true);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk->claims()->commitPending();
    kGeometrySetting.store(saveGeometry());
    kClaimsShownSetting.store(m_actions.action(QLatin1String("view.claims"))->isChecked());
    kFindingsShownSetting.store(m_actions.action(QLatin1String("view.findings"))->isChecked());
    kStripShownSetting.store(m_actions.action(QLatin1String("view.strip"))->isChecked());
    kDoubtfulShownSetting.store(m_actions.action(QLatin1String("view.alignment"))->isChecked());
    m_desk->saveLayout();
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
    const bool isReading = isOpen && !m_desk->isPageShown(); // nothing acts on a text that cannot be seen
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
    m_corrections->setUsable(isReading);
    m_caret->setUsable(isReading);
    m_marks->setUsable(isOpen);
    m_marks->setInTerms(m_desk->workspace() == Workspace::Terms);
    m_articles->setUsable(isOpen);
    for (QAction *action : m_actions.group(QLatin1String("claim"))) {
        if (action != m_actions.action(QLatin1String("claim.make")) && action != m_actions.action(QLatin1String("claim.card")))
            action->setEnabled(isOpen && !picked.claims.isEmpty());
    }
    enable("finding.waive", isReading && !picked.findings.isEmpty());
    enable("finding.fix", isReading && std::any_of(picked.findings.begin(), picked.findings.end(), [this](int finding) { return m_workbench.hasFix(finding); }));
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
    else if (m_pages->currentWidget() == m_newProject)
        m_newProject->showError(sentence);
    else if (m_pages->currentWidget() == m_details)
        m_details->showError(sentence);
    else
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

void MainWindow::startNewProject(const QStringList &files)
{
    m_newProject->begin(files);
    showForm();
}

void MainWindow::startNewArticle()
{
    m_desk->claims()->commitPending();
    m_newProject->beginArticle({});
    showForm();
}

void MainWindow::showForm()
{
    m_pages->setCurrentWidget(m_newProject);
    m_status->setVisible(false);
}

Status MainWindow::makeFrom(const NewProject &project)
{
    if (m_newProject->isForArticle())
        return m_workbench.addArticle(importOf(project));
    if (const Status made = m_workbench.create(project.projectPath, importOf(project)); !made)
        return made;
    rememberRecentFile(project.projectPath);
    return Done{};
}

void MainWindow::createProject(const NewProject &project)
{
    if (const Status made = makeFrom(project); made)
        showPage();
    else
        showError(made.error());
}

void MainWindow::showDetails()
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return;
    m_desk->claims()->commitPending();
    m_details->setArticle(*article);
    m_pages->setCurrentWidget(m_details);
    m_status->setVisible(false);
}

void MainWindow::saveDetails(const ArticleDetails &details)
{
    if (const Status stored = m_workbench.changeDetails(details); !stored)
        showError(stored.error());
    else
        showPage();
}

/// A link of an article leads to a stranger's place: it is shown whole, and opened in the browser only when that is wanted.
void MainWindow::openLink(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
    if (!isWeb)
        m_status->showMessage(tr("%1 is no web address, so it is not opened.").arg(shortened(target)), false);
    else if (isConfirmed(this, tr("Open this link in the browser?"), shortened(url.toDisplayString(QUrl::FullyEncoded)), tr("Open link")))
        QDesktopServices::openUrl(url);
}

void MainWindow::chooseExport()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export the charts to a folder"), kLastFolderSetting.value());
    if (folder.isEmpty())
        return;
    kLastFolderSetting.store(folder);
    const Result<int> written = exportCharts(m_workbench.charts(), folder, Theme::current().isDark());
    if (written)
        m_status->showMessage(tr("%n file(s) written to %1", nullptr, *written).arg(folder), false);
    else
        showError(written.error());
}

void MainWindow::setStatusOfPicked(int status)
{
    m_workbench.setClaimStatus(m_workbench.hub().picked().claims.values(), static_cast<ClaimStatus>(status));
}

void MainWindow::fixPicked()
{
    QList<int> findings = m_workbench.hub().picked().findings.values();
    std::sort(findings.begin(), findings.end());
    const auto fixable = std::find_if(findings.begin(), findings.end(), [this](int finding) { return m_workbench.hasFix(finding); });
    if (fixable == findings.end())
        return;
    m_workbench.applyFix(*fixable);
    m_workbench.hub().clear(); // what was picked is mended
}

void MainWindow::openPalette()
{
    m_palette->setActions(m_actions.all());
    m_palette->setEntries(paletteEntries(m_workbench, *m_desk));
    m_palette->setFallback(m_search->paletteFallback());
    m_palette->open();
}

void MainWindow::showAbout()
{
    m_status->setVisible(true);
    m_status->showMessage(tr("Concord %1. Free software under the GNU General Public License, version 3 or later.").arg(QApplication::applicationVersion()), false);
}

} // namespace concord
