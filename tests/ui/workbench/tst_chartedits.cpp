// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include "app/sample.h"
#include "core/exchange/seriesreading.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/chartedits.h"
#include "ui/workbench/workbench.h"

#include <QTemporaryDir>

using namespace concord;
using namespace Qt::StringLiterals;

class ChartEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"charts.concord"_s);
        VERIFY_OK(createSampleProject(path));
        m_tasks = std::make_unique<TaskRunner>();
        m_bench = std::make_unique<Workbench>(*m_tasks);
        VERIFY_OK(m_bench->open(path));
        m_edits = std::make_unique<ChartEdits>(*m_bench);
        QTRY_VERIFY(m_bench->article() && !m_tasks->isRunning());
    }
    void cleanup()
    {
        m_edits.reset();
        m_bench.reset();
        m_tasks.reset();
    }

    void everyEditIsOneStepOfUndo()
    {
        const QList<ChartContent> before = m_bench->allCharts();
        QVERIFY(before.size() >= 3);
        const int steps = m_bench->history().stack().count();
        ChartSpec spec = before[0].spec;
        spec.title.en = u"A new finding"_s;
        VERIFY_OK(m_edits->change(before[0].id, spec));
        QCOMPARE(m_bench->allCharts()[0].spec.title.en, u"A new finding"_s);
        VERIFY_OK(m_edits->move(before[0].id, 2));
        QCOMPARE(names(), (QStringList{before[1].spec.name, before[2].spec.name, before[0].spec.name}));
        VERIFY_OK(m_edits->remove(before[1].id));
        QCOMPARE(m_bench->allCharts().size(), before.size() - 1);
        QCOMPARE(m_bench->history().stack().count(), steps + 3);
        for (int i = 0; i < 3; ++i)
            m_bench->history().stack().undo();
        QCOMPARE(m_bench->allCharts(), before);
        for (int i = 0; i < 3; ++i)
            m_bench->history().stack().redo();
        QCOMPARE(names(), (QStringList{before[2].spec.name, before[0].spec.name}));
    }

    void aCopyStandsBehindItsOriginal()
    {
        const QList<ChartContent> before = m_bench->allCharts();
        const Result<ChartId> copy = m_edits->duplicate(before[0].id);
        QVERIFY(copy.hasValue());
        QCOMPARE(m_bench->allCharts()[1].id, *copy);
        QCOMPARE(m_bench->allCharts()[1].spec.name, before[0].spec.name + u"-2"_s);
        QCOMPARE(m_bench->allCharts()[1].data.size(), before[0].data.size());
        QCOMPARE(m_bench->allCharts()[2].id, before[1].id);
    }

    void namesAreFilesAndNobodyElses()
    {
        const QList<ChartContent> before = m_bench->allCharts();
        VERIFY_OK(m_edits->retitle(before[0].id, u"What it cost / 2024"_s, Language::English));
        QCOMPARE(m_bench->allCharts()[0].spec.title, (Bilingual{u"What it cost / 2024"_s, before[0].spec.title.zh}));
        QCOMPARE(names()[0], before[0].spec.name);
        ChartSpec spec = m_bench->allCharts()[0].spec;
        spec.name = before[1].spec.name;
        const Status taken = m_edits->change(before[0].id, spec);
        QVERIFY(!taken && taken.error().code == Error::Code::Conflict);
        spec.name = u"not a name"_s;
        QVERIFY(!m_edits->change(before[0].id, spec));
        QCOMPARE(names()[0], before[0].spec.name);
    }

    void seriesComeAndGoWithTheChartsThatDrawThem()
    {
        const qsizetype seriesBefore = m_edits->series().size();
        const Result<SeriesInput> input = pastedSeries(u"entity\tmetric\tperiod\tvalue\tunit\nAlpha\theadcount\t2023\t1200\tperson\nAlpha\theadcount\t2024\t1500\tperson\n"_s);
        QVERIFY(input.hasValue());
        const Result<SeriesReading> reading = readSeries(*input);
        QVERIFY(reading.hasValue());
        const Result<SeriesId> id = m_edits->importSeries(seriesImport(*reading, u"Staff"_s));
        QVERIFY(id.hasValue());
        ChartSpec spec;
        spec.name = u"staff"_s;
        spec.metric = u"headcount"_s;
        spec.kind = ChartForm::Line;
        QVERIFY(m_edits->add(spec).hasValue());
        QCOMPARE(m_edits->series().last(), (SeriesEntry{m_edits->series().last().series, 2, {m_bench->charts().last().id}}));
        QCOMPARE(m_bench->charts().last().data.size(), 2);
        Series series = m_edits->series().last().series;
        series.name = u"Staff by year"_s;
        VERIFY_OK(m_edits->changeSeries(series));
        QCOMPARE(m_edits->series().last().series.name, u"Staff by year"_s);
        VERIFY_OK(m_edits->removeSeries(*id));
        QCOMPARE(m_edits->series().size(), seriesBefore);
        QCOMPARE(m_bench->allCharts().last().data.size(), 0);
        QVERIFY(m_bench->charts().last().spec.name != u"staff"_s);
        m_bench->history().stack().undo();
        QCOMPARE(m_bench->charts().last().spec.name, u"staff"_s);
    }

    void saysWhatIsNotThere()
    {
        QCOMPARE(m_edits->chart(ChartId{1}).error().code, Error::Code::NotFound);
        QVERIFY(!m_edits->remove(ChartId{1}));
        QVERIFY(!m_edits->move(ChartId{1}, 0));
        m_bench->close();
        QVERIFY(!m_edits->add(ChartSpec{}));
        QVERIFY(m_edits->series().isEmpty());
    }

private:
    QStringList names() const
    {
        QStringList result;
        for (const ChartContent &chart : m_bench->allCharts())
            result << chart.spec.name;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ChartEdits> m_edits;
};

QTEST_MAIN(ChartEditsTest)
#include "tst_chartedits.moc"
