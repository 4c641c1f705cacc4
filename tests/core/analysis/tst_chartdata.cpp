// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartdata.h"

#include "core/exchange/seriesimport.h"
#include "core/project/allseries.h"
#include "core/project/charts.h"
#include "tests/core/project/projectfile.h"

#include <QJsonDocument>
#include <QRandomGenerator>

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

Claim anyClaim(ProjectFile &file, const Article &article, QRandomGenerator &random)
{
    Claim claim = file.claim(article, random.bounded(2) == 0 ? QStringLiteral("Acme") : QStringLiteral("Globex"));
    claim.metric = random.bounded(4) == 0 ? QStringLiteral("capex") : QStringLiteral("loss");
    claim.low = claim.high = Decimal(random.bounded(4));
    return claim;
}

/// One edit, as chance has it.
void act(ProjectFile &file, const Article &article, QRandomGenerator &random, int step)
{
    Project &project = file.project();
    const QList<Claim> claims = project.allClaims().value();
    const int kind = random.bounded(10);
    if (step == 5 || kind == 9) {
        addChart(file, QStringLiteral("losses"), specText("losses", step % 2 == 0 ? "loss" : "capex"));
    } else if (kind == 0) {
        EXPECT_DONE(project.edit(QStringLiteral("Many"), [&](Database &database) -> Status {
            for (int i = 0; i < 40; ++i) {
                if (const Result<Claim> added = Claims::add(database, anyClaim(file, article, random)); !added)
                    return added.error();
            }
            return Done{};
        }));
    } else if (kind == 1 && project.undoable().value().size() > 1) { // the article stays
        EXPECT_DONE(project.undo());
    } else if (kind == 2 && !project.redoable().value().isEmpty()) {
        EXPECT_DONE(project.redo());
    } else if (kind < 6 || claims.isEmpty()) {
        file.add(anyClaim(file, article, random));
    } else {
        Claim claim = claims[random.bounded(static_cast<int>(claims.size()))];
        claim.low = claim.high = Decimal(random.bounded(9));
        EXPECT_DONE(project.edit(QStringLiteral("Change"), [&](Database &database) -> Status {
            return kind == 6 ? Claims::remove(database, claim.id) : kind == 7 ? Claims::setStatus(database, claim.id, ClaimStatus::Wrong, QStringLiteral("Lin")) : Claims::update(database, claim);
        }));
    }
}

} // namespace

class ChartDataTest : public QObject
{
    Q_OBJECT

private slots:
    /// Edits of every kind, undone and redone in between: followed or read anew, the charts are the same.
    void followedChartsAreThoseReadAnew()
    {
        for (quint32 seed = 1; seed <= 4; ++seed) {
            ProjectFile file;
            const Article article = file.addArticle();
            ChartSource source;
            EXPECT_DONE(source.read(file.project()));
            QVERIFY(source.charts().isEmpty());
            Touched touched;
            connect(&file.project(), &Project::changed, this, [&touched](const Touched &now) { touched = now; });
            QRandomGenerator random(seed);
            int drawn = 0;
            for (int step = 0; step < 80; ++step) {
                touched = {};
                act(file, article, random, step);
                EXPECT_DONE(source.follow(file.project(), touched));
                const auto anew = projectCharts(file.project());
                EXPECT_DONE(anew);
                QVERIFY2(source.charts() == *anew, qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
                drawn += anew->isEmpty() || anew->first().data.isEmpty() ? 0 : 1;
            }
            QVERIFY(drawn > 20);
            file.project().disconnect(this);
        }
    }

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
