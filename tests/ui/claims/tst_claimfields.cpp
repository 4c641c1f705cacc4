// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/claims/openclaimspanel.h"

using namespace concord;

/// What is written into the fields of a claim.
class TestClaimFields : public OpenClaimsPanel
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void enterCommitsAField();
    void enterGoesOnToWhatIsLacking();
    void enterInTheMetricGoesOnToo();
    void theNewMetricIsWalkedWhereItStands();
    void leavingATextCommitsIt();
    void aNoteIsWrittenOn();
    void wrongNumberSaysSoAndCommitsNothing();
    void pointStaysAPoint();
    void rangeKeepsBothEnds();
    void escPutsBackWhatWasThereAndLeaves();
    void emptyUpperBoxIsAPoint();
    void lowerBoundIsOpenAbove();
    void theFieldsFitANarrowPanel();
    void pointShowsOneBox();
    void untouchedValueStaysAsItIsKept();
    void rejectedValueStaysUntilEsc();
    void otherFieldsAreTakenBesideARejectedValue();
    void periodOutsideTheCalendarIsNoted();
};

void TestClaimFields::enterCommitsAField()
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

void TestClaimFields::enterGoesOnToWhatIsLacking()
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
void TestClaimFields::enterInTheMetricGoesOnToo()
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

void TestClaimFields::theNewMetricIsWalkedWhereItStands()
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

void TestClaimFields::leavingATextCommitsIt()
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

void TestClaimFields::aNoteIsWrittenOn()
{
    QList<Claim> claims = someClaims();
    claims[0].period = QStringLiteral("2024");
    claims[0].attribution = QStringLiteral("The harbour office");
    claims[0].note = QStringLiteral("Asked.");
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    m_panel->startEditing(); // nothing else is lacking
    auto *note = field<QPlainTextEdit>(1);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral(" Again"));
    QCOMPARE(note->toPlainText(), QStringLiteral("Asked. Again"));
}

void TestClaimFields::wrongNumberSaysSoAndCommitsNothing()
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

void TestClaimFields::pointStaysAPoint()
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

void TestClaimFields::rangeKeepsBothEnds()
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

void TestClaimFields::escPutsBackWhatWasThereAndLeaves()
{
    m_panel->setPicked({ClaimId{1}});
    QSignalSpy edited(m_panel, &ClaimsPanel::claimEdited);
    type(entity(), "Nobody");
    QTest::keyClick(entity(), Qt::Key_Escape);
    QCOMPARE(entity()->text(), QStringLiteral("OpenAI"));
    QVERIFY(m_list->hasFocus());
    QCOMPARE(edited.size(), 0);
}

void TestClaimFields::emptyUpperBoxIsAPoint()
{
    QList<Claim> claims = someClaims();
    claims[0].high = Decimal(9);
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    const Claim claim = write("Upper bound", "");
    QVERIFY(claim.isPoint());
    QVERIFY(*claim.low == Decimal(5));
}

void TestClaimFields::lowerBoundIsOpenAbove()
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

void TestClaimFields::theFieldsFitANarrowPanel()
{
    QList<Claim> claims = someClaims();
    claims[0].low = claims[0].high = Decimal::fromString(u"593700000");
    claims[0].unit = QStringLiteral("columns");
    m_panel->setClaims(claims);
    m_panel->setPicked({ClaimId{1}});
    m_panel->resize(240, 800);
    QTRY_COMPARE(m_panel->width(), 240);
    QCoreApplication::processEvents();
    for (const QWidget *field : {static_cast<QWidget *>(lineAfter("Unit")), static_cast<QWidget *>(m_panel->findChild<QComboBox *>())})
        QVERIFY(field->mapTo(m_panel, field->rect().topRight()).x() < m_panel->width());
    const QLineEdit *unit = lineAfter("Unit"), *high = lineAfter("Upper bound");
    QVERIFY(high->fontMetrics().horizontalAdvance(high->placeholderText()) < high->width()); // whole or not at all
    m_panel->resize(600, 800);
    QTRY_COMPARE(high->placeholderText(), lineAfter("Lower bound")->text());
    QVERIFY(unit->fontMetrics().horizontalAdvance(unit->text()) < unit->width());
}

void TestClaimFields::pointShowsOneBox()
{
    m_panel->setPicked({ClaimId{1}});
    QCOMPARE(lineAfter("Lower bound")->text(), QStringLiteral("5"));
    QCOMPARE(lineAfter("Upper bound")->text(), QString());
    QCOMPARE(lineAfter("Upper bound")->placeholderText(), QStringLiteral("5"));
    QVERIFY(*write("Upper bound", "8").high == Decimal(8));
    QCOMPARE(lineAfter("Upper bound")->text(), QStringLiteral("8"));
}

void TestClaimFields::untouchedValueStaysAsItIsKept()
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

void TestClaimFields::rejectedValueStaysUntilEsc()
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

void TestClaimFields::otherFieldsAreTakenBesideARejectedValue()
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

void TestClaimFields::periodOutsideTheCalendarIsNoted()
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

QTEST_MAIN(TestClaimFields)
#include "tst_claimfields.moc"
