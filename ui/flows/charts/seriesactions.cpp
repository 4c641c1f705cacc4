// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/charts/seriesactions.h"

#include "core/documents/limitedread.h"
#include "core/documents/limits.h"
#include "ui/actions/actionset.h"
#include "ui/desk/desk.h"
#include "ui/importing/importform.h"
#include "ui/importing/serieslist.h"
#include "ui/importing/seriespage.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/tasks/taskrunner.h"
#include "ui/words/errortext.h"
#include "ui/words/charttitle.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace concord {

namespace {

const QString kTask = QStringLiteral("series");

/// What a worker finds out about a table or company facts.
struct Findings
{
    SeriesReading reading;
    QList<Column> columns;
};

Result<Findings> findingsOf(const SeriesInput &input, const SeriesChoices &choices)
{
    Result<SeriesReading> reading = readSeries(input, choices);
    if (!reading)
        return reading.error();
    return Findings{*std::move(reading), input.table.isEmpty() ? QList<Column>() : columnsOf(input.table, choices.table.convention)};
}

} // namespace

SeriesActions::SeriesActions(ActionSet &actions, Workbench &workbench, ChartEdits &edits, Desk &desk, TaskRunner &tasks, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_edits(edits), m_desk(desk), m_tasks(tasks), m_page(new SeriesPage)
{
    m_desk.columns()->addPage(m_page);
    connectActions();
    connectPage();
}

void SeriesActions::connectActions()
{
    connect(m_actions.action(QLatin1String("series.show")), &QAction::toggled, this, &SeriesActions::setShown);
    connect(m_actions.action(QLatin1String("series.file")), &QAction::triggered, this, &SeriesActions::chooseFile);
    connect(m_actions.action(QLatin1String("series.paste")), &QAction::triggered, this, [this] { openText(QGuiApplication::clipboard()->text()); });
    for (const char *id : {"workspace.annotate", "workspace.charts", "workspace.terms", "view.table"})
        connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, [this] { m_actions.action(QLatin1String("series.show"))->setChecked(false); });
    connect(&m_workbench, &Workbench::projectChanged, this, [this] { m_actions.action(QLatin1String("series.show"))->setChecked(false); });
    connect(&m_workbench, &Workbench::chartsChanged, this, [this] {
        if (m_page->isVisible())
            showSeries();
    });
}

void SeriesActions::connectPage()
{
    SeriesList *list = m_page->list();
    connect(list, &SeriesList::fileRequested, this, &SeriesActions::chooseFile);
    connect(list, &SeriesList::pasteRequested, this, [this] { openText(QGuiApplication::clipboard()->text()); });
    connect(list, &SeriesList::closed, this, [this] { m_actions.action(QLatin1String("series.show"))->setChecked(false); });
    connect(list, &SeriesList::seriesEdited, this, [this](const Series &series) { report(m_edits.changeSeries(series)); });
    connect(list, &SeriesList::removeRequested, this, [this](SeriesId id) {
        if (report(m_edits.removeSeries(id)))
            emit noted(tr("The series was removed. Ctrl+Z brings it back."));
    });
    connect(m_page, &SeriesPage::fileDropped, this, &SeriesActions::openFile);
    connect(m_page->form(), &ImportForm::readingWanted, this, &SeriesActions::read);
    connect(m_page->form(), &ImportForm::importRequested, this, &SeriesActions::import);
    connect(m_page->form(), &ImportForm::cancelled, this, [this] {
        m_tasks.cancel(kTask);
        m_page->form()->clear();
        m_page->showForm(false);
    });
}

void SeriesActions::setShown(bool shown)
{
    if (shown) {
        m_actions.action(QLatin1String("view.table"))->setChecked(false);
        showSeries();
    } else {
        m_tasks.cancel(kTask);
        m_page->form()->clear();
        m_page->showForm(false);
    }
    m_desk.columns()->setPageShown(m_page, shown);
    m_actions.action(QLatin1String("series.show"))->setChecked(shown);
}

void SeriesActions::showSeries()
{
    const QList<ChartContent> &charts = m_workbench.allCharts();
    const QStringList titles = chartTitles(charts, interfaceLanguage());
    QList<ListedSeries> listed;
    for (const SeriesEntry &entry : m_edits.series()) {
        ListedSeries line{entry.series, entry.observations, {}};
        for (qsizetype i = 0; i < charts.size(); ++i) {
            if (entry.charts.contains(charts[i].id))
                line.charts.append(titles[i]);
        }
        listed.append(line);
    }
    m_page->list()->setSeries(listed);
}

void SeriesActions::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(m_page, tr("Import a series"), kLastFolderSetting.value(),
                                                      tr("Tables and company facts (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).absolutePath());
    openFile(path);
}

void SeriesActions::openFile(const QString &path)
{
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    m_path = path;
    take(bytes ? openSeries(*bytes) : Result<SeriesInput>(bytes.error()), QFileInfo(path).completeBaseName());
}

void SeriesActions::openText(const QString &text)
{
    m_path.clear();
    const Result<SeriesInput> input = pastedSeries(text);
    if (input)
        take(input, tr("Pasted table"));
    else
        emit noted(tr("Copy a table first: a row of headings and at least one row below it."));
}

void SeriesActions::take(const Result<SeriesInput> &input, const QString &name)
{
    if (!m_workbench.project())
        return;
    if (!input) {
        emit failed({input.error().code, m_path, input.error().subject + u' ' + input.error().detail});
        return;
    }
    setShown(true);
    m_page->showForm(true);
    m_page->form()->begin(*input, name);
}

void SeriesActions::read(const SeriesChoices &choices)
{
    const SeriesInput input = m_page->form()->input();
    m_tasks.run<Findings>(
        kTask, this, [input, choices](Progress &) { return findingsOf(input, choices); },
        [this](const Result<Findings> &found) {
            if (found)
                m_page->form()->showReading(found->reading, found->columns);
            else if (found.error().code != Error::Code::Cancelled)
                m_page->form()->showFault(found.error().subject == QLatin1String("columns")
                                              ? tr("There is no column of periods, or none of numbers. Name the columns in the first row.")
                                              : describe({found.error().code, m_path, found.error().subject}, interfaceLanguage()));
        });
}

void SeriesActions::import(const SeriesImport &import)
{
    const Result<SeriesId> made = m_edits.importSeries(import);
    if (!made) {
        emit failed(made.error());
        return;
    }
    m_page->form()->clear();
    m_page->showForm(false);
    showSeries();
    emit noted(tr("%n value(s) imported as “%1”.", nullptr, static_cast<int>(import.observations.size())).arg(import.series.name));
}

bool SeriesActions::report(const Status &status)
{
    if (!status)
        emit failed(status.error());
    return status.hasValue();
}

} // namespace concord
