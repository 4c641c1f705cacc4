// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/lines/minmaxpyramid.h"
#include "core/charts/lint/linter.h"
#include "core/series/observationtable.h"
#include "tests/core/charts/scenechecks.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The least processor time of some rounds, in milliseconds.
template<typename Work>
double leastMilliseconds(Work work)
{
    double least = std::numeric_limits<double>::infinity();
    for (int round = 0; round < kRounds; ++round) {
        const double start = processorSeconds();
        work();
        least = std::min(least, (processorSeconds() - start) * 1000);
    }
    return least;
}

QString longTable(int rows)
{
    QString text = u"company,date,value_usd\n"_s;
    for (int i = 0; i < rows; ++i)
        text += u"C%1,2023-0%2-15,\"%3,%4.50\"\n"_s.arg(i).arg(i % 9 + 1).arg(i % 90 + 10).arg(i % 1000, 3, 10, QLatin1Char('0'));
    return text;
}

ChartContent manyBars(int bars)
{
    ChartContent chart;
    chart.spec.kind = ChartForm::GroupedBars;
    chart.spec.title = {u"Many"_s, u"許多"_s};
    for (int i = 0; i < bars; ++i)
        chart.data << plainDatum(u"Firm %1"_s.arg(i % 4), QString::number(1000 + i / 4), 5 + i % 91, 5 + i % 91);
    std::stable_sort(chart.data.begin(), chart.data.end(), [](const Datum &a, const Datum &b) { return a.entity < b.entity; });
    return chart;
}

} // namespace

class SeriesBench : public QObject
{
    Q_OBJECT

private slots:
    void readsAHundredThousandRows()
    {
        const QString text = longTable(100'000);
        const double time = leastMilliseconds([&text] { QCOMPARE(readObservations(*parseCsv(text))->rows.size(), 100'000); });
        qInfo("a table of 100,000 rows: %.0f ms", time);
        QVERIFY(time < 300);
    }

    void outlinesTenMillionPoints()
    {
        QRandomGenerator random(7);
        QList<double> ys;
        double level = 0;
        for (int i = 0; i < 10'000'000; ++i)
            ys << (level += random.generateDouble() - 0.5);
        MinMaxPyramid line;
        const double built = leastMilliseconds([&] { line = MinMaxPyramid::evenly(0, 1, ys); });
        const double asked = leastMilliseconds([&line] { QVERIFY(line.outline(1'000, 9'990'000, 1200).size() > 1200); });
        qInfo("10,000,000 points: built in %.1f ms, outline of 1,200 columns %.2f ms", built, asked);
        QVERIFY(asked < 4);
    }

    void laysOutAndChecksAThousandBars()
    {
        const ChartContent chart = manyBars(1'000);
        Scene scene;
        const double drawn = leastMilliseconds([&] { scene = layOut(chart, plainRequest({1200, 675})); });
        const double checked = leastMilliseconds([&] { QVERIFY(!lint(chart, scene).isEmpty()); });
        qInfo("1,000 bars: laid out in %.1f ms, checked in %.1f ms", drawn, checked);
        QVERIFY(drawn < 150 && checked < 50);
    }
};

QTEST_APPLESS_MAIN(SeriesBench)
#include "tst_seriesbench.moc"
