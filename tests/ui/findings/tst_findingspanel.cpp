// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsmodel.h"
#include "ui/findings/findingspanel.h"
#include "ui/words/findingtext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace concord;

namespace {

Finding finding(const char *rule, Severity severity, int paragraph)
{
    Finding finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    finding.translationParagraph = paragraph;
    finding.sourceText = QStringLiteral("62%");
    finding.translationText = QStringLiteral("26%");
    finding.suggestion = QStringLiteral("62%");
    finding.fingerprint = finding.rule + QString::number(paragraph);
    return finding;
}

QList<Finding> someFindings()
{
    return {finding("figure-missing", Severity::Warning, 2), finding("figure-mismatch", Severity::Error, 5),
            finding("figure-mismatch", Severity::Error, 3), finding("sentence-added", Severity::Info, 0)};
}

/// "#2" for a heading with two findings, the index otherwise.
QString rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const int finding = index.data(FindingsModel::IndexRole).toInt();
        rows << (finding < 0 ? u'#' + index.data(FindingsModel::CountRole).toString() : QString::number(finding));
    }
    return rows.join(u' ');
}

} // namespace

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void worstRulesComeFirst();
    void waivedOnesComeLast();
    void headingsAreNotPicked();
    void countsLeaveOutTheWaived();
    void clickPicksAFinding();
    void pickFromOutsideIsNotTold();
    void nextSkipsHeadings();
    void waiverNeedsAReason();
    void escKeepsTheFinding();
    void newListForgetsPlaces();
    void formNamesTheFindingAndKeepsItLit();
    void emptyReasonIsAskedFor();
    void waivedOneShowsItsReason();
    void waivingAgainTakesTheWaiverBack();
    void rowsFollowTheWidth();
    void focusPicksNothing();
    void standTogetherAsWanted();
    void ruleOfThePickedOneIsExplained();
    void waivingGoesOnToTheNext();
    void aRuleHasOneHeading();
    void aParagraphIsNotSaidTwice();
    void lettersAreKeysOfActions();

private:
    QLabel *label(const char *name) const { return m_panel->findChild<QLabel *>(QLatin1String(name)); }

    FindingsPanel *m_panel = nullptr;
    QListView *m_list = nullptr;
    QLineEdit *m_reason = nullptr;
};

void TestFindingsPanel::init()
{
    m_panel = new FindingsPanel;
    m_panel->setFindings(someFindings(), {});
    m_panel->resize(280, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel));
    m_list = m_panel->findChild<QListView *>();
    m_reason = m_panel->findChild<QLineEdit *>();
}

void TestFindingsPanel::cleanup()
{
    delete m_panel;
}

void TestFindingsPanel::worstRulesComeFirst()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model);
    model.setFindings(someFindings(), {});
    QCOMPARE(rowsOf(model), QStringLiteral("#2 2 1 #1 0 #1 3"));
    QCOMPARE(model.index(1).data(FindingsModel::ParagraphRole).toInt(), 4);
    QCOMPARE(model.rowOf(0), 4);
    QCOMPARE(model.rowOf(9), -1);
    model.setFindings({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingsPanel::waivedOnesComeLast()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model);
    const QList<Finding> findings = someFindings();
    model.setFindings(findings, {findings[1].fingerprint, findings[0].fingerprint});
    QCOMPARE(rowsOf(model), QStringLiteral("#1 2 #1 3 #2 0 1"));
    QVERIFY(model.isWaived(1) && !model.isWaived(2));
}

void TestFindingsPanel::headingsAreNotPicked()
{
    QSignalSpy picked(m_panel, &FindingsPanel::findingPicked);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(0, 0)).center());
    QCOMPARE(picked.size(), 0);
}

void TestFindingsPanel::countsLeaveOutTheWaived()
{
    FindingsModel model;
    const QList<Finding> findings = someFindings();
    model.setFindings(findings, {findings[1].fingerprint});
    QCOMPARE(model.count(Severity::Error), 1);
    QCOMPARE(model.count(Severity::Warning), 1);
    QCOMPARE(model.count(Severity::Info), 1);
    QCOMPARE(model.waivedCount(), 1);
}

void TestFindingsPanel::clickPicksAFinding()
{
    QSignalSpy picked(m_panel, &FindingsPanel::findingPicked);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(2, 0)).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toInt(), 1);
}

void TestFindingsPanel::pickFromOutsideIsNotTold()
{
    QSignalSpy picked(m_panel, &FindingsPanel::findingPicked);
    m_panel->setPicked({3});
    QCOMPARE(m_list->selectionModel()->selectedRows().value(0).row(), 6);
    m_panel->setPicked({});
    QVERIFY(!m_list->selectionModel()->hasSelection());
    QCOMPARE(picked.size(), 0);
}

void TestFindingsPanel::nextSkipsHeadings()
{
    QSignalSpy picked(m_panel, &FindingsPanel::findingPicked);
    QList<int> order;
    for (int i = 0; i < 6; ++i)
        m_panel->pickNext();
    for (const QList<QVariant> &arguments : std::as_const(picked))
        order << arguments.first().toInt();
    QCOMPARE(order, QList<int>({2, 1, 0, 3}));
    m_panel->pickPrevious();
    QCOMPARE(picked.last().first().toInt(), 0);
}

void TestFindingsPanel::waiverNeedsAReason()
{
    QSignalSpy waived(m_panel, &FindingsPanel::waiveRequested);
    m_panel->startWaiving(); // nothing is picked
    QVERIFY(!m_reason->isVisible());
    m_panel->setPicked({1});
    m_panel->startWaiving();
    QVERIFY(m_reason->isVisible() && m_reason->hasFocus());
    QTest::keyClick(m_reason, Qt::Key_Return);
    QCOMPARE(waived.size(), 0);
    QTest::keyClicks(m_reason, QStringLiteral("  rounded by the source  "));
    QTest::keyClick(m_reason, Qt::Key_Return);
    QCOMPARE(waived.size(), 1);
    QCOMPARE(waived.first().at(0).toInt(), 1);
    QCOMPARE(waived.first().at(1).toString(), QStringLiteral("rounded by the source"));
    QVERIFY(!m_reason->isVisible());
}

void TestFindingsPanel::escKeepsTheFinding()
{
    QSignalSpy waived(m_panel, &FindingsPanel::waiveRequested);
    m_panel->setPicked({1});
    m_panel->startWaiving();
    QTest::keyClicks(m_reason, QStringLiteral("why"));
    QTest::keyClick(m_reason, Qt::Key_Escape);
    QVERIFY(!m_reason->isVisible());
    QVERIFY(m_list->hasFocus());
    QCOMPARE(waived.size(), 0);
}

void TestFindingsPanel::newListForgetsPlaces()
{
    m_panel->setPicked({1});
    m_panel->startWaiving();
    QList<Finding> fewer = someFindings();
    fewer.removeFirst();
    m_panel->setFindings(fewer, {});
    QVERIFY(!m_list->selectionModel()->hasSelection());
    QVERIFY(!m_reason->isVisible());
}

void TestFindingsPanel::formNamesTheFindingAndKeepsItLit()
{
    m_panel->resize(280, 260);
    m_panel->setPicked({3}); // the last row
    QTest::qWait(20);
    m_panel->startWaiving();
    QVERIFY(m_reason->hasFocus());
    QCOMPARE(label("waivedFinding")->text(), m_list->model()->index(6, 0).data().toString());
    QCOMPARE(m_list->selectionModel()->selectedRows().value(0).row(), 6);
    QTRY_VERIFY(m_list->viewport()->height() < 140); // the form has taken its place
    QTRY_VERIFY(m_list->viewport()->rect().contains(m_list->visualRect(m_list->model()->index(6, 0))));
}

void TestFindingsPanel::emptyReasonIsAskedFor()
{
    m_panel->setPicked({1});
    m_panel->startWaiving();
    QVERIFY(!label("waiverLack")->isVisible());
    QTest::keyClicks(m_reason, QStringLiteral("  "));
    QTest::keyClick(m_reason, Qt::Key_Return);
    QVERIFY(label("waiverLack")->isVisible());
    QCOMPARE(label("waiverLack")->text(), QStringLiteral("A reason is needed."));
    QVERIFY(m_reason->hasFocus());
    QTest::keyClicks(m_reason, QStringLiteral("r"));
    QVERIFY(!label("waiverLack")->isVisible());
}

void TestFindingsPanel::waivedOneShowsItsReason()
{
    const QList<Finding> findings = someFindings();
    const QString reason = QStringLiteral("rounded by the source");
    Waiver waiver;
    waiver.reason = reason;
    waiver.author = QStringLiteral("Ida");
    m_panel->setFindings(findings, {findings[1].fingerprint}, {{findings[1].fingerprint, waiver}});
    const QModelIndex last = m_list->model()->index(m_list->model()->rowCount() - 1, 0);
    QCOMPARE(last.data(FindingsModel::IndexRole).toInt(), 1);
    QCOMPARE(last.data(FindingsModel::ReasonRole).toString(), reason);
    QCOMPARE(last.data(FindingsModel::AuthorRole).toString(), QStringLiteral("Ida"));
    QVERIFY(last.data(Qt::ToolTipRole).toString().contains(reason) && last.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Ida")));
    QVERIFY(m_list->model()->index(1, 0).data(FindingsModel::ReasonRole).toString().isEmpty());
    const QRect box = m_list->visualRect(last);
    const QImage with = m_list->viewport()->grab(box).toImage();
    m_panel->setFindings(findings, {findings[1].fingerprint});
    QVERIFY(m_list->viewport()->grab(box).toImage() != with);
}

void TestFindingsPanel::waivingAgainTakesTheWaiverBack()
{
    const QList<Finding> findings = someFindings();
    m_panel->setFindings(findings, {findings[1].fingerprint});
    QSignalSpy unwaived(m_panel, &FindingsPanel::unwaiveRequested);
    m_panel->setPicked({1});
    m_panel->startWaiving();
    QCOMPARE(unwaived.size(), 1);
    QCOMPARE(unwaived.first().first().toInt(), 1);
    QVERIFY(!m_reason->isVisible());
}

void TestFindingsPanel::rowsFollowTheWidth()
{
    const auto checkRows = [this] {
        const QAbstractItemModel &model = *m_list->model();
        QStyleOptionViewItem option;
        option.widget = m_list;
        option.font = m_list->font();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QRect box = m_list->visualRect(model.index(row, 0));
            QCOMPARE(box.height(), m_list->itemDelegate()->sizeHint(option, model.index(row, 0)).height());
            if (row > 0)
                QCOMPARE(box.top(), m_list->visualRect(model.index(row - 1, 0)).bottom() + 1);
        }
    };
    m_panel->resize(600, 600);
    checkRows();
    const int wide = m_list->visualRect(m_list->model()->index(1, 0)).height();
    m_panel->resize(200, 600);
    checkRows();
    QVERIFY(m_list->visualRect(m_list->model()->index(1, 0)).height() > wide);
}

void TestFindingsPanel::focusPicksNothing()
{
    QSignalSpy picked(m_panel, &FindingsPanel::findingPicked);
    m_reason->setFocus();
    m_list->setFocus(Qt::TabFocusReason);
    QCOMPARE(picked.size(), 0);
}

void TestFindingsPanel::standTogetherAsWanted()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model);
    QList<Finding> findings = someFindings();
    findings << finding("term-missing", Severity::Warning, 5);
    model.setFindings(findings, {findings[0].fingerprint});
    model.setGrouping(FindingGrouping::Severity);
    QCOMPARE(rowsOf(model), QStringLiteral("#2 2 1 #1 4 #1 3 #1 0"));
    model.setGrouping(FindingGrouping::Paragraph);
    QCOMPARE(rowsOf(model), QStringLiteral("#1 3 #1 2 #2 1 4 #1 0"));
    model.setGrouping(FindingGrouping::Concept);
    QCOMPARE(rowsOf(model), QStringLiteral("#1 4 #3 3 2 1 #1 0"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("62%"));
    QCOMPARE(model.index(0).data(FindingsModel::RuleRole).toString(), QString());
    model.setGrouping(FindingGrouping::Rule);
    QCOMPARE(model.index(0).data(FindingsModel::RuleRole).toString(), QStringLiteral("figure-mismatch"));

    QSignalSpy chosen(m_panel, &FindingsPanel::groupingChosen);
    m_panel->setPicked({1});
    auto *box = m_panel->findChild<QComboBox *>(QStringLiteral("findingGrouping"));
    box->setCurrentIndex(2);
    emit box->activated(2);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(m_panel->grouping() == FindingGrouping::Paragraph);
    QCOMPARE(m_list->selectionModel()->selectedIndexes().value(0).data(FindingsModel::IndexRole).toInt(), 1);
}

void TestFindingsPanel::ruleOfThePickedOneIsExplained()
{
    QVERIFY(label("ruleExplanation")->isHidden());
    m_panel->setPicked({1});
    QVERIFY(!label("ruleExplanation")->isHidden());
    QCOMPARE(label("ruleExplanation")->text(), ruleExplanation(QStringLiteral("figure-mismatch"), Language::English));
    m_panel->setPicked({});
    QVERIFY(label("ruleExplanation")->isHidden());
}

void TestFindingsPanel::waivingGoesOnToTheNext()
{
    const QList<Finding> findings = someFindings(); // listed as 2 1 0 3
    QSet<QString> waived;
    connect(m_panel, &FindingsPanel::waiveRequested, m_panel, [&](int finding) {
        waived.insert(findings[finding].fingerprint);
        m_panel->setFindings(findings, waived);
    });
    QSignalSpy picked(m_panel, &FindingsPanel::findingPicked);
    m_panel->setPicked({2});
    for (const int next : {1, 0, 3}) {
        m_panel->startWaiving();
        QTest::keyClicks(m_reason, QStringLiteral("as meant"));
        QTest::keyClick(m_reason, Qt::Key_Return);
        QCOMPARE(picked.takeLast().first().toInt(), next);
        QCOMPARE(m_list->selectionModel()->selectedIndexes().value(0).data(FindingsModel::IndexRole).toInt(), next);
        QVERIFY(m_list->hasFocus());
    }
    m_panel->startWaiving();
    QTest::keyClicks(m_reason, QStringLiteral("as meant"));
    picked.clear();
    QTest::keyClick(m_reason, Qt::Key_Return); // none is left
    QCOMPARE(picked.size(), 0);
    QCOMPARE(waived.size(), 4);
}

void TestFindingsPanel::aRuleHasOneHeading()
{
    FindingsModel model;
    QList<Finding> findings = someFindings();
    findings << finding("figure-missing", Severity::Error, 1) << finding("figure-missing", Severity::Info, 7);
    model.setFindings(findings, {});
    QCOMPARE(rowsOf(model), QStringLiteral("#2 2 1 #3 4 0 5 #1 3"));
    model.setFindings(findings, {findings[4].fingerprint}); // its worst is waived: the rule stands lower
    QCOMPARE(rowsOf(model), QStringLiteral("#2 2 1 #2 0 5 #1 3 #1 4"));
}

void TestFindingsPanel::aParagraphIsNotSaidTwice()
{
    FindingsModel model;
    model.setFindings(someFindings(), {});
    QCOMPARE(model.index(1).data(FindingsModel::PlaceRole).toString(), QStringLiteral("Paragraph 4"));
    model.setGrouping(FindingGrouping::Paragraph);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Paragraph 1"));
    QCOMPARE(model.index(1).data(FindingsModel::PlaceRole).toString(), ruleTitle(QStringLiteral("sentence-added"), Language::English));
}

void TestFindingsPanel::lettersAreKeysOfActions()
{
    QSignalSpy picked(m_panel, &FindingsPanel::findingPicked);
    m_list->setFocus();
    const QModelIndex before = m_list->currentIndex();
    for (const char letter : {'6', 'n', 'w'})
        QTest::keyClick(m_list, letter);
    QCOMPARE(m_list->currentIndex(), before);
    QCOMPARE(picked.size(), 0);
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(picked.size(), 1);
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
