// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcard.h"
#include "ui/claims/claimdetails.h"
#include "ui/claims/claimsmodel.h"
#include "ui/claims/claimspanel.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace concord;

namespace {

QList<Claim> someClaims()
{
    QList<Claim> claims(3);
    const char *entities[] = {"OpenAI", "Amazon", "Meta"};
    for (int i = 0; i < 3; ++i) {
        claims[i].id = ClaimId{i + 1};
        claims[i].entity = QString::fromUtf8(entities[i]);
        claims[i].metric = QStringLiteral("loss");
        claims[i].unit = QStringLiteral("USD");
        claims[i].low = claims[i].high = Decimal(5);
    }
    return claims;
}

ClaimId idOf(const QList<QVariant> &arguments)
{
    return arguments.first().value<ClaimId>();
}

} // namespace

class TestClaimsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clickPicksAClaimOnce();
    void pickFromOutsideIsShownAndNotTold();
    void jAndKStopAtTheEnds();
    void pickSurvivesNewClaims();
    void filterHidesAndEscBringsBack();
    void emptyListTeaches();
    void hoverIsToldAfterTheRest();
    void enterCommitsAField();
    void enterGoesOnToWhatIsLacking();
    void enterInTheMetricGoesOnToo();
    void theNewMetricIsWalkedWhereItStands();
    void leavingATextCommitsIt();
    void wrongNumberSaysSoAndCommitsNothing();
    void pointStaysAPoint();
    void rangeKeepsBothEnds();
    void escPutsBackWhatWasThereAndLeaves();
    void emptyUpperBoxIsAPoint();
    void lowerBoundIsOpenAbove();
    void pointShowsOneBox();
    void untouchedValueStaysAsItIsKept();
    void rejectedValueStaysUntilEsc();
    void otherFieldsAreTakenBesideARejectedValue();
    void periodOutsideTheCalendarIsNoted();
    void cardWithoutAClaimSaysWhatItIsFor();
    void focusPicksNothing();
    void tabGoesFromTheListIntoTheCard();
    void openingTheCardKeepsThePickInSight();
    void typingIsKeptWhenClaimsComeAnew();
    void pendingEditGoesToItsOwnClaim();
    void statusBoxAsksForTheStatus();

private:
    template<typename Field>
    Field *field(int number) const
    {
        return m_panel->findChild<ClaimCard *>()->findChildren<Field *>().value(number);
    }
    QLineEdit *entity() const { return field<QLineEdit>(0); }
    QLineEdit *lineAfter(const char *accessibleName) const;
    bool isSaid(const char *beginning) const;
    Claim write(const char *field, const char *text);
    void type(QLineEdit *line, const char *text);

    ClaimsPanel *m_panel = nullptr;
    QListView *m_list = nullptr;
};

void TestClaimsPanel::init()
{
    m_panel = new ClaimsPanel;
    m_panel->setClaims(someClaims());
    m_panel->setCardShown(true);
    m_panel->resize(320, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel));
    m_list = m_panel->findChild<QListView *>(QStringLiteral("claims"));
}

void TestClaimsPanel::cleanup()
{
    delete m_panel;
}

QLineEdit *TestClaimsPanel::lineAfter(const char *accessibleName) const
{
    for (QLineEdit *line : m_panel->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String(accessibleName))
            return line;
    }
    return nullptr;
}

/// Whether a visible label begins so.
bool TestClaimsPanel::isSaid(const char *beginning) const
{
    const auto labels = m_panel->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [beginning](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String(beginning));
    });
}

/// The claim told after writing into a field and Enter; one without id when none was told.
Claim TestClaimsPanel::write(const char *field, const char *text)
{
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(lineAfter(field), text);
    QTest::keyClick(lineAfter(field), Qt::Key_Return);
    return edited.isEmpty() ? Claim() : edited.last().first().value<Claim>();
}

void TestClaimsPanel::type(QLineEdit *line, const char *text)
{
    line->setFocus();
    line->selectAll();
    if (QLatin1String(text).isEmpty()) {
        QTest::keyClick(line, Qt::Key_Backspace);
        return;
    }
    QInputMethodEvent typed; // as Chinese is typed
    typed.setCommitString(QString::fromUtf8(text));
    QCoreApplication::sendEvent(line, &typed);
}

void TestClaimsPanel::clickPicksAClaimOnce()
{
    QSignalSpy picked(m_panel, &ClaimsPanel::claimPicked);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(1, 0)).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(idOf(picked.first()), ClaimId{2});
    QCOMPARE(entity()->text(), QStringLiteral("Amazon"));
}

void TestClaimsPanel::pickFromOutsideIsShownAndNotTold()
{
    QSignalSpy picked(m_panel, &ClaimsPanel::claimPicked);
    m_panel->setPicked({ClaimId{3}});
    QCOMPARE(m_list->selectionModel()->selectedRows().value(0).row(), 2);
    QCOMPARE(entity()->text(), QStringLiteral("Meta"));
    m_panel->setPicked({ClaimId{1}, ClaimId{3}});
    QCOMPARE(m_list->selectionModel()->selectedRows().size(), 2);
    QVERIFY(entity()->text().isEmpty());
    m_panel->setPicked({});
    QVERIFY(!m_list->selectionModel()->hasSelection());
    QCOMPARE(picked.size(), 0);
}

void TestClaimsPanel::jAndKStopAtTheEnds()
{
    QSignalSpy picked(m_panel, &ClaimsPanel::claimPicked);
    for (int i = 0; i < 5; ++i)
        m_panel->pickNext();
    QCOMPARE(picked.size(), 3);
    QCOMPARE(idOf(picked.last()), ClaimId{3});
    m_panel->pickPrevious();
    QCOMPARE(idOf(picked.last()), ClaimId{2});
    m_panel->setPicked({});
    m_panel->pickPrevious();
    QCOMPARE(idOf(picked.last()), ClaimId{3});
}

void TestClaimsPanel::pickSurvivesNewClaims()
{
    QSignalSpy picked(m_panel, &ClaimsPanel::claimPicked);
    m_panel->setPicked({ClaimId{2}});
    QList<Claim> claims = someClaims();
    claims.removeFirst();
    m_panel->setClaims(claims);
    QCOMPARE(m_list->selectionModel()->selectedRows().value(0).row(), 0);
    QCOMPARE(entity()->text(), QStringLiteral("Amazon"));
    claims.removeFirst();
    m_panel->setClaims(claims);
    QVERIFY(!m_list->selectionModel()->hasSelection());
    QCOMPARE(picked.size(), 0);
}

void TestClaimsPanel::filterHidesAndEscBringsBack()
{
    m_panel->setPicked({ClaimId{1}});
    auto *filter = m_panel->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly).first();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("meta"));
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(m_list->model()->index(0, 0).data(ClaimsModel::IdRole).toLongLong(), 3);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(m_list->model()->rowCount(), 3);
    QCOMPARE(m_list->selectionModel()->selectedRows().value(0).row(), 0);
}

void TestClaimsPanel::emptyListTeaches()
{
    QVERIFY(m_list->isVisible());
    m_panel->setClaims({});
    QVERIFY(!m_list->isVisible());
    bool teaches = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        teaches = teaches || (label->isVisible() && label->text().contains(QStringLiteral("press C")));
    QVERIFY(teaches);
}

void TestClaimsPanel::hoverIsToldAfterTheRest()
{
    QSignalSpy hovered(m_panel, &ClaimsPanel::claimHovered);
    QTest::mouseMove(m_list->viewport(), m_list->visualRect(m_list->model()->index(0, 0)).center());
    QTest::mouseMove(m_list->viewport(), m_list->visualRect(m_list->model()->index(1, 0)).center());
    QCOMPARE(hovered.size(), 0);
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(idOf(hovered.first()), ClaimId{2});
}

void TestClaimsPanel::enterCommitsAField()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(entity(), "xAI");
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(entity(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    const Claim claim = edited.first().first().value<Claim>();
    QCOMPARE(claim.id, ClaimId{1});
    QCOMPARE(claim.entity, QStringLiteral("xAI"));
    QCOMPARE(claim.metric, QStringLiteral("loss"));
    QTest::keyClick(entity(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
}

void TestClaimsPanel::enterGoesOnToWhatIsLacking()
{
    QList<Claim> claims = someClaims();
    claims[0].period.clear();
    claims[0].attribution.clear();
    m_panel->setClaims(claims);
    m_panel->setCardShown(true);
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy left(m_panel, &ClaimsPanel::cardLeft), edited(m_panel, &ClaimsPanel::claimEdited);
    m_panel->startEditing();
    const QStringList written{QStringLiteral("2024"), QStringLiteral("Harbour Post")};
    for (const QString &words : written) {
        auto *line = qobject_cast<QLineEdit *>(m_panel->focusWidget());
        QVERIFY(line && line->text().isEmpty());
        QTest::keyClicks(line, words);
        QCOMPARE(left.size(), 0);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QCOMPARE(left.size(), 1);
    QVERIFY(m_list->hasFocus());
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.last().first().value<Claim>().period, written.first());
    QCOMPARE(edited.last().first().value<Claim>().attribution, written.last());
}

/// Keys go to the box, which has the focus for its line.
void TestClaimsPanel::enterInTheMetricGoesOnToo()
{
    QList<Claim> claims = someClaims();
    claims[0].metric.clear();
    claims[0].period = QStringLiteral("2024");
    claims[0].attribution.clear();
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy left(m_panel, &ClaimsPanel::cardLeft), edited(m_panel, &ClaimsPanel::claimEdited);
    m_panel->startEditing();
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(box);
    QTest::keyClicks(box, QStringLiteral("cost"));
    QTest::keyClick(box, Qt::Key_Return);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && line->text().isEmpty());
    QTest::keyClicks(line, QStringLiteral("The Times"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(edited.last().first().value<Claim>().metric, QStringLiteral("cost"));
    QCOMPARE(edited.last().first().value<Claim>().attribution, QStringLiteral("The Times"));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("x"));
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->currentText(), QStringLiteral("cost"));
    QCOMPARE(left.size(), 2);
}

void TestClaimsPanel::theNewMetricIsWalkedWhereItStands()
{
    m_panel->setPicked({ClaimId{1}});
    QComboBox *box = field<QComboBox>(0);
    QVERIFY(box->isEditable());
    box->setCurrentIndex(box->count() - 1);
    emit box->activated(box->count() - 1);
    auto *english = m_panel->findChild<QLineEdit *>(QStringLiteral("metricEnglish"));
    QVERIFY(english->hasFocus());
    QTest::keyClick(english, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClick(box, Qt::Key_Tab);
    QVERIFY(english->hasFocus());
    QTest::keyClick(english, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("metricChinese"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->placeholderText(), QStringLiteral("2024, 2024-Q3, 2024-10"));
}

void TestClaimsPanel::leavingATextCommitsIt()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    auto *note = field<QPlainTextEdit>(1);
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("ask again"));
    QCOMPARE(edited.size(), 0);
    entity()->setFocus();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().value<Claim>().note, QStringLiteral("ask again"));
}

void TestClaimsPanel::wrongNumberSaysSoAndCommitsNothing()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(lineAfter("Lower bound"), "about five");
    QTest::keyClick(lineAfter("Lower bound"), Qt::Key_Return);
    QCOMPARE(edited.size(), 0);
    bool says = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        says = says || label->text().startsWith(QStringLiteral("Write a number"));
    QVERIFY(says);
}

void TestClaimsPanel::pointStaysAPoint()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(lineAfter("Lower bound"), "440萬");
    QTest::keyClick(lineAfter("Lower bound"), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    const Claim claim = edited.first().first().value<Claim>();
    QVERIFY(claim.isPoint());
    QVERIFY(*claim.low == Decimal(4400000));
}

void TestClaimsPanel::rangeKeepsBothEnds()
{
    QList<Claim> claims = someClaims();
    claims[0].high = Decimal(9);
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(lineAfter("Lower bound"), "6");
    QTest::keyClick(lineAfter("Lower bound"), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QVERIFY(*edited.first().first().value<Claim>().low == Decimal(6));
    QVERIFY(*edited.first().first().value<Claim>().high == Decimal(9));
    type(lineAfter("Lower bound"), "10");
    QTest::keyClick(lineAfter("Lower bound"), Qt::Key_Return);
    QCOMPARE(edited.size(), 1); // above the upper end
}

void TestClaimsPanel::escPutsBackWhatWasThereAndLeaves()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(entity(), "Nobody");
    QTest::keyClick(entity(), Qt::Key_Escape);
    QCOMPARE(entity()->text(), QStringLiteral("OpenAI"));
    QVERIFY(m_list->hasFocus());
    QCOMPARE(edited.size(), 0);
}

void TestClaimsPanel::emptyUpperBoxIsAPoint()
{
    QList<Claim> claims = someClaims();
    claims[0].high = Decimal(9);
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    const Claim claim = write("Upper bound", "");
    QVERIFY(claim.isPoint());
    QVERIFY(*claim.low == Decimal(5));
}

void TestClaimsPanel::lowerBoundIsOpenAbove()
{
    QList<Claim> claims = someClaims();
    claims[0].qualifier = QStringLiteral("at-least");
    claims[0].high.reset();
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    QVERIFY(lineAfter("Upper bound")->placeholderText().isEmpty());
    const Claim claim = write("Lower bound", "7");
    QVERIFY(*claim.low == Decimal(7) && !claim.high);
    QVERIFY(isSaid("at least $7"));
}

void TestClaimsPanel::pointShowsOneBox()
{
    m_panel->setPicked({ClaimId{1}});
    QCOMPARE(lineAfter("Lower bound")->text(), QStringLiteral("5"));
    QCOMPARE(lineAfter("Upper bound")->text(), QString());
    QCOMPARE(lineAfter("Upper bound")->placeholderText(), QStringLiteral("5"));
    QVERIFY(*write("Upper bound", "8").high == Decimal(8));
    QCOMPARE(lineAfter("Upper bound")->text(), QStringLiteral("8"));
}

void TestClaimsPanel::untouchedValueStaysAsItIsKept()
{
    QList<Claim> claims = someClaims();
    claims[0].high.reset(); // open, and nothing says so
    claims[0].low = Decimal(123456789);
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(entity(), "xAI");
    QTest::keyClick(entity(), Qt::Key_Return);
    const Claim claim = edited.first().first().value<Claim>();
    QVERIFY(*claim.low == Decimal(123456789) && !claim.high);
}

void TestClaimsPanel::rejectedValueStaysUntilEsc()
{
    m_panel->setPicked({ClaimId{1}});
    QVERIFY(!write("Lower bound", "about five").id.isValid());
    entity()->setFocus();
    QCOMPARE(lineAfter("Lower bound")->text(), QStringLiteral("about five"));
    QList<Claim> claims = someClaims();
    claims[0].note = QStringLiteral("from elsewhere");
    m_panel->setClaims(claims);
    QCOMPARE(lineAfter("Lower bound")->text(), QStringLiteral("about five"));
    QVERIFY(isSaid("Write a number"));
    QTest::keyClick(lineAfter("Lower bound"), Qt::Key_Escape);
    QCOMPARE(lineAfter("Lower bound")->text(), QStringLiteral("5"));
    QVERIFY(!isSaid("Write a number"));
}

void TestClaimsPanel::otherFieldsAreTakenBesideARejectedValue()
{
    m_panel->setPicked({ClaimId{1}});
    write("Lower bound", "about five");
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(entity(), "xAI");
    QTest::keyClick(entity(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    const Claim claim = edited.first().first().value<Claim>();
    QCOMPARE(claim.entity, QStringLiteral("xAI"));
    QVERIFY(claim.isPoint() && *claim.low == Decimal(5));
    QCOMPARE(lineAfter("Lower bound")->text(), QStringLiteral("about five"));
}

void TestClaimsPanel::periodOutsideTheCalendarIsNoted()
{
    QList<Claim> claims = someClaims();
    claims[0].period = QStringLiteral("2024-Q3");
    claims[1].period = QStringLiteral("since the spring");
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    QVERIFY(!isSaid("Not a calendar period"));
    m_panel->setPicked({ClaimId{2}});
    QVERIFY(isSaid("Not a calendar period"));
    m_panel->setPicked({ClaimId{3}});
    QVERIFY(!isSaid("Not a calendar period"));
}

void TestClaimsPanel::cardWithoutAClaimSaysWhatItIsFor()
{
    QVERIFY(isSaid("Pick one claim") && !entity()->isVisible());
    m_panel->setPicked({ClaimId{1}});
    QVERIFY(!isSaid("Pick one claim") && entity()->isVisible());
    m_panel->setPicked({ClaimId{1}, ClaimId{2}});
    QVERIFY(isSaid("Pick one claim") && !entity()->isVisible());
}

void TestClaimsPanel::focusPicksNothing()
{
    QSignalSpy picked(m_panel, &ClaimsPanel::claimPicked);
    m_list->setFocus(Qt::TabFocusReason);
    QVERIFY(m_list->hasFocus());
    QCOMPARE(picked.size(), 0);
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(picked.size(), 1);
}

void TestClaimsPanel::tabGoesFromTheListIntoTheCard()
{
    m_panel->setPicked({ClaimId{1}});
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Tab);
    QVERIFY(entity()->hasFocus());
    auto *note = field<QPlainTextEdit>(1);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab);
    QVERIFY(m_panel->details()->isAncestorOf(m_panel->focusWidget())); // what is below the card
    m_panel->details()->lastField()->setFocus();
    QTest::keyClick(m_panel->details()->lastField(), Qt::Key_Tab);
    QVERIFY(m_panel->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly).first()->hasFocus());
}

void TestClaimsPanel::openingTheCardKeepsThePickInSight()
{
    QList<Claim> claims;
    for (int i = 0; i < 10; ++i) {
        claims << someClaims().first();
        claims.last().id = ClaimId{i + 1};
    }
    m_panel->setCardShown(false);
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{9}});
    const auto isInSight = [this] {
        return m_list->viewport()->rect().contains(m_list->visualRect(m_list->model()->index(8, 0)));
    };
    QTRY_VERIFY(isInSight());
    m_panel->setCardShown(true);
    QTRY_VERIFY(m_list->height() < 600);
    QTRY_VERIFY(isInSight());
}

void TestClaimsPanel::typingIsKeptWhenClaimsComeAnew()
{
    m_panel->setPicked({ClaimId{1}});
    type(entity(), "Anthro");
    QList<Claim> claims = someClaims();
    claims[0].attribution = QStringLiteral("Bloomberg");
    m_panel->setClaims(claims);
    QCOMPARE(entity()->text(), QStringLiteral("Anthro"));
}

void TestClaimsPanel::pendingEditGoesToItsOwnClaim()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(entity(), "xAI");
    m_panel->setPicked({ClaimId{2}});
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().value<Claim>().id, ClaimId{1});
    QCOMPARE(edited.first().first().value<Claim>().entity, QStringLiteral("xAI"));
    QCOMPARE(entity()->text(), QStringLiteral("Amazon"));
}

void TestClaimsPanel::statusBoxAsksForTheStatus()
{
    m_panel->setPicked({ClaimId{2}});
    QSignalSpy requested(m_panel, &ClaimsPanel::statusRequested), edited(m_panel, &ClaimsPanel::claimEdited);
    auto *box = field<QComboBox>(2);
    QCOMPARE(box->count(), 5);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(idOf(requested.first()), ClaimId{2});
    QCOMPARE(requested.first().at(1).value<ClaimStatus>(), ClaimStatus::Verified);
    QCOMPARE(edited.size(), 0);
}

QTEST_MAIN(TestClaimsPanel)
#include "tst_claimspanel.moc"
