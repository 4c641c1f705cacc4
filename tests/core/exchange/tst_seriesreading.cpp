// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seriesreading.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

/// What was handed over stays as it is; what it says depends on what is chosen.
class SeriesReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void ownTablesNeedNoChoice()
    {
        const Result<SeriesInput> input = openSeries("entity,metric,period,value,unit,source\nAlpha,loss,2024,5000000000,USD,Report\n");
        QVERIFY(input.hasValue());
        QVERIFY(input->ownRows.has_value());
        const Result<SeriesReading> reading = readSeries(*input);
        QVERIFY(reading.hasValue());
        QCOMPARE(reading->rows.size(), 1);
        QCOMPARE(reading->rows[0].value, *Decimal::fromString(u"5000000000"));
        const SeriesImport import = seriesImport(*reading, u"Alpha"_s);
        QCOMPARE(import.series.name, u"Alpha"_s);
        QCOMPARE(import.series.source, u"Report"_s);
        QCOMPARE(import.observations[0].period, u"2024"_s);
    }

    void keepsCellsAndAsks()
    {
        const Result<SeriesInput> input = openSeries(u"entity;date;loss\nAlpha;03/04/2025;7\n"_s.toUtf8());
        QVERIFY(input.hasValue());
        const Result<SeriesReading> asked = readSeries(*input);
        QVERIFY(asked.hasValue() && asked->rows.isEmpty());
        QCOMPARE(asked->questions.size(), 1);
        SeriesChoices choices;
        choices.table.convention.days = DayOrder::MonthFirst;
        const Result<SeriesReading> answered = readSeries(*input, choices);
        QCOMPARE(answered->rows[0].period, Period::day({2025, 3, 4}));
        QCOMPARE(input->table[1].cells[1], u"03/04/2025"_s);
    }

    void readsOtherEncodings()
    {
        QByteArray utf16 = QByteArray::fromHex("fffe");
        const QString text = u"公司,年,虧損（億元）\n甲,2024,5\n"_s;
        utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const Result<SeriesInput> input = openSeries(utf16);
        QVERIFY(input.hasValue());
        QCOMPARE(input->table[0].cells[0], u"公司"_s);
        const Result<SeriesReading> reading = readSeries(*input);
        QVERIFY(reading.hasValue());
        QCOMPARE(reading->rows[0].value, *Decimal::fromString(u"500000000"));
    }

    void pastedTablesNeedARow()
    {
        QVERIFY(pastedSeries(u"year\tvalue\n2024\t3\n"_s).hasValue());
        QCOMPARE(pastedSeries(u"year\tvalue"_s).error().subject, u"columns"_s);
        QVERIFY(!pastedSeries(QString()));
    }

    void refusesWhatIsNoTable()
    {
        QVERIFY(!openSeries("PK\x03\x04 broken"));
        const Result<SeriesInput> json = openSeries("{\"no\":\"facts\"}");
        QVERIFY(json.hasValue() && json->isFacts());
        QVERIFY(!readSeries(*json));
        QVERIFY(!openSeries(QByteArray("a,b\0\0c", 7)));
    }

    void manySourcesMakeNoSourceLine()
    {
        SeriesReading reading;
        for (int i = 0; i < 9; ++i)
            reading.rows.append({u"A"_s, u"loss"_s, Period::year(2010 + i), Decimal(i), u"USD"_s, u"Filing %1"_s.arg(i)});
        QCOMPARE(seriesImport(reading, u"x"_s).series.source, QString());
        reading.rows.remove(3, 6);
        QCOMPARE(seriesImport(reading, u"x"_s).series.source, u"Filing 0; Filing 1; Filing 2"_s);
    }
};

QTEST_GUILESS_MAIN(SeriesReadingTest)
#include "tst_seriesreading.moc"
