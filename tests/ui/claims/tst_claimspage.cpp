// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimfields.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/claimtablemodel.h"
#include "ui/claims/filterbar.h"
#include "ui/words/metricname.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
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
    void keysSortGroupAndFilterByTheCursorsColumn();
    void headingsStandOverTheirCells();
    void columnsNobodyUsesAreHidden();
    void aConflictIsSaidAboveTheFields();
    void addsAMetricBelowItsField();
    void otherClaimsAreComparedWithoutEmptyRows();
    void wordsThatNameNoMetricAreNotTaken();
    void severalGetAMetricThatIsKnown();
    void aValueIsWholeAndInView_data();
    void aValueIsWholeAndInView();

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

void ClaimsPageTest::keysSortGroupAndFilterByTheCursorsColumn()
{
    ClaimsPage page;
    page.resize(1200, 600);
    page.setIndex(four());
    page.show();
    QTableView *table = page.table();
    const auto key = [&](int code) { QTest::keyClick(table, static_cast<Qt::Key>(code)); };
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (int i = 0; i < ClaimTableModel::Value; ++i)
        key(Qt::Key_Right);
    QCOMPARE(table->currentIndex().column(), static_cast<int>(ClaimTableModel::Value));
    QCOMPARE(page.pickedClaims().size(), 1); // moving along a row keeps it picked
    key(Qt::Key_S);
    QVERIFY(table->model()->index(0, ClaimTableModel::Value).data().toString().contains(u"10"_s));
    QVERIFY(table->model()->headerData(ClaimTableModel::Value, Qt::Horizontal).toString().endsWith(u'↑'));
    QCOMPARE(table->currentIndex().column(), static_cast<int>(ClaimTableModel::Value));
    key(Qt::Key_S);
    QVERIFY(table->model()->index(0, ClaimTableModel::Value).data().toString().contains(u"40"_s));
    key(Qt::Key_J);
    QCOMPARE(table->currentIndex().column(), static_cast<int>(ClaimTableModel::Value));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_G); // by metric
    QCOMPARE(page.filterBar()->order().groupBy, std::optional(ClaimField::Metric));
    key(Qt::Key_G);
    QCOMPARE(page.filterBar()->order().groupBy, std::nullopt);
    QTimer::singleShot(0, &page, [] {
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return); // the most frequent value
    });
    key(Qt::Key_F);
    QCOMPARE(page.filterBar()->filter().fields.value(ClaimField::Metric), QStringList{u"loss"_s});
    QCOMPARE(table->model()->rowCount(), 3);
}

void ClaimsPageTest::headingsStandOverTheirCells()
{
    ClaimTableModel model;
    model.setIndex(four());
    for (int column = 0; column < ClaimTableModel::ColumnCount; ++column) {
        const int head = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        QCOMPARE(bool(head & Qt::AlignRight), column == ClaimTableModel::Value);
        QCOMPARE(bool(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight), column == ClaimTableModel::Value);
    }
}

void ClaimsPageTest::columnsNobodyUsesAreHidden()
{
    ClaimsPage page;
    page.setIndex(four());
    QVERIFY(page.table()->isColumnHidden(ClaimTableModel::Tags) && page.table()->isColumnHidden(ClaimTableModel::Assignee));
    Claim tagged = claim(9, u"Mill"_s, u"loss"_s, 1);
    tagged.tags = {u"harbour"_s};
    page.setIndex(std::make_shared<const ClaimIndex>(QList<Claim>{tagged}));
    QVERIFY(!page.table()->isColumnHidden(ClaimTableModel::Tags) && page.table()->isColumnHidden(ClaimTableModel::Assignee));
}

void ClaimsPageTest::aConflictIsSaidAboveTheFields()
{
    ClaimFields fields;
    const Claim one = claim(1, u"Mill"_s, u"loss"_s, 30);
    Claim other = claim(2, u"Mill"_s, u"loss"_s, 40);
    other.attribution = u"Harbour Post"_s;
    fields.setClaim(one);
    QCOMPARE(fields.warning(), QString());
    fields.setSurroundings({{}, {{other, true}}});
    QCOMPARE(fields.warning(), QString());
    fields.setSurroundings({{}, {{other, false}}});
    QCOMPARE(fields.warning(), u"Another claim says $40 (Harbour Post)."_s);
    fields.setClaim(claim(3, u"Dock"_s, u"loss"_s, 1));
    QCOMPARE(fields.warning(), QString());
}

void ClaimsPageTest::addsAMetricBelowItsField()
{
    ClaimFields fields;
    fields.setClaim(claim(1, u"Mill"_s, u"loss"_s, 30));
    fields.show();
    auto *english = fields.findChild<QLineEdit *>(u"metricEnglish"_s), *chinese = fields.findChild<QLineEdit *>(u"metricChinese"_s);
    QVERIFY(!english->isVisible());
    QComboBox *choice = nullptr;
    for (auto *box : fields.findChildren<QComboBox *>()) {
        if (box->isEditable())
            choice = box;
    }
    QSignalSpy asked(&fields, &ClaimFields::metricRequested), edited(&fields, &ClaimFields::claimEdited);
    choice->setCurrentIndex(choice->count() - 1);
    emit choice->activated(choice->count() - 1);
    QVERIFY(english->isVisible());
    QCOMPARE(choice->currentText(), u"loss"_s); // the line that asks is no metric
    QTest::keyClicks(english, u"Net loss"_s);
    QTest::keyClick(english, Qt::Key_Return);
    chinese->setText(u"淨損"_s);
    QTest::keyClick(chinese, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<Metric>(), (Metric{{}, u"net-loss"_s, u"Net loss"_s, u"淨損"_s}));
    QVERIFY(!english->isVisible());
    setOwnMetrics({asked.first().first().value<Metric>()});
    fields.setOwnMetrics({u"net-loss"_s});
    fields.chooseMetric(u"net-loss"_s);
    QCOMPARE(choice->currentText(), u"Net loss"_s);
    QCOMPARE(edited.last().first().value<Claim>().metric, u"net-loss"_s);
    QCOMPARE(metricName(u"net-loss"_s, Language::TraditionalChinese), u"淨損"_s);
    QCOMPARE(metricFromWords(u"net LOSS"_s), u"net-loss"_s);
    QCOMPARE(metricFromWords(u" 營收 "_s), u"revenue"_s);
    QCOMPARE(metricFromWords(u"tonnage"_s), u"tonnage"_s);
    setOwnMetrics({});
}

void ClaimsPageTest::otherClaimsAreComparedWithoutEmptyRows()
{
    ClaimSheet sheet;
    ComparedClaim other{claim(2, u"Mill"_s, u"loss"_s, 40), false};
    sheet.show(claim(1, u"Mill"_s, u"loss"_s, 30), {{}, {other}});
    QCOMPARE(sheet.toHtml().count(u"<tr>"_s), 3); // value, status, which
    other.claim.attribution = u"The harbour office"_s;
    sheet.show(claim(1, u"Mill"_s, u"loss"_s, 30), {{}, {other}});
    QCOMPARE(sheet.toHtml().count(u"<tr>"_s), 4);
    QVERIFY(sheet.toPlainText().contains(other.claim.attribution));
}

void ClaimsPageTest::wordsThatNameNoMetricAreNotTaken()
{
    ClaimFields fields;
    fields.setClaim(claim(1, u"Mill"_s, u"loss"_s, 30));
    fields.show();
    fields.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fields));
    auto *english = fields.findChild<QLineEdit *>(u"metricEnglish"_s);
    const QList<QComboBox *> boxes = fields.findChildren<QComboBox *>();
    QComboBox *metric = *std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) { return box->isEditable(); });
    QSignalSpy edited(&fields, &ClaimFields::claimEdited);
    const auto write = [&](const QString &words) {
        metric->setFocus();
        QTest::qWait(1); // what was there is selected, so that words take its place
        QCOMPARE(metric->lineEdit()->selectedText(), metric->currentText());
        QTest::keyClicks(metric, words);
    };
    write(u"berth dues"_s);
    QTest::keyClick(metric, Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(metric->currentText(), u"loss"_s);
    QVERIFY(english->hasFocus()); // asked for as a new one
    QCOMPARE(english->text(), u"berth dues"_s);
    QTest::keyClick(english, Qt::Key_Escape);
    QVERIFY(metric->hasFocus() && !english->isVisible());

    write(u"quay rent"_s);
    fields.findChildren<QPlainTextEdit *>().first()->setFocus(); // leaves the field another way
    QCOMPARE(edited.count(), 0);
    QVERIFY(english->isVisible() && !english->hasFocus());
    QCOMPARE(english->text(), u"quay rent"_s);

    write(u"valua"_s); // completed
    QTest::keyClick(metric, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.last().first().value<Claim>().metric, u"valuation"_s);

    Claim strange = claim(2, u"Dock"_s, u"tonnage"_s, 5); // made elsewhere
    fields.setClaim(strange);
    edited.clear();
    auto *period = *std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) { return !box->isEditable(); });
    metric->setFocus();
    period->setFocus();
    QCOMPARE(edited.count(), 0);
    QCOMPARE(metric->currentText(), u"tonnage"_s);
}

void ClaimsPageTest::severalGetAMetricThatIsKnown()
{
    ClaimsPage page;
    page.setIndex(four());
    page.setOwnMetrics({u"berth-fees"_s});
    page.show();
    select(page, {0, 1});
    auto *metric = page.findChild<QComboBox *>(u"bulkMetric"_s);
    auto *text = page.findChild<QLineEdit *>(u"bulkText"_s);
    QComboBox *field = nullptr;
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"What to change"_s)
            field = box;
    }
    QVERIFY(text->isVisible() && !metric->isVisible());
    field->setCurrentIndex(static_cast<int>(BulkField::Metric));
    QVERIFY(!text->isVisible() && metric->isVisible());
    QVERIFY(metric->findData(u"berth-fees"_s) > 0);
    metric->setCurrentIndex(metric->findData(u"valuation"_s));
    QSignalSpy asked(&page, &ClaimsPage::bulkRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Apply"_s)
            button->click();
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(2).toString(), u"valuation"_s);
}

void ClaimsPageTest::aValueIsWholeAndInView_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {760, 1000, 1280, 1900})
        QTest::addRow("%d", width) << width;
}

void ClaimsPageTest::aValueIsWholeAndInView()
{
    QFETCH(int, width);
    QList<Claim> claims{claim(1, u"The Harbour and Lighthouse Company of the North"_s, u"capex"_s, 1'234'567), claim(2, u"Mill"_s, u"loss"_s, 40)};
    claims[0].qualifier = u"more-than"_s;
    claims[0].attribution = u"A harbour master who asked not to be named"_s;
    ClaimsPage page;
    page.resize(width, 600);
    page.show();
    page.setIndex(std::make_shared<const ClaimIndex>(claims, ClaimMarks{{ClaimId{1}, ClaimId{2}}, {}}));
    const QTableView *table = page.table();
    const auto room = [&](int column) { return table->columnWidth(column) - 16; };
    const auto needed = [&](int column) { return table->fontMetrics().horizontalAdvance(table->model()->index(0, column).data().toString()); };
    QVERIFY2(room(ClaimTableModel::Value) >= needed(ClaimTableModel::Value), qPrintable(QString::number(room(ClaimTableModel::Value))));
    QVERIFY(room(ClaimTableModel::Period) >= needed(ClaimTableModel::Period));
    const int end = table->columnViewportPosition(ClaimTableModel::Value) + table->columnWidth(ClaimTableModel::Value);
    QVERIFY2(end <= table->viewport()->width(), qPrintable(QStringLiteral("%1 > %2").arg(end).arg(table->viewport()->width())));
    QVERIFY(room(ClaimTableModel::Entity) < needed(ClaimTableModel::Entity)); // long names give way
}

QTEST_MAIN(ClaimsPageTest)
#include "tst_claimspage.moc"
