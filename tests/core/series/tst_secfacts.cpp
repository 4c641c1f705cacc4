// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/csv.h"
#include "core/series/secfacts.h"
#include "tests/support/testdata.h"

#include <QMap>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

QByteArray fact(const char *start, const char *end, int value, const char *filed, const char *form = "10-Q")
{
    return QByteArray("{\"start\":\"") + start + "\",\"end\":\"" + end + "\",\"val\":" + QByteArray::number(value) + ",\"accn\":\"n\",\"form\":\"" + form
        + "\",\"filed\":\"" + filed + "\"}";
}

QByteArray conceptOf(const char *tag, const QByteArrayList &facts)
{
    return QByteArray("\"") + tag + "\":{\"units\":{\"USD\":[" + facts.join(',') + "]}}";
}

QByteArray company(const QByteArrayList &concepts)
{
    return "{\"entityName\":\"Acme\",\"facts\":{\"us-gaap\":{" + concepts.join(',') + "}}}";
}

QStringList lines(const SecReading &reading)
{
    QStringList result;
    for (const SecValue &value : reading.values)
        result << QStringList{value.metric, value.period.toString(), value.value.toString(), value.fiscalName, value.isDerived ? u"derived"_s : u"reported"_s}.join(u'|');
    return result;
}

/// A year that ends in January, filed as three, six, nine and twelve months.
QByteArrayList yearToDate(const char *filedLast = "2024-03-01")
{
    return {fact("2023-01-30", "2023-04-30", 10, "2023-06-01"), fact("2023-01-30", "2023-07-30", 25, "2023-09-01"),
            fact("2023-01-30", "2023-10-29", 45, "2023-12-01"), fact("2023-01-30", "2024-01-28", 70, filedLast, "10-K")};
}

} // namespace

class SecFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void turnsYearToDateIntoQuarters()
    {
        const auto reading = readSecFacts(company({conceptOf("PaymentsToAcquirePropertyPlantAndEquipment", yearToDate())}));
        VERIFY_OK(reading);
        QCOMPARE(reading->company, u"Acme"_s);
        QCOMPARE(lines(*reading), (QStringList{u"capex|2023-01-30/2023-04-30|10|FY2024 Q1|reported"_s, u"capex|2023-05-01/2023-07-30|15|FY2024 Q2|derived"_s,
                                               u"capex|2023-07-31/2023-10-29|20|FY2024 Q3|derived"_s, u"capex|2023-10-30/2024-01-28|25|FY2024 Q4|derived"_s}));
        const auto year = readSecFacts(company({conceptOf("PaymentsToAcquirePropertyPlantAndEquipment", yearToDate())}), SecGrain::Year);
        VERIFY_OK(year);
        QCOMPARE(lines(*year), QStringList{u"capex|2023-01-30/2024-01-28|70|FY2024|reported"_s});
    }

    void takesTheLaterFilingAndReportsTheRestatement()
    {
        QByteArrayList facts = yearToDate();
        facts << fact("2023-01-30", "2023-04-30", 12, "2024-06-01");
        const auto reading = readSecFacts(company({conceptOf("Revenues", facts)}));
        VERIFY_OK(reading);
        QCOMPARE(reading->values.first().value, Decimal(12));
        QCOMPARE(reading->values[1].value, Decimal(13));
        QCOMPARE(reading->faults, QList<SeriesFault>{(SeriesFault{SeriesFault::Kind::Restated, 0, u"Revenues 2023-01-30/2023-04-30"_s, u"10 → 12"_s})});
    }

    void takesNoRoundingForARestatement()
    {
        const auto rounded = readSecFacts(company({conceptOf("Revenues", {fact("2023-01-01", "2023-03-31", 835146, "2023-05-01"), fact("2023-01-01", "2023-03-31", 835000, "2024-05-01")})}));
        VERIFY_OK(rounded);
        QCOMPARE(rounded->faults.size(), 0);
        QCOMPARE(rounded->values.first().value, Decimal(835000));
        const auto restated = readSecFacts(company({conceptOf("Revenues", {fact("2023-01-01", "2023-03-31", 835146, "2023-05-01"), fact("2023-01-01", "2023-03-31", 836000, "2024-05-01")})}));
        VERIFY_OK(restated);
        QCOMPARE(restated->faults.size(), 1);
    }

    void joinsTwoTagsOfOneMetric()
    {
        const auto reading = readSecFacts(company({conceptOf("PaymentsToAcquireProductiveAssets", {fact("2022-10-31", "2023-01-29", 9, "2023-03-01")}),
                                                   conceptOf("PaymentsToAcquirePropertyPlantAndEquipment", yearToDate())}));
        VERIFY_OK(reading);
        QCOMPARE(reading->values.size(), 5);
        QCOMPARE(reading->faults.size(), 1);
        QCOMPARE(reading->faults.first().kind, SeriesFault::Kind::TagSwitch);
    }

    void keepsBalancesAndTheFilingAsSource()
    {
        const auto reading = readSecFacts("{\"tag\":\"Debt\",\"entityName\":\"Acme\",\"units\":{\"USD\":[{\"end\":\"2023-12-31\",\"val\":1.5,\"accn\":\"7\",\"form\":\"10-K\","
                                          "\"filed\":\"2024-02-01\"}]}}");
        VERIFY_OK(reading);
        const SeriesReading rows = secRows(*reading);
        QCOMPARE(rows.rows.size(), 1);
        QCOMPARE(rows.rows.first(), (SeriesRow{u"Acme"_s, u"Debt"_s, Period::day(QDate(2023, 12, 31)), *Decimal::fromString(u"1.5"), u"USD"_s,
                                               u"10-K, 2024-02-01, 7, Debt"_s}));
    }

    void refusesOtherJson()
    {
        QVERIFY(!readSecFacts("{}"));
        QVERIFY(!readSecFacts("[1"));
        QVERIFY(readSecFacts("{\"facts\":{\"us-gaap\":{\"A\":{\"units\":{\"USD\":[7,{}]}}}}}"));
    }

    void derivesTheQuartersOfRealCompanies_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("ticker");
        QTest::addColumn<int>("quarters");
        QTest::newRow("facts") << u"financials/GOOGL.companyfacts.trimmed.json"_s << u"GOOGL"_s << 46;
        QTest::newRow("concept") << u"financials/GOOGL.companyconcept.PaymentsToAcquirePropertyPlantAndEquipment.json"_s << u"GOOGL"_s << 46;
        QTest::newRow("two tags") << u"financials/NVDA.companyfacts.trimmed.json"_s << u"NVDA"_s << 49; // 51 by tag; two quarters were filed under both
    }
    void derivesTheQuartersOfRealCompanies()
    {
        QFETCH(QString, file);
        QFETCH(QString, ticker);
        const QString path = testDataFile(file);
        if (path.isEmpty())
            QSKIP("the measuring data is not here");
        const auto reading = readSecFacts(readAll(path));
        VERIFY_OK(reading);
        QStringList found;
        QMap<QString, QStringList> expected; // by quarter; of two tags the one filed last
        for (const SecValue &value : reading->values) {
            if (value.metric == "capex"_L1)
                found << QStringList{value.tag, value.period.first.toString(Qt::ISODate), value.period.last.toString(Qt::ISODate), value.value.toString(),
                                     value.isDerived ? u"ytd-difference"_s : u"reported"_s, value.form, value.filed.toString(Qt::ISODate), value.accession}.join(u',');
        }
        for (const CsvRow &row : *parseCsv(QString::fromUtf8(readAll(testDataFile(u"financials/quarterly_capex_derived.csv"_s))))) {
            const QString quarter = row.cells.value(2) + row.cells.value(3);
            if (row.cells.value(0) == ticker && (!expected.contains(quarter) || expected[quarter].value(6) < row.cells.value(7)))
                expected[quarter] = row.cells.mid(1);
        }
        QStringList wanted;
        for (const QStringList &cells : expected)
            wanted << cells.join(u',');
        found.sort();
        wanted.sort();
        QTEST(static_cast<int>(found.size()), "quarters");
        QCOMPARE(found, wanted);
    }
};

QTEST_APPLESS_MAIN(SecFactsTest)
#include "tst_secfacts.moc"
