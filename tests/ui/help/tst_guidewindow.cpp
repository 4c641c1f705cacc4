// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"
#include "ui/actions/catalogue.h"
#include "ui/help/guidewindow.h"

#include <QImage>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace concord;

class TestGuideWindow : public QObject
{
    Q_OBJECT

private slots:
    void keysPageNamesEveryShortcut();
    void loadsNothingFromElsewhere_data();
    void loadsNothingFromElsewhere();
    void turnsPages();
};

void TestGuideWindow::keysPageNamesEveryShortcut()
{
    QTextDocument page;
    page.setHtml(keysPage());
    const QString text = page.toPlainText();
    for (const ActionSpec &spec : actionCatalogue()) {
        for (const QKeySequence &key : shortcutsOf(spec))
            QVERIFY2(text.contains(key.toString(QKeySequence::NativeText)), spec.id);
    }
    QVERIFY(text.contains(QStringLiteral("Make a claim from the selection")));
    QVERIFY(!text.contains(u'&'));
}

void TestGuideWindow::loadsNothingFromElsewhere_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("network") << QUrl(QStringLiteral("https://example.org/a.png"));
    QTest::newRow("disk") << QUrl::fromLocalFile(QStringLiteral(CONCORD_SOURCE_DIR "/resources/icons/concord-48.png"));
    QTest::newRow("relative") << QUrl(QStringLiteral("../../etc/hostname"));
    QTest::newRow("inline") << QUrl(QStringLiteral("data:text/plain,a"));
}

void TestGuideWindow::loadsNothingFromElsewhere()
{
    QFETCH(QUrl, url);
    LocalBrowser browser;
    QVERIFY(!browser.loadResource(QTextDocument::ImageResource, url).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, url).isValid());
    QVERIFY(!browser.openLinks());
    QVERIFY(!browser.openExternalLinks());
}

void TestGuideWindow::turnsPages()
{
    GuideWindow window;
    auto *browser = window.findChild<LocalBrowser *>();
    window.showKeys();
    QVERIFY(browser->toPlainText().contains(QStringLiteral("Ctrl+Shift+Z")));
    window.showGuide();
    QVERIFY(!browser->toPlainText().isEmpty());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
