// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/brush.h"
#include "core/selection/item.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace concord;

namespace {

QList<QRectF> someBoxes(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<QRectF> boxes;
    for (int i = 0; i < count; ++i)
        boxes << QRectF(random.bounded(800), random.bounded(400), i % 5 ? random.bounded(12) : 0, i % 7 ? random.bounded(200) : 0);
    return boxes;
}

QRectF someBand(QRandomGenerator &random)
{
    return QRectF(random.bounded(900) - 50, random.bounded(500) - 50, random.bounded(300) + 1, random.bounded(200) + 1);
}

QSet<int> touched(const QList<QRectF> &boxes, const QRectF &band)
{
    QSet<int> inside;
    for (int i = 0; i < boxes.size(); ++i) {
        const QRectF &box = boxes[i];
        if (!band.isEmpty() && box.left() <= band.right() && box.right() >= band.left() && box.top() <= band.bottom() && box.bottom() >= band.top())
            inside << i;
    }
    return inside;
}

} // namespace

class BrushTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheBandTouches_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 40, 900, 20000})
            QTest::addRow("%d boxes", count) << count;
    }
    /// Whatever way the band came, what is inside is what a look at every box finds, and the steps add up to it.
    void holdsWhatTheBandTouches()
    {
        QFETCH(int, count);
        QRandomGenerator random(9);
        const QList<QRectF> boxes = someBoxes(count, 4);
        Brush brush(boxes);
        QSet<int> followed;
        QRectF band;
        for (int step = 0; step < 120; ++step) {
            band = step % 10 == 0 ? someBand(random) : step % 11 == 0 ? QRectF() : band.adjusted(0, -1, random.bounded(9) - 3, random.bounded(9) - 4).normalized();
            const Brush::Change change = brush.moveTo(band);
            for (const int box : change.in) {
                QVERIFY(!followed.contains(box));
                followed << box;
            }
            for (const int box : change.out)
                QVERIFY(followed.remove(box));
            QCOMPARE(followed, touched(boxes, band));
            QCOMPARE(brush.count(), static_cast<int>(followed.size()));
        }
        const QList<int> inside = brush.inside();
        QCOMPARE(QSet<int>(inside.begin(), inside.end()), followed);
        QVERIFY(std::is_sorted(inside.begin(), inside.end()));
    }

    void holdsNothingWithoutABand()
    {
        Brush brush({QRectF(0, 0, 10, 10)});
        QVERIFY(!brush.contains(0));
        brush.moveTo(QRectF(QPointF(12, 12), QPointF(5, 5))); // drawn upwards
        QVERIFY(brush.contains(0));
        brush.moveTo({});
        QVERIFY(!brush.contains(0) && brush.inside().isEmpty());
    }

    void isQuietWithoutBoxes()
    {
        Brush brush{QList<QRectF>{}};
        QVERIFY(brush.moveTo({0, 0, 100, 100}).in.isEmpty());
        QCOMPARE(brush.size(), 0);
        QVERIFY(!brush.contains(0) && !brush.contains(-1));
    }

    void namesOneThingAsItself()
    {
        QVERIFY(std::holds_alternative<std::monostate>(groupItem({}, {})));
        QVERIFY(groupItem({ClaimId{4}}, {}) == Item(ClaimId{4}));
        QVERIFY(groupItem({}, {ObservationId{4}}) == Item(ObservationId{4}));
        const Item both = groupItem({ClaimId{9}, ClaimId{4}}, {ObservationId{4}});
        QVERIFY(both == Item(GroupItem{{ClaimId{4}, ClaimId{9}}, {ObservationId{4}}}));
        QVERIFY(groupOf(both) == std::get<GroupItem>(both));
        QVERIFY(groupOf(ClaimId{4}) == (GroupItem{{ClaimId{4}}, {}}));
        QVERIFY(groupOf(ObservationId{4}) == (GroupItem{{}, {ObservationId{4}}}));
        QVERIFY(groupOf(FindingItem{}) == GroupItem{});
    }
};

QTEST_GUILESS_MAIN(BrushTest)
#include "tst_brush.moc"
