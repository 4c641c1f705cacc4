// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alignment/doubtfulpanel.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace concord;

class DoubtfulPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereAreNone();
    void listsBothSidesOfEachBead();
    void walksThroughTheList();
    void picksByEnterAlone();
    void marksWhatIsPickedElsewhere();

private:
    static QList<DoubtfulBead> some()
    {
        return {{3, QStringLiteral("It rained."), QStringLiteral("下雨了。")}, {8, QStringLiteral("Nobody came."), {}}, {9, {}, QStringLiteral("多的一句。")}};
    }
};

void DoubtfulPanelTest::saysThatThereAreNone()
{
    DoubtfulPanel panel;
    panel.resize(300, 200);
    panel.show();
    panel.setBeads(some());
    panel.setBeads({});
    QVERIFY(!panel.findChild<QListWidget *>()->isVisible());
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->isVisible() && label->text().contains(u"none"); }));
}

void DoubtfulPanelTest::listsBothSidesOfEachBead()
{
    DoubtfulPanel panel;
    panel.setBeads(some());
    const auto *list = panel.findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->text(), QStringLiteral("It rained.\n下雨了。"));
    QCOMPARE(list->item(1)->text(), QStringLiteral("Nobody came.\n–"));
    QVERIFY(panel.findChild<QLabel *>()->text().contains(u'3'));
}

void DoubtfulPanelTest::walksThroughTheList()
{
    DoubtfulPanel panel;
    panel.setBeads(some());
    QSignalSpy picked(&panel, &DoubtfulPanel::beadPicked);
    panel.pickNext();
    panel.pickNext();
    panel.pickNext();
    panel.pickNext();
    panel.pickPrevious();
    QList<int> beads;
    for (const QList<QVariant> &arguments : picked)
        beads.append(arguments.first().toInt());
    QCOMPARE(beads, QList<int>({3, 8, 9, 9, 8}));
}

void DoubtfulPanelTest::picksByEnterAlone()
{
    DoubtfulPanel panel;
    panel.show();
    panel.setBeads(some());
    QSignalSpy picked(&panel, &DoubtfulPanel::beadPicked);
    auto *list = panel.findChild<QListWidget *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(picked.size(), 0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toInt(), some()[list->currentRow()].bead);
}

void DoubtfulPanelTest::marksWhatIsPickedElsewhere()
{
    DoubtfulPanel panel;
    panel.setBeads(some());
    QSignalSpy picked(&panel, &DoubtfulPanel::beadPicked);
    panel.setPicked(8);
    QCOMPARE(panel.findChild<QListWidget *>()->currentRow(), 1);
    panel.setPicked(4);
    QCOMPARE(panel.findChild<QListWidget *>()->currentRow(), -1);
    QCOMPARE(picked.size(), 0);
}

QTEST_MAIN(DoubtfulPanelTest)
#include "tst_doubtfulpanel.moc"
