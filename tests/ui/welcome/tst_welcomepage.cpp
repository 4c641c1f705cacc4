// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"
#include "ui/support/theme.h"
#include "ui/welcome/droparea.h"
#include "ui/welcome/recentlist.h"
#include "ui/welcome/welcomepage.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace concord;

namespace {

void drop(QWidget &target, const QStringList &paths)
{
    QMimeData content;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    content.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &content, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &content, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void droppedTextsAreHandedOn();
    void droppedProjectIsOpened();
    void threeFilesAreTooMany();
    void everyWayIsReachedWithTab();
    void recentFilesOpen();
    void enterOpensARecentFile();
    void focusOnTheDropAreaIsSeen();
    void retranslatesWithoutLosingRecentFiles();
};

void TestWelcomePage::droppedTextsAreHandedOn()
{
    WelcomePage page;
    QSignalSpy dropped(&page, &WelcomePage::filesDropped);
    const QStringList paths{QStringLiteral("/a/en.txt"), QStringLiteral("/a/zh.txt")};
    drop(*page.findChild<DropArea *>(), paths);
    drop(page, paths.mid(0, 1));
    QCOMPARE(dropped.size(), 2);
    QCOMPARE(dropped.first().first().toStringList(), paths);
    QCOMPARE(dropped.last().first().toStringList(), paths.mid(0, 1));
}

void TestWelcomePage::droppedProjectIsOpened()
{
    WelcomePage page;
    QSignalSpy dropped(&page, &WelcomePage::filesDropped), picked(&page, &WelcomePage::projectPicked);
    drop(page, {QStringLiteral("/a/boom.concord")});
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toString(), QStringLiteral("/a/boom.concord"));
}

void TestWelcomePage::threeFilesAreTooMany()
{
    WelcomePage page;
    QSignalSpy dropped(&page, &WelcomePage::filesDropped);
    drop(page, {QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")});
    QCOMPARE(dropped.size(), 0);
    auto *error = page.findChild<QLabel *>(QStringLiteral("welcomeError"));
    QVERIFY(!error->isHidden() && error->text().startsWith(QStringLiteral("Drop one or two files")));
    drop(page, {QStringLiteral("/a")});
    QVERIFY(error->isHidden());
}

void TestWelcomePage::everyWayIsReachedWithTab()
{
    WelcomePage page;
    page.setRecentFiles({QStringLiteral("/a/one.concord")});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSet<QWidget *> reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&page, Qt::Key_Tab);
        reached << page.focusWidget();
    }
    const auto ways = page.findChildren<QAbstractButton *>();
    QCOMPARE(ways.size(), 5); // drop area, three buttons, one recent file
    for (QAbstractButton *way : ways)
        QVERIFY2(reached.contains(way), qPrintable(way->text()));
}

void TestWelcomePage::recentFilesOpen()
{
    WelcomePage page;
    QSignalSpy picked(&page, &WelcomePage::projectPicked);
    page.setRecentFiles({QStringLiteral("/a/one.concord"), QStringLiteral("/a/two.concord")});
    const auto rows = page.findChild<RecentList *>()->findChildren<QAbstractButton *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last()->text(), QStringLiteral("two"));
    rows.last()->click();
    QCOMPARE(picked.first().first().toString(), QStringLiteral("/a/two.concord"));
}

void TestWelcomePage::enterOpensARecentFile()
{
    const ActionSet actions; // brings Enter to every button
    WelcomePage page;
    QSignalSpy picked(&page, &WelcomePage::projectPicked), sample(&page, &WelcomePage::sampleRequested);
    page.setRecentFiles({QStringLiteral("/a/one.concord")});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QAbstractButton *row = page.findChild<RecentList *>()->findChild<QAbstractButton *>();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QPushButton *button = page.findChild<QPushButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Enter);
    QCOMPARE(sample.size(), 1);
}

void TestWelcomePage::focusOnTheDropAreaIsSeen()
{
    Theme::apply(Theme::of(ThemeKind::Light));
    WelcomePage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *area = page.findChild<DropArea *>();
    const QPoint edge(0, area->height() / 2), inside(1, area->height() / 2);
    area->clearFocus();
    QVERIFY(area->grab().toImage().pixelColor(inside) != Theme::current().colour(Token::Accent));
    area->setFocus();
    QVERIFY(area->hasFocus());
    const QImage seen = area->grab().toImage();
    QCOMPARE(seen.pixelColor(edge), Theme::current().colour(Token::Accent));
    QCOMPARE(seen.pixelColor(inside), Theme::current().colour(Token::Accent));
}

void TestWelcomePage::retranslatesWithoutLosingRecentFiles()
{
    WelcomePage page;
    page.setRecentFiles({QStringLiteral("/a/one.concord")});
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &change);
    QCOMPARE(page.findChild<RecentList *>()->findChildren<QAbstractButton *>().size(), 1);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
