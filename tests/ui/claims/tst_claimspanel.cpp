// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/claims/openclaimspanel.h"

using namespace concord;

/// The list of claims, and how it goes with its card.
class TestClaimsPanel : public OpenClaimsPanel
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void clickPicksAClaimOnce();
    void pickFromOutsideIsShownAndNotTold();
    void jAndKStopAtTheEnds();
    void pickSurvivesNewClaims();
    void filterHidesAndEscBringsBack();
    void emptyListTeaches();
    void hoverIsToldAfterTheRest();
    void aClaimWithoutNamesIsCalledByItsPassage();
    void cardWithoutAClaimSaysWhatItIsFor();
    void focusPicksNothing();
    void tabGoesFromTheListIntoTheCard();
    void openingTheCardKeepsThePickInSight();
    void typingIsKeptWhenClaimsComeAnew();
    void pendingEditGoesToItsOwnClaim();
    void statusBoxAsksForTheStatus();
};

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

void TestClaimsPanel::aClaimWithoutNamesIsCalledByItsPassage()
{
    Claim claim;
    claim.id = ClaimId{9};
    Anchor anchor;
    anchor.exact = QStringLiteral("14 columns");
    claim.anchors = {anchor};
    m_panel->setClaims({claim});
    QCOMPARE(m_list->model()->index(0, 0).data().toString(), QStringLiteral("14 columns"));
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
