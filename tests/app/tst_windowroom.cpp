// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "ui/charts/chartpanel.h"
#include "ui/claims/claimspanel.h"
#include "ui/correcting/reviewpanel.h"
#include "ui/findings/findingspanel.h"
#include "ui/flows/paletteentries.h"
#include "ui/queue/queuepanel.h"
#include "ui/renderings/renderingspanel.h"
#include "ui/search/findbar.h"
#include "ui/termbase/termbasepanel.h"
#include "ui/topbar.h"

#include <QAction>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace concord;

/// The window where there is little room for it.
class WindowRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        WindowFixture::useOwnSettings();
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        VERIFY_OK(createSampleProject(m_folder.filePath(QStringLiteral("sample.concord"))));
    }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(m_folder.filePath(QStringLiteral("sample.concord"))));
    }
    void cleanup() { m_fixture.reset(); }

    void sidePanelsFoldAndComeBack()
    {
        QVERIFY(desk()->claims()->isVisible() && desk()->findings()->isVisible());
        makeSmall();
        QVERIFY(!desk()->findings()->isVisible());
        QVERIFY2(m_fixture->reader()->width() > 700, qPrintable(QString::number(m_fixture->reader()->width())));
        QVERIFY(action("view.claims")->isChecked() && action("view.findings")->isChecked());
        m_fixture->window.resize(1280, 800);
        QTRY_VERIFY(desk()->claims()->isVisible() && desk()->findings()->isVisible());
    }

    void onePanelAtATimeStandsBesideANarrowReader()
    {
        makeSmall();
        action("view.queue")->setChecked(true);
        const auto *queue = m_fixture->window.findChild<QueuePanel *>();
        QTRY_VERIFY(queue->isVisible());
        action("view.findings")->trigger(); // it was folded: its key shows it
        QTRY_VERIFY(desk()->findings()->isVisible());
        QVERIFY(!queue->isVisible() && !desk()->claims()->isVisible());
    }

    void theKeyOfTheTermbaseShowsItInANarrowWindow()
    {
        makeSmall();
        action("workspace.terms")->trigger();
        const auto *termbase = m_fixture->window.findChild<TermbasePanel *>();
        QVERIFY(!termbase->isVisible() && action("view.termbase")->isChecked());
        action("view.termbase")->trigger();
        QTRY_VERIFY(termbase->isVisible());
        QVERIFY(action("view.termbase")->isChecked() && !desk()->renderings()->isVisible());
        action("view.termbase")->trigger();
        QTRY_VERIFY(!termbase->isVisible());
        QVERIFY(desk()->renderings()->isVisible());
    }

    void theSettingsOfAChartTakeThePlaceOfTheReader()
    {
        makeSmall();
        action("workspace.charts")->trigger();
        QTRY_VERIFY(desk()->reader()->isVisible());
        action("chart.edit")->trigger();
        QTRY_VERIFY(!desk()->reader()->isVisible());
        QVERIFY(desk()->chart()->isVisible());
        QVERIFY2(desk()->chart()->width() >= 400, qPrintable(QString::number(desk()->chart()->width())));
        const QWidget *focused = m_fixture->window.focusWidget();
        QVERIFY(focused && focused->isVisible());
        action("chart.edit")->trigger();
        QTRY_VERIFY(desk()->reader()->isVisible());
    }

    void aHiddenPanelStaysHidden()
    {
        action("view.claims")->setChecked(false);
        makeSmall();
        m_fixture->window.resize(1280, 800);
        QTRY_VERIFY(desk()->findings()->isVisible());
        QVERIFY(!desk()->claims()->isVisible());
    }

    void theKeyOfAFoldedPanelOpensIt()
    {
        makeSmall();
        action("view.claims")->trigger();
        QVERIFY(desk()->claims()->isVisible() && action("view.claims")->isChecked());
        action("view.findings")->trigger();
        QVERIFY(desk()->findings()->isVisible() && !desk()->claims()->isVisible());
        action("view.findings")->trigger();
        QVERIFY(!desk()->findings()->isVisible() && !action("view.findings")->isChecked());
    }

    void aPanelWithNothingInItTakesNoHeightFromTheReader()
    {
        makeSmall();
        const int before = m_fixture->reader()->height();
        action("text.review")->setChecked(true);
        QVERIFY(desk()->review()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(m_fixture->reader()->height(), before);
        m_fixture->window.resize(1280, 800);
        QTRY_VERIFY(desk()->findings()->isVisible());
        action("text.review")->setChecked(false);
        action("text.review")->setChecked(true);
        QCoreApplication::processEvents();
        QVERIFY2(desk()->review()->height() < 160, qPrintable(QString::number(desk()->review()->height())));
    }

    void aClaimIsEditedInASmallWindow()
    {
        makeSmall();
        m_fixture->workbench.hub().pick(m_fixture->workbench.claims().first().id);
        action("claim.edit")->trigger();
        QVERIFY(desk()->claims()->isVisible());
    }

    void theLineAboveFits()
    {
        makeSmall();
        auto *top = m_fixture->window.findChild<TopBar *>();
        top->setTitle(QStringLiteral("A title that is far too long for any window, and goes on after that, about mills"));
        QCoreApplication::processEvents();
        expectRoom(top);
        const auto *title = top->findChild<QToolButton *>();
        QVERIFY(title->text().contains(u'…') && title->text().endsWith(u'▾'));
        QVERIFY(QFontMetrics(title->font()).horizontalAdvance(title->text()) <= title->width());
    }

    void theFindBarFits()
    {
        makeSmall();
        action("find")->trigger();
        auto *bar = m_fixture->window.findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        QCoreApplication::processEvents();
        expectRoom(bar);
    }

    void tabGoesFromTheReaderToTheClaims()
    {
        QWidget *next = m_fixture->reader();
        do {
            next = next->nextInFocusChain();
        } while (!next->isVisible() || !next->isEnabled() || !(next->focusPolicy() & Qt::TabFocus) || next->focusProxy() || m_fixture->reader()->isAncestorOf(next));
        QVERIFY2(desk()->claims()->isAncestorOf(next), next->metaObject()->className());
    }

    void saysWhatAClaimIsMadeFrom()
    {
        QSignalSpy noted(desk(), &Desk::noted);
        m_fixture->workbench.hub().clear();
        m_fixture->reader()->setCaret({Side::Translation, 0, 0});
        const qsizetype before = m_fixture->workbench.claims().size();
        desk()->makeClaim();
        QCOMPARE(m_fixture->workbench.claims().size(), before);
        QCOMPARE(noted.size(), 1);
    }

    void thePaletteOpensAChart()
    {
        const ChartContent wanted = m_fixture->workbench.charts().last();
        const QList<PaletteEntry> entries = paletteEntries(m_fixture->workbench, *desk());
        const auto at = std::find_if(entries.begin(), entries.end(), [&](const PaletteEntry &entry) { return entry.alias.contains(wanted.spec.name); });
        QVERIFY(at != entries.end());
        QVERIFY(at->alias.contains(wanted.spec.metric));
        at->run();
        QCOMPARE(desk()->workspace(), Workspace::Charts);
        QCOMPARE(desk()->chart()->currentChart(), wanted.id);
    }

private:
    Desk *desk() { return m_fixture->window.desk(); }
    QAction *action(const char *id) { return m_fixture->window.actions().action(QLatin1String(id)); }

    void makeSmall()
    {
        m_fixture->window.resize(760, 520);
        QTRY_VERIFY(!desk()->claims()->isVisible());
        QTRY_VERIFY(desk()->width() <= 760);
    }

    /// Everything stands inside `bar`, and nothing over anything else.
    static void expectRoom(const QWidget *bar)
    {
        QList<QRect> taken;
        for (const QWidget *child : bar->findChildren<QWidget *>()) {
            const QWidget *holder = child->parentWidget();
            const bool isPlaced = holder == bar || (holder->layout() && holder->parentWidget() == bar);
            if (!child->isVisible() || child->layout() || !isPlaced)
                continue;
            const QRect place(child->mapTo(bar, QPoint()), child->size());
            QVERIFY2(bar->rect().contains(place), child->metaObject()->className());
            for (const QRect &other : std::as_const(taken))
                QVERIFY2(!other.intersects(place), child->metaObject()->className());
            taken << place;
        }
        QVERIFY(taken.size() > 4);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(WindowRoomTest)
#include "tst_windowroom.moc"
