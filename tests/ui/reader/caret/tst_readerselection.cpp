// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerdesk.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QStyleHints>
#include <QWheelEvent>

using namespace concord;

namespace {

/// A reader that keeps what would be dragged out of it.
class KeptReader : public BitextReader
{
public:
    std::unique_ptr<QMimeData> dragged;

protected:
    void dragOut(std::unique_ptr<QMimeData> clipping) override { dragged = std::move(clipping); }
};

void turn(QWidget *view, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = {}, Qt::ScrollPhase phase = Qt::NoScrollPhase)
{
    QWheelEvent event(QPointF(20, 20), view->mapToGlobal(QPointF(20, 20)), pixels, angle, Qt::NoButton, modifiers, phase, false);
    QCoreApplication::sendEvent(view, &event);
}

QColor colourAt(BitextReader &reader, const QPoint &point)
{
    return reader.viewport()->grab().toImage().pixelColor(point);
}

} // namespace

class ReaderSelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }

    void shiftExtendsOverParagraphsAndBack();
    void shiftClickExtends();
    void shiftClickInTheOtherColumnStaysOnItsSide();
    void fourClicksSelectTheParagraph();
    void dragAfterADoubleClickTakesWholeWords();
    void selectsTheWholeColumn();
    void expandsStepByStep();
    void selectionIsPaintedInEveryRow();
    void counterpartIsOutlined();
    void draggingBeyondTheEdgeScrolls();
    void draggingASelectionTakesItsTextAlong();
    void clickOnASelectionDropsIt();
    void copiesParagraphsAsLinesAndHtml();
    void copiesWithItsCitation();
    void copiesBothLanguages();
    void controlTabGoesBackWhereItCameFrom();
    void returnsToThePlaceThatWasLeft();
    void jumpMovesTheCaret();
    void contextMenuSpeaksOfWhatIsUnderThePointer();
    void wheelTurnsAddUp();
    void touchpadScrollsByPixels();
    void momentumNeverZooms();
    void caretSettlesWhenTheTextChanges();
};

void ReaderSelectionTest::shiftExtendsOverParagraphsAndBack()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.english(QStringLiteral("the tide.")));
    desk.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.selected(), QStringLiteral("the tide.\n"));
    QCOMPARE(desk.reader.selection(), desk.english(QStringLiteral("the tide.")));
    desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.selected(), QStringLiteral("the tide.\nNobody "));
    desk.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.selected(), QStringLiteral("Ferry lost 3 million crates in 2024. Owners blame "));
    QCOMPARE(desk.reader.textSelection().end.position, desk.english(QStringLiteral("the tide.")).range.begin);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.reader.hasSelection());
    QVERIFY(desk.reader.selection().range.isEmpty());
}

void ReaderSelectionTest::shiftClickExtends()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.chinese(QStringLiteral("弄丟")));
    const QRect end = desk.reader.rectOf(desk.chinese(QStringLiteral("等著")));
    QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(end.right() - 1, end.center().y()));
    QCOMPARE(desk.selected(), QStringLiteral("弄丟了300萬箱貨。船東公佈資本支出時怪罪潮水。\n沒有人問過潮水。船員等著"));
}

void ReaderSelectionTest::shiftClickInTheOtherColumnStaysOnItsSide()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.chinese(QStringLiteral("弄丟")));
    QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, Qt::ShiftModifier, desk.middleOf(desk.english(QStringLiteral("Crews"))));
    QCOMPARE(desk.reader.textSelection().side(), Side::Translation);
    QVERIFY(desk.selected().startsWith(QStringLiteral("弄丟")));
}

void ReaderSelectionTest::fourClicksSelectTheParagraph()
{
    Desk desk(drawnArticle(ferryStory()));
    const QPoint point = desk.middleOf(desk.english(QStringLiteral("blame")));
    QTest::mouseDClick(desk.reader.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(desk.selected(), QStringLiteral("blame"));
    QTest::mousePress(desk.reader.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(desk.reader.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(desk.selected(), QStringLiteral("Owners blame the tide."));
    QMouseEvent fourth(QEvent::MouseButtonDblClick, QPointF(point), desk.reader.viewport()->mapToGlobal(QPointF(point)), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.reader.viewport(), &fourth);
    QCOMPARE(desk.selected(), desk.bitext->source.paragraphs[0]);
}

void ReaderSelectionTest::dragAfterADoubleClickTakesWholeWords()
{
    Desk desk(drawnArticle(ferryStory()));
    QWidget *view = desk.reader.viewport();
    const QPoint blame = desk.middleOf(desk.english(QStringLiteral("blame")));
    const auto move = [&](const QPoint &point) {
        QMouseEvent event(QEvent::MouseMove, QPointF(point), view->mapToGlobal(QPointF(point)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &event);
    };
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(blame), view->mapToGlobal(QPointF(blame)), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &second);
    QCOMPARE(desk.selected(), QStringLiteral("blame"));
    move(desk.middleOf(desk.english(QStringLiteral("asked"))));
    QCOMPARE(desk.selected(), QStringLiteral("blame the tide.\nNobody asked"));
    move(desk.middleOf(desk.english(QStringLiteral("million"))));
    QCOMPARE(desk.selected(), QStringLiteral("million crates in 2024. Owners blame"));
    QTest::mouseRelease(view, Qt::LeftButton, {}, desk.middleOf(desk.english(QStringLiteral("million"))));
    QCOMPARE(desk.selected(), QStringLiteral("million crates in 2024. Owners blame"));
}

void ReaderSelectionTest::selectsTheWholeColumn()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.chinese(QStringLiteral("潮水")));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.selected(), desk.bitext->translation.paragraphs.join(u'\n'));
}

void ReaderSelectionTest::expandsStepByStep()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.english(QStringLiteral("blame")));
    const QStringList steps = {QStringLiteral("blame"), QStringLiteral("Owners blame the tide."), desk.bitext->source.paragraphs[0],
                               desk.bitext->source.paragraphs.join(u'\n'), desk.bitext->source.paragraphs.join(u'\n')};
    for (const QString &step : steps) {
        desk.press(Qt::Key_X);
        QCOMPARE(desk.selected(), step);
    }
}

void ReaderSelectionTest::selectionIsPaintedInEveryRow()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan first = desk.english(QStringLiteral("Ferry")), last = desk.english(QStringLiteral("Nobody")), beyond = desk.english(QStringLiteral("omitted"));
    const auto band = [&](const TextSpan &span) { return colourAt(desk.reader, desk.reader.rectOf(span).topLeft() + QPoint(1, 1)); };
    const QColor bare = band(beyond);
    desk.reader.select({{Side::Source, 0, 0, false}, {Side::Source, last.paragraph, last.range.end, true}});
    QCOMPARE(band(first), Theme::current().colour(Token::SelectionBand));
    QCOMPARE(band(desk.english(QStringLiteral("blame"))), Theme::current().colour(Token::SelectionBand));
    QCOMPARE(band(last), Theme::current().colour(Token::SelectionBand));
    QCOMPARE(band(beyond), bare);
}

void ReaderSelectionTest::counterpartIsOutlined()
{
    Desk desk(drawnArticle(ferryStory()));
    const QImage before = desk.reader.viewport()->grab(desk.reader.rectOf(desk.chinese(QStringLiteral("船東公佈資本支出時怪罪潮水。"))).adjusted(-4, -4, 4, 4)).toImage();
    const QImage otherBefore = desk.reader.viewport()->grab(desk.reader.rectOf(desk.chinese(QStringLiteral("船員等著。"))).adjusted(-4, -4, 4, 4)).toImage();
    const TextSpan owners = desk.english(QStringLiteral("Owners"));
    desk.reader.select({{Side::Source, 0, owners.range.begin, false}, {Side::Source, 0, owners.range.end, true}});
    const QImage after = desk.reader.viewport()->grab(desk.reader.rectOf(desk.chinese(QStringLiteral("船東公佈資本支出時怪罪潮水。"))).adjusted(-4, -4, 4, 4)).toImage();
    const QImage otherAfter = desk.reader.viewport()->grab(desk.reader.rectOf(desk.chinese(QStringLiteral("船員等著。"))).adjusted(-4, -4, 4, 4)).toImage();
    QVERIFY(before != after);
    QCOMPARE(otherAfter, otherBefore);
}

void ReaderSelectionTest::draggingBeyondTheEdgeScrolls()
{
    Desk desk(longArticle(200));
    QWidget *view = desk.reader.viewport();
    const QRect from = desk.reader.rectOf(desk.english(QStringLiteral("Ship 1 ")));
    QTest::mousePress(view, Qt::LeftButton, {}, QPoint(from.left() + 1, from.center().y()));
    QTest::mouseMove(view, QPoint(from.left() + 40, view->height() - 5));
    QTest::mouseMove(view, QPoint(from.left() + 40, view->height() + 60));
    QTRY_VERIFY(desk.reader.verticalScrollBar()->value() > 200);
    QVERIFY(desk.reader.textSelection().end.paragraph > desk.reader.textSelection().begin.paragraph);
    const int reached = desk.reader.verticalScrollBar()->value();
    QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(from.left() + 40, view->height() + 60));
    QTest::qWait(120);
    QVERIFY(desk.reader.verticalScrollBar()->value() - reached < 200); // the last tick at most
    QVERIFY(desk.reader.hasSelection());
}

void ReaderSelectionTest::draggingASelectionTakesItsTextAlong()
{
    KeptReader reader;
    const auto bitext = drawnArticle({QStringLiteral("Use <b>bold</b> & quiet words. | 用語。")});
    reader.resize(800, 400);
    reader.show();
    reader.setContent({bitext, {}, {}});
    const TextSpan span = passage(*bitext, Side::Source, QStringLiteral("<b>bold</b> & quiet"));
    reader.select({{span.side, 0, span.range.begin, false}, {span.side, 0, span.range.end, true}});
    const QPoint inside = reader.rectOf(span).center();
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, inside);
    QTest::mouseMove(reader.viewport(), inside + QPoint(60, 60));
    QVERIFY(reader.dragged);
    QCOMPARE(reader.dragged->text(), QStringLiteral("<b>bold</b> & quiet"));
    QVERIFY(reader.dragged->html().contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt; &amp; quiet")));
    QCOMPARE(reader.selectedText(), QStringLiteral("<b>bold</b> & quiet")); // still there
}

void ReaderSelectionTest::clickOnASelectionDropsIt()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.english(QStringLiteral("Owners")));
    desk.reader.selectSentence();
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.click(desk.english(QStringLiteral("blame")));
    QVERIFY(!desk.reader.hasSelection());
    QCOMPARE(lastItem(picked), Item(desk.english(QStringLiteral("Owners blame the tide."))));
}

void ReaderSelectionTest::copiesParagraphsAsLinesAndHtml()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.chinese(QStringLiteral("潮水。")));
    desk.press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), QStringLiteral("潮水。\n沒有人問過潮水。船員等著。"));
    QVERIFY(mime->html().contains(QStringLiteral("<p lang=\"zh-Hant\">潮水。</p>")));
}

void ReaderSelectionTest::copiesWithItsCitation()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.reader.setCitation({QStringLiteral("Ferries"), QStringLiteral("Ann Lin"), QDate(2025, 3, 9)});
    desk.putCaret(desk.english(QStringLiteral("Nobody")));
    desk.reader.copyCited(); // nothing is selected: the sentence
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Nobody asked the tide.\n— Ferries · Ann Lin · 2025-03-09 · source · paragraph 2"));
}

void ReaderSelectionTest::copiesBothLanguages()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan from = desk.english(QStringLiteral("blame")), to = desk.english(QStringLiteral("stands"));
    desk.reader.select({{from.side, from.paragraph, from.range.begin, false}, {to.side, to.paragraph, to.range.end, true}});
    desk.reader.copyFacing();
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), QStringLiteral("Owners blame the tide.\t船東公佈資本支出時怪罪潮水。\n"
                                          "Nobody asked the tide.\t沒有人問過潮水。\n"
                                          "The omitted sentence stands alone.\t"));
    QCOMPARE(mime->html().count(QStringLiteral("<tr>")), 3);
    QVERIFY(mime->html().contains(QStringLiteral("<td lang=\"zh-Hant\">沒有人問過潮水。</td>")));
}

void ReaderSelectionTest::controlTabGoesBackWhereItCameFrom()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan blame = desk.english(QStringLiteral("blame"));
    desk.putCaret(blame);
    desk.reader.otherColumn();
    QCOMPARE(desk.reader.caret().position, desk.chinese(QStringLiteral("船東")).range.begin);
    desk.reader.otherColumn();
    QCOMPARE(desk.reader.caret().position, blame.range.begin);
    desk.reader.otherColumn();
    desk.press(Qt::Key_Right);
    desk.reader.otherColumn();
    QCOMPARE(desk.reader.caret().position, desk.english(QStringLiteral("Owners")).range.begin);
}

void ReaderSelectionTest::returnsToThePlaceThatWasLeft()
{
    Desk desk(longArticle(300));
    const auto show = [&](const Item &item, const TextSpan &span) { desk.reader.setProjection({item, {span}, {}, {}, {}, {}}); };
    const TextSpan near = desk.english(QStringLiteral("Ship 12 ")), far = desk.english(QStringLiteral("Ship 280 "));
    show(ClaimId{1}, near);
    desk.reader.setCaret({Side::Translation, 3, 4, false});
    desk.reader.verticalScrollBar()->setValue(200);
    show(ClaimId{2}, far);
    QVERIFY(desk.reader.verticalScrollBar()->value() > 1000);
    show(ClaimId{1}, near);
    desk.reader.restorePlace();
    QVERIFY(std::abs(desk.reader.verticalScrollBar()->value() - 200) <= 2);
    QCOMPARE(desk.reader.caret(), (TextPosition{Side::Translation, 3, 4, false}));
}

void ReaderSelectionTest::jumpMovesTheCaret()
{
    Desk desk(longArticle(300));
    const TextSpan far = desk.english(QStringLiteral("Ship 250 "));
    desk.reader.jumpTo(far);
    QCOMPARE(desk.reader.caret().paragraph, far.paragraph);
    QVERIFY(desk.reader.viewport()->rect().contains(desk.middleOf(far)));
}

void ReaderSelectionTest::contextMenuSpeaksOfWhatIsUnderThePointer()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan figure = desk.english(QStringLiteral("3 million crates"));
    desk.reader.setMarks({figureMark(figure)});
    QSignalSpy asked(&desk.reader, &BitextReader::contextMenuRequested);
    const auto ask = [&](QContextMenuEvent::Reason reason, const QPoint &point) {
        QContextMenuEvent event(reason, point, desk.reader.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(desk.reader.viewport(), &event);
    };
    ask(QContextMenuEvent::Mouse, desk.middleOf(figure));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.last().at(1).value<Item>(), Item(FigureItem{figure}));
    QVERIFY(figure.range.contains(desk.reader.caret().position));
    // A selection under the pointer stays.
    desk.putCaret(desk.english(QStringLiteral("Owners")));
    desk.reader.selectSentence();
    ask(QContextMenuEvent::Mouse, desk.middleOf(desk.english(QStringLiteral("blame"))));
    QCOMPARE(desk.selected(), QStringLiteral("Owners blame the tide."));
    desk.putCaret(figure);
    ask(QContextMenuEvent::Keyboard, {});
    QCOMPARE(asked.last().at(1).value<Item>(), Item(FigureItem{figure}));
}

void ReaderSelectionTest::wheelTurnsAddUp()
{
    Desk desk(longArticle(200));
    QScrollBar *bar = desk.reader.verticalScrollBar();
    turn(desk.reader.viewport(), {}, {0, -120});
    const int notch = bar->value();
    QVERIFY(notch > 20);
    bar->setValue(0);
    for (int i = 0; i < 8; ++i)
        turn(desk.reader.viewport(), {}, {0, -15});
    QVERIFY(std::abs(bar->value() - notch) <= 1);
    turn(desk.reader.viewport(), {}, {0, 120}, Qt::ControlModifier);
    QVERIFY(desk.reader.zoom() > 1.05);
    for (int i = 0; i < 4; ++i)
        turn(desk.reader.viewport(), {}, {0, -30}, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(desk.reader.zoom(), 1.0));
}

void ReaderSelectionTest::touchpadScrollsByPixels()
{
    Desk desk(longArticle(200));
    turn(desk.reader.viewport(), {0, -37}, {0, -74}, {}, Qt::ScrollUpdate);
    QCOMPARE(desk.reader.verticalScrollBar()->value(), QGuiApplication::platformName() == u"xcb" ? 74 : 37);
    turn(desk.reader.viewport(), {0, -5}, {0, -10}, {}, Qt::ScrollMomentum);
    QVERIFY(desk.reader.verticalScrollBar()->value() > 37);
}

void ReaderSelectionTest::momentumNeverZooms()
{
    Desk desk(longArticle(50));
    turn(desk.reader.viewport(), {0, 40}, {0, 240}, Qt::ControlModifier, Qt::ScrollMomentum);
    QVERIFY(qFuzzyCompare(desk.reader.zoom(), 1.0));
}

void ReaderSelectionTest::caretSettlesWhenTheTextChanges()
{
    Desk desk(drawnArticle({QStringLiteral("abcdef | 一")}));
    desk.reader.setCaret({Side::Source, 0, 3, false});
    const auto changed = drawnArticle({QStringLiteral("ab👩‍👧f | 一")});
    desk.reader.updateContent({changed, {}, {}});
    QCOMPARE(desk.reader.caret().position, 2);
    const auto shorter = drawnArticle({QStringLiteral("a | 一")});
    desk.reader.updateContent({shorter, {}, {}});
    QCOMPARE(desk.reader.caret().position, 1);
}

QTEST_MAIN(ReaderSelectionTest)
#include "tst_readerselection.moc"
