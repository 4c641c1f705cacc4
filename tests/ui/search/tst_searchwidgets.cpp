// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/concordancepanel.h"
#include "ui/search/findbar.h"
#include "ui/search/searchpanel.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace concord;

namespace {

SearchResult someResult()
{
    SearchResult result;
    result.paragraphs = {{ArticleId{1}, Side::Source, Language::English, 4, QStringLiteral("The ferry is late, the ferry is full."), {{4, 9}, {23, 28}}},
                         {ArticleId{2}, Side::Translation, Language::TraditionalChinese, 0, QStringLiteral("渡輪誤點。"), {{0, 2}}}};
    result.hits = 3;
    return result;
}

const QHash<ArticleId, QString> kTitles{{ArticleId{1}, QStringLiteral("Harbour")}, {ArticleId{2}, QStringLiteral("Tide")}};

} // namespace

class SearchWidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void barSaysWhichOfHowMany();
    void barStepsByKeys();
    void everythingOfTheBarHasAName();
    void panelGroupsByArticle();
    void panelIsUsedByKeys();
    void panelAsksAfterAPause();
    void concordanceIsSortedAndWalked();
    void hitsStandOnTheirBand_data();
    void hitsStandOnTheirBand();
};

void SearchWidgetsTest::barSaysWhichOfHowMany()
{
    FindBar bar;
    bar.open(QStringLiteral("ferry"));
    bar.setCount(3, 17, true);
    QCOMPARE(bar.countText(), QStringLiteral("3 of 17"));
    bar.setCount(1, 1234, false);
    QVERIFY(bar.countText().endsWith(u'+'));
    bar.setCount(0, 0, true);
    QCOMPARE(bar.countText(), QStringLiteral("Not found"));
    bar.setBrokenPattern();
    QVERIFY(bar.countText().contains(QStringLiteral("pattern")));
    bar.findChild<QLineEdit *>()->clear();
    bar.setCount(0, 0, true);
    QCOMPARE(bar.countText(), QString());
}

void SearchWidgetsTest::barStepsByKeys()
{
    FindBar bar;
    QSignalSpy changed(&bar, &FindBar::changed), next(&bar, &FindBar::nextRequested), previous(&bar, &FindBar::previousRequested), closed(&bar, &FindBar::closed);
    bar.open({});
    auto *field = bar.findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("ab"));
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(next.count(), 2);
    QCOMPARE(previous.count(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(bar.options() == FindOptions());
    for (auto *toggle : bar.findChildren<QToolButton *>()) {
        if (toggle->isCheckable())
            toggle->click();
    }
    QVERIFY((bar.options() == FindOptions{true, true, true}));
    QCOMPARE(changed.count(), 5);
}

void SearchWidgetsTest::everythingOfTheBarHasAName()
{
    FindBar bar;
    for (const auto *button : bar.findChildren<QToolButton *>()) {
        if (button->parent() == &bar)
            QVERIFY(!button->accessibleName().isEmpty());
    }
    QVERIFY(!bar.findChild<QLineEdit *>()->accessibleName().isEmpty());
    QVERIFY(!bar.findChild<QComboBox *>()->accessibleName().isEmpty());
}

void SearchWidgetsTest::panelGroupsByArticle()
{
    SearchPanel panel;
    panel.open(QStringLiteral("ferry"));
    panel.setResult(someResult(), 2, kTitles);
    const QAbstractItemModel *model = panel.findChild<QListView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    QCOMPARE(rows, QStringList({QStringLiteral("Harbour (2)"), QStringLiteral("The ferry is late, the ferry is full."),
                                QStringLiteral("The ferry is late, the ferry is full."), QStringLiteral("Tide (1)"), QStringLiteral("渡輪誤點。")}));
    QCOMPARE(panel.countText(), QStringLiteral("3 hits in 2 paragraphs"));
    SearchResult cut = someResult();
    cut.isComplete = false;
    panel.setResult(cut, 1234, kTitles);
    QVERIFY(panel.countText().startsWith(QStringLiteral("The first 3 hits")));
    panel.setResult({}, 0, {});
    QCOMPARE(panel.countText(), QStringLiteral("Not found"));
}

void SearchWidgetsTest::panelIsUsedByKeys()
{
    SearchPanel panel;
    panel.resize(600, 300);
    panel.show();
    QSignalSpy picked(&panel, &SearchPanel::hitPicked), closed(&panel, &SearchPanel::closed);
    panel.open(QStringLiteral("ferry"));
    QTest::qWait(2 * SearchPanel::kPause);
    panel.setResult(someResult(), 2, kTitles);
    QTest::keyClick(panel.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.last().at(0).value<ArticleId>(), ArticleId{1});
    panel.pickNext();
    panel.pickNext();
    QCOMPARE(picked.count(), 3);
    QCOMPARE(picked.last().at(0).value<ArticleId>(), ArticleId{2});
    panel.pickNext();
    QCOMPARE(picked.count(), 3); // the end
    panel.pickPrevious();
    QCOMPARE(picked.last().at(1).value<TextSpan>(), (TextSpan{Side::Source, 4, {23, 28}}));
    QTest::keyClick(panel.findChild<QListView *>(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void SearchWidgetsTest::panelAsksAfterAPause()
{
    SearchPanel panel;
    QSignalSpy asked(&panel, &SearchPanel::searchRequested);
    QTest::keyClicks(panel.findChild<QLineEdit *>(), QStringLiteral("tide"));
    QCOMPARE(asked.count(), 0);
    QVERIFY(asked.wait(2000));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("tide"));
    panel.clear();
    QTest::qWait(2 * SearchPanel::kPause);
    QCOMPARE(asked.count(), 1);
}

void SearchWidgetsTest::concordanceIsSortedAndWalked()
{
    const QStringList paragraphs{QStringLiteral("ferry zone, ferry able, ferry bay")};
    const QList<FoundPlace> places{{0, {0, 5}}, {0, {12, 17}}, {0, {24, 29}}};
    ConcordancePanel panel;
    panel.resize(600, 300);
    panel.setLines(QStringLiteral("ferry"), Side::Source, Language::English, concordance(paragraphs, places, 12),
                   {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    QSignalSpy picked(&panel, &ConcordancePanel::placePicked);
    panel.setOrder(ConcordanceOrder::Right);
    panel.pickNext();
    QCOMPARE(picked.last().first().value<TextSpan>(), (TextSpan{Side::Source, 0, {12, 17}}));
    panel.pickNext();
    QCOMPARE(picked.last().first().value<TextSpan>(), (TextSpan{Side::Source, 0, {24, 29}}));
    panel.setOrder(ConcordanceOrder::Text);
    panel.findChild<QListView *>()->setCurrentIndex({});
    panel.pickNext();
    QCOMPARE(picked.last().first().value<TextSpan>(), (TextSpan{Side::Source, 0, {0, 5}}));
    QVERIFY(panel.findChild<QLabel *>()->text().contains(QStringLiteral("ferry")));
}

void SearchWidgetsTest::hitsStandOnTheirBand_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
    QTest::newRow("sepia") << static_cast<int>(ThemeKind::Sepia);
}

/// The band is painted, and what stands on it can be read.
void SearchWidgetsTest::hitsStandOnTheirBand()
{
    QFETCH(int, kind);
    const Theme before = Theme::current(), theme = Theme::of(static_cast<ThemeKind>(kind));
    Theme::apply(theme);
    SearchPanel panel;
    panel.resize(700, 240);
    panel.setResult(someResult(), 2, kTitles);
    const QImage picture = panel.grab().toImage();
    int onBand = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            onBand += picture.pixelColor(x, y) == theme.colour(Token::SearchBand) ? 1 : 0;
    }
    Theme::apply(before);
    QVERIFY2(onBand > 300, qPrintable(QString::number(onBand)));
    QVERIFY(contrastRatio(theme.colour(Token::Ink), theme.colour(Token::SearchBand)) >= 4.5);
}

QTEST_MAIN(SearchWidgetsTest)

#include "tst_searchwidgets.moc"
