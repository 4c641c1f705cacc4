// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/support/windowfixture.h"

#include "ui/reader/readersheet.h"
#include "ui/search/concordancepanel.h"
#include "ui/search/findbar.h"
#include "ui/search/searchpanel.h"
#include "ui/flows/searchactions.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>

using namespace concord;

/// Finding in the whole window, by keys.
class WindowSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhileTyping();
    void simplifiedFindsTraditional();
    void escGoesBackUnlessAHitWasTaken();
    void patternsAreFoundToo();
    void hitsArePaintedAsBands();
    void searchesTheProject();
    void listsAConcordance();
    void pictures();

private:
    static QLineEdit *field(const WindowFixture &fixture) { return fixture.window.findChild<FindBar *>()->findChild<QLineEdit *>(); }
    static FindBar *bar(const WindowFixture &fixture) { return fixture.window.findChild<FindBar *>(); }
    static void run(WindowFixture &fixture, const char *id) { fixture.window.actions().action(QLatin1String(id))->trigger(); }
    static int occurrences(const WindowFixture &fixture, Side side, const QString &word)
    {
        int count = 0;
        for (const QString &paragraph : fixture.workbench.article()->analysis.bitext.side(side).paragraphs)
            count += static_cast<int>(paragraph.count(word, Qt::CaseInsensitive));
        return count;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void WindowSearchTest::initTestCase()
{
    WindowFixture::useOwnSettings();
    QVERIFY(m_folder.isValid());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_path = m_folder.filePath(QStringLiteral("sample.concord"));
    VERIFY_OK(createSampleProject(m_path));
}

void WindowSearchTest::findsWhileTyping()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    run(fixture, "find");
    QVERIFY(bar(fixture)->isVisible());
    QTest::keyClicks(field(fixture), QStringLiteral("billion"));
    const int count = occurrences(fixture, Side::Source, QStringLiteral("billion"));
    QVERIFY(count > 3);
    QCOMPARE(bar(fixture)->countText(), QStringLiteral("1 of %1").arg(count));
    QTest::keyClick(field(fixture), Qt::Key_Return);
    QCOMPARE(bar(fixture)->countText(), QStringLiteral("2 of %1").arg(count));
    run(fixture, "find.previous");
    run(fixture, "find.previous");
    QCOMPARE(bar(fixture)->countText(), QStringLiteral("%1 of %1").arg(count)); // round the start
    QTest::keyClicks(field(fixture), QStringLiteral("qqq"));
    QCOMPARE(bar(fixture)->countText(), QStringLiteral("Not found"));
}

void WindowSearchTest::simplifiedFindsTraditional()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    run(fixture, "find");
    field(fixture)->setText(QStringLiteral("资本"));
    const int count = occurrences(fixture, Side::Translation, QStringLiteral("資本"));
    QVERIFY(count > 0);
    QCOMPARE(bar(fixture)->countText(), QStringLiteral("1 of %1").arg(count));
}

void WindowSearchTest::escGoesBackUnlessAHitWasTaken()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    const int top = fixture.reader()->verticalScrollBar()->value();
    const QString last = QStringLiteral("billion");
    run(fixture, "find");
    field(fixture)->setText(last);
    run(fixture, "find.previous"); // to the last one, taken
    QTest::keyClick(field(fixture), Qt::Key_Escape);
    QVERIFY(!bar(fixture)->isVisible());
    QVERIFY(fixture.reader()->hasFocus());
    QCOMPARE(fixture.reader()->selectedText().toLower(), last);
    const int there = fixture.reader()->verticalScrollBar()->value();
    QVERIFY(there > top);
    fixture.reader()->clearSelection();
    fixture.reader()->setCaret({Side::Source, 0, 0, false});
    const int before = fixture.reader()->verticalScrollBar()->value();
    run(fixture, "find");
    field(fixture)->setText(QStringLiteral("資本"));
    QTest::keyClick(field(fixture), Qt::Key_Escape);
    QCOMPARE(fixture.reader()->verticalScrollBar()->value(), before);
    QCOMPARE(fixture.reader()->caret().paragraph, 0);
}

void WindowSearchTest::patternsAreFoundToo()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    run(fixture, "find");
    for (auto *toggle : bar(fixture)->findChildren<QToolButton *>()) {
        if (toggle->text() == QStringLiteral(".*"))
            toggle->setChecked(true);
    }
    field(fixture)->setText(QStringLiteral("20\\d\\d年"));
    QTRY_VERIFY(bar(fixture)->countText().startsWith(QStringLiteral("1 of ")));
    field(fixture)->setText(QStringLiteral("(20"));
    QTRY_VERIFY(bar(fixture)->countText().contains(QStringLiteral("pattern")));
}

void WindowSearchTest::hitsArePaintedAsBands()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    const auto banded = [&] {
        const QImage picture = fixture.reader()->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == Theme::current().colour(Token::SearchBand) ? 1 : 0;
        }
        return count;
    };
    const int before = banded();
    run(fixture, "find");
    field(fixture)->setText(QStringLiteral("the"));
    QVERIFY(banded() > before + 500);
    run(fixture, "layer.hits");
    QCOMPARE(banded(), before);
    run(fixture, "layer.hits");
    QTest::keyClick(field(fixture), Qt::Key_Escape);
    QCOMPARE(banded(), before);
}

void WindowSearchTest::searchesTheProject()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    run(fixture, "search");
    auto *panel = fixture.window.findChild<SearchPanel *>();
    QTRY_VERIFY(panel->isVisible());
    auto *typed = panel->findChild<QLineEdit *>();
    typed->setText(QStringLiteral("资本"));
    QTRY_VERIFY(panel->rowCount() > 1);
    QTest::keyClick(typed, Qt::Key_Return);
    const TextPosition caret = fixture.reader()->caret();
    QCOMPARE(caret.side, Side::Translation);
    QVERIFY(fixture.workbench.article()->analysis.bitext.translation.paragraphs[caret.paragraph].mid(caret.position).startsWith(QStringLiteral("資本")));
    QTest::keyClick(panel->findChild<QListView *>(), Qt::Key_J);
    QVERIFY(!(fixture.reader()->caret() == caret));
    QTest::keyClick(panel->findChild<QListView *>(), Qt::Key_K);
    QCOMPARE(fixture.reader()->caret(), caret);
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(fixture.reader()->hasFocus());
}

void WindowSearchTest::listsAConcordance()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(m_path));
    const QStringList &paragraphs = fixture.workbench.article()->analysis.bitext.source.paragraphs;
    int paragraph = 0;
    while (!paragraphs[paragraph].contains(QStringLiteral("billion")))
        ++paragraph;
    fixture.reader()->setCaret({Side::Source, paragraph, static_cast<int>(paragraphs[paragraph].indexOf(QStringLiteral("billion"))) + 2, false});
    run(fixture, "concordance");
    auto *panel = fixture.window.findChild<ConcordancePanel *>();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->word(), QStringLiteral("billion"));
    const int asAWord = static_cast<int>(paragraphs.join(u'\n').count(QRegularExpression(QStringLiteral("\\bbillion\\b"))));
    QVERIFY(asAWord > 3 && asAWord < occurrences(fixture, Side::Source, QStringLiteral("billion"))); // not "billions"
    QCOMPARE(panel->rowCount(), asAWord);
    panel->pickNext();
    panel->pickNext();
    const TextPosition caret = fixture.reader()->caret();
    QVERIFY(paragraphs[caret.paragraph].mid(caret.position).startsWith(QStringLiteral("billion"), Qt::CaseInsensitive));
}

/// Written where CONCORD_PICTURES says, to be looked at.
void WindowSearchTest::pictures()
{
    const QString folder = qEnvironmentVariable("CONCORD_PICTURES");
    if (folder.isEmpty())
        QSKIP("CONCORD_PICTURES names no folder");
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const QString name = kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        WindowFixture fixture;
        QVERIFY(fixture.open(m_path));
        Theme::apply(Theme::of(kind));
        run(fixture, "find");
        field(fixture)->setText(QStringLiteral("資本"));
        QTest::qWait(200);
        fixture.window.grab().save(folder + QStringLiteral("/find-%1.png").arg(name));
        run(fixture, "concordance");
        QTest::qWait(200);
        fixture.window.grab().save(folder + QStringLiteral("/concordance-%1.png").arg(name));
        run(fixture, "search");
        fixture.window.findChild<SearchPanel *>()->findChild<QLineEdit *>()->setText(QStringLiteral("billion"));
        QTest::qWait(500);
        fixture.window.grab().save(folder + QStringLiteral("/search-%1.png").arg(name));
    }
}

QTEST_MAIN(WindowSearchTest)

#include "tst_windowsearch.moc"
