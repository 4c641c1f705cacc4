// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardplacement.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace concord;

namespace {

bool coversAny(const QRect &card, const QList<QRect> &avoided)
{
    return std::any_of(avoided.begin(), avoided.end(), [&](const QRect &rect) { return card.intersects(rect); });
}

/// Whether there is any free place at all, looked for at every pixel.
bool hasRoom(const QSize &size, const QRect &bounds, const QList<QRect> &avoided)
{
    for (int y = bounds.top(); y + size.height() <= bounds.bottom() + 1; ++y)
        for (int x = bounds.left(); x + size.width() <= bounds.right() + 1; ++x)
            if (!coversAny(QRect(QPoint(x, y), size), avoided))
                return true;
    return false;
}

} // namespace

class CardPlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void standsBelowWhatItExplains();
    void standsAboveAtTheBottom();
    void coversNothingWhileThereIsRoom();
    void staysInsideEvenWithoutRoom();
};

void CardPlacementTest::standsBelowWhatItExplains()
{
    const QRect about(200, 100, 80, 24);
    const QRect card = placedCard({300, 150}, {0, 0, 1000, 700}, {about, {600, 100, 90, 24}});
    QCOMPARE(card.left(), about.left());
    QCOMPARE(card.top(), about.bottom() + 1 + kCardGap);
}

void CardPlacementTest::standsAboveAtTheBottom()
{
    const QRect about(200, 660, 80, 24);
    const QRect card = placedCard({300, 150}, {0, 0, 1000, 700}, {about});
    QCOMPARE(card.bottom() + 1 + kCardGap, about.top());
}

void CardPlacementTest::coversNothingWhileThereIsRoom()
{
    QRandomGenerator random(7);
    int free = 0, full = 0;
    for (int i = 0; i < 400; ++i) {
        const QRect bounds(0, 0, 90 + random.bounded(60), 70 + random.bounded(60));
        const QSize size(20 + random.bounded(50), 15 + random.bounded(40));
        QList<QRect> avoided;
        for (int n = random.bounded(1, 6); n > 0; --n)
            avoided.append(QRect(random.bounded(bounds.width()), random.bounded(bounds.height()), 5 + random.bounded(60), 4 + random.bounded(30)));
        const QRect card = placedCard(size, bounds, avoided);
        QCOMPARE(card.size(), size);
        QVERIFY(bounds.contains(card));
        const bool isFree = hasRoom(size, bounds, avoided);
        QCOMPARE(!coversAny(card, avoided), isFree);
        (isFree ? free : full) += 1;
    }
    QVERIFY(free > 100 && full > 20);
}

void CardPlacementTest::staysInsideEvenWithoutRoom()
{
    const QRect bounds(0, 0, 400, 300);
    const QRect card = placedCard({340, 200}, bounds, {bounds});
    QVERIFY(bounds.contains(card));
}

QTEST_APPLESS_MAIN(CardPlacementTest)
#include "tst_cardplacement.moc"
