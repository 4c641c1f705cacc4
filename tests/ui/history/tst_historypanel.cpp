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
#include <QVBoxLayout>
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
    void theFocusGoesBackToWhereItWas();
    void saysWhenItIsSeenAgain();
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
    HistoryEntry about = entry(7);
    about.subject = u"Mill · loss <i>"_s;
    panel.setEntries({about, entry(3)}, {});
    QVERIFY(panel.findChild<QListWidget *>()->item(0)->text().contains(u"Mill · loss <i>"_s)); // which claim, not only what was done
    QVERIFY(panel.findChild<QTextBrowser *>()->toPlainText().startsWith(u"Mill · loss <i>"_s));
    panel.setFields(7, entry(7).fields);
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

void HistoryPanelTest::theFocusGoesBackToWhereItWas()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit, *text = new QLineEdit;
    auto *line = new AuthorLine;
    for (QWidget *part : {static_cast<QWidget *>(first), static_cast<QWidget *>(text), static_cast<QWidget *>(line)})
        layout->addWidget(part);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        text->setFocus();
        line->ask(u"desk7"_s);
        QVERIFY(text->hasFocus()); // it interrupts nothing
        line->field()->setFocus();
        QTest::keyClick(line->field(), key);
        QVERIFY(line->isHidden());
        QVERIFY(text->hasFocus());
    }
    line->ask(u"desk7"_s);
    line->field()->setFocus();
    first->setFocus(); // it went elsewhere by itself
    line->findChildren<QPushButton *>().last()->click();
    QVERIFY(first->hasFocus());
}

void HistoryPanelTest::saysWhenItIsSeenAgain()
{
    HistoryPanel panel;
    QSignalSpy shown(&panel, &HistoryPanel::shown);
    panel.show();
    panel.hide();
    QCOMPARE(shown.count(), 1);
    panel.show();
    QCOMPARE(shown.count(), 2);
}

void HistoryPanelTest::columnsHaveWords()
{
    QCOMPARE(columnText(u"claim"_s, u"entity"_s), u"Entity"_s);
    QCOMPARE(columnText(u"claim_tag"_s, u"name"_s), u"Tag"_s);
    QCOMPARE(columnText(u"claim"_s, u"something"_s), u"something"_s);
}

QTEST_MAIN(HistoryPanelTest)
#include "tst_historypanel.moc"
