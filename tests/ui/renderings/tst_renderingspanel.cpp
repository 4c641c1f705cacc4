// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderings/renderingsmodel.h"
#include "ui/renderings/renderingspanel.h"

#include "core/checks/termrenderings.h"
#include "tests/support/bitextbuilder.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace concord;

namespace {

QList<TextSpan> places(int first, int count)
{
    QList<TextSpan> spans;
    for (int i = 0; i < count; ++i)
        spans << TextSpan{Side::Translation, first + i, {0, 2}};
    return spans;
}

QList<RenderingRow> someRows()
{
    return {{QStringLiteral("Nvidia"), {}, {{QStringLiteral("輝達"), places(10, 2)}, {QStringLiteral("英偉達"), places(20, 1)}, {QStringLiteral("輝"), places(30, 1), true}}, true, true},
            {QStringLiteral("Microsoft"), {}, {{QStringLiteral("微軟"), places(0, 3)}}, false, true}};
}

/// More ways than there is room for; the places of way i begin at 10 i.
QList<RenderingRow> rowsWithManyWays()
{
    QList<RenderingRow> rows = someRows();
    rows.first().cells.clear();
    for (int i = 1; i <= 6; ++i)
        rows.first().cells.append({QStringLiteral("輝達公司第%1種").arg(i), places(10 * i, 1)});
    return rows;
}

QStringList titles(const QList<RenderingRow> &rows)
{
    QStringList lines;
    for (const RenderingRow &row : rows) {
        QStringList cells;
        for (const RenderingCell &cell : row.cells)
            cells.append(QStringLiteral("%1 %2").arg(cell.text).arg(cell.places.size()));
        lines.append(row.title + QStringLiteral(": ") + cells.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace

class RenderingsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_panel; }
    void listsRowsWithTheirWays();
    void filtersByAnyWords();
    void clickingAWayWalksItsPlaces();
    void enterWalksToo();
    void pickFromOutsideMarksTheWay();
    void nextGoesToTheRarestWay();
    void asksToUseOneEverywhere();
    void asksForAConcept();
    void changesNothingWhereNothingMayBeChanged();
    void inconsistentConceptsComeFirst();
    void listsSentencesThatDiffer();
    void keepsThePickedCellThroughNews();
    void otherWaysAreInSightWhereItIsNarrow();
    void whatIsSaidStaysInSight();
    void aPickFromOutsideScrollsBack();

private:
    QPoint cell(int row, int column) const { return m_table->visualRect(m_table->model()->index(row, column)).center(); }
    void click(int row, int column) { QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell(row, column)); }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : m_panel->findChildren<QPushButton *>())
            if (one->text().contains(words))
                return one;
        return nullptr;
    }

    RenderingsPanel *m_panel = nullptr;
    QTableView *m_table = nullptr;
};

void RenderingsPanelTest::init()
{
    m_panel = new RenderingsPanel;
    m_panel->setRows(RenderingView::Concepts, someRows());
    m_panel->setEditable(true);
    m_panel->resize(460, 320);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel));
    m_table = m_panel->table();
}

void RenderingsPanelTest::listsRowsWithTheirWays()
{
    RenderingsModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(RenderingView::Concepts, someRows());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("英偉達"));
    QCOMPARE(model.index(0, 1).data(RenderingsModel::CountRole).toInt(), 2);
    QVERIFY(model.index(0, 0).data(RenderingsModel::MarkedRole).toBool());
    QVERIFY(!model.index(0, 1).data(RenderingsModel::MarkedRole).toBool());
    QVERIFY(model.index(0, 2).data(RenderingsModel::MarkedRole).toBool());
    QVERIFY(!model.index(0, 3).data(RenderingsModel::MarkedRole).toBool());
    QVERIFY(model.index(0, 3).data(RenderingsModel::AsideRole).toBool());
    QVERIFY(!model.index(1, 0).data(RenderingsModel::MarkedRole).toBool());
    QVERIFY(!model.index(1, 2).data().isValid());
    QCOMPARE(model.flags(model.index(1, 2)), Qt::ItemFlags(Qt::NoItemFlags));
    QCOMPARE(model.markedCount(), 1);
}

void RenderingsPanelTest::filtersByAnyWords()
{
    auto *filter = m_panel->findChild<QLineEdit *>();
    QTest::keyClicks(filter, QStringLiteral("soft"));
    QCOMPARE(m_table->model()->rowCount(), 1);
    filter->setText(QStringLiteral("英偉"));
    QCOMPARE(m_table->model()->index(0, 0).data().toString(), QStringLiteral("Nvidia"));
    filter->setText(QStringLiteral("nothing"));
    QCOMPARE(m_table->model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(m_table->model()->rowCount(), 2);
}

void RenderingsPanelTest::clickingAWayWalksItsPlaces()
{
    QSignalSpy picked(m_panel, &RenderingsPanel::placePicked);
    for (int i = 0; i < 3; ++i)
        click(0, 1);
    click(0, 2);
    click(0, 1);
    QList<int> walked;
    for (const QList<QVariant> &arguments : std::as_const(picked))
        walked << arguments[1].value<QList<TextSpan>>().at(arguments[2].toInt()).paragraph;
    QCOMPARE(walked, QList<int>({10, 11, 10, 20, 10}));
    QCOMPARE(picked.first().first().toString(), QStringLiteral("輝達"));
}

void RenderingsPanelTest::enterWalksToo()
{
    QSignalSpy picked(m_panel, &RenderingsPanel::placePicked);
    m_table->setCurrentIndex(m_table->model()->index(1, 1));
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked.last()[2].toInt(), 1);
}

void RenderingsPanelTest::pickFromOutsideMarksTheWay()
{
    QSignalSpy picked(m_panel, &RenderingsPanel::placePicked);
    m_panel->setPicked({TextSpan{Side::Translation, 11, {1, 5}}});
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(0, 1));
    QCOMPARE(picked.size(), 0);
    click(0, 1);
    QCOMPARE(picked.last()[2].toInt(), 0); // on from the second place, around to the first
    m_panel->setPicked({TextSpan{Side::Source, 11, {1, 5}}});
    QVERIFY(!m_table->selectionModel()->hasSelection());
}

void RenderingsPanelTest::nextGoesToTheRarestWay()
{
    QSignalSpy picked(m_panel, &RenderingsPanel::placePicked);
    m_panel->pickNext();
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toString(), QStringLiteral("英偉達")); // a shortened form is no inconsistency
    m_panel->pickNext();
    QCOMPARE(picked.size(), 1);
}

void RenderingsPanelTest::asksToUseOneEverywhere()
{
    QSignalSpy asked(m_panel, &RenderingsPanel::useEverywhereRequested);
    click(0, 2);
    QTest::mouseClick(button(QStringLiteral("everywhere")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toString(), QStringLiteral("英偉達"));
    QCOMPARE(asked.first()[1].value<QList<TextSpan>>(), places(10, 2));
    click(1, 1);
    QVERIFY(!button(QStringLiteral("everywhere"))->isEnabled()); // there is one way alone
}

void RenderingsPanelTest::asksForAConcept()
{
    QSignalSpy asked(m_panel, &RenderingsPanel::addRequested);
    click(1, 0);
    QTest::mouseClick(button(QStringLiteral("termbase")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toString(), QStringLiteral("Microsoft"));
    QCOMPARE(asked.first()[1].toString(), QStringLiteral("微軟"));
}

void RenderingsPanelTest::changesNothingWhereNothingMayBeChanged()
{
    m_panel->setEditable(false);
    QSignalSpy asked(m_panel, &RenderingsPanel::useEverywhereRequested);
    click(0, 2);
    QVERIFY(!button(QStringLiteral("everywhere"))->isEnabled());
    m_panel->useEverywhere();
    QCOMPARE(asked.size(), 0);
}

void RenderingsPanelTest::inconsistentConceptsComeFirst()
{
    RenderingMatrix matrix;
    matrix.rows = {{QStringLiteral("loom"), ConceptKind::Word, {}, {{QStringLiteral("織機"), places(0, 2)}}},
                   {QStringLiteral("wool"), ConceptKind::Word, {}, {{QStringLiteral("羊毛"), places(0, 2)}, {QStringLiteral("毛線"), places(4, 1)}}},
                   {QStringLiteral("Globex"), ConceptKind::Name, {}, {{QStringLiteral("環球"), places(0, 2)}, {QStringLiteral("寰球"), places(4, 1)}}},
                   {QStringLiteral("yarn"), ConceptKind::Word, {}, {{QStringLiteral("毛線"), places(6, 3)}}}};
    matrix.shared = {{QStringLiteral("毛線"), {1, 3}}};
    QCOMPARE(titles(renderingRows(RenderingView::Concepts, {}, matrix)),
             (QStringList{QStringLiteral("Globex: 環球 2, 寰球 1"), QStringLiteral("wool: 羊毛 2, 毛線 1"), QStringLiteral("loom: 織機 2"), QStringLiteral("yarn: 毛線 3")}));
    QCOMPARE(titles(renderingRows(RenderingView::SharedRenderings, {}, matrix)), QStringList{QStringLiteral("毛線: wool 1, yarn 3")});
}

void RenderingsPanelTest::listsSentencesThatDiffer()
{
    const Bitext texts = bitext(QStringLiteral("en: The mill closed for the winter. | zh: 工廠冬天關門了。\n"
                                               "en: Nobody knew why it did. | zh: 沒有人知道為什麼會這樣。\n"
                                               "en: The mill closed for the winter. | zh: 磨坊歇業過冬，沒有人在。\n"
                                               "en: People asked what the reason was. | zh: 沒有人知道為什麼會這樣。\n"))
                             .bitext;
    const QList<RenderingRow> split = renderingRows(RenderingView::SplitSentences, texts, {});
    QCOMPARE(split.size(), 1);
    QCOMPARE(split.first().title, QStringLiteral("The mill closed for the winter."));
    QCOMPARE(split.first().cells.size(), 2);
    QCOMPARE(split.first().cells[1].text, QStringLiteral("磨坊歇業過冬，沒有人在。"));
    QCOMPARE(split.first().cells[1].places.first().paragraph, 2);
    const QList<RenderingRow> shared = renderingRows(RenderingView::SharedSentences, texts, {});
    QCOMPARE(shared.size(), 1);
    QCOMPARE(shared.first().cells.size(), 2);
    QCOMPARE(shared.first().cells.first().places.first().side, Side::Source);
}

void RenderingsPanelTest::keepsThePickedCellThroughNews()
{
    m_table->setCurrentIndex(m_table->model()->index(1, 1));
    QList<RenderingRow> rows = someRows();
    rows.prepend(rows.first());
    rows.first().title = QStringLiteral("AMD");
    rows.first().cells = {{QStringLiteral("超微"), places(0, 1)}}; // in the sentence where Microsoft is
    m_panel->setRows(RenderingView::Concepts, rows);
    QCOMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(m_table->currentIndex().column(), 1);
    m_panel->setPicked({{Side::Translation, 0, {0, 40}}}); // the sentence has a way of both
    QCOMPARE(m_table->currentIndex().row(), 2);
    m_panel->setPicked(places(20, 1)); // nothing but the way itself
    QCOMPARE(m_table->currentIndex().data().toString(), QStringLiteral("英偉達"));
    rows.removeLast();
    m_panel->setRows(RenderingView::Concepts, rows);
    QCOMPARE(m_table->currentIndex().data().toString(), QStringLiteral("英偉達"));
}

void RenderingsPanelTest::otherWaysAreInSightWhereItIsNarrow()
{
    QList<RenderingRow> rows = someRows();
    rows.first().title = QStringLiteral("A company that makes processors for computers");
    rows.first().cells[0].text = QStringLiteral("輝達").repeated(10);
    rows.first().cells[1].text = QStringLiteral("英偉達").repeated(10);
    m_panel->setRows(RenderingView::Concepts, rows);
    for (const int width : {460, 300}) {
        m_panel->resize(width, 320);
        QTRY_COMPARE(m_panel->width(), width);
        const QRect also = m_table->visualRect(m_table->model()->index(0, 2));
        QVERIFY2(also.left() >= 0 && also.right() <= m_table->viewport()->width(), qPrintable(QString::number(also.right())));
        QVERIFY(m_table->columnWidth(1) >= 60);
    }
    m_panel->setRows(RenderingView::Concepts, someRows()); // short words need no more than they are
    QVERIFY(m_table->columnWidth(0) < 150);
}

/// The concept stands beside its ways, however many there are.
void RenderingsPanelTest::whatIsSaidStaysInSight()
{
    m_panel->setRows(RenderingView::Concepts, rowsWithManyWays());
    const QTableView *titles = m_table->findChild<QTableView *>();
    QVERIFY(titles && !titles->isVisible());
    m_panel->setPicked(places(60, 1)); // its last way
    QCOMPARE(m_table->currentIndex().column(), 6);
    QVERIFY(m_table->horizontalScrollBar()->value() > 0);
    QVERIFY(titles->isVisible());
    QCOMPARE(titles->geometry().left(), m_table->viewport()->x());
    QCOMPARE(titles->columnWidth(0), m_table->columnWidth(0));
    QCOMPARE(titles->visualRect(titles->model()->index(1, 0)).top(), m_table->visualRect(m_table->model()->index(1, 0)).top());
    QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= titles->width());
    QSignalSpy picked(m_panel, &RenderingsPanel::placePicked);
    QTest::mouseClick(titles->viewport(), Qt::LeftButton, {}, titles->visualRect(titles->model()->index(1, 0)).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toString(), QStringLiteral("微軟"));
    m_table->setCurrentIndex(m_table->model()->index(0, 6));
    m_table->setCurrentIndex(m_table->model()->index(0, 4)); // to the left: not under the concept
    QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= titles->width());
}

void RenderingsPanelTest::aPickFromOutsideScrollsBack()
{
    m_panel->setRows(RenderingView::Concepts, rowsWithManyWays());
    m_panel->setPicked(places(60, 1));
    QVERIFY(m_table->horizontalScrollBar()->value() > 0);
    m_panel->setPicked(places(10, 1));
    QCOMPARE(m_table->currentIndex().column(), 1);
    QCOMPARE(m_table->horizontalScrollBar()->value(), 0);
}

QTEST_MAIN(RenderingsPanelTest)
#include "tst_renderingspanel.moc"
