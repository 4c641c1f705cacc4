// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"
#include "ui/palette/subsequence.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace concord;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsCharactersInOrder_data();
    void findsCharactersInOrder();
    void runsAndWordBeginningsScoreHigher_data();
    void runsAndWordBeginningsScoreHigher();
    void modelSortsTheBestFirst();
    void listsActionsThenEntries();
    void enterRunsTheChosenOne();
    void offersTheFallbackLast();
    void actionIsFoundByItsEnglishToo();
    void escGivesTheFocusBack();
    void focusElsewhereCloses();

private:
    QWidget *m_window = nullptr;
    QLineEdit *m_outside = nullptr;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_query = nullptr;
    QListView *m_list = nullptr;
    QStringList m_ran;
};

void TestCommandPalette::init()
{
    m_ran.clear();
    m_window = new QWidget;
    m_window->resize(900, 600);
    m_outside = new QLineEdit(m_window);
    m_palette = new CommandPalette(m_window);
    m_query = m_palette->findChild<QLineEdit *>();
    m_list = m_palette->findChild<QListView *>();
    auto *undo = new QAction(QStringLiteral("復原(&U)"), m_window);
    undo->setObjectName(QStringLiteral("edit.undo"));
    undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    auto *off = new QAction(QStringLiteral("Under repair"), m_window);
    off->setEnabled(false);
    connect(undo, &QAction::triggered, this, [this] { m_ran << QStringLiteral("undo"); });
    m_palette->setActions({undo, off});
    m_palette->setEntries(
        {{QStringLiteral("OpenAI · loss"), QStringLiteral("claim"), {}, [this] { m_ran << QStringLiteral("claim"); }},
         {QStringLiteral("熱潮的帳單"), {}, {}, [this] { m_ran << QStringLiteral("article"); }}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_outside->setFocus();
}

void TestCommandPalette::cleanup()
{
    delete m_window;
}

void TestCommandPalette::findsCharactersInOrder_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *query, const char *text, const QList<int> &positions, bool found = true) {
        QTest::addRow("%s in %s", query, text)
            << QString::fromUtf8(query) << QString::fromUtf8(text) << positions << found;
    };
    row("", "Undo", {});
    row("un", "Undo", {0, 1});
    row("nf", "Next finding", {0, 5});
    row("Ｎ f", "Next finding", {0, 5});
    row("tion", "Mark selection", {10, 11, 12, 13});
    row("帳", "熱潮的帳單", {3});
    row("熱單", "熱潮的帳單", {0, 4});
    row("ou", "Undo", {}, false);
    row("單熱", "熱潮的帳單", {}, false);
    row("longer than it", "Undo", {}, false);
}

void TestCommandPalette::findsCharactersInOrder()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QList<int>, positions);
    const std::optional<SubsequenceMatch> match = matchSubsequence(query, text);
    QTEST(match.has_value(), "found");
    if (match)
        QCOMPARE(match->positions, positions);
}

void TestCommandPalette::runsAndWordBeginningsScoreHigher_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *query, const char *better, const char *worse) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    row("cl", "Claim card", "Other column");
    row("find", "Next finding", "Fix in detail");
    row("claim", "Claim card", "Make a claim from the selection");
    row("主張", "移除主張", "主要的張力");
}

void TestCommandPalette::runsAndWordBeginningsScoreHigher()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = matchSubsequence(query, better), second = matchSubsequence(query, worse);
    QVERIFY(first && second);
    QVERIFY2(first->score > second->score, qPrintable(QStringLiteral("%1, %2").arg(first->score).arg(second->score)));
}

void TestCommandPalette::modelSortsTheBestFirst()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setEntries({{QStringLiteral("Other column"), {}, {}, {}},
                      {QStringLiteral("Claim card"), {}, {}, {}},
                      {QStringLiteral("Undo"), {}, {}, {}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Other column"));
    model.setQuery(QStringLiteral("cl"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Claim card"));
}

void TestCommandPalette::listsActionsThenEntries()
{
    m_palette->open();
    QVERIFY(m_palette->isVisible() && m_query->hasFocus());
    QCOMPARE(m_list->model()->rowCount(), 3); // the disabled action is left out
    QCOMPARE(m_list->model()->index(0, 0).data().toString(), QStringLiteral("復原"));
    QCOMPARE(m_list->model()->index(0, 0).data(PaletteModel::HintRole).toString(), QStringLiteral("Ctrl+Z"));
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
}

void TestCommandPalette::enterRunsTheChosenOne()
{
    m_palette->open();
    QTest::keyClick(m_query, Qt::Key_Down);
    QTest::keyClick(m_query, Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("claim")});
    QVERIFY(!m_palette->isVisible());
    m_palette->open();
    QTest::keyClick(m_query, Qt::Key_Up);
    QTest::keyClick(m_query, Qt::Key_Return);
    QCOMPARE(m_ran.last(), QStringLiteral("article"));
}

void TestCommandPalette::offersTheFallbackLast()
{
    m_palette->setFallback([this](const QString &query) {
        return PaletteEntry{QStringLiteral("Search for ") + query, {}, {}, [this, query] { m_ran << QStringLiteral("search ") + query; }};
    });
    m_palette->open();
    QCOMPARE(m_list->model()->rowCount(), 3); // nothing typed, nothing to search for
    QTest::keyClicks(m_query, QStringLiteral("loss"));
    QCOMPARE(m_list->model()->rowCount(), 2);
    QTest::keyClick(m_query, Qt::Key_Up);
    QTest::keyClick(m_query, Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("search loss")});
    m_palette->open();
    QTest::keyClicks(m_query, QStringLiteral("zzz"));
    QCOMPARE(m_list->model()->rowCount(), 1);
}

void TestCommandPalette::actionIsFoundByItsEnglishToo()
{
    m_palette->open();
    QTest::keyClicks(m_query, QStringLiteral("undo"));
    QCOMPARE(m_list->model()->rowCount(), 1);
    QTest::keyClick(m_query, Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("undo")});
    m_palette->open();
    QTest::keyClicks(m_query, QStringLiteral("zzz"));
    QCOMPARE(m_list->model()->rowCount(), 0);
    QTest::keyClick(m_query, Qt::Key_Return);
    QCOMPARE(m_ran.size(), 1);
}

void TestCommandPalette::escGivesTheFocusBack()
{
    m_palette->open();
    QTest::keyClick(m_query, Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_outside->hasFocus());
    QVERIFY(m_ran.isEmpty());
}

void TestCommandPalette::focusElsewhereCloses()
{
    m_palette->open();
    m_outside->setFocus();
    QVERIFY(!m_palette->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
