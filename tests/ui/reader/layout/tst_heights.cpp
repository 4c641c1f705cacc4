// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/heights.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

class HeightsTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAddingUp_data();
    void agreesWithAddingUp();
    void hasNoRowWhenEmpty();
    void saysWhetherAHeightChanged();
};

void HeightsTest::agreesWithAddingUp_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 7, 8, 9, 100, 1023, 1024})
        QTest::newRow(qPrintable(QString::number(count))) << count;
}

void HeightsTest::agreesWithAddingUp()
{
    QFETCH(int, count);
    QRandomGenerator random(17);
    std::vector<int> plain;
    for (int i = 0; i < count; ++i)
        plain.push_back(random.bounded(1, 90));
    Heights heights;
    heights.reset(plain);
    for (int change = 0; change < 50; ++change) {
        const int row = random.bounded(count);
        plain[static_cast<size_t>(row)] = random.bounded(0, 400);
        heights.set(row, plain[static_cast<size_t>(row)]);
        int top = 0;
        for (int i = 0; i < count; ++i) {
            const int height = plain[static_cast<size_t>(i)];
            if (i % 37 == 0 || i == count - 1) {
                QCOMPARE(heights.top(i), top);
                if (height > 0) {
                    QCOMPARE(heights.rowAt(top), i);
                    QCOMPARE(heights.rowAt(top + height - 1), i);
                }
            }
            top += height;
        }
        QCOMPARE(heights.total(), top);
        QCOMPARE(heights.rowAt(top + 5), count - 1);
        QCOMPARE(heights.rowAt(-5), 0);
    }
}

void HeightsTest::hasNoRowWhenEmpty()
{
    Heights heights;
    heights.reset({});
    QCOMPARE(heights.rowAt(0), -1);
    QCOMPARE(heights.total(), 0);
}

void HeightsTest::saysWhetherAHeightChanged()
{
    Heights heights;
    heights.reset({10, 20});
    QVERIFY(!heights.set(0, 10));
    QVERIFY(heights.set(0, 11));
    QCOMPARE(heights.top(1), 11);
}

QTEST_MAIN(HeightsTest)
#include "tst_heights.moc"
