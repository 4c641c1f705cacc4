// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/columnfit.h"

#include <QTest>

#include <numeric>

using namespace concord;

/// Columns share the room there is; what must be seen is.
class ColumnFitTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsLeftOverGoesToTheRoomyOne()
    {
        QCOMPARE(sharedWidths(needs(), 1000), QList<int>({200, 100, 100, 600}));
    }

    void theFirstToGiveGivesFirst()
    {
        QCOMPARE(sharedWidths(needs(), 540), QList<int>({200, 100, 100, 140}));
        QCOMPARE(sharedWidths(needs(), 450), QList<int>({150, 100, 100, 100})); // the last is at its least
    }

    void whereNotAllFitTheHeadIsInView()
    {
        const QList<int> widths = sharedWidths(needs(), 230);
        QCOMPARE(widths, QList<int>({130, 100, 100, 200})); // the others follow out of view, at their own width
        QVERIFY(widths[0] + widths[1] <= 230);
        QCOMPARE(sharedWidths(needs(), 100), QList<int>({80, 100, 100, 200})); // never below the least
    }

private:
    /// An entity, a value, a date, a passage.
    static QList<ColumnNeed> needs()
    {
        return {{200, 80, 2, true, false}, {100, 100, 0, true, false}, {100, 100, 0, false, false}, {200, 100, 1, false, true}};
    }
};

QTEST_GUILESS_MAIN(ColumnFitTest)
#include "tst_columnfit.moc"
