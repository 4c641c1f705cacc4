// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriestable.h"

#include "tests/support/testdata.h"

using namespace concord;

class SeriesTableTest : public QObject
{
    Q_OBJECT

private slots:
    void readsColumnsInAnyOrder()
    {
        const auto rows = readSeriesTable("unit,value,note,period,metric,entity\nUSD,14200000000,x,2023-Q1,capex,Acme\n");
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first(), (SeriesRow{QStringLiteral("Acme"), QStringLiteral("capex"), Period::quarter(2023, 1),
                                           *Decimal::fromString(u"14200000000"), QStringLiteral("USD"), {}}));
    }

    void readsTheSourceWhenThereIsOne()
    {
        const auto rows = readSeriesTable("\xEF\xBB\xBF" "entity,metric,period,value,unit,source\r\n台積電,capex,2024,29.8,USD,\"annual report, p. 7\"\r\n"
                                          "Acme,capex,2024,-1.50,USD\r\n");
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).entity, QStringLiteral("台積電"));
        QCOMPARE(rows->at(0).source, QStringLiteral("annual report, p. 7"));
        QVERIFY(rows->at(1).source.isEmpty());
        QCOMPARE(rows->at(1).value.toString(), QStringLiteral("-1.50"));
    }

    void namesTheLineOfAFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("what");
        const QByteArray head("entity,metric,period,value,unit\n");
        QTest::newRow("nothing") << QByteArray() << "line 1" << "columns";
        QTest::newRow("missing column") << QByteArray("entity,metric,period,value\na,b,2024,1\n") << "line 1" << "columns";
        QTest::newRow("period") << head + "a,b,2024,1,USD\na,b,soon,1,USD\n" << "line 3" << "soon";
        QTest::newRow("value with grouping") << head + "a,b,2024,\"1,000\",USD\n" << "line 2" << "1,000";
        QTest::newRow("empty value") << head + "a,b,2024,,USD\n" << "line 2" << "value";
        QTest::newRow("too few cells") << head + "a,b,2024\n" << "line 2" << "few";
        QTest::newRow("behind an empty line") << head + "\n\na,b,2024,x,USD\n" << "line 4" << "x";
        QTest::newRow("behind a cell of two lines") << head + "\"a\na\",b,2024,1,USD\na,b,2024,x,USD\n" << "line 4" << "x";
        QTest::newRow("behind empty lines at the top") << QByteArray("\n\nentity,metric\n") << "line 3" << "columns";
    }
    void namesTheLineOfAFault()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        const auto rows = readSeriesTable(bytes);
        QVERIFY(!rows);
        QVERIFY(rows.error().code == Error::Code::Invalid);
        QTEST(rows.error().subject, "line");
        QVERIFY2(rows.error().detail.contains(what), qPrintable(rows.error().detail));
    }

    void refusesBytesThatAreNotUtf8()
    {
        const auto rows = readSeriesTable("entity,metric,period,value,unit\ncaf\xE9,b,2024,1,USD\n");
        QVERIFY(!rows);
        QVERIFY(rows.error().code == Error::Code::Unreadable);
    }

    void aTableOfTheHeadAloneIsEmpty()
    {
        const auto rows = readSeriesTable("entity,metric,period,value,unit\n");
        VERIFY_OK(rows);
        QVERIFY(rows->isEmpty());
    }

    void readsTheSampleSeries()
    {
        const auto rows = readSeriesTable(readAll(sourceFile(QStringLiteral("resources/sample/capex.csv"))));
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 32);
        for (const SeriesRow &row : *rows)
            QVERIFY(row.period.isValid() && row.value > Decimal(0) && !row.source.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SeriesTableTest)
#include "tst_seriestable.moc"
