// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/claimtablemodel.h"
#include "ui/claims/filterbar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Claim claim(int id, const QString &entity, const QString &metric, int value)
{
    Claim claim;
    claim.id = ClaimId{id};
    claim.entity = entity;
    claim.metric = metric;
    claim.period = u"2024"_s;
    claim.low = Decimal(value);
    claim.high = claim.low;
    claim.unit = u"USD"_s;
    claim.statement = u"船廠虧損 "_s + QString::number(value);
    claim.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id);
    claim.modifiedAt = claim.createdAt;
    return claim;
}

std::shared_ptr<const ClaimIndex> four()
{
    QList<Claim> claims{claim(1, u"Mill"_s, u"loss"_s, 30), claim(2, u"Mill"_s, u"loss"_s, 40), claim(3, u"Dock"_s, u"revenue"_s, 10), claim(4, u"Quay"_s, u"loss"_s, 20)};
    claims[3].status = ClaimStatus::Verified;
    claims[3].statement.clear();
    return std::make_shared<const ClaimIndex>(claims, ClaimMarks{{ClaimId{1}, ClaimId{2}}, {}});
}

} // namespace

class ClaimsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theModelIsSound();
    void sortsByAClickOnAHead();
    void groupsUnderHeads();
    void simplifiedFindsTraditional();
    void countsByStatus();
    void conflictsShowAsSuch();
    void changesSeveralAtOnce();
    void keepsThePickWhenClaimsComeAnew();
    void keepsAFilterUnderAName();
    void detailsStartFromTheStoredClaim();
    void aStrangersNoteIsOnlyText();

private:
    static void select(ClaimsPage &page, const QList<int> &rows)
    {
        page.table()->clearSelection();
        for (const int row : rows)
            page.table()->selectionModel()->select(page.table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
};

void ClaimsPageTest::theModelIsSound()
{
    ClaimTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIndex(four());
    QCOMPARE(model.rowCount(), 4);
    model.setOrder({ClaimField::Value, true, ClaimField::Metric});
    QCOMPARE(model.rowCount(), 6);
    ClaimFilter filter;
    filter.text = u"nobody"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    model.setIndex(std::make_shared<const ClaimIndex>());
    model.setFilter({});
    QCOMPARE(model.rowOf(ClaimId{1}), -1);
}

void ClaimsPageTest::sortsByAClickOnAHead()
{
    ClaimsPage page;
    page.setIndex(four());
    const auto first = [&] { return page.table()->model()->index(0, ClaimTableModel::Value).data().toString(); };
    emit page.table()->horizontalHeader()->sectionClicked(ClaimTableModel::Value);
    QVERIFY2(first().contains(u"10"_s), qPrintable(first()));
    emit page.table()->horizontalHeader()->sectionClicked(ClaimTableModel::Value);
    QVERIFY2(first().contains(u"40"_s), qPrintable(first()));
}

void ClaimsPageTest::groupsUnderHeads()
{
    ClaimTableModel model;
    model.setIndex(four());
    model.setOrder({ClaimField::Created, false, ClaimField::Entity});
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(!model.claimAt(0));
    QCOMPARE(model.index(0, 0).data().toString(), u"Entity: Dock (1)"_s);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.claimAt(1)->entity, u"Dock"_s);
    QCOMPARE(model.rowOf(ClaimId{4}), 6);
    QCOMPARE(model.claimCount(), 4);
}

void ClaimsPageTest::simplifiedFindsTraditional()
{
    ClaimsPage page;
    page.setIndex(four());
    page.filterBar()->textField()->setText(u"船厂亏损"_s);
    QCOMPARE(page.table()->model()->rowCount(), 3);
    page.filterBar()->textField()->setText(u"船厂 -40"_s);
    QCOMPARE(page.table()->model()->rowCount(), 2);
    QTest::keyClick(page.filterBar()->textField(), Qt::Key_Escape);
    QCOMPARE(page.table()->model()->rowCount(), 4);
}

void ClaimsPageTest::countsByStatus()
{
    ClaimsPage page;
    page.setIndex(four());
    QToolButton *verified = nullptr;
    for (QToolButton *button : page.filterBar()->findChildren<QToolButton *>())
        verified = button->text() == u"1 verified"_s ? button : verified;
    QVERIFY(verified);
    verified->click();
    QCOMPARE(page.table()->model()->rowCount(), 1);
    verified->click();
    QCOMPARE(page.table()->model()->rowCount(), 4);
}

void ClaimsPageTest::conflictsShowAsSuch()
{
    ClaimTableModel model;
    model.setIndex(four());
    QVERIFY(model.index(0, ClaimTableModel::Verdict).data().toString().contains(u"in conflict"_s));
    QVERIFY(!model.index(2, ClaimTableModel::Verdict).data().toString().contains(u"in conflict"_s));
    ClaimFilter filter;
    filter.fields.insert(ClaimField::Agreement, {u"conflict"_s});
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2);
}

void ClaimsPageTest::changesSeveralAtOnce()
{
    ClaimsPage page;
    page.setIndex(four());
    QSignalSpy bulk(&page, &ClaimsPage::bulkRequested), status(&page, &ClaimsPage::statusRequested), merged(&page, &ClaimsPage::mergeRequested);
    select(page, {0, 2});
    page.show();
    auto *text = page.findChild<QLineEdit *>(u"bulkText"_s);
    QVERIFY(text->isVisible());
    text->setText(u"Ada Lin"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(bulk.count(), 1);
    QCOMPARE(bulk.last()[0].value<QList<ClaimId>>(), (QList<ClaimId>{ClaimId{1}, ClaimId{3}}));
    QCOMPARE(bulk.last()[1].value<BulkField>(), BulkField::Assignee);
    QCOMPARE(bulk.last()[2].toString(), u"Ada Lin"_s);
    QTest::keyClick(page.table(), Qt::Key_4);
    QCOMPARE(status.last()[1].value<ClaimStatus>(), ClaimStatus::Wrong);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Merge"_s)
            button->click();
    }
    QCOMPARE(merged.count(), 1);
}

void ClaimsPageTest::keepsThePickWhenClaimsComeAnew()
{
    ClaimsPage page;
    page.setIndex(four());
    select(page, {1});
    QSignalSpy picked(&page, &ClaimsPage::claimPicked);
    page.setIndex(four());
    QCOMPARE(page.pickedClaims(), QList<ClaimId>{ClaimId{2}});
    QCOMPARE(picked.count(), 0);
    page.setPicked({ClaimId{4}});
    QCOMPARE(page.pickedClaims(), QList<ClaimId>{ClaimId{4}});
    QCOMPARE(picked.count(), 0);
}

void ClaimsPageTest::keepsAFilterUnderAName()
{
    FilterBar bar;
    ClaimFilter filter;
    filter.fields.insert(ClaimField::Metric, {u"loss"_s});
    bar.setFilter(filter, {});
    QSignalSpy kept(&bar, &FilterBar::keepRequested);
    auto *name = bar.findChild<QLineEdit *>(u"filterName"_s);
    name->setText(u"Losses"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept.last().first().value<SavedFilter>().filter, filter);
}

void ClaimsPageTest::detailsStartFromTheStoredClaim()
{
    ClaimDetails details;
    Claim stored = claim(1, u"Mill"_s, u"loss"_s, 30);
    stored.tags = {u"harbour"_s};
    stored.evidence = {{EvidenceId{5}, u"https://example.org/a"_s, u"Report"_s, QDate(2025, 1, 2)}};
    details.setClaim(stored);
    details.show();
    QSignalSpy edited(&details, &ClaimDetails::claimEdited);
    auto *tags = details.findChild<QLineEdit *>(u"tags"_s);
    QCOMPARE(tags->text(), u"harbour"_s);
    tags->setText(u"harbour、 docks"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    const Claim first = edited.last().first().value<Claim>();
    QCOMPARE(first.tags, (QStringList{u"docks"_s, u"harbour"_s}));
    QCOMPARE(first.evidence, stored.evidence);
    auto *evidence = details.findChild<QLineEdit *>(u"evidence"_s);
    evidence->setText(u"file:///etc/hosts"_s);
    QTest::keyClick(evidence, Qt::Key_Return);
    QCOMPARE(edited.count(), 1); // refused, and said so
    evidence->setText(u"https://example.org/b"_s);
    QTest::keyClick(evidence, Qt::Key_Return);
    QCOMPARE(edited.last().first().value<Claim>().evidence.size(), 2);
    QCOMPARE(edited.last().first().value<Claim>().evidence.last().accessed, QDate::currentDate());
}

void ClaimsPageTest::aStrangersNoteIsOnlyText()
{
    ClaimSheet sheet;
    Claim stored = claim(1, u"Mill"_s, u"loss"_s, 30);
    stored.note = u"**bold** <script>x</script> <b>not</b> ![p](http://example.org/p.png) [go](concord:merge/0)"_s;
    Comment comment;
    comment.id = CommentId{3};
    comment.author = u"<i>Eve</i>"_s;
    comment.content = u"<img src=\"file:///etc/hosts\">"_s;
    sheet.show(stored, {{comment}, {}});
    const QString text = sheet.toPlainText();
    QVERIFY(text.contains(u"<i>Eve</i>"_s));
    QVERIFY2(text.contains(u"<b>not</b>"_s), qPrintable(text));
    QVERIFY(!sheet.toHtml().contains(u"concord:merge"_s)); // a note cannot ask for an edit
}

QTEST_MAIN(ClaimsPageTest)
#include "tst_claimspage.moc"
