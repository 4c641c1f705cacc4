// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartdata.h"

#include "core/exchange/seriesimport.h"
#include "core/project/allseries.h"
#include "core/project/charts.h"
#include "tests/core/project/projectfile.h"

#include <QJsonDocument>

using namespace concord;

namespace {

QString specText(const char *name, const char *metric)
{
    ChartSpec spec;
    spec.name = QString::fromLatin1(name);
    spec.metric = QString::fromLatin1(metric);
    spec.entities = {QStringLiteral("Acme"), QStringLiteral("Globex")};
    spec.title = {QStringLiteral("Title"), QStringLiteral("標題")};
    return QString::fromUtf8(QJsonDocument(toJson(spec)).toJson());
}

void addChart(ProjectFile &file, const QString &name, const QString &spec)
{
    EXPECT_DONE(file.project().edit(QStringLiteral("Add chart"), [&](Database &database) -> Status {
        ChartRecord chart;
        chart.name = name;
        chart.spec = spec;
        const Result<ChartRecord> added = Charts::add(database, chart);
        return added ? Status(Done{}) : Status(added.error());
    }));
}

} // namespace

class ChartDataTest : public QObject
{
    Q_OBJECT

private slots:
    void aChartTakesClaimsAndObservations()
    {
        ProjectFile file;
        const Claim claim = file.add(file.claim(file.addArticle()));
        const auto series = readSeriesImport("entity,metric,period,value,unit,source\nGlobex,loss,2023,3,USD,report\nGlobex,capex,2023,9,USD,report\n",
                                             QStringLiteral("table"));
        EXPECT_DONE(series);
        EXPECT_DONE(file.project().edit(QStringLiteral("Import"), [&](Database &database) -> Status {
            const Result<Series> added = AllSeries::add(database, series->series, series->observations);
            return added ? Status(Done{}) : Status(added.error());
        }));
        addChart(file, QStringLiteral("losses"), specText("losses", "loss"));
        const auto charts = projectCharts(file.project());
        EXPECT_DONE(charts);
        QCOMPARE(charts->size(), 1);
        const ChartContent &chart = charts->first();
        QCOMPARE(chart.spec.name, QStringLiteral("losses"));
        QVERIFY(chart.id.isValid());
        QCOMPARE(chart.data.size(), 2);
        QCOMPARE(chart.data[0].claim, claim.id);
        QCOMPARE(chart.data[0].period, Period::year(2024));
        QVERIFY(chart.data[1].observation.isValid());
        QCOMPARE(chart.data[1].entity, QStringLiteral("Globex"));
    }

    void aProjectWithoutChartsHasNone()
    {
        ProjectFile file;
        const auto charts = projectCharts(file.project());
        EXPECT_DONE(charts);
        QVERIFY(charts->isEmpty());
    }

    void leavesOutAndNamesTheChartsThatCannotBeRead()
    {
        ProjectFile file;
        addChart(file, QStringLiteral("bad"), QStringLiteral("{\"name\":\"bad\"}"));
        addChart(file, QStringLiteral("good"), specText("good", "loss"));
        addChart(file, QStringLiteral("../evil"), QStringLiteral("{\"name\":\"../evil\"}"));
        QList<Error> faults;
        const auto charts = projectCharts(file.project(), &faults);
        EXPECT_DONE(charts);
        QCOMPARE(charts->size(), 1);
        QCOMPARE(charts->first().spec.name, QStringLiteral("good"));
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults[0].code, Error::Code::Invalid);
        QCOMPARE(faults[0].subject, QStringLiteral("bad"));
        QCOMPARE(faults[1].subject, QStringLiteral("../evil"));
        QCOMPARE(projectCharts(file.project())->size(), 1);
    }

    void everyChartHasANameOfItsOwn()
    {
        ProjectFile file;
        addChart(file, QStringLiteral("losses"), specText("losses", "loss"));
        addChart(file, QStringLiteral("losses"), specText("losses", "loss"));
        addChart(file, QStringLiteral("losses-2"), specText("other", "loss"));
        addChart(file, QStringLiteral("two words"), specText("plain", "loss"));
        addChart(file, QStringLiteral("kept"), specText("../../evil", "loss"));
        const QStringList names{QStringLiteral("losses"), QStringLiteral("losses-3"), QStringLiteral("losses-2"), QStringLiteral("plain"), QStringLiteral("kept")};
        QCOMPARE(chartNames(*file.project().charts()), names);
        const auto charts = projectCharts(file.project());
        EXPECT_DONE(charts);
        QStringList drawn;
        for (const ChartContent &chart : *charts)
            drawn << chart.spec.name;
        QCOMPARE(drawn, names);
    }
};

QTEST_GUILESS_MAIN(ChartDataTest)
#include "tst_chartdata.moc"
