// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/retention.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace concord {

/// Which automatic copies stay.
class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverythingOfTheLastTwoDays();
    void thinsAYearOfHalfHours();
    void keepsTheNewestHoweverOld();
    void keepsCopiesFromTheFuture();
    void staysTheSameWhenAskedAgain();

private:
    static QDateTime now() { return QDateTime(QDate(2026, 6, 17), QTime(15, 30), Qt::UTC); }
    static QList<QDateTime> every(int minutes, int days)
    {
        QList<QDateTime> made;
        for (qint64 at = 0; at < qint64{days} * 24 * 60; at += minutes)
            made.append(now().addSecs(-at * 60));
        return made;
    }
    static QList<QDateTime> kept(QList<QDateTime> made)
    {
        for (const QDateTime &gone : superseded(made, now()))
            made.removeAll(gone);
        return made;
    }
};

void RetentionTest::keepsEverythingOfTheLastTwoDays()
{
    QVERIFY(superseded(every(30, 2), now()).isEmpty());
    QCOMPARE(kept(every(30, 2)).size(), 96);
}

void RetentionTest::thinsAYearOfHalfHours()
{
    const QList<QDateTime> left = kept(every(30, 400));
    QCOMPARE(left.size(), 96 + 12 + 10 + 9);
    QSet<QDate> days;
    int older = 0;
    for (const QDateTime &time : left) {
        if (time.secsTo(now()) < 2 * 24 * 3600)
            continue;
        ++older;
        days.insert(time.date());
    }
    QCOMPARE(days.size(), older); // one a day at most
    const auto oldest = std::min_element(left.begin(), left.end());
    QVERIFY(oldest->daysTo(now()) > 300);
    QVERIFY(oldest->daysTo(now()) < 400);
}

void RetentionTest::keepsTheNewestHoweverOld()
{
    const QDateTime old = now().addYears(-5);
    QVERIFY(superseded({old}, now()).isEmpty());
    QCOMPARE(superseded({old, old.addSecs(-60)}, now()), QList<QDateTime>{old.addSecs(-60)});
}

void RetentionTest::keepsCopiesFromTheFuture()
{
    QVERIFY(superseded({now().addDays(3), now().addDays(2), now()}, now()).isEmpty());
}

void RetentionTest::staysTheSameWhenAskedAgain()
{
    const QList<QDateTime> left = kept(every(60, 200));
    QCOMPARE(kept(left), left);
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::RetentionTest)
#include "tst_retention.moc"
