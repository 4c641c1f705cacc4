// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axes/axisscale.h"

#include <QTest>

#include <algorithm>

using namespace concord;
using namespace Qt::StringLiterals;

class AxisScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void endsOnRoundTicksAndHoldsZero_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("capex") << u"3600000000"_s << u"22600000000"_s
                               << QStringList{u"0"_s, u"10000000000"_s, u"20000000000"_s, u"30000000000"_s};
        QTest::newRow("losses both ways") << u"-5"_s << u"3"_s << QStringList{u"-6"_s, u"-4"_s, u"-2"_s, u"0"_s, u"2"_s, u"4"_s};
        QTest::newRow("exact end") << u"0"_s << u"100"_s << QStringList{u"0"_s, u"25"_s, u"50"_s, u"75"_s, u"100"_s};
        QTest::newRow("all below") << u"-8"_s << u"-4"_s << QStringList{u"-8"_s, u"-6"_s, u"-4"_s, u"-2"_s, u"0"_s};
        QTest::newRow("shares") << u"0.1"_s << u"0.75"_s << QStringList{u"0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s};
        QTest::newRow("nothing") << u"0"_s << u"0"_s << QStringList{u"0"_s, u"1"_s};
    }
    void endsOnRoundTicksAndHoldsZero()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        const AxisScale scale = axisFromZero(*Decimal::fromString(low), *Decimal::fromString(high), 5);
        QStringList ticks;
        for (const Decimal &tick : scale.ticks)
            ticks << tick.toString();
        QTEST(ticks, "ticks");
        QCOMPARE(scale.low, scale.ticks.first());
        QCOMPARE(scale.high, scale.ticks.last());
        QVERIFY(scale.ticks.contains(Decimal(0)));
    }

    void staysSmallAtTheLimitsOfDecimals_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        const QString nines = QString(38, u'9');
        const QString tiny = u"0."_s + QString(Decimal::kMaxScale - 1, u'0') + u'1';
        QTest::newRow("largest") << u"0"_s << nines;
        QTest::newRow("largest both ways") << u'-' + nines << nines;
        QTest::newRow("smallest") << u'-' + nines << u"0"_s;
        QTest::newRow("ten to the 37th") << u"0"_s << u'1' + QString(37, u'0');
        QTest::newRow("finest") << u"0"_s << tiny;
        QTest::newRow("finest and largest") << u'-' + tiny << nines;
    }
    void staysSmallAtTheLimitsOfDecimals()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        const Decimal bottom = *Decimal::fromString(low), top = *Decimal::fromString(high);
        const AxisScale scale = axisFromZero(bottom, top, 6);
        QVERIFY(scale.ticks.size() >= 2 && scale.ticks.size() <= 20);
        QVERIFY(std::is_sorted(scale.ticks.begin(), scale.ticks.end()));
        QVERIFY(scale.ticks.contains(Decimal(0)));
        QVERIFY(scale.low <= bottom && scale.high >= top);
        for (const Decimal &value : {bottom, top, Decimal(0)})
            QVERIFY(scale.position(value) >= 0 && scale.position(value) <= 1);
    }

    void placesValuesByShare()
    {
        const AxisScale scale = axisFromZero(Decimal(-100), Decimal(100), 5);
        QCOMPARE(scale.position(Decimal(0)), 0.5);
        QCOMPARE(scale.position(Decimal(50)), 0.75);
    }

    void needsNoZeroAroundValuesFarFromIt()
    {
        const AxisScale far = axisAround(Decimal(101), Decimal(109), 5);
        QVERIFY(far.low > Decimal(95) && far.low <= Decimal(101) && far.high >= Decimal(109) && far.high < Decimal(115));
        QCOMPARE(axisAround(Decimal(-109), Decimal(-101), 5).high, far.low.negated());
        QCOMPARE(axisAround(Decimal(3), Decimal(20), 5).low, Decimal(0));
        QVERIFY(axisAround(Decimal(-5), Decimal(200), 5).ticks.contains(Decimal(0)));
        QCOMPARE(axisAround(Decimal(7), Decimal(7), 5), axisFromZero(Decimal(7), Decimal(7), 5));
    }

    void spacesPowersEvenly()
    {
        const AxisScale scale = axisLogarithmic(Decimal(20), Decimal(30000));
        QVERIFY(scale.isLogarithmic);
        QCOMPARE(scale.ticks, (QList<Decimal>{Decimal(10), Decimal(100), Decimal(1000), Decimal(10000), Decimal(100000)}));
        QVERIFY(std::abs(scale.position(Decimal(1000)) - 0.5) < 1e-9);
        QCOMPARE(axisLogarithmic(Decimal(2), Decimal(90)).ticks, (QList<Decimal>{Decimal(1), Decimal(2), Decimal(5), Decimal(10), Decimal(20), Decimal(50), Decimal(100)}));
        QCOMPARE(axisLogarithmic(Decimal(100), Decimal(100)).ticks.last(), Decimal(1000));
        QVERIFY(!axisLogarithmic(Decimal(0), Decimal(5)).isLogarithmic);
    }

    void ticksDatesNoTighterThanAsked_data()
    {
        QTest::addColumn<QString>("span");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("months");
        QTest::newRow("half a year") << u"2024-01-01/2024-06-30"_s << 8 << 1;
        QTest::newRow("two years") << u"2023-01-01/2024-12-31"_s << 8 << 3;
        QTest::newRow("ten years") << u"2015-01-01/2024-12-31"_s << 6 << 24;
        QTest::newRow("a century") << u"1920-01-01/2024-12-31"_s << 4 << 600;
    }
    void ticksDatesNoTighterThanAsked()
    {
        QFETCH(QString, span);
        QFETCH(int, most);
        QFETCH(int, months);
        const auto ticks = dateTicks(*Period::fromString(span), most);
        QVERIFY(!ticks.isEmpty() && ticks.size() <= most);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QCOMPARE(ticks[i - 1].date.addMonths(months), ticks[i].date);
        QVERIFY(ticks.first().isYear);
    }

    void marksTheFirstTickOfEachYear()
    {
        const auto ticks = dateTicks(*Period::fromString(u"2023-06-01/2024-06-30"_s), 6);
        QCOMPARE(std::count_if(ticks.begin(), ticks.end(), [](const DateTick &tick) { return tick.isYear; }), 2);
    }
};

QTEST_APPLESS_MAIN(AxisScaleTest)
#include "tst_axisscale.moc"
