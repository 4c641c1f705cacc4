// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitlist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

class HitListTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyListHasNone();
    void walksRowByRow();
    void countsAsASortedListDoes();
};

void HitListTest::emptyListHasNone()
{
    const HitList none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.from({}), TextSpan());
    QCOMPARE(none.next({}), TextSpan());
    QCOMPARE(none.previous({}), TextSpan());
    QCOMPARE(none.number({}), 0);
    QCOMPARE(none.at(1), TextSpan());
}

/// Paragraphs are rows here.
void HitListTest::walksRowByRow()
{
    const HitList hits({{0, {3, 5}}, {2, {0, 1}}}, {{0, {1, 2}}, {1, {4, 6}}}, [](const TextSpan &span) { return span.paragraph; });
    const QList<TextSpan> order{{Side::Source, 0, {3, 5}}, {Side::Translation, 0, {1, 2}}, {Side::Translation, 1, {4, 6}}, {Side::Source, 2, {0, 1}}};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(hits.at(i + 1), order[i]);
        QCOMPARE(hits.number(order[i]), i + 1);
        QCOMPARE(hits.next(order[i]), order[(i + 1) % 4]);
        QCOMPARE(hits.previous(order[i]), order[(i + 3) % 4]);
    }
    QCOMPARE(hits.from({Side::Translation, 0, {0, 0}}), order[1]);
    QCOMPARE(hits.from({Side::Translation, 0, {2, 2}}), order[2]);
    QCOMPARE(hits.from({Side::Source, 3, {0, 0}}), order[0]);
    QCOMPARE(hits.number({Side::Source, 1, {0, 1}}), 0);
}

void HitListTest::countsAsASortedListDoes()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        std::array<QList<FoundPlace>, 2> places;
        QList<TextSpan> order;
        for (int paragraph = 0; paragraph < 6; ++paragraph) {
            for (const Side side : {Side::Source, Side::Translation}) {
                for (int i = random.bounded(3); i > 0; --i) {
                    const Range range{10 - 3 * i, 11 - 3 * i};
                    places[static_cast<size_t>(side)].append({paragraph, range});
                    order.append({side, paragraph, range});
                }
            }
        }
        const HitList hits(places[0], places[1], [](const TextSpan &span) { return span.paragraph; });
        QCOMPARE(hits.count(), order.size());
        for (int i = 0; i < order.size(); ++i) {
            QCOMPARE(hits.at(i + 1), order[i]);
            QCOMPARE(hits.number(order[i]), i + 1);
        }
    }
}

QTEST_APPLESS_MAIN(HitListTest)

#include "tst_hitlist.moc"
