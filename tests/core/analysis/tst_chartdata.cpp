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

    void namesTheChartThatCannotBeRead()
    {
        ProjectFile file;
        addChart(file, QStringLiteral("good"), specText("good", "loss"));
        addChart(file, QStringLiteral("bad"), QStringLiteral("{\"name\":\"bad\"}"));
        const auto charts = projectCharts(file.project());
        QVERIFY(!charts);
        QVERIFY(charts.error().code == Error::Code::Invalid);
        QCOMPARE(charts.error().subject, QStringLiteral("bad"));
    }
};

QTEST_GUILESS_MAIN(ChartDataTest)
#include "tst_chartdata.moc"
