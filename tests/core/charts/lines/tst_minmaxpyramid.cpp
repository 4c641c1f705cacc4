// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/lines/minmaxpyramid.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace concord;

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

QList<double> wave(qsizetype count)
{
    QRandomGenerator random(7);
    QList<double> ys;
    ys.reserve(count);
    double level = 0;
    for (qsizetype i = 0; i < count; ++i)
        ys << (level += random.generateDouble() - 0.5);
    return ys;
}

ValueExtent slowExtent(const MinMaxPyramid &line, qsizetype from, qsizetype to)
{
    ValueExtent result;
    for (qsizetype i = from; i < to; ++i)
        result.take(line.y(i));
    return result;
}

/// What a line through `points` covers of each pixel column, from the least to the greatest y.
QList<ValueExtent> columnsOf(const QList<QPointF> &points, double from, double to, int columns)
{
    QList<ValueExtent> result(columns);
    const double width = (to - from) / columns;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF a = points[i], b = points[i + 1];
        if (std::isnan(a.y()) || std::isnan(b.y()))
            continue;
        const int first = std::max(0, static_cast<int>(std::floor((a.x() - from) / width)));
        const int last = std::min(columns - 1, static_cast<int>(std::floor((b.x() - from) / width)));
        for (int column = first; column <= last; ++column) {
            const double left = std::max(a.x(), from + column * width), right = std::min(b.x(), from + (column + 1) * width);
            for (const double x : {left, right})
                result[column].take(b.x() > a.x() ? a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()) : b.y());
        }
    }
    return result;
}

QList<QPointF> allPoints(const MinMaxPyramid &line)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < line.size(); ++i)
        points << QPointF(line.x(i), line.y(i));
    return points;
}

} // namespace

class MinMaxPyramidTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheExtentThatAScanFinds_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 63, 64, 65, 128, 4095, 4096, 4097, 262'145, 300'000})
            QTest::addRow("%d", count) << count;
    }
    void findsTheExtentThatAScanFinds()
    {
        QFETCH(int, count);
        QList<double> ys = wave(count);
        for (qsizetype i = 0; i < ys.size(); i += 97)
            ys[i] = kGap;
        const auto line = MinMaxPyramid::evenly(0, 1, ys);
        QRandomGenerator random(11);
        QCOMPARE(line.extent(0, count), slowExtent(line, 0, count));
        for (int round = 0; round < 100; ++round) {
            const int from = random.bounded(count), to = from + random.bounded(count - from + 1);
            QCOMPARE(line.extent(from, to), slowExtent(line, from, to));
        }
        QVERIFY(line.extent(count, count + 5).isEmpty());
    }

    void paintsTheColumnsThatAllPointsPaint_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("whole") << 0.0 << 99'999.0;
        QTest::newRow("a part") << 12'345.6 << 54'321.0;
        QTest::newRow("beyond both ends") << -5'000.0 << 120'000.0;
        QTest::newRow("a few points") << 500.0 << 650.5;
        QTest::newRow("between two points") << 500.25 << 500.75;
    }
    void paintsTheColumnsThatAllPointsPaint()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const QList<double> ys = wave(100'000);
        QList<double> xs;
        for (qsizetype i = 0; i < ys.size(); ++i)
            xs << static_cast<double>(i) + (i % 3 == 1 ? 0.3 : 0);
        constexpr int kColumns = 300;
        for (const MinMaxPyramid &line : {MinMaxPyramid::evenly(0, 1, ys), MinMaxPyramid(xs, ys)}) {
            const QList<QPointF> outline = line.outline(from, to, kColumns);
            QVERIFY(outline.size() <= 4 * kColumns + 4);
            const auto wanted = columnsOf(allPoints(line), from, to, kColumns), found = columnsOf(outline, from, to, kColumns);
            for (int column = 0; column < kColumns; ++column) {
                QCOMPARE(found[column].isEmpty(), wanted[column].isEmpty());
                if (!wanted[column].isEmpty())
                    QVERIFY(std::abs(found[column].low - wanted[column].low) < 1e-6 && std::abs(found[column].high - wanted[column].high) < 1e-6);
            }
        }
    }

    void keepsGaps()
    {
        QList<double> ys = wave(10'000);
        std::fill(ys.begin() + 4'000, ys.begin() + 6'000, kGap);
        const QList<QPointF> outline = MinMaxPyramid::evenly(0, 1, ys).outline(0, 9'999, 100);
        for (const QPointF &point : outline)
            QVERIFY(std::isnan(point.y()) == (point.x() >= 4'000 && point.x() < 6'000));
        QVERIFY(std::any_of(outline.begin(), outline.end(), [](const QPointF &point) { return std::isnan(point.y()); }));
    }

    void findsThePointUnderAPointer()
    {
        const MinMaxPyramid line({1, 2, 4, 8}, {5, 6, 7, 8});
        QCOMPARE(line.nearest(-3), 0);
        QCOMPARE(line.nearest(2.9), 1);
        QCOMPARE(line.nearest(3.1), 2);
        QCOMPARE(line.nearest(100), 3);
        QCOMPARE(line.firstAt(4), 2);
        QCOMPARE(line.firstAt(4.1), 3);
        QCOMPARE(MinMaxPyramid::evenly(10, 5, {1, 2, 3}).nearest(16), 1);
    }

    void answersForNothing()
    {
        const MinMaxPyramid nothing;
        QVERIFY(nothing.isEmpty() && nothing.outline(0, 1, 100).isEmpty() && nothing.extent(0, 1).isEmpty());
        QCOMPARE(nothing.nearest(1), -1);
        const auto one = MinMaxPyramid::evenly(3, 1, {7});
        QCOMPARE(one.outline(0, 10, 100), QList<QPointF>{QPointF(3, 7)});
        QVERIFY(one.outline(5, 5, 100).isEmpty() && one.outline(0, 1, 0).isEmpty());
        QCOMPARE(MinMaxPyramid({1, 2, 3}, {4, 5}).size(), 2);
    }

    void readsTenMillionPointsInLittleTime()
    {
        const QList<double> ys = wave(10'000'000);
        QElapsedTimer timer;
        timer.start();
        const auto line = MinMaxPyramid::evenly(0, 1, ys);
        const auto built = timer.nsecsElapsed();
        timer.restart();
        qsizetype points = 0;
        constexpr int kRounds = 20;
        for (int round = 0; round < kRounds; ++round)
            points += line.outline(round * 1000, 9'999'999 - round * 1000, 1200).size();
        const auto asked = timer.nsecsElapsed() / kRounds;
        qInfo("10,000,000 points: built in %.1f ms, outline of 1,200 columns in %.2f ms", static_cast<double>(built) / 1e6, static_cast<double>(asked) / 1e6);
        QVERIFY(points > 0 && asked < 16'000'000);
    }
};

QTEST_APPLESS_MAIN(MinMaxPyramidTest)
#include "tst_minmaxpyramid.moc"
