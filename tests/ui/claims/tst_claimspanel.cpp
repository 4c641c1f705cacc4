// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcard.h"
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
    void leavingATextCommitsIt();
    void wrongNumberSaysSoAndCommitsNothing();
    void pointStaysAPoint();
    void rangeKeepsBothEnds();
    void escPutsBackWhatWasThere();
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

void TestClaimsPanel::type(QLineEdit *line, const char *text)
{
    line->setFocus();
    line->selectAll();
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

void TestClaimsPanel::escPutsBackWhatWasThere()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(entity(), "Nobody");
    QTest::keyClick(entity(), Qt::Key_Escape);
    QCOMPARE(entity()->text(), QStringLiteral("OpenAI"));
    QVERIFY(entity()->hasFocus());
    QTest::keyClick(entity(), Qt::Key_Escape);
    QVERIFY(m_list->hasFocus());
    QCOMPARE(edited.size(), 0);
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
