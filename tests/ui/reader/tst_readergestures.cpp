// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"
#include "tests/ui/reader/readerdesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStyleHints>

using namespace concord;

class ReaderGesturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void clickOnAFigurePicksIt();
    void clickPicksTheSmallestMark();
    void clickPrefersTheClaimAmongEqualMarks();
    void clickElsewherePicksTheSentence();
    void clickOnAGutterShapePicksItsClaim();
    void restingPointerHovers();
    void dragSelectsWithinOneColumn();
    void dragIntoTheOtherColumnStaysInItsOwn();
    void dragGoesOnOverParagraphs();
    void doubleClickSelectsAWord();
    void tripleClickSelectsTheSentence();
    void shiftArrowsExtend();
    void caretNeverStandsInsideAGrapheme_data();
    void caretNeverStandsInsideAGrapheme();
    void arrowsReachEveryPlaceAndEnd();
    void verticalMovesKeepTheirColumn();
    void homeAndEndStayOnTheirLine();
    void controlTabChangesColumnInTheSameRow();
    void tabLeavesTheReader();
    void enterPicksAtTheCaret();
    void stepsThroughFiguresOfOneSide();
    void stepsThroughFindingsOfBothSides();
    void copiesPlainText();
};

void ReaderGesturesTest::clickOnAFigurePicksIt()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan figure = desk.chinese(QStringLiteral("300萬箱"));
    desk.reader.setMarks({figureMark(figure)});
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.click(figure);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(lastItem(picked), Item(FigureItem{figure}));
}

void ReaderGesturesTest::clickPicksTheSmallestMark()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan figure = desk.english(QStringLiteral("3 million crates"));
    const TextSpan claim = desk.english(QStringLiteral("lost 3 million crates in 2024"));
    desk.reader.setMarks({{claim, MarkLayer::Claim, Token::Verified, ClaimId{5}}, figureMark(figure)});
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.click(figure);
    QCOMPARE(lastItem(picked), Item(FigureItem{figure}));
    desk.click(desk.english(QStringLiteral("lost")));
    QCOMPARE(lastItem(picked), Item(ClaimId{5}));
}

void ReaderGesturesTest::clickPrefersTheClaimAmongEqualMarks()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan span = desk.english(QStringLiteral("3 million crates"));
    const ReaderMark finding{span, MarkLayer::Finding, Token::Wrong, FindingItem{QStringLiteral("f"), 2}};
    const ReaderMark disagreement{span, MarkLayer::FigureDisagrees, Token::Wrong, FindingItem{QStringLiteral("d"), 1}};
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.reader.setMarks({finding, disagreement, figureMark(span)});
    desk.click(span);
    QCOMPARE(lastItem(picked), disagreement.item);
    desk.reader.setMarks({finding, disagreement, {span, MarkLayer::Claim, Token::Wrong, ClaimId{9}}});
    desk.click(span);
    QCOMPARE(lastItem(picked), Item(ClaimId{9}));
}

void ReaderGesturesTest::clickElsewherePicksTheSentence()
{
    Desk desk(drawnArticle(ferryStory()));
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.click(desk.english(QStringLiteral("blame")));
    QCOMPARE(lastItem(picked), Item(desk.english(QStringLiteral("Owners blame the tide."))));
    desk.click(desk.chinese(QStringLiteral("潮水。")));
    QCOMPARE(lastItem(picked), Item(desk.chinese(QStringLiteral("船東公佈資本支出時怪罪潮水。"))));
    // Beside the end of a line, still in its column.
    const QRect end = desk.reader.rectOf(desk.chinese(QStringLiteral("船員等著。")));
    QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(end.right() + 60, end.center().y()));
    QCOMPARE(lastItem(picked), Item(desk.chinese(QStringLiteral("船員等著。"))));
}

void ReaderGesturesTest::clickOnAGutterShapePicksItsClaim()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan claim = desk.english(QStringLiteral("blame the tide"));
    desk.reader.setMarks({{claim, MarkLayer::Claim, Token::Disputed, ClaimId{77}}});
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    const QRect line = desk.reader.rectOf(desk.english(QStringLiteral("Owners")));
    QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(line.left() - 20, line.center().y()));
    QCOMPARE(lastItem(picked), Item(ClaimId{77}));
}

void ReaderGesturesTest::restingPointerHovers()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan figure = desk.english(QStringLiteral("3 million crates"));
    desk.reader.setMarks({figureMark(figure)});
    QSignalSpy hovered(&desk.reader, &BitextReader::itemHovered);
    QTest::mouseMove(desk.reader.viewport(), desk.middleOf(figure));
    QTRY_COMPARE(hovered.count(), 1);
    QCOMPARE(lastItem(hovered), Item(FigureItem{figure}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(desk.reader.viewport(), &leave);
    QCOMPARE(lastItem(hovered), Item());
}

void ReaderGesturesTest::dragSelectsWithinOneColumn()
{
    Desk desk(drawnArticle(ferryStory()));
    const QRect from = desk.reader.rectOf(desk.english(QStringLiteral("lost")));
    const QRect to = desk.reader.rectOf(desk.english(QStringLiteral("crates")));
    QSignalSpy selected(&desk.reader, &BitextReader::passageSelected);
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    QTest::mousePress(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(from.left() + 1, from.center().y()));
    QTest::mouseMove(desk.reader.viewport(), QPoint(to.center().x(), to.center().y()));
    QTest::mouseMove(desk.reader.viewport(), QPoint(to.right() - 1, to.center().y()));
    QCOMPARE(selected.count(), 0);
    QTest::mouseRelease(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(to.right() - 1, to.center().y()));
    QCOMPARE(desk.selected(), QStringLiteral("lost 3 million crates"));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.first().first().value<TextSpan>(), desk.english(QStringLiteral("lost 3 million crates")));
    QCOMPARE(picked.count(), 0);
}

void ReaderGesturesTest::dragIntoTheOtherColumnStaysInItsOwn()
{
    Desk desk(drawnArticle(ferryStory()));
    const QRect from = desk.reader.rectOf(desk.english(QStringLiteral("Owners")));
    const QRect to = desk.reader.rectOf(desk.chinese(QStringLiteral("怪罪")));
    QTest::mousePress(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(from.left() + 1, from.center().y()));
    QTest::mouseMove(desk.reader.viewport(), to.center());
    QTest::mouseRelease(desk.reader.viewport(), Qt::LeftButton, {}, to.center());
    QCOMPARE(desk.reader.selection().side, Side::Source);
    QCOMPARE(desk.selected(), QStringLiteral("Owners blame the tide."));
}

void ReaderGesturesTest::dragGoesOnOverParagraphs()
{
    Desk desk(drawnArticle(ferryStory()));
    QSignalSpy selected(&desk.reader, &BitextReader::passageSelected);
    const QRect from = desk.reader.rectOf(desk.english(QStringLiteral("blame")));
    const QRect to = desk.reader.rectOf(desk.english(QStringLiteral("Crews")));
    QTest::mousePress(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(from.left() + 1, from.center().y()));
    QTest::mouseMove(desk.reader.viewport(), to.center());
    QTest::mouseMove(desk.reader.viewport(), QPoint(to.right() - 1, to.center().y()));
    QTest::mouseRelease(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(to.right() - 1, to.center().y()));
    QCOMPARE(desk.selected(), QStringLiteral("blame the tide.\nNobody asked the tide. The omitted sentence stands alone. Crews"));
    QCOMPARE(selected.count(), 1);
    // A claim takes the part in the paragraph it was begun in.
    QCOMPARE(desk.reader.selection(), desk.english(QStringLiteral("blame the tide.")));
}

void ReaderGesturesTest::doubleClickSelectsAWord()
{
    Desk desk(drawnArticle(ferryStory()));
    QSignalSpy selected(&desk.reader, &BitextReader::passageSelected);
    QTest::mouseDClick(desk.reader.viewport(), Qt::LeftButton, {},
                       desk.middleOf(desk.chinese(QStringLiteral("資本"))) + QPoint(-4, 0));
    QCOMPARE(desk.selected(), QStringLiteral("資本"));
    QCOMPARE(selected.last().first().value<TextSpan>(), desk.chinese(QStringLiteral("資本")));
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    QTest::mouseDClick(desk.reader.viewport(), Qt::LeftButton, {},
                       desk.middleOf(desk.english(QStringLiteral("Owners"))));
    QCOMPARE(desk.selected(), QStringLiteral("Owners"));
}

void ReaderGesturesTest::tripleClickSelectsTheSentence()
{
    Desk desk(drawnArticle(ferryStory()));
    const QPoint point = desk.middleOf(desk.chinese(QStringLiteral("資本")));
    QTest::mouseDClick(desk.reader.viewport(), Qt::LeftButton, {}, point);
    QTest::mousePress(desk.reader.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(desk.reader.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(desk.selected(), QStringLiteral("船東公佈資本支出時怪罪潮水。"));
}

void ReaderGesturesTest::shiftArrowsExtend()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.chinese(QStringLiteral("弄丟")));
    QSignalSpy selected(&desk.reader, &BitextReader::passageSelected);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk.selected(), QStringLiteral("弄丟"));
    QCOMPARE(selected.count(), 2);
    desk.press(Qt::Key_Right);
    QVERIFY(!desk.reader.hasSelection());
    desk.putCaret(desk.english(QStringLiteral("Owners")));
    desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.selected(), QStringLiteral("Owners "));
}

void ReaderGesturesTest::caretNeverStandsInsideAGrapheme_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji with joiners") << QStringLiteral("a👩‍👩‍👧b🏳️‍🌈c");
    QTest::newRow("combining marks") << QStringLiteral("cafe\u0301 o\u0302\u0323 n");
    QTest::newRow("beyond the basic plane") << QStringLiteral("一𠮷字𠮷");
    QTest::newRow("flags") << QStringLiteral("x🇹🇼🇺🇸y");
}

void ReaderGesturesTest::caretNeverStandsInsideAGrapheme()
{
    QFETCH(QString, text);
    QList<int> allowed = {0};
    while (allowed.last() < text.size())
        allowed.append(nextGrapheme(text, allowed.last()));
    Desk desk(drawnArticle({text + QStringLiteral(" | ") + text}));
    for (const Side side : {Side::Source, Side::Translation}) {
        desk.reader.setCaret({side, 0, 0, false});
        QList<int> seen = {0};
        for (int i = 0; i < 40 && desk.reader.caret().position < text.size(); ++i) {
            desk.press(Qt::Key_Right);
            seen.append(desk.reader.caret().position);
        }
        QCOMPARE(seen, allowed);
        const QRect line = desk.reader.rectOf({side, 0, {0, static_cast<int>(text.size())}});
        for (int x = line.left() - 3; x < line.right() + 6; x += 2) {
            QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(x, line.center().y()));
            QVERIFY2(allowed.contains(desk.reader.caret().position),
                     qPrintable(QString::number(desk.reader.caret().position)));
        }
    }
}

void ReaderGesturesTest::arrowsReachEveryPlaceAndEnd()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    int length = 0;
    for (const QString &paragraph : std::as_const(desk.bitext->source.paragraphs))
        length += static_cast<int>(paragraph.size()) + 1;
    for (int i = 0; i + 1 < length; ++i)
        desk.press(Qt::Key_Right);
    const TextPosition end = desk.reader.caret();
    QCOMPARE(end.paragraph, 1);
    QCOMPARE(end.position, static_cast<int>(desk.bitext->source.paragraphs[1].size()));
    desk.press(Qt::Key_Right);
    QCOMPARE(desk.reader.caret(), end);
    for (int i = 0; i < length + 3; ++i)
        desk.press(Qt::Key_Left);
    QCOMPARE(desk.reader.caret(), (TextPosition{Side::Source, 0, 0, false}));
}

void ReaderGesturesTest::verticalMovesKeepTheirColumn()
{
    Desk desk(longArticle(40));
    desk.putCaret(desk.english(QStringLiteral("crates")));
    int lastY = -1;
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(desk.reader.caret().side, Side::Source);
        desk.press(Qt::Key_Down);
    }
    const TextPosition low = desk.reader.caret();
    QVERIFY(low.paragraph > 0);
    for (int i = 0; i < 25; ++i)
        desk.press(Qt::Key_Up);
    QCOMPARE(desk.reader.caret().paragraph, 0);
    QCOMPARE(desk.reader.caret().position, desk.english(QStringLiteral("crates")).range.begin);
    desk.press(Qt::Key_PageDown);
    QVERIFY(desk.reader.caret().paragraph > 0);
    lastY = desk.reader.verticalScrollBar()->value();
    QVERIFY(lastY > 0);
    desk.press(Qt::Key_PageUp);
    QCOMPARE(desk.reader.caret().paragraph, 0);
    QVERIFY(desk.reader.verticalScrollBar()->value() < desk.reader.verticalScrollBar()->singleStep()); // heights were corrected in between
}

void ReaderGesturesTest::homeAndEndStayOnTheirLine()
{
    Desk desk(drawnArticle({QStringLiteral("one two three four five six seven eight nine ten ").repeated(4).trimmed()
                            + QStringLiteral(" | 一")}),
              {}, {700, 400});
    const auto line = [&](int position) {
        return desk.reader.rectOf({Side::Source, 0, {position, position + 1}}).top();
    };
    desk.press(Qt::Key_End);
    const int end = desk.reader.caret().position;
    QVERIFY(end > 5 && end < desk.bitext->source.paragraphs[0].size());
    QCOMPARE(line(end - 1), line(0));
    desk.press(Qt::Key_Home);
    QCOMPARE(desk.reader.caret().position, 0);
    desk.press(Qt::Key_Down);
    const int second = desk.reader.caret().position;
    desk.press(Qt::Key_End);
    QCOMPARE(line(desk.reader.caret().position - 1), line(second));
    desk.press(Qt::Key_Home);
    QCOMPARE(desk.reader.caret().position, second);
}

void ReaderGesturesTest::controlTabChangesColumnInTheSameRow()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.english(QStringLiteral("blame")));
    desk.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(desk.reader.caret().side, Side::Translation);
    QCOMPARE(desk.reader.caret().position, desk.chinese(QStringLiteral("船東")).range.begin);
    desk.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(desk.reader.caret().side, Side::Source);
    // From a row whose other side is empty: to the nearest row above that has one.
    desk.putCaret(desk.english(QStringLiteral("omitted")));
    desk.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(desk.reader.caret().position, desk.chinese(QStringLiteral("沒有人")).range.begin);
}

void ReaderGesturesTest::tabLeavesTheReader()
{
    QWidget window;
    auto *reader = new BitextReader(&window);
    auto *other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    reader->setContent({drawnArticle(ferryStory()), {}, {}});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_Tab);
    QVERIFY(other->hasFocus());
}

void ReaderGesturesTest::enterPicksAtTheCaret()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan figure = desk.english(QStringLiteral("3 million crates"));
    desk.reader.setMarks({figureMark(figure)});
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.putCaret(figure);
    desk.press(Qt::Key_Return);
    QCOMPARE(lastItem(picked), Item(FigureItem{figure}));
    desk.putCaret(desk.english(QStringLiteral("Owners")));
    desk.press(Qt::Key_Space);
    QCOMPARE(lastItem(picked), Item(desk.english(QStringLiteral("Owners blame the tide."))));
}

void ReaderGesturesTest::stepsThroughFiguresOfOneSide()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan crates = desk.english(QStringLiteral("3 million crates")),
                   year = desk.english(QStringLiteral("2024"));
    desk.reader.setMarks({figureMark(year), figureMark(desk.chinese(QStringLiteral("300萬箱"))), figureMark(crates)});
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.reader.nextFigure();
    QCOMPARE(lastItem(picked), Item(FigureItem{crates}));
    desk.reader.nextFigure();
    QCOMPARE(lastItem(picked), Item(FigureItem{year}));
    desk.reader.nextFigure();
    QCOMPARE(picked.count(), 2);
    desk.reader.previousFigure();
    QCOMPARE(lastItem(picked), Item(FigureItem{crates}));
    desk.reader.otherColumn();
    desk.reader.nextFigure();
    QCOMPARE(lastItem(picked), Item(FigureItem{desk.chinese(QStringLiteral("300萬箱"))}));
}

void ReaderGesturesTest::stepsThroughFindingsOfBothSides()
{
    Desk desk(drawnArticle(ferryStory()));
    const auto finding = [](const TextSpan &span, int index) {
        return ReaderMark{span, MarkLayer::Finding, Token::Wrong, FindingItem{QString::number(index), index}};
    };
    // One finding with a passage on each side, then one on the translation alone.
    desk.reader.setMarks({finding(desk.english(QStringLiteral("lost")), 1),
                          finding(desk.chinese(QStringLiteral("弄丟")), 1),
                          finding(desk.chinese(QStringLiteral("等著")), 2)});
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    connect(&desk.reader, &BitextReader::itemPicked, &desk.reader, [&](const Item &item) {
        desk.reader.setProjection({item, {}, {}, {}, {}, {}});
    });
    desk.reader.nextFinding();
    QCOMPARE(lastItem(picked), Item(FindingItem{QStringLiteral("1"), 1}));
    desk.reader.nextFinding();
    QCOMPARE(lastItem(picked), Item(FindingItem{QStringLiteral("2"), 2}));
    desk.reader.previousFinding();
    QCOMPARE(lastItem(picked), Item(FindingItem{QStringLiteral("1"), 1}));
}

void ReaderGesturesTest::copiesPlainText()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.chinese(QStringLiteral("船員")));
    desk.reader.selectSentence();
    QTest::keySequence(desk.reader.viewport(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("船員等著。"));
}

QTEST_MAIN(ReaderGesturesTest)
#include "tst_readergestures.moc"
