// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/authorline.h"
#include "ui/history/historypanel.h"
#include "ui/history/historywords.h"
#include "ui/support/rowdelegate.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace concord;
using namespace Qt::StringLiterals;

class HistoryPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsWhoAndWhat();
    void markupInValuesStaysText();
    void restoresAClaimsOlderState();
    void asksForANameOnce();
    void columnsHaveWords();

private:
    static HistoryEntry entry(qint64 seq)
    {
        return {seq, u"Change claim"_s, u"Ada Lin"_s, QDateTime(QDate(2025, 3, 4), QTime(9, 30), Qt::UTC), true, {{u"Period"_s, u"2024"_s, u"2025 <b>x</b>"_s}}};
    }
};

void HistoryPanelTest::tellsWhoAndWhat()
{
    HistoryPanel panel;
    panel.setEntries({entry(7), entry(3)}, {});
    QVERIFY(panel.findChild<QListWidget *>()->item(0)->data(RowDelegate::SecondLineRole).toString().contains(u"Ada Lin"_s));
    panel.setFields(7, entry(7).fields, u"Mill · loss <i>"_s);
    QVERIFY(panel.findChild<QTextBrowser *>()->toPlainText().startsWith(u"Mill · loss <i>"_s));
    const QString shown = panel.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(shown.contains(u"Period"_s));
    QVERIFY(shown.contains(u"2024"_s));
    HistoryEntry undone = entry(9);
    undone.isInForce = false;
    panel.setEntries({undone}, {});
    QCOMPARE(panel.current(), 9);
    QVERIFY(panel.findChild<QListWidget *>()->item(0)->text().contains(u"taken back"_s));
}

void HistoryPanelTest::markupInValuesStaysText()
{
    HistoryPanel panel;
    panel.setEntries({entry(7)}, {});
    QVERIFY(panel.findChild<QTextBrowser *>()->toPlainText().contains(u"2025 <b>x</b>"_s));
}

void HistoryPanelTest::restoresAClaimsOlderState()
{
    HistoryPanel panel;
    QSignalSpy scope(&panel, &HistoryPanel::scopeChanged), restored(&panel, &HistoryPanel::restoreRequested);
    panel.findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(scope.last().first().toBool(), true);
    panel.setEntries({entry(7), entry(3)}, u"Mill · loss"_s);
    auto *button = panel.findChild<QPushButton *>();
    QVERIFY(!button->isEnabled()); // the newest is what there is
    panel.findChild<QListWidget *>()->setCurrentRow(1);
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(restored.last().first().toLongLong(), 3);
}

void HistoryPanelTest::asksForANameOnce()
{
    AuthorLine line;
    QSignalSpy named(&line, &AuthorLine::named), dismissed(&line, &AuthorLine::dismissed);
    QVERIFY(line.isHidden());
    line.ask(u"desk7"_s);
    QVERIFY(!line.isHidden());
    line.field()->setText(u"  Ada  Lin "_s);
    QTest::keyClick(line.field(), Qt::Key_Return);
    QCOMPARE(named.last().first().toString(), u"Ada Lin"_s);
    QVERIFY(line.isHidden());
    line.ask(u"desk7"_s);
    QTest::keyClick(line.field(), Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(line.isHidden());
}

void HistoryPanelTest::columnsHaveWords()
{
    QCOMPARE(columnText(u"claim"_s, u"entity"_s), u"Entity"_s);
    QCOMPARE(columnText(u"claim_tag"_s, u"name"_s), u"Tag"_s);
    QCOMPARE(columnText(u"claim"_s, u"something"_s), u"something"_s);
}

QTEST_MAIN(HistoryPanelTest)
#include "tst_historypanel.moc"
