// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "ui/charts/chartstrip.h"
#include "ui/charts/chartview.h"
#include "ui/claims/claimspanel.h"
#include "ui/welcome/articledetailspage.h"

#include <QSignalSpy>

using namespace concord;

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsTheSampleAtOnce();
    void picksAMarkAndLightsBothLanguages();
    void picksAFigureAndLightsItsMarkAndClaim();
    void makesAClaimFromASelectionWithOneKey();
    void takesAClaimBackAndForth();
    void setsTheStatusByNumber();
    void writesTheSuggestionOfAFinding();
    void correctsTheArticlesDetailsAndTakesThemBack();
    void opensNoLinkThatIsNoWebAddress();
    void keepsThePickWhenTheWorkspaceChanges();
    void walksBackToWhatWasPickedBefore();
    void speaksBothLanguages();
    void leavesPlainKeysToTextFields();
    void saysWhyAFileCannotBeOpened();

private:
    QString samplePath() const { return m_folder.filePath(QStringLiteral("sample%1.concord").arg(m_number)); }

    QTemporaryDir m_folder;
    int m_number = 0;
};

void WindowTest::initTestCase()
{
    WindowFixture::useOwnSettings();
    QVERIFY(m_folder.isValid());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void WindowTest::init()
{
    ++m_number;
    VERIFY_OK(createSampleProject(samplePath()));
}

void WindowTest::showsTheSampleAtOnce()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    QVERIFY(fixture.reader()->isVisible());
    QVERIFY(fixture.workbench.claims().size() >= 25);
    QCOMPARE(fixture.workbench.charts().size(), 3);
    QVERIFY(!fixture.reader()->content().marks.isEmpty());
}

void WindowTest::picksAMarkAndLightsBothLanguages()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    ChartView *losses = fixture.window.desk()->strip()->views().at(1);
    emit losses->markPicked(2);
    const Projection &picked = fixture.workbench.hub().picked();
    QCOMPARE(picked.claims.size(), 1);
    QVERIFY(std::any_of(picked.passages.begin(), picked.passages.end(), [](const TextSpan &s) { return s.side == Side::Source; }));
    const auto translated = std::find_if(picked.passages.begin(), picked.passages.end(), [](const TextSpan &s) { return s.side == Side::Translation; });
    QVERIFY(translated != picked.passages.end());
    QVERIFY(fixture.reader()->viewport()->rect().intersects(fixture.reader()->rectOf(*translated)));
    QVERIFY(losses->highlight().picked.contains(2));
}

void WindowTest::picksAFigureAndLightsItsMarkAndClaim()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const Claim &claim = fixture.workbench.claims().first();
    emit fixture.reader()->itemPicked(FigureItem{claim.anchors.first().span});
    QVERIFY(fixture.workbench.hub().picked().claims.contains(claim.id));
    int lit = 0;
    for (ChartView *view : fixture.window.desk()->strip()->views())
        lit += static_cast<int>(view->highlight().picked.size());
    QVERIFY(lit > 0);
}

void WindowTest::makesAClaimFromASelectionWithOneKey()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const qsizetype before = fixture.workbench.claims().size();
    const TextSpan span = passage(fixture.workbench, Side::Translation, 38, QStringLiteral("66億美元"));
    QVERIFY(span.range.begin > 0);
    BitextReader *reader = fixture.reader();
    reader->setFocus();
    reader->setCaret({span.side, span.paragraph, span.range.begin});
    for (int i = 0; i < span.range.length(); ++i)
        QTest::keyClick(reader, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(reader->selection(), span);
    QTest::keyClick(reader, Qt::Key_C);
    QCOMPARE(fixture.workbench.claims().size(), before + 1);
    const Claim &made = fixture.workbench.claims().last();
    QCOMPARE(made.low->toString(), QStringLiteral("6600000000"));
    QCOMPARE(made.unit, QStringLiteral("USD"));
    QCOMPARE(made.anchors.size(), 2);
    const auto quotes = [&](const QString &words) {
        return std::any_of(made.anchors.begin(), made.anchors.end(), [&](const Anchor &anchor) { return anchor.exact == words; });
    };
    QVERIFY(quotes(QStringLiteral("66億美元")));
    QVERIFY(quotes(QStringLiteral("$6.6 billion")));
    QCOMPARE(fixture.workbench.hub().picked().item, Item(made.id));
}

void WindowTest::takesAClaimBackAndForth()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const qsizetype before = fixture.workbench.claims().size();
    QVERIFY(fixture.workbench.makeClaim(passage(fixture.workbench, Side::Translation, 38, QStringLiteral("66億美元"))));
    QTest::keyClick(fixture.reader(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.workbench.claims().size(), before);
    QTest::keyClick(fixture.reader(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.workbench.claims().size(), before + 1);
}

void WindowTest::setsTheStatusByNumber()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const ClaimId id = fixture.workbench.claims().first().id;
    emit fixture.window.desk()->claims()->claimPicked(id);
    QTest::keyClick(fixture.reader(), Qt::Key_3);
    QCOMPARE(fixture.workbench.claims().first().status, ClaimStatus::Disputed);
    QTest::keyClick(fixture.reader(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.workbench.claims().first().status, ClaimStatus::Verified);
}

void WindowTest::writesTheSuggestionOfAFinding()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const QList<Finding> findings = fixture.workbench.article()->analysis.checks.findings;
    const auto wrong = std::find_if(findings.begin(), findings.end(), [](const Finding &f) { return f.suggestion == QStringLiteral("62%"); });
    QVERIFY(wrong != findings.end());
    fixture.workbench.hub().pick(FindingItem{wrong->fingerprint, static_cast<int>(wrong - findings.begin())});
    QTest::keyClick(fixture.reader(), Qt::Key_F);
    const auto text = [&] { return fixture.workbench.article()->analysis.bitext.translation.paragraphs.at(23); };
    QVERIFY(QTest::qWaitFor([&] { return text().contains(QStringLiteral("62%")); }));
    QCOMPARE(fixture.workbench.article()->analysis.checks.findings.size(), findings.size() - 1);
    QTest::keyClick(fixture.reader(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return text().contains(QStringLiteral("26%")); }));
}

void WindowTest::correctsTheArticlesDetailsAndTakesThemBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const QString title = fixture.workbench.article()->article.title;
    QTest::keyClick(&fixture.window, Qt::Key_I, Qt::ControlModifier);
    auto *page = fixture.window.findChild<ArticleDetailsPage *>();
    QVERIFY(page && page->isVisible());
    QVERIFY(!fixture.reader()->isVisible());
    ArticleDetails details = page->details();
    QCOMPARE(details, detailsOf(*fixture.workbench.article()));
    details.title = QStringLiteral("Another title");
    details.text(Side::Translation).language = Language::SimplifiedChinese;
    emit page->accepted(details);
    QVERIFY(fixture.reader()->isVisible());
    const auto language = [&] { return fixture.workbench.article()->analysis.bitext.translation.language; };
    QVERIFY(QTest::qWaitFor([&] { return language() == Language::SimplifiedChinese && !fixture.tasks.isRunning(); }, 30000));
    QCOMPARE(fixture.workbench.article()->article.title, QStringLiteral("Another title"));
    QTest::keyClick(fixture.reader(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return language() == Language::TraditionalChinese && !fixture.tasks.isRunning(); }, 30000));
    QCOMPARE(fixture.workbench.article()->article.title, title);
}

void WindowTest::opensNoLinkThatIsNoWebAddress()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    for (const char *target : {"file:///etc/hostname", "javascript:alert(1)", "https:", "fees.html", "ftp://example.org/"}) {
        emit fixture.reader()->linkActivated(QString::fromLatin1(target)); // would stop here to ask
        bool isSaid = false;
        for (const QLabel *label : fixture.window.findChildren<QLabel *>())
            isSaid = isSaid || label->text() == QString::fromLatin1(target) + QStringLiteral(" is no web address, so it is not opened.");
        QVERIFY2(isSaid, target);
    }
}

void WindowTest::keepsThePickWhenTheWorkspaceChanges()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const ClaimId id = fixture.workbench.claims().last().id;
    fixture.workbench.hub().pick(id);
    const TextSpan span = fixture.workbench.claims().last().anchors.first().span;
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_1}) {
        QTest::keyClick(&fixture.window, key, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return fixture.reader()->viewport()->rect().intersects(fixture.reader()->rectOf(span)); }));
        QCOMPARE(fixture.workbench.hub().picked().item, Item(id));
        QVERIFY(fixture.reader()->isVisible());
    }
}

void WindowTest::walksBackToWhatWasPickedBefore()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const Item first = fixture.workbench.claims().first().id, last = fixture.workbench.claims().last().id;
    fixture.workbench.hub().pick(first);
    fixture.workbench.hub().pick(last);
    QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.workbench.hub().picked().item, first);
    QTest::keyClick(&fixture.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture.workbench.hub().picked().item, last);
}

void WindowTest::speaksBothLanguages()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    QAction *annotate = fixture.window.actions().action(QLatin1String("workspace.annotate"));
    fixture.window.actions().action(QLatin1String("view.language.zh"))->trigger();
    QCOMPARE(ActionSet::plainText(annotate), QStringLiteral("標註"));
    fixture.window.actions().action(QLatin1String("view.language.en"))->trigger();
    QCOMPARE(ActionSet::plainText(annotate), QStringLiteral("Annotate"));
}

void WindowTest::leavesPlainKeysToTextFields()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(samplePath()));
    const qsizetype before = fixture.workbench.claims().size();
    auto *filter = fixture.window.desk()->claims()->findChild<QLineEdit *>();
    QVERIFY(filter);
    fixture.reader()->setCaret({Side::Translation, 4, 0});
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("c1"));
    QCOMPARE(filter->text(), QStringLiteral("c1"));
    QCOMPARE(fixture.workbench.claims().size(), before);
}

void WindowTest::saysWhyAFileCannotBeOpened()
{
    WindowFixture fixture;
    QFile file(m_folder.filePath(QStringLiteral("not.concord")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is a letter and no project, long enough to be looked at by anyone who opens it.");
    file.close();
    fixture.window.show();
    fixture.window.openProject(file.fileName());
    QVERIFY(!fixture.workbench.project());
    bool isSaid = false;
    for (const QLabel *label : fixture.window.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("not.concord")));
    QVERIFY(isSaid);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
