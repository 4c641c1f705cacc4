// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesTheShortestNotation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, QDate first, QDate last, const char *shown = nullptr) {
            QTest::newRow(text) << QString::fromLatin1(text) << first << last << QString::fromLatin1(shown ? shown : text);
        };
        row("2024", QDate(2024, 1, 1), QDate(2024, 12, 31));
        row("0987", QDate(987, 1, 1), QDate(987, 12, 31));
        row("2024-H1", QDate(2024, 1, 1), QDate(2024, 6, 30));
        row("2024-H2", QDate(2024, 7, 1), QDate(2024, 12, 31));
        row("2024-Q1", QDate(2024, 1, 1), QDate(2024, 3, 31));
        row("2024-Q4", QDate(2024, 10, 1), QDate(2024, 12, 31));
        row("2024-02", QDate(2024, 2, 1), QDate(2024, 2, 29));
        row("2023-02", QDate(2023, 2, 1), QDate(2023, 2, 28));
        row("2024-10-02", QDate(2024, 10, 2), QDate(2024, 10, 2));
        row("2024-10-02/2024-11-30", QDate(2024, 10, 2), QDate(2024, 11, 30));
        row("2023/2024", QDate(2023, 1, 1), QDate(2024, 12, 31), "2023-01-01/2024-12-31");
        row("2024-Q1/2024-Q4", QDate(2024, 1, 1), QDate(2024, 12, 31), "2024");
        row("2024-Q1/2024-Q2", QDate(2024, 1, 1), QDate(2024, 6, 30), "2024-H1");
        row("2024-10-01/2024-10-31", QDate(2024, 10, 1), QDate(2024, 10, 31), "2024-10");
        row("2024-10-02/2024-10-02", QDate(2024, 10, 2), QDate(2024, 10, 2), "2024-10-02");
    }
    void readsAndWritesTheShortestNotation()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto period = Period::fromString(text);
        QVERIFY(period);
        QVERIFY(period->isValid());
        QCOMPARE(period->first, first);
        QCOMPARE(period->last, last);
        QTEST(period->toString(), "shown");
    }

    void refusesWhatIsNoPeriod_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "24", "last year", "0000", "+202", " 202", "2024-", "2024-Q0", "2024-Q5", "2024-H3", "2024-13", "2024-00",
                                 "2024-1", "2024- 1", "2024-+1", "2024-02-30", "2024-2-3", "2024/", "/2024", "2025/2024", "2022/2023/2024", "2024Q1",
                                 "2024-10-02T10:00", "２０２４"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoPeriod()
    {
        QFETCH(QString, text);
        QVERIFY(!Period::fromString(text));
    }

    void knowsWhatLiesInsideAndWhatTouches()
    {
        const Period year = Period::year(2024), quarter = Period::quarter(2024, 4), day = Period::day(QDate(2025, 1, 1));
        QVERIFY(year.contains(quarter));
        QVERIFY(!quarter.contains(year));
        QVERIFY(year.contains(year));
        QVERIFY(year.intersects(quarter));
        QVERIFY(!year.intersects(day));
        QVERIFY(day.intersects(day));
        QVERIFY(!Period().isValid());
        QVERIFY(Period().toString().isEmpty());
        QVERIFY(!(Period{QDate(2024, 2, 1), QDate(2024, 1, 1)}.isValid()));
    }

    void readsBackWhatItWroteOnRandomStretches()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 3000; ++i) {
            QDate a = QDate(1900, 1, 1).addDays(random.bounded(60000));
            QDate b = a.addDays(random.bounded(800));
            if (i % 3 == 0) { // whole months, so that the short forms are met
                a = QDate(a.year(), a.month(), 1);
                b = QDate(b.year(), b.month(), b.daysInMonth());
            }
            const Period period{a, b};
            const auto back = Period::fromString(period.toString());
            QVERIFY2(back && *back == period, qPrintable(period.toString()));
        }
    }
};

QTEST_APPLESS_MAIN(PeriodTest)
#include "tst_period.moc"
