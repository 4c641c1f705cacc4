// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "core/project/claims/comments.h"
#include "ui/flows/claimactions.h"
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimfields.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/claimspanel.h"
#include "ui/claims/filterbar.h"
#include "ui/correcting/paragrapheditor.h"
#include "ui/flows/correctionactions.h"
#include "ui/history/authorline.h"
#include "ui/history/historypanel.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/settings.h"
#include "ui/support/rowdelegate.h"
#include "ui/words/metricname.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTextEdit>

using namespace concord;
using namespace Qt::StringLiterals;

/// Deciding figures, the table, what others say, and the history, in the whole window by keys.
class WindowClaims : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { fixture.reset(); }
    void everyFigureIsProposedOnce();
    void twentyClaimsInARowByKeysAlone();
    void whatWasRejectedDoesNotComeBack();
    void editGoesIntoTheFieldsAndEscComesBack();
    void theReaderFollowsTheQueue();
    void theTableListsFiltersAndChangesSeveral();
    void conflictsAreMarkedAndDuplicatesMerged();
    void commentsAndEvidenceAreKept();
    void theHistoryRestoresAClaim();
    void aClaimMadeInANarrowWindowShowsItsFields();
    void theNameIsAskedOnce();
    void filtersAreKeptInTheProject();
    void aMetricOfTheNewsroomIsAddedByKeys();
    void theHistoryKnowsWhatHappenedInTheTable();
    void escInTheMetricStaysInTheTable();
    void theQueueShowsConflicts();
    void looksRight_data();
    void looksRight();

private:
    ClaimActions &claims() { return *fixture->window.claimActions(); }
    QAction *action(const char *id) { return fixture->window.actions().action(QLatin1String(id)); }
    QListWidget *queueList() { return claims().queue()->findChild<QListWidget *>(); }
    int count() { return static_cast<int>(fixture->workbench.claims().size()); }
    void openQueue()
    {
        QTest::keyClick(fixture->reader(), Qt::Key_Q);
        QVERIFY(claims().queue()->isVisible());
    }
    static void settle() { QTest::qWait(20); }
    Claim addClaim(const QString &entity, int value, const QString &passage);
    void keep(const QString &name);
    void showReviews(const QString &tag);

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<WindowFixture> fixture;
};

void WindowClaims::initTestCase()
{
    WindowFixture::useOwnSettings();
    QVERIFY(folder.isValid());
    kAuthorSetting.store(u"Ada Lin"_s);
}

void WindowClaims::init()
{
    path = folder.filePath(QLatin1String(QTest::currentTestFunction()) + QLatin1String(QTest::currentDataTag()) + u".concord"_s);
    VERIFY_OK(createSampleProject(path));
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->open(path));
    fixture->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture->window));
    fixture->reader()->setFocus();
}

/// A claim on where `passage` first stands in the source.
Claim WindowClaims::addClaim(const QString &entity, int value, const QString &passage)
{
    const QStringList &paragraphs = fixture->workbench.article()->analysis.bitext.source.paragraphs;
    int paragraph = 0;
    while (paragraph < paragraphs.size() && !paragraphs[paragraph].contains(passage))
        ++paragraph;
    const auto id = fixture->workbench.makeClaim(concord::passage(fixture->workbench, Side::Source, paragraph + 1, passage));
    Claim claim = fixture->workbench.project()->claim(*id).value();
    claim.entity = entity;
    claim.metric = u"cost"_s;
    claim.period = u"2031"_s;
    claim.low = Decimal(value);
    claim.high = claim.low;
    claim.unit = u"USD"_s;
    claim.per = {};
    claim.qualifier.clear();
    fixture->workbench.changeClaim(claim);
    settle();
    return fixture->workbench.project()->claim(*id).value();
}

void WindowClaims::everyFigureIsProposedOnce()
{
    openQueue();
    QSet<QString> places;
    const QList<ClaimProposal> pending = claims().edits().proposals();
    QVERIFY(pending.size() > 10);
    QCOMPARE(claims().queue()->count(), pending.size());
    for (const ClaimProposal &proposal : pending) {
        for (const auto &span : {std::optional(proposal.figure), proposal.counterpart}) {
            if (!span)
                continue;
            const QString place = u"%1 %2 %3"_s.arg(static_cast<int>(span->side)).arg(span->paragraph).arg(span->range.begin);
            QVERIFY(!places.contains(place));
            places.insert(place);
        }
    }
    QCOMPARE(claims().queue()->progressText(), u"%1 of %2"_s.arg(claims().edits().proposed() - pending.size()).arg(claims().edits().proposed()));
}

void WindowClaims::twentyClaimsInARowByKeysAlone()
{
    const int before = count();
    const int steps = fixture->workbench.history().stack().count();
    int keys = 1;
    openQueue();
    const int wanted = std::min(20, claims().queue()->count());
    QElapsedTimer clock;
    clock.start();
    for (int made = 0; made < wanted; ++made) {
        const bool isJudged = made % 4 == 3;
        QTest::keyClick(queueList(), isJudged ? Qt::Key_2 : Qt::Key_Return);
        ++keys;
        settle();
    }
    qInfo("%d claims with %d keys, %.0f ms each", wanted, keys, static_cast<double>(clock.elapsed()) / wanted);
    QCOMPARE(count(), before + wanted);
    QCOMPARE(fixture->workbench.history().stack().count(), steps + wanted);
    QCOMPARE(fixture->workbench.claims().last().createdBy, u"Ada Lin"_s);
    for (int made = 0; made < wanted; ++made)
        action("edit.undo")->trigger();
    QCOMPARE(count(), before);
    settle();
    QVERIFY(claims().queue()->count() >= wanted); // undone ones are proposed again
}

void WindowClaims::whatWasRejectedDoesNotComeBack()
{
    openQueue();
    const QList<ClaimProposal> pending = claims().edits().proposals();
    QTest::keyClick(queueList(), Qt::Key_X);
    settle();
    const auto isThere = [this, gone = pending.first().figure] {
        const QList<ClaimProposal> now = claims().edits().proposals();
        return std::any_of(now.cbegin(), now.cend(), [&](const ClaimProposal &proposal) { return proposal.figure == gone; });
    };
    QCOMPARE(claims().queue()->count(), pending.size() - 1);
    QVERIFY(!isThere());
    action("file.read")->trigger(); // analysed anew
    QTRY_VERIFY_WITH_TIMEOUT(!fixture->tasks.isRunning() && fixture->workbench.article(), 30000);
    QVERIFY(!isThere());
    fixture.reset();
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->open(path));
    QVERIFY(!isThere());
    action("edit.undo")->trigger();
    QVERIFY(isThere());
}

void WindowClaims::editGoesIntoTheFieldsAndEscComesBack()
{
    openQueue();
    const int before = count(), left = claims().queue()->count();
    QTest::keyClick(queueList(), Qt::Key_E);
    settle();
    QCOMPARE(count(), before + 1);
    QVERIFY(!claims().queue()->isVisible());
    QWidget *field = fixture->window.focusWidget();
    QVERIFY(fixture->window.desk()->claims()->isAncestorOf(field));
    QTest::keyClick(field, Qt::Key_Escape);
    settle();
    QVERIFY(claims().queue()->isVisible());
    QCOMPARE(claims().queue()->count(), left - 1);
    QVERIFY(queueList()->hasFocus());
}

void WindowClaims::theReaderFollowsTheQueue()
{
    openQueue();
    const QList<ClaimProposal> pending = claims().edits().proposals();
    QTest::keyClick(queueList(), Qt::Key_J);
    QTest::keyClick(queueList(), Qt::Key_J);
    const QList<TextSpan> &lit = fixture->workbench.hub().picked().passages;
    QVERIFY(lit.contains(pending[2].figure));
}

void WindowClaims::theTableListsFiltersAndChangesSeveral()
{
    const Claim one = addClaim(u"Harbour Works"_s, 7, u"billion"_s), two = addClaim(u"Harbour Works"_s, 9, u"the"_s);
    QTest::keyClick(&fixture->window, Qt::Key_L, Qt::ControlModifier);
    ClaimsPage *page = claims().page();
    QVERIFY(page->isVisible());
    QCOMPARE(page->table()->model()->rowCount(), count());
    page->filterBar()->textField()->setText(u"harbour"_s);
    QCOMPARE(page->table()->model()->rowCount(), 2);
    page->table()->selectAll();
    const int steps = fixture->workbench.history().stack().count();
    auto *text = page->findChild<QLineEdit *>(u"bulkText"_s);
    QVERIFY(text->isVisible());
    text->setText(u"Bo Chen"_s);
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    for (const Claim &claim : {one, two})
        QCOMPARE(fixture->workbench.project()->claim(claim.id).value().assignee, u"Bo Chen"_s);
    QCOMPARE(fixture->workbench.history().stack().count(), steps + 1);
    QCOMPARE(page->pickedClaims().size(), 2);
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_2);
    settle();
    QCOMPARE(fixture->workbench.project()->claim(two.id).value().status, ClaimStatus::Verified);
    QTest::keyClick(page->table(), Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QVERIFY(fixture->reader()->isVisible());
}

void WindowClaims::conflictsAreMarkedAndDuplicatesMerged()
{
    const Claim one = addClaim(u"Harbour Works"_s, 7, u"billion"_s), same = addClaim(u"Harbour Works"_s, 7, u"the"_s), other = addClaim(u"Harbour Works"_s, 9, u"and"_s);
    QVERIFY2(one.id != same.id, "two claims");
    fixture->workbench.hub().pick(one.id);
    settle();
    const QString sheet = fixture->window.desk()->claims()->details()->sheet()->toPlainText();
    QVERIFY2(sheet.contains(u"disagree"_s), qPrintable(sheet));
    const int before = count(), steps = fixture->workbench.history().stack().count();
    emit fixture->window.desk()->claims()->details()->mergeRequested({one.id, same.id});
    settle();
    QCOMPARE(count(), before - 1);
    QCOMPARE(fixture->workbench.history().stack().count(), steps + 1);
    const Claim merged = fixture->workbench.project()->claim(one.id).value();
    QCOMPARE(merged.anchors.size(), one.anchors.size() + same.anchors.size());
    QVERIFY(!fixture->workbench.project()->claim(same.id));
    action("edit.undo")->trigger();
    QCOMPARE(fixture->workbench.project()->claim(one.id).value().anchors, one.anchors);
    QCOMPARE(count(), before);
    Q_UNUSED(other);
}

void WindowClaims::commentsAndEvidenceAreKept()
{
    const Claim one = addClaim(u"Harbour Works"_s, 7, u"billion"_s);
    action("claim.card")->setChecked(true);
    fixture->workbench.hub().pick(one.id);
    settle();
    ClaimDetails *details = fixture->window.desk()->claims()->details();
    auto *comment = details->findChild<QLineEdit *>(u"comment"_s);
    comment->setText(u"Ask the press office."_s);
    QTest::keyClick(comment, Qt::Key_Return);
    settle();
    const QList<Comment> comments = claims().edits().comments(one.id);
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments.first().author, u"Ada Lin"_s);
    QVERIFY(details->sheet()->toPlainText().contains(u"Ask the press office."_s));
    emit details->sheet()->replyRequested(comments.first().id);
    comment->setText(u"They confirm it."_s);
    QTest::keyClick(comment, Qt::Key_Return);
    settle();
    QCOMPARE(claims().edits().comments(one.id).last().parent, comments.first().id);
    emit details->sheet()->resolveRequested(comments.first().id, true);
    settle();
    QVERIFY(claims().edits().comments(one.id).first().isResolved());
    auto *evidence = details->findChild<QLineEdit *>(u"evidence"_s);
    evidence->setText(u"https://example.org/report"_s);
    QTest::keyClick(evidence, Qt::Key_Return);
    settle();
    Claim now = fixture->workbench.project()->claim(one.id).value();
    QCOMPARE(now.evidence.size(), 1);
    now.note = u"Looked at twice."_s; // another field, from the stored claim
    fixture->workbench.changeClaim(now);
    QCOMPARE(fixture->workbench.project()->claim(one.id).value().evidence.size(), 1);
}

void WindowClaims::theHistoryRestoresAClaim()
{
    const Claim one = addClaim(u"Harbour Works"_s, 7, u"billion"_s);
    Claim later = one;
    later.period = u"2032"_s;
    later.low = later.high = Decimal::fromInteger(7'000'000'000);
    fixture->workbench.changeClaim(later);
    fixture->workbench.hub().pick(one.id);
    fixture->reader()->setFocus();
    QTest::keyClick(fixture->reader(), Qt::Key_H);
    HistoryPanel *history = claims().history();
    QVERIFY(history->isVisible());
    QVERIFY(history->count() >= 3);
    auto *list = history->findChild<QListWidget *>();
    QVERIFY2(list->item(0)->text().contains(u"Harbour Works"_s), qPrintable(list->item(0)->text())); // which claim
    const QString told = history->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(told.contains(u"7bn"_s) && !told.contains(u"7000000000"_s), qPrintable(told)); // as it is entered
    QVERIFY2(!told.contains(u"bound"_s), qPrintable(told)); // a point is one value
    history->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(history->count(), 3); // made, its fields, its period
    QVERIFY(list->item(0)->data(RowDelegate::SecondLineRole).toString().contains(u"Ada Lin"_s));
    list->setCurrentRow(1);
    history->findChild<QPushButton *>()->click();
    settle();
    QCOMPARE(fixture->workbench.project()->claim(one.id).value().period, u"2031"_s);
    action("edit.undo")->trigger();
    QCOMPARE(fixture->workbench.project()->claim(one.id).value().period, u"2032"_s);
}

void WindowClaims::aClaimMadeInANarrowWindowShowsItsFields()
{
    fixture->window.resize(760, 520);
    QTRY_VERIFY(fixture->window.desk()->claims()->isHidden());
    fixture->reader()->setFocus();
    const int before = count();
    QTest::keyClick(fixture->reader(), Qt::Key_N);
    QTest::keyClick(fixture->reader(), Qt::Key_C);
    QCOMPARE(count(), before + 1);
    QVERIFY(fixture->window.desk()->claims()->isVisible());
}

void WindowClaims::theNameIsAskedOnce()
{
    kAuthorSetting.store(QString());
    fixture.reset();
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->open(path));
    AuthorLine *line = claims().authorLine();
    QVERIFY(line->isHidden());
    addClaim(u"Harbour Works"_s, 7, u"billion"_s);
    QVERIFY(line->isVisible());
    line->field()->setText(u"Ada Lin"_s);
    QTest::keyClick(line->field(), Qt::Key_Return);
    QCOMPARE(fixture->workbench.project()->author(), u"Ada Lin"_s);
    addClaim(u"Harbour Works"_s, 8, u"the"_s);
    QVERIFY(line->isHidden());
    action("person.name")->trigger();
    QVERIFY(line->isVisible());
}

void WindowClaims::filtersAreKeptInTheProject()
{
    action("view.table")->setChecked(true);
    ClaimFilter filter;
    filter.fields.insert(ClaimField::Verdict, {u"unverified"_s});
    emit claims().page()->keepRequested({u"To do"_s, filter, {}});
    QCOMPARE(claims().edits().filters().size(), 1);
    emit claims().page()->dropRequested(u"To do"_s);
    QCOMPARE(claims().edits().filters().size(), 0);
}

void WindowClaims::aMetricOfTheNewsroomIsAddedByKeys()
{
    const Claim one = addClaim(u"Harbour Works"_s, 7, u"billion"_s);
    action("claim.card")->setChecked(true);
    fixture->workbench.hub().pick(one.id);
    settle();
    ClaimFields *fields = fixture->window.desk()->claims()->fields();
    const QList<QComboBox *> boxes = fields->findChildren<QComboBox *>();
    QComboBox *metric = *std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) { return box->isEditable(); });
    metric->setFocus();
    metric->showPopup();
    QTest::keyClick(metric->view(), Qt::Key_End);
    QTest::keyClick(metric->view(), Qt::Key_Return);
    auto *english = fields->findChild<QLineEdit *>(u"metricEnglish"_s);
    QTRY_VERIFY(english->hasFocus());
    QTest::keyClicks(english, u"berth fees"_s);
    QTest::keyClick(english, Qt::Key_Return);
    auto *chinese = fields->findChild<QLineEdit *>(u"metricChinese"_s);
    QVERIFY(chinese->hasFocus());
    chinese->insert(u"泊位費"_s); // as an input method does
    QTest::keyClick(chinese, Qt::Key_Return);
    settle();
    QCOMPARE(fixture->workbench.project()->claim(one.id).value().metric, u"berth-fees"_s);
    QCOMPARE(metric->currentText(), u"berth fees"_s);
    QCOMPARE(claims().edits().metrics().size(), 1);
    QCOMPARE(claims().edits().metrics().first().chinese, u"泊位費"_s);
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_Escape);
    QVERIFY(fields->isVisible() && !metric->hasFocus()); // to the list, nothing is closed
    fixture.reset();
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->open(path));
    QTRY_COMPARE(metricName(u"berth-fees"_s, Language::TraditionalChinese), u"泊位費"_s); // known after a restart
}

void WindowClaims::theHistoryKnowsWhatHappenedInTheTable()
{
    action("view.history")->setChecked(true);
    auto *list = claims().history()->findChild<QListWidget *>();
    const int before = list->count();
    action("view.table")->setChecked(true);
    QVERIFY(!list->isVisible());
    Claim claim = fixture->workbench.claims().first();
    claim.note = u"Called the harbour office."_s;
    fixture->workbench.changeClaim(claim);
    settle();
    action("view.table")->setChecked(false);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), before + 1);
    action("workspace.charts")->trigger();
    action("edit.undo")->trigger();
    action("workspace.annotate")->trigger();
    settle();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), before + 2);
}

void WindowClaims::escInTheMetricStaysInTheTable()
{
    action("view.table")->setChecked(true);
    ClaimsPage *page = claims().page();
    page->setPicked({fixture->workbench.claims().first().id});
    settle();
    ClaimFields *fields = page->fields();
    const QList<QComboBox *> boxes = fields->findChildren<QComboBox *>();
    QComboBox *metric = *std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) { return box->isEditable(); });
    metric->setFocus();
    settle();
    QTest::keyClicks(metric, u"berth fees"_s);
    QTest::keyClick(metric, Qt::Key_Return);
    auto *english = fields->findChild<QLineEdit *>(u"metricEnglish"_s), *chinese = fields->findChild<QLineEdit *>(u"metricChinese"_s);
    QVERIFY(english->hasFocus());
    QTest::keyClick(english, Qt::Key_Return);
    QVERIFY(chinese->hasFocus());
    chinese->insert(u"泊位費"_s);
    QTest::keyClick(chinese, Qt::Key_Return);
    settle();
    QVERIFY(metric->hasFocus());
    QCOMPARE(fixture->workbench.project()->claim(page->pickedClaims().first()).value().metric, u"berth-fees"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(page->isVisible() && page->table()->hasFocus());
}

void WindowClaims::theQueueShowsConflicts()
{
    openQueue();
    const QList<ClaimProposal> pending = claims().edits().proposals();
    const auto whole = std::find_if(pending.cbegin(), pending.cend(), [](const ClaimProposal &proposal) {
        const Claim &claim = proposal.claim;
        return !claim.entity.isEmpty() && !claim.metric.isEmpty() && !claim.period.isEmpty() && claim.isPoint() && claim.low && claim.unit == u"USD";
    });
    QVERIFY(whole != pending.cend());
    const int row = static_cast<int>(whole - pending.cbegin());
    QCOMPARE(queueList()->item(row)->data(RowDelegate::RemarkRole).toString(), QString());
    Claim rival = addClaim(whole->claim.entity, 1, u"the"_s);
    rival.metric = whole->claim.metric;
    rival.period = whole->claim.period;
    fixture->workbench.changeClaim(rival);
    settle();
    QTRY_COMPARE(queueList()->item(row)->data(RowDelegate::RemarkRole).toString(), u"in conflict"_s);
}

/// For the eye: to the folder named by CONCORD_PICTURES.
void WindowClaims::keep(const QString &name)
{
    settle();
    const QString where = qEnvironmentVariable("CONCORD_PICTURES");
    const QPixmap picture = fixture->window.grab();
    QVERIFY(!picture.isNull());
    if (!where.isEmpty())
        QVERIFY(picture.save(QDir(where).filePath(name + u".png"_s)));
}

void WindowClaims::looksRight_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s-%s", language, theme) << u"view.theme."_s + QLatin1String(theme) << u"view.language."_s + QLatin1String(language);
    }
}

/// Passages of claims that were rewritten or went, the editor a text is corrected in, and its versions.
void WindowClaims::showReviews(const QString &tag)
{
    for (const bool isGone : {true, false}) {
        const QList<Claim> all = fixture->workbench.claims();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Claim &claim) {
            const Anchor &anchor = claim.anchors.last();
            return anchor.span.side == Side::Translation && anchor.state == AnchorState::Exact && anchor.exact.contains(u"億美元") && anchor.span.paragraph > 5;
        });
        QVERIFY(found != all.cend());
        const TextSpan span = found->anchors.last().span;
        fixture->reader()->setCaret({Side::Translation, span.paragraph, 0});
        fixture->window.corrections()->correct();
        auto *field = fixture->window.corrections()->editor()->findChild<QTextEdit *>();
        QString text = field->toPlainText();
        keep(u"editor-"_s + tag);
        field->setPlainText(isGone ? u"這段改寫了。"_s : text.replace(u"億美元"_s, u"億歐元"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->workbench.isAnalysing() && !fixture->tasks.isRunning(), 30000);
    }
    action("text.review")->setChecked(true);
    keep(u"orphans-"_s + tag);
    action("text.versions")->trigger();
    keep(u"versions-"_s + tag);
}

void WindowClaims::looksRight()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    const QString tag = QLatin1String(QTest::currentDataTag());
    fixture->window.resize(1280, 800); // whatever the screen
    action(theme.toLatin1().constData())->trigger();
    action(language.toLatin1().constData())->trigger();
    openQueue();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(queueList(), Qt::Key_J);
    keep(u"queue-"_s + tag);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(queueList(), i % 3 == 1 ? Qt::Key_2 : Qt::Key_Return);
        settle();
    }
    QTest::keyClick(queueList(), Qt::Key_Escape);
    Claim one = addClaim(u"Harbour Works"_s, 7, u"billion"_s);
    addClaim(u"Harbour Works"_s, 7, u"the"_s);
    addClaim(u"Harbour Works"_s, 9, u"and"_s);
    one.note = u"**Call** the press office, [see](https://example.org)."_s;
    one.tags = {u"harbour"_s, u"money"_s};
    one.evidence = {{{}, u"https://example.org/report"_s, u"Annual report"_s, QDate(2025, 1, 2)}};
    fixture->workbench.changeClaim(one);
    QVERIFY(claims().edits().comment(one.id, {}, u"Who says so?"_s));
    fixture->workbench.setClaimStatus({one.id}, ClaimStatus::Disputed);
    action("claim.card")->setChecked(true);
    fixture->workbench.hub().pick(one.id);
    keep(u"form-"_s + tag);
    QWidget *fields = fixture->window.desk()->claims()->details()->parentWidget();
    QVERIFY(fields->height() > 400);
    if (const QString where = qEnvironmentVariable("CONCORD_PICTURES"); !where.isEmpty())
        QVERIFY(fields->grab().save(QDir(where).filePath(u"fields-"_s + tag + u".png"_s)));
    action("view.history")->setChecked(true);
    keep(u"history-"_s + tag);
    action("view.history")->setChecked(false);
    action("view.table")->setChecked(true);
    claims().page()->setPicked({one.id});
    fixture->workbench.hub().clear();
    fixture->workbench.hub().pick(one.id);
    keep(u"table-"_s + tag);
    claims().page()->filterBar()->setFilter({}, {ClaimField::Created, false, ClaimField::Entity});
    claims().page()->table()->selectAll();
    keep(u"groups-"_s + tag);
    action("view.table")->setChecked(false);
    showReviews(tag);
    action("view.theme.light")->trigger();
    action("view.language.en")->trigger();
}

QTEST_MAIN(WindowClaims)
#include "tst_windowclaims.moc"
