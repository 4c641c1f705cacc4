// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/charts/chartactions.h"

#include "core/charts/editing/chartfit.h"
#include "core/charts/editing/presets.h"
#include "core/charts/editing/specmaking.h"
#include "core/charts/labels/numberlabels.h"
#include "core/project/terms/concepts.h"
#include "ui/actions/actionset.h"
#include "ui/charts/chartdatapanel.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartview.h"
#include "ui/charts/editing/charteditor.h"
#include "ui/charts/editing/chartlist.h"
#include "ui/charts/editing/chartside.h"
#include "ui/charts/editing/exportform.h"
#include "ui/charts/editing/pairfield.h"
#include "ui/charts/editing/wordsform.h"
#include "ui/desk/chartswiring.h"
#include "ui/desk/desk.h"
#include "ui/flows/charts/chartexport.h"
#include "ui/flows/charts/seriesactions.h"
#include "ui/flows/charts/templateactions.h"
#include "ui/publish/chartclip.h"
#include "ui/publish/chartphrases.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/words/charttitle.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>

namespace concord {

namespace {

bool isOf(const QString &metric, const QString &other)
{
    return metric.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

/// "OpenAI, 2024: $5bn".
QString saidOf(const ChartSpec &spec, const Datum &datum)
{
    const Language language = interfaceLanguage();
    const ChartWords &words = chartWords(language);
    const QString period = datum.period.isValid() ? periodLabel(datum.period, words) : datum.periodText;
    return words.markLabel.arg(spec.entityName(datum.entity, language), period, figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, language));
}

} // namespace

ChartActions::ChartActions(ActionSet &actions, Workbench &workbench, Desk &desk, TaskRunner &tasks, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_edits(workbench), m_side(new ChartSide),
      m_series(new SeriesActions(actions, workbench, m_edits, desk, tasks, this)), m_templates(new TemplateActions(m_edits, *m_side->list(), this))
{
    m_desk.columns()->setSide(Workspace::Charts, m_side);
    m_side->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ChartActions::refresh);
    connectActions();
    connectWorkbench();
    connectList();
    connectForms();
    connect(m_series, &SeriesActions::noted, this, &ChartActions::noted);
    connect(m_series, &SeriesActions::failed, this, &ChartActions::failed);
    connect(m_templates, &TemplateActions::noted, this, &ChartActions::noted);
    connect(m_templates, &TemplateActions::failed, this, &ChartActions::failed);
}

void ChartActions::connectActions()
{
    const auto on = [this](const char *id, auto act) { connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, act); };
    connect(m_actions.action(QLatin1String("chart.edit")), &QAction::toggled, this, &ChartActions::setShown);
    connect(m_actions.action(QLatin1String("chart.edit")), &QAction::triggered, this, [this](bool shown) {
        (shown ? static_cast<QWidget *>(m_side->list()->list()) : m_desk.chart()->view())->setFocus();
    });
    on("chart.new", [this] {
        setShown(true);
        m_side->list()->openNewMenu();
    });
    on("chart.duplicate", [this] { duplicate(current()); });
    on("chart.rename", [this] {
        setShown(true);
        m_side->list()->startRenaming();
    });
    on("chart.remove", [this] { remove(current()); });
    on("chart.earlier", [this] { move(-1); });
    on("chart.later", [this] { move(1); });
    on("chart.copy", [this] { copy(); });
    on("chart.template", [this] { m_templates->keepCurrent(); });
    on("export", [this] {
        setShown(true);
        m_side->showExport();
    });
    connect(m_desk.chart(), &ChartPanel::settingsRequested, m_actions.action(QLatin1String("chart.edit")), &QAction::toggle);
    connect(&m_desk, &Desk::exportRequested, m_actions.action(QLatin1String("export")), &QAction::trigger);
}

void ChartActions::connectWorkbench()
{
    const auto later = [this] {
        m_isStale = true;
        m_soon.start();
    };
    connect(&m_workbench, &Workbench::projectChanged, this, later);
    connect(&m_workbench, &Workbench::chartsChanged, this, later);
    connect(&m_workbench.hub(), &SelectionHub::pickedChanged, this, [this](const Projection &picked) {
        m_side->list()->setPickedCount(static_cast<int>(picked.claims.size() + picked.observations.size()));
    });
    connect(m_desk.chart(), &ChartPanel::currentChartChanged, this, &ChartActions::showCurrent);
}

void ChartActions::connectList()
{
    ChartList *list = m_side->list();
    connect(list, &ChartList::chartPicked, this, &ChartActions::open);
    connect(list, &ChartList::newRequested, this, [this](const QString &metric) { makeOf(metric); });
    connect(m_templates, &TemplateActions::chartWanted, this, [this](const ChartTemplate &pattern) {
        makeOfShownMeasure([pattern](const ChartSpec &spec) { return styled(spec, pattern); });
    });
    connect(list, &ChartList::kindRequested, this, [this](ChartForm kind) {
        makeOfShownMeasure([kind](const ChartSpec &spec) { return changedKind(spec, kind); });
    });
    connect(list, &ChartList::pickedRequested, this, &ChartActions::makeOfPicked);
    connect(list, &ChartList::duplicateRequested, this, &ChartActions::duplicate);
    connect(list, &ChartList::removeRequested, this, &ChartActions::remove);
    connect(list, &ChartList::renameRequested, this, [this](ChartId chart, const QString &title) { report(m_edits.retitle(chart, title, interfaceLanguage())); });
    list->setPickedWords([this] { return pickedWords(); });
    connect(list, &ChartList::moveRequested, this, [this](ChartId chart, int place) { report(m_edits.move(chart, place)); });
}

void ChartActions::connectForms()
{
    connect(m_side->editor(), &ChartEditor::specEdited, this, [this](ChartId chart, const ChartSpec &spec) { report(m_edits.change(chart, spec)); });
    connect(m_side->exporting(), &ExportForm::exportRequested, this, &ChartActions::chooseFolder);
    connect(m_side->exporting(), &ExportForm::copyRequested, this, &ChartActions::copy);
    connect(m_side->numbers(), &ChartDataPanel::picked, &m_workbench, &Workbench::pick);
    connect(m_desk.chart(), &ChartPanel::languageChanged, m_side->numbers(), &ChartDataPanel::setLanguage);
    connect(&m_workbench.hub(), &SelectionHub::pickedChanged, m_side->numbers(), &ChartDataPanel::showPicked);
}

void ChartActions::setUsable(bool isOpen)
{
    for (QAction *action : m_actions.group(QLatin1String("chart")))
        action->setEnabled(isOpen);
    const bool hasChart = isOpen && current().isValid();
    for (const char *id : {"chart.duplicate", "chart.rename", "chart.remove", "chart.earlier", "chart.later", "chart.copy", "chart.template"})
        m_actions.action(QLatin1String(id))->setEnabled(hasChart);
}

ChartId ChartActions::current() const
{
    return m_desk.chart()->currentChart();
}

/// Shows the column where it stands: in the Charts workspace.
void ChartActions::setShown(bool shown)
{
    for (const char *page : {"series.show", "view.table"}) // which would stand over it
        m_actions.action(QLatin1String(page))->setChecked(m_actions.action(QLatin1String(page))->isChecked() && !shown);
    if (shown && m_workbench.project() && m_desk.workspace() != Workspace::Charts)
        emit m_desk.workspaceWanted(Workspace::Charts);
    m_desk.columns()->setSideShown(Workspace::Charts, shown);
    m_actions.action(QLatin1String("chart.edit"))->setChecked(shown);
    if (shown)
        refresh();
}

void ChartActions::refresh()
{
    if (m_side->isHidden() || !m_isStale)
        return;
    m_isStale = false;
    QList<Series> series;
    if (const Project *project = m_workbench.project())
        series = project->series().valueOr({});
    m_side->editor()->setSources(m_edits.claims(), m_edits.observations(), series);
    m_side->list()->setOffers(m_side->editor()->offers());
    m_side->list()->setCharts(m_workbench.allCharts());
    showCurrent();
}

void ChartActions::showCurrent()
{
    if (m_side->isHidden())
        return;
    const Result<ChartContent> chart = m_edits.chart(current());
    m_side->list()->setCurrent(current());
    m_side->editor()->setContent(chart ? *chart : ChartContent{});
    m_side->numbers()->setContent(chart ? *chart : ChartContent{});
    m_side->exporting()->setCharts(m_workbench.charts(), current());
    setUsable(m_workbench.project() != nullptr);
}

void ChartActions::open(ChartId chart)
{
    m_desk.charts()->openChart(chart);
    refresh();
    showCurrent();
}

/// Of the measure of the chart that is shown; of the one with most values while that shows none.
void ChartActions::makeOfShownMeasure(const Dressing &dressing)
{
    const ChartContent &shown = m_side->editor()->content();
    const QList<ChartOffers::Measure> &measures = m_side->editor()->offers().measures;
    makeOf(shown.data.isEmpty() && !measures.isEmpty() ? measures.first().metric : shown.spec.metric, dressing);
}

void ChartActions::makeOf(const QString &metric, const Dressing &dressing)
{
    QList<Claim> claims = m_edits.claims();
    claims.removeIf([&metric](const Claim &claim) { return !isOf(claim.metric, metric); });
    QList<Observation> observations = m_edits.observations();
    observations.removeIf([&metric](const Observation &observation) { return !isOf(observation.metric, metric); });
    make(claims, observations, dressing, false);
}

void ChartActions::makeOfPicked()
{
    const Projection &picked = m_workbench.hub().picked();
    QList<Claim> claims = m_edits.claims();
    claims.removeIf([&picked](const Claim &claim) { return !picked.claims.contains(claim.id); });
    QList<Observation> observations = m_edits.observations();
    observations.removeIf([&picked](const Observation &observation) { return !picked.observations.contains(observation.id); });
    make(claims, observations, {}, true);
}

void ChartActions::make(const QList<Claim> &claims, const QList<Observation> &observations, const Dressing &dressing, bool isChosen)
{
    ChartSpec spec = startingSpec(ChartForm::SortedBars, claims, observations, m_edits.names(), isChosen, termbases());
    if (!isChosen && !claims.isEmpty() && chartContent(spec, claims, observations).data.isEmpty()) // outdated claims are drawn only by name
        spec = startingSpec(ChartForm::SortedBars, claims, observations, m_edits.names(), true, termbases());
    if (spec.metric.isEmpty()) {
        emit noted(tr("Give a claim a metric first, or import a series; a chart draws values of one metric."));
        return;
    }
    const ChartSpec &shown = m_side->editor()->content().spec; // the house writes alike
    spec.numbers = shown.numbers;
    spec.face = shown.face;
    const auto fitting = [&](const ChartSpec &any) { return changedKind(any, bestKind(chartContent(any, claims, observations))); };
    spec = ofOneLength(dressing ? dressing(spec) : fitting(spec), claims, observations);
    if (spec.grain && !dressing)
        spec = fitting(spec);
    if (isChosen && claims.isEmpty())
        spec.seriesFile = QStringLiteral("series"); // and no claim of the metric beside them
    const Result<ChartId> made = m_edits.add(spec);
    if (!made) {
        emit failed(made.error());
        return;
    }
    setShown(true);
    open(*made);
    m_side->showEditor();
    m_side->editor()->words()->field(WordsForm::Title)->field(interfaceLanguage())->setFocus();
}

/// Where companies have their Chinese names: the project's terms before those Concord brings.
QList<Termbase> ChartActions::termbases() const
{
    QList<Termbase> found;
    if (const Project *project = m_workbench.project())
        found.append(termbaseFor(Concepts::list(project->database()).valueOr({}), {}));
    return found << starterTermbase();
}

void ChartActions::duplicate(ChartId chart)
{
    if (!chart.isValid())
        return;
    const Result<ChartId> made = m_edits.duplicate(chart);
    made ? open(*made) : emit failed(made.error());
}

/// The first of the values picked: whose, when, how much.
QString ChartActions::pickedWords() const
{
    const Projection &picked = m_workbench.hub().picked();
    for (const ChartContent &chart : m_workbench.allCharts()) {
        for (const Datum &datum : chart.data) {
            if (datum.claim.isValid() ? picked.claims.contains(datum.claim) : picked.observations.contains(datum.observation))
                return saidOf(chart.spec, datum);
        }
    }
    const QList<Claim> &claims = m_workbench.claims();
    const auto found = std::find_if(claims.begin(), claims.end(), [&picked](const Claim &claim) { return picked.claims.contains(claim.id); });
    return found == claims.end() ? QString() : found->statement;
}

void ChartActions::remove(ChartId chart)
{
    if (!chart.isValid())
        return;
    const Result<ChartContent> gone = m_edits.chart(chart);
    if (report(m_edits.remove(chart)) && gone)
        emit noted(tr("The chart “%1” was removed. Ctrl+Z brings it back.").arg(chartTitle(gone->spec, interfaceLanguage())));
}

void ChartActions::move(int step)
{
    const QList<ChartContent> &charts = m_workbench.allCharts();
    const auto found = std::find_if(charts.begin(), charts.end(), [this](const ChartContent &chart) { return chart.id == current(); });
    const qsizetype place = found - charts.begin() + step;
    if (found != charts.end() && place >= 0 && place < charts.size())
        report(m_edits.move(current(), static_cast<int>(place)));
}

void ChartActions::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_side, tr("Export the charts to a folder"), kLastFolderSetting.value());
    if (folder.isEmpty())
        return;
    kLastFolderSetting.store(folder);
    exportTo(folder);
}

void ChartActions::exportTo(const QString &folder)
{
    const ExportForm *form = m_side->exporting();
    const Result<int> written = exportCharts(form->chosen(), form->options(), form->hasOwnSize(), folder, [form](ChartId chart) { return form->fileName(chart); });
    if (written)
        emit noted(tr("%n file(s) written to %1", nullptr, *written).arg(folder));
    else
        emit failed(written.error());
}

void ChartActions::copy()
{
    const Result<ChartContent> chart = m_edits.chart(current());
    if (!chart)
        return;
    PublishOptions options = m_side->exporting()->options();
    if (m_side->exporting()->hasOwnSize())
        options.size = wantedSize(chart->spec);
    Result<std::unique_ptr<QMimeData>> clip = chartClip(*chart, m_desk.chart()->language(), options);
    if (!clip) {
        emit failed(clip.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(clip->release());
    emit noted(tr("The chart was copied as picture, drawing and table."));
}

bool ChartActions::report(const Status &status)
{
    if (!status)
        emit failed(status.error());
    return status.hasValue();
}

bool ChartActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_side && event->type() == QEvent::Show)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace concord
