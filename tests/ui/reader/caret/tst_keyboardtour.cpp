// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/actions/actionset.h"
#include "ui/actions/catalogue.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSet>

using namespace concord;

/// Walks the reader as somebody does who has no mouse: keys alone, through the real window.
class KeyboardTourTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void startsInTheReader();
    void movesByEveryUnit();
    void extendsByEveryUnit();
    void changesColumns();
    void visitsFiguresFindingsAndClaims();
    void picksAndGoesBackToThePlace();
    void copiesInEveryWay();
    void sizesTheText();
    void opensTheMenu();
    void everyActionOfTheReaderHasAKey();

private:
    void press(const QKeySequence &keys);
    TextPosition caret() { return m_fixture->reader()->caret(); }
    BitextReader *reader() { return m_fixture->reader(); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    QSet<QString> m_pressed; ///< portable texts
};

void KeyboardTourTest::initTestCase()
{
    WindowFixture::useOwnSettings();
    m_fixture = std::make_unique<WindowFixture>();
    const QString path = m_folder.filePath(QStringLiteral("sample.concord"));
    QVERIFY(createSampleProject(path));
    QVERIFY(m_fixture->open(path));
    m_fixture->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
}

void KeyboardTourTest::press(const QKeySequence &keys)
{
    m_pressed << keys.toString(QKeySequence::PortableText);
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : reader(), keys[0].key(), keys[0].keyboardModifiers());
}

void KeyboardTourTest::startsInTheReader()
{
    QVERIFY(reader()->hasFocus());
    press(QKeySequence(QStringLiteral("Ctrl+Home")));
    QCOMPARE(caret().paragraph, 0);
    QCOMPARE(caret().position, 0);
}

void KeyboardTourTest::movesByEveryUnit()
{
    const std::pair<const char *, const char *> kPairs[] = {
        {"Right", "Left"}, {"Ctrl+Right", "Ctrl+Left"}, {"Alt+PgDown", "Alt+PgUp"}, {"B", "Shift+B"}, {"Ctrl+Down", "Ctrl+Up"}, {"Down", "Up"}, {"PgDown", "PgUp"},
    };
    for (const auto &[forward, back] : kPairs) {
        press(QKeySequence(QStringLiteral("Ctrl+Home")));
        press(QKeySequence(QLatin1String(forward)));
        const TextPosition first = caret();
        QVERIFY2((TextPosition{first.side, 0, 0, false}).isBefore(first), forward);
        press(QKeySequence(QLatin1String(forward)));
        const TextPosition second = caret();
        QVERIFY2(first.isBefore(second), forward);
        press(QKeySequence(QLatin1String(back)));
        QVERIFY2(caret().isBefore(second), back);
        QVERIFY(!reader()->hasSelection());
    }
    press(QKeySequence(QStringLiteral("Ctrl+End")));
    const TextPosition end = caret();
    press(QKeySequence(QStringLiteral("Home")));
    QVERIFY(caret().isBefore(end));
    press(QKeySequence(QStringLiteral("End")));
    QVERIFY(caret().isSamePlace(end));
}

void KeyboardTourTest::extendsByEveryUnit()
{
    for (const char *keys : {"Shift+Right", "Ctrl+Shift+Right", "Alt+Shift+PgDown", "Ctrl+B", "Ctrl+Shift+Down", "Shift+Down", "Shift+PgDown", "Shift+End", "Ctrl+Shift+End", "X", "Ctrl+A"}) {
        press(QKeySequence(QStringLiteral("Ctrl+Home")));
        press(QKeySequence(QLatin1String(keys)));
        QVERIFY2(!reader()->selectedText().isEmpty(), keys);
        QCOMPARE(reader()->textSelection().begin.position, 0);
        press(QKeySequence(QStringLiteral("Esc")));
        QVERIFY2(!reader()->hasSelection(), keys);
    }
    press(QKeySequence(QStringLiteral("Ctrl+End")));
    press(QKeySequence(QStringLiteral("Ctrl+Shift+B")));
    QVERIFY(reader()->hasSelection());
    press(QKeySequence(QStringLiteral("Esc")));
}

void KeyboardTourTest::changesColumns()
{
    press(QKeySequence(QStringLiteral("Ctrl+Home")));
    const Side side = caret().side;
    press(QKeySequence(QStringLiteral("Ctrl+Tab")));
    QCOMPARE(caret().side, otherSide(side));
    press(QKeySequence(QStringLiteral("Ctrl+Tab")));
    QCOMPARE(caret().side, side);
}

void KeyboardTourTest::visitsFiguresFindingsAndClaims()
{
    const std::pair<const char *, const char *> kSteps[] = {{"N", "P"}, {"]", "["}, {"M", "Shift+M"}};
    for (const auto &[forward, back] : kSteps) {
        press(QKeySequence(QStringLiteral("Ctrl+Home")));
        press(QKeySequence(QLatin1String(forward)));
        const Item first = m_fixture->workbench.hub().picked().item;
        QVERIFY2(!std::holds_alternative<std::monostate>(first), forward);
        press(QKeySequence(QLatin1String(forward)));
        QVERIFY2(!(m_fixture->workbench.hub().picked().item == first), forward);
        press(QKeySequence(QLatin1String(back)));
        QVERIFY2(m_fixture->workbench.hub().picked().item == first, back);
    }
}

void KeyboardTourTest::picksAndGoesBackToThePlace()
{
    press(QKeySequence(QStringLiteral("Ctrl+Home")));
    press(QKeySequence(QStringLiteral("N")));
    const Item figure = m_fixture->workbench.hub().picked().item;
    press(QKeySequence(QStringLiteral("Ctrl+End")));
    const int scrolled = reader()->verticalScrollBar()->value();
    press(QKeySequence(QStringLiteral("Return")));
    QVERIFY(!(m_fixture->workbench.hub().picked().item == figure));
    press(QKeySequence(QStringLiteral("Ctrl+Home")));
    press(QKeySequence(QStringLiteral("Alt+Left")));
    QCOMPARE(m_fixture->workbench.hub().picked().item, figure);
    QVERIFY(std::abs(reader()->verticalScrollBar()->value() - scrolled) <= 2); // where it was left: the end
    press(QKeySequence(QStringLiteral("Alt+Right")));
    QCOMPARE(reader()->verticalScrollBar()->value(), 0);
}

void KeyboardTourTest::copiesInEveryWay()
{
    press(QKeySequence(QStringLiteral("Ctrl+Home")));
    press(QKeySequence(QStringLiteral("Alt+Shift+PgDown")));
    QGuiApplication::clipboard()->clear();
    press(QKeySequence(QStringLiteral("Ctrl+C")));
    const QString plain = QGuiApplication::clipboard()->text();
    QCOMPARE(plain, reader()->selectedText());
    press(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_fixture->workbench.article()->article.title));
    press(QKeySequence(QStringLiteral("Ctrl+Alt+C")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t'));
    press(QKeySequence(QStringLiteral("Esc")));
}

void KeyboardTourTest::sizesTheText()
{
    const double before = reader()->zoom();
    press(QKeySequence(QStringLiteral("Ctrl++")));
    QVERIFY(reader()->zoom() > before);
    press(QKeySequence(QStringLiteral("Ctrl+-")));
    QVERIFY(qFuzzyCompare(reader()->zoom(), before));
    press(QKeySequence(QStringLiteral("Ctrl+0")));
    QVERIFY(qFuzzyCompare(reader()->zoom(), 1.0));
}

void KeyboardTourTest::opensTheMenu()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(reader()->viewport(), &event);
    auto *menu = reader()->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList ids;
    QSet<QChar> letters;
    for (const QAction *action : menu->actions()) {
        ids << action->objectName();
        if (const qsizetype mark = action->text().indexOf(u'&'); mark >= 0) {
            const QChar letter = action->text().at(mark + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
            letters << letter;
        }
    }
    QVERIFY(ids.contains(QStringLiteral("edit.copy")) && ids.contains(QStringLiteral("text.correct")));
    QVERIFY(ids.contains(QStringLiteral("edit.copyFacing")) && ids.contains(QStringLiteral("claim.make")));
    menu->close();
    QVERIFY(QTest::qWaitFor([this] { return reader()->findChild<QMenu *>() == nullptr; }));
}

/// So that a new action of the reader joins the tour.
void KeyboardTourTest::everyActionOfTheReaderHasAKey()
{
    for (const ActionSpec &spec : actionCatalogue()) {
        const bool isReaders = QLatin1String(spec.group) == u"move" || QLatin1String(spec.id).startsWith(QLatin1String("edit.copy"));
        if (!isReaders)
            continue;
        const QList<QKeySequence> keys = shortcutsOf(spec);
        QVERIFY2(!keys.isEmpty(), spec.id);
        QVERIFY2(m_pressed.contains(keys.first().toString(QKeySequence::PortableText)), spec.id);
    }
}

QTEST_MAIN(KeyboardTourTest)
#include "tst_keyboardtour.moc"
