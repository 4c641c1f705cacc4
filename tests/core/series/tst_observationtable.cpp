// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/observationtable.h"
#include "tests/support/testdata.h"

#include <QElapsedTimer>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

QList<CsvRow> table(const QString &text)
{
    return parseCsv(text, csvSeparator(text)).valueOr({});
}

QStringList faults(const SeriesReading &reading)
{
    QStringList result;
    for (const SeriesFault &fault : reading.faults)
        result << u"%1 %2 %3 %4"_s.arg(seriesFaultName(fault.kind)).arg(fault.line).arg(fault.subject, fault.detail);
    return result;
}

QStringList rows(const SeriesReading &reading)
{
    QStringList result;
    for (const SeriesRow &row : reading.rows)
        result << QStringList{row.entity, row.metric, row.period.toString(), row.value.normalised().toString(), row.unit}.join(u'|');
    return result;
}

QStringList missingOf(const SeriesReading &reading, const QString &entity)
{
    for (const SeriesFault &fault : reading.faults) {
        if (fault.kind == SeriesFault::Kind::MissingQuarter && fault.subject == entity)
            return fault.detail.split(u", "_s);
    }
    return {};
}

} // namespace

class ObservationTableTest : public QObject
{
    Q_OBJECT

private slots:
    void readsLongAndWideTables()
    {
        const auto tall = readObservations(table(u"公司,期間,金額（億美元）\n甲,2023年第一季,12.5\n甲,2023年第二季,13\n"_s));
        VERIFY_OK(tall);
        QCOMPARE(rows(*tall), (QStringList{u"甲|金額|2023-Q1|1250000000|USD"_s, u"甲|金額|2023-Q2|1300000000|USD"_s}));
        const auto wide = readObservations(table(u"month\tjobs\tquits\n2023-01\t100\t7\n2023-02\t101\tn/a\n"_s), {{}, u"Land"_s, {}, u"people"_s});
        VERIFY_OK(wide);
        QCOMPARE(rows(*wide), (QStringList{u"Land|jobs|2023-01|100|people"_s, u"Land|quits|2023-01|7|people"_s, u"Land|jobs|2023-02|101|people"_s}));
        QCOMPARE(faults(*wide), QStringList());
    }

    void asksOnlyWhatNoCellDecides()
    {
        const QString open = u"company;date;value\nA;03/04/2023;1.234\nA;05/04/2023;2.345\n"_s;
        const auto asked = readObservations(table(open));
        VERIFY_OK(asked);
        QVERIFY(asked->rows.isEmpty());
        QCOMPARE(asked->questions.size(), 2);
        QCOMPARE(asked->questions[0], (SeriesQuestion{SeriesQuestion::Kind::DayOrder, u"date"_s, 2, u"03/04/2023"_s, {u"2023-03-04"_s, u"2023-04-03"_s}}));
        QCOMPARE(asked->questions[1], (SeriesQuestion{SeriesQuestion::Kind::Decimals, u"value"_s, 2, u"1.234"_s, {u"1.234"_s, u"1234"_s}}));

        const auto answered = readObservations(table(open), {{DecimalMark::Comma, DayOrder::DayFirst}, {}, {}, {}});
        VERIFY_OK(answered);
        QCOMPARE(rows(*answered), (QStringList{u"A|value|2023-04-03|1234|"_s, u"A|value|2023-04-05|2345|"_s}));

        const auto proven = readObservations(table(open + u"A;31/05/2023;0.5\n"_s));
        VERIFY_OK(proven);
        QCOMPARE(rows(*proven), (QStringList{u"A|value|2023-04-03|1.234|"_s, u"A|value|2023-04-05|2.345|"_s, u"A|value|2023-05-31|0.5|"_s}));

        const auto torn = readObservations(table(u"company;date;value\nA;31/04/2023;1\nA;05/04/2023;2\nA;30/05/2023;1\nA;05/30/2023;3\n"_s));
        VERIFY_OK(torn);
        QCOMPARE(torn->questions.size(), 1);
    }

    void leavesOutAndNamesWhatIsNoObservation()
    {
        const auto reading = readObservations(table(u"company,year,value_usd\nA,2021,$5m\nA,2022,5–6m\nA,20x3,7m\nA,2024,soon\nA,2021,8m\nA,2025,—\n"_s));
        VERIFY_OK(reading);
        QCOMPARE(faults(*reading), (QStringList{u"range 3 value_usd 5–6m"_s, u"unreadable 4 year 20x3"_s, u"unreadable 5 value_usd soon"_s,
                                                u"twice 6 A 2021"_s}));
        QCOMPARE(reading->rows.size(), 2);
    }

    void refusesATableWithoutPeriodsOrNumbers()
    {
        QVERIFY(!readObservations(table(u"a,b\nx,y\n"_s)));
        QVERIFY(!readObservations(table(u"year,b\n2024,y\n"_s)));
        QVERIFY(!readObservations({}));
        const auto nothing = readObservations(table(u"company,year,value\nA,2021,many\nA,2022,few\n"_s));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().subject, u"line 2"_s);
    }

    void findsSeveralQuartersInOne()
    {
        const auto byYear = readObservations(table(u"company,year,quarter,value\nA,2021,0,100\nA,2021,1,20\nA,2021,2,22\nA,2021,3,70\n"_s));
        VERIFY_OK(byYear);
        QCOMPARE(faults(*byYear), (QStringList{u"whole-year 2 A 2021"_s, u"year-to-date 0 A 2021-Q3"_s}));
        const auto byNeighbours = readObservations(table(u"company,year,quarter,value\nA,2021,1,20\nA,2021,2,22\nA,2021,3,70\nA,2022,1,24\n"_s));
        VERIFY_OK(byNeighbours);
        QCOMPARE(faults(*byNeighbours), (QStringList{u"year-to-date 0 A 2021-Q3"_s, u"missing-quarter 0 A 2021-Q4"_s}));
        const auto growth = readObservations(table(u"company,year,quarter,value\nA,2021,1,20\nA,2021,2,42\nA,2021,3,70\nA,2021,4,90\n"_s));
        VERIFY_OK(growth);
        QCOMPARE(faults(*growth), QStringList());
    }

    void pointsOutTheFaultsOfADirtyTable()
    {
        const QString file = testDataFile(u"financials/capex_history_dirty.csv"_s);
        if (file.isEmpty())
            QSKIP("the measuring data is not here");
        const auto reading = readObservations(table(QString::fromUtf8(readAll(file))), {{}, {}, u"capex"_s, {}});
        VERIFY_OK(reading);
        QCOMPARE(reading->questions.size(), 0);
        QCOMPARE(reading->rows.size(), 132);
        QCOMPARE(reading->rows.first().unit, u"USD"_s);
        QStringList toDate;
        int wholeYears = 0;
        for (const SeriesFault &fault : reading->faults) {
            if (fault.kind == SeriesFault::Kind::YearToDate)
                toDate << fault.subject + u' ' + fault.detail;
            wholeYears += fault.kind == SeriesFault::Kind::WholeYear ? 1 : 0;
        }
        QCOMPARE(toDate, QStringList{u"GOOG 2014-Q3"_s});
        QCOMPARE(wholeYears, 21);
        QVERIFY(missingOf(*reading, u"MSFT"_s).contains(u"2009-Q2"_s));
        QVERIFY(missingOf(*reading, u"MSFT"_s).contains(u"2025-Q2"_s));
        QVERIFY(missingOf(*reading, u"GOOG"_s).contains(u"2023-Q4"_s));
        QVERIFY(missingOf(*reading, u"AMZN"_s).contains(u"2024-Q4"_s));
    }

    void readsLongTablesQuickly()
    {
        QString text = u"company,date,value_usd\n"_s;
        for (int i = 0; i < 100'000; ++i)
            text += u"C%1,2023-0%2-15,\"%3,%4.50\"\n"_s.arg(i).arg(i % 9 + 1).arg(i % 90 + 10).arg(i % 1000, 3, 10, QLatin1Char('0'));
        QElapsedTimer timer;
        timer.start();
        const auto reading = readObservations(table(text));
        qInfo("100,000 rows in %lld ms", timer.elapsed());
        VERIFY_OK(reading);
        QCOMPARE(reading->rows.size(), 100'000);
        QCOMPARE(reading->questions.size(), 0);
    }

    void readsOpenSeriesToTheirKnownSums_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("sum");
        QTest::newRow("jobs") << u"charts/vd-us-employment.csv"_s << u"nonfarm"_s << 120 << 16279028.0;
        QTest::newRow("factories") << u"charts/vd-us-employment.csv"_s << u"manufacturing"_s << 120 << 1500082.0;
        QTest::newRow("air") << u"charts/vd-co2-concentration.csv"_s << u"CO2"_s << 741 << 263285.4;
    }
    void readsOpenSeriesToTheirKnownSums()
    {
        QFETCH(QString, file);
        QFETCH(QString, metric);
        const QString path = testDataFile(file);
        if (path.isEmpty())
            QSKIP("the measuring data is not here");
        const auto reading = readObservations(table(QString::fromUtf8(readAll(path))), {{}, u"all"_s, {}, {}});
        VERIFY_OK(reading);
        QCOMPARE(reading->questions.size(), 0);
        QFETCH(double, sum);
        int count = 0;
        Decimal total;
        for (const SeriesRow &row : reading->rows) {
            if (row.metric != metric)
                continue;
            ++count;
            total = *Decimal::sum(total, row.value);
        }
        QTEST(count, "count");
        QVERIFY(qAbs(total.toDouble() - sum) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(ObservationTableTest)
#include "tst_observationtable.moc"
