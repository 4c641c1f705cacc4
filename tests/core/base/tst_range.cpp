// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/span.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

constexpr int kEnd = 12;

Range randomRange(QRandomGenerator &random)
{
    const int begin = random.bounded(kEnd);
    return {begin, begin + random.bounded(kEnd - begin + 1)};
}

/// The positions of a range as bits.
unsigned bitsOf(Range range)
{
    unsigned bits = 0;
    for (int i = range.begin; i < range.end; ++i)
        bits |= 1U << static_cast<unsigned>(i);
    return bits;
}

} // namespace

class RangeTest : public QObject
{
    Q_OBJECT

private slots:
    void isASetOfPositions()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 5000; ++i) {
            const Range a = randomRange(random), b = randomRange(random);
            const unsigned x = bitsOf(a), y = bitsOf(b);
            QCOMPARE(a.length(), static_cast<int>(qPopulationCount(x)));
            QCOMPARE(a.isEmpty(), x == 0);
            QCOMPARE(bitsOf(a.intersected(b)), x & y);
            QVERIFY(a.intersected(b).length() >= 0);
            if (!a.isEmpty() && !b.isEmpty()) {
                QCOMPARE(a.intersects(b), (x & y) != 0);
                QCOMPARE(a.contains(b), (y & ~x) == 0);
                QCOMPARE(bitsOf(a.united(b)) & (x | y), x | y);
                QCOMPARE(a.united(b), b.united(a));
            }
            for (int position = 0; position <= kEnd; ++position)
                QCOMPARE(a.contains(position), ((x >> static_cast<unsigned>(position)) & 1U) != 0);
        }
    }

    void isHalfOpen()
    {
        const Range range{3, 5};
        QVERIFY(range.contains(3));
        QVERIFY(!range.contains(5));
        QVERIFY(!range.intersects({5, 8}));
        QVERIFY(!range.intersects({0, 3}));
        QCOMPARE(range.shifted(-3), (Range{0, 2}));
        QVERIFY((Range{5, 3}.isEmpty()));
    }

    void spansMeetOnlyInTheSameParagraphOfTheSameSide()
    {
        const TextSpan span{Side::Source, 4, {2, 6}};
        QVERIFY(span.intersects({Side::Source, 4, {5, 9}}));
        QVERIFY(!span.intersects({Side::Source, 4, {6, 9}}));
        QVERIFY(!span.intersects({Side::Translation, 4, {2, 6}}));
        QVERIFY(!span.intersects({Side::Source, 3, {2, 6}}));
        QVERIFY(span != (TextSpan{Side::Translation, 4, {2, 6}}));
    }

    void everySideHasAnother()
    {
        QVERIFY(otherSide(Side::Source) == Side::Translation);
        QVERIFY(otherSide(Side::Translation) == Side::Source);
    }
};

QTEST_APPLESS_MAIN(RangeTest)
#include "tst_range.moc"
