// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepanel.h"
#include "ui/support/rowdelegate.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

class QueuePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keysDecide();
    void goesOnAtTheNextOne();
    void saysHowFarItIs();
    void anEmptyQueueTeaches();
    void conflictsShowInTheListAndBelow();
    void rowsStandOffTheEdge();

private:
    static QueueEntry entry(const QString &key) { return {key, u"Mill "_s + key, u"$5bn   50億美元"_s, u"Harbour Post"_s, u"The mill cost five billion."_s, u"這座廠花了五十億。"_s}; }
    static QList<QueueEntry> three() { return {entry(u"a"_s), entry(u"b"_s), entry(u"c"_s)}; }
};

void QueuePanelTest::keysDecide()
{
    QueuePanel panel;
    panel.setEntries(three(), 3);
    panel.show();
    auto *list = panel.findChild<QListWidget *>();
    QSignalSpy accepted(&panel, &QueuePanel::acceptRequested), rejected(&panel, &QueuePanel::rejectRequested), edited(&panel, &QueuePanel::editRequested),
        picked(&panel, &QueuePanel::picked), closed(&panel, &QueuePanel::closed);
    QTest::keyClick(list, Qt::Key_J);
    QCOMPARE(panel.current(), 1);
    QCOMPARE(picked.last().first().toInt(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(accepted.last(), (QVariantList{1, -1}));
    QTest::keyClick(list, Qt::Key_3);
    QCOMPARE(accepted.last(), (QVariantList{1, 2}));
    QTest::keyClick(list, Qt::Key_K);
    QTest::keyClick(list, Qt::Key_X);
    QCOMPARE(rejected.last().first().toInt(), 0);
    QTest::keyClick(list, Qt::Key_E);
    QCOMPARE(edited.count(), 1);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void QueuePanelTest::goesOnAtTheNextOne()
{
    QueuePanel panel;
    panel.setEntries(three(), 3);
    panel.pickNext();
    panel.setEntries({entry(u"a"_s), entry(u"c"_s)}, 3); // the second was decided
    QCOMPARE(panel.current(), 1);
    panel.setEntries({entry(u"c"_s)}, 3); // one before it was
    QCOMPARE(panel.current(), 0);
    panel.setEntries(three(), 3); // and undone
    QCOMPARE(panel.current(), 2);
}

void QueuePanelTest::saysHowFarItIs()
{
    QueuePanel panel;
    panel.setEntries(three(), 12);
    QCOMPARE(panel.progressText(), u"9 of 12"_s);
}

void QueuePanelTest::anEmptyQueueTeaches()
{
    QueuePanel panel;
    panel.setEntries({}, 4);
    QCOMPARE(panel.current(), -1);
    QSignalSpy accepted(&panel, &QueuePanel::acceptRequested);
    QTest::keyClick(panel.findChild<QListWidget *>(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    bool teaches = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        teaches = teaches || label->text().contains(u"Every figure is decided"_s);
    QVERIFY(teaches);
}

void QueuePanelTest::conflictsShowInTheListAndBelow()
{
    QueuePanel panel;
    QueueEntry one = entry(u"a"_s), other = entry(u"b"_s);
    one.conflict = u"$7bn <b>"_s;
    other.isRepeated = true;
    panel.setEntries({one, other, entry(u"c"_s)}, 3);
    auto *list = panel.findChild<QListWidget *>();
    QCOMPARE(list->item(0)->data(RowDelegate::RemarkRole).toString(), u"in conflict"_s);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"in conflict"_s));
    QCOMPARE(list->item(1)->data(RowDelegate::RemarkRole).toString(), u"said already"_s);
    QCOMPARE(list->item(2)->data(RowDelegate::RemarkRole).toString(), QString());
    const auto isSaid = [&](const QString &words) {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(isSaid(u"Another claim says $7bn &lt;b&gt;."_s));
    QVERIFY(isSaid(u"這座廠花了五十億。"_s));
}

void QueuePanelTest::rowsStandOffTheEdge()
{
    Theme::apply(Theme::of(ThemeKind::Light));
    QueuePanel panel;
    panel.resize(300, 500);
    panel.setEntries(three(), 3);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *list = panel.findChild<QListWidget *>();
    list->setCurrentRow(0);
    const QImage picture = list->viewport()->grab().toImage();
    const QRect row = list->visualItemRect(list->item(1)); // not picked: no band
    const QRgb ground = picture.pixel(row.left() + 1, row.top() + 1);
    for (int x = row.left(); x < row.left() + 10; ++x) {
        for (int y = row.top() + 2; y < row.bottom() - 2; ++y)
            QCOMPARE(picture.pixel(x, y), ground);
    }
}

QTEST_MAIN(QueuePanelTest)
#include "tst_queuepanel.moc"
