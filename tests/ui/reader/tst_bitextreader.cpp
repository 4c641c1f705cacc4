// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerdesk.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>

using namespace concord;

class BitextReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsStartLevel();
    void omissionLeavesItsSideEmpty();
    void oneLanguageFillsTheWidth();
    void narrowReaderStacksTheLanguages();
    void emptyReaderEndures();
    void emptyReaderSaysWhatBelongsThere();
    void pickedProjectionScrollsIntoView();
    void pickedInViewDoesNotScroll();
    void pickedElsewhereLeadsTheCaret();
    void clickAtTheEdgeDoesNotScroll();
    void scrollToShowsBothColumns();
    void laysOutOnlyWhatIsSeen();
    void correctedHeightsDoNotMoveTheView();
    void resizingKeepsThePlace();
    void zoomKeepsThePlaceAndReturns();
    void manyMarksStayCheap();
    void hugeParagraphIsCutForLayoutOnly();
    void updateKeepsTheCaret();
    void isADocumentForAssistiveTechnology();
};

void BitextReaderTest::rowsStartLevel()
{
    Desk desk(longArticle(60));
    int compared = 0;
    for (int bead = 0; bead < 60; ++bead) {
        const TextSpan source = desk.bitext->beadSpans(bead, Side::Source).first();
        const TextSpan target = desk.bitext->beadSpans(bead, Side::Translation).first();
        const QRect left =
            desk.reader.rectOf({source.side, source.paragraph, {source.range.begin, source.range.begin + 1}});
        const QRect right =
            desk.reader.rectOf({target.side, target.paragraph, {target.range.begin, target.range.begin + 1}});
        QCOMPARE(left.top(), right.top());
        QCOMPARE(left.bottom(), right.bottom());
        QVERIFY(left.right() < right.left());
        ++compared;
    }
    QCOMPARE(compared, 60);
}

void BitextReaderTest::omissionLeavesItsSideEmpty()
{
    Desk desk(drawnArticle(ferryStory()));
    const QRect alone = desk.reader.rectOf(desk.english(QStringLiteral("The omitted")));
    const QRect before = desk.reader.rectOf(desk.chinese(QStringLiteral("沒有人")));
    const QRect after = desk.reader.rectOf(desk.chinese(QStringLiteral("船員")));
    QVERIFY(before.bottom() <= alone.top());
    QVERIFY(after.top() >= alone.bottom());
}

void BitextReaderTest::oneLanguageFillsTheWidth()
{
    auto bitext = drawnArticle(ferryStory());
    bitext->source = BitextSide{};
    bitext->beads.clear();
    Desk desk(bitext);
    QCOMPARE(desk.reader.arrangement(), Arrangement::Single);
    QCOMPARE(desk.reader.caret().side, Side::Translation);
    // Sentences of a paragraph run on in one line.
    QCOMPARE(desk.reader.rectOf(desk.chinese(QStringLiteral("船員"))).top(),
             desk.reader.rectOf(desk.chinese(QStringLiteral("沒有人"))).top());
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.click(desk.chinese(QStringLiteral("船員")));
    QCOMPARE(lastItem(picked), Item(desk.chinese(QStringLiteral("船員等著。"))));
    desk.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(desk.reader.caret().side, Side::Translation);
}

void BitextReaderTest::narrowReaderStacksTheLanguages()
{
    Desk desk(drawnArticle(ferryStory()), {}, {500, 600});
    QCOMPARE(desk.reader.arrangement(), Arrangement::Stacked);
    const QRect above = desk.reader.rectOf(desk.english(QStringLiteral("Owners")));
    const QRect below = desk.reader.rectOf(desk.chinese(QStringLiteral("船東")));
    QVERIFY(below.top() > above.bottom() - 2);
    QCOMPARE(below.left(), above.left());
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    desk.click(desk.chinese(QStringLiteral("怪罪")));
    QCOMPARE(lastItem(picked), Item(desk.chinese(QStringLiteral("船東公佈資本支出時怪罪潮水。"))));
    desk.reader.resize(900, 600);
    QTRY_COMPARE(desk.reader.arrangement(), Arrangement::Columns);
}

void BitextReaderTest::emptyReaderEndures()
{
    for (const auto &bitext : {std::shared_ptr<Bitext>(), std::make_shared<Bitext>()}) {
        BitextReader reader;
        reader.resize(800, 600);
        reader.show();
        reader.setContent({bitext, {}, {}});
        QSignalSpy picked(&reader, &BitextReader::itemPicked);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                                  Qt::Key_PageDown, Qt::Key_Return})
            QTest::keyClick(reader.viewport(), key);
        QTest::keyClick(reader.viewport(), Qt::Key_Tab, Qt::ControlModifier);
        QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseDClick(reader.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
        reader.nextFigure();
        reader.selectSentence();
        reader.scrollTo({Side::Translation, 4, {0, 3}});
        reader.setZoom(2);
        reader.copy();
        QVERIFY(reader.grab().width() > 0);
        QCOMPARE(picked.count(), 0);
        QVERIFY(!reader.hasSelection());
        QVERIFY(reader.rectOf({Side::Source, 0, {0, 1}}).isNull());
    }
}

void BitextReaderTest::emptyReaderSaysWhatBelongsThere()
{
    BitextReader reader;
    reader.resize(600, 400);
    reader.show();
    const QImage bare = reader.viewport()->grab().toImage();
    reader.setEmptyText(QStringLiteral("Drop two files here"));
    QVERIFY(reader.viewport()->grab().toImage() != bare);
    reader.setContent({drawnArticle(ferryStory()), {}, {}});
    const QImage withText = reader.viewport()->grab().toImage();
    reader.setEmptyText(QString());
    QCOMPARE(reader.viewport()->grab().toImage(), withText);
}

void BitextReaderTest::pickedProjectionScrollsIntoView()
{
    Desk desk(longArticle(2000));
    const TextSpan far = desk.english(QStringLiteral("Ship 1500 carried")),
                   farChinese = desk.chinese(QStringLiteral("第1500艘"));
    Projection projection;
    projection.item = ClaimId{4};
    projection.passages = {far, farChinese};
    desk.reader.setProjection(projection);
    const QRect viewport = desk.reader.viewport()->rect();
    QVERIFY(viewport.contains(desk.reader.rectOf(far)));
    QVERIFY(viewport.contains(desk.reader.rectOf(farChinese)));
}

void BitextReaderTest::pickedInViewDoesNotScroll()
{
    Desk desk(longArticle(2000));
    desk.reader.verticalScrollBar()->setValue(20);
    const int before = desk.reader.verticalScrollBar()->value();
    Projection projection;
    projection.item = ClaimId{4};
    projection.passages = {desk.english(QStringLiteral("Ship 1900 carried")), desk.chinese(QStringLiteral("第4艘"))};
    desk.reader.setProjection(projection); // one of its passages is in view
    QCOMPARE(desk.reader.verticalScrollBar()->value(), before);
}

void BitextReaderTest::pickedElsewhereLeadsTheCaret()
{
    Desk desk(longArticle(2000));
    const auto pick = [&](qint64 claim, const QList<TextSpan> &passages) {
        Projection projection;
        projection.item = ClaimId{claim};
        projection.passages = passages;
        desk.reader.setProjection(projection);
        return desk.reader.caret();
    };
    const TextSpan english = desk.english(QStringLiteral("Ship 1500 carried")), chinese = desk.chinese(QStringLiteral("第1500艘"));
    desk.putCaret(desk.chinese(QStringLiteral("第4艘")));
    const TextPosition own = pick(1, {english, chinese}); // in the caret's column
    QCOMPARE(own.side, Side::Translation);
    QCOMPARE(own.paragraph, chinese.paragraph);
    QCOMPARE(own.position, chinese.range.begin);
    desk.reader.setCaret({Side::Translation, chinese.paragraph, chinese.range.begin + 2, false});
    QCOMPARE(pick(2, {english, chinese}).position, chinese.range.begin + 2); // it stands there already
    const TextPosition crossed = pick(3, {english});
    QCOMPARE(crossed.side, Side::Source);
    QCOMPARE(crossed.position, english.range.begin);
    desk.putCaret(chinese);
    QCOMPARE(pick(3, {english}).side, Side::Translation); // nothing new was picked
    QCOMPARE(pick(4, {}).side, Side::Translation);
}

void BitextReaderTest::clickAtTheEdgeDoesNotScroll()
{
    Desk desk(longArticle(2000));
    desk.reader.verticalScrollBar()->setValue(23);
    connect(&desk.reader, &BitextReader::itemPicked, &desk.reader, [&](const Item &item) {
        desk.reader.setProjection({item, {std::get<TextSpan>(item)}, {}, {}, {}, {}});
    });
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    const int x = desk.reader.rectOf(desk.english(QStringLiteral("Ship 0"))).left() + 20;
    for (int y = desk.reader.viewport()->height() - 1; y > desk.reader.viewport()->height() - 60; y -= 3)
        QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, {}, QPoint(x, y));
    QVERIFY(picked.count() > 2);
    QCOMPARE(desk.reader.verticalScrollBar()->value(), 23);
}

void BitextReaderTest::scrollToShowsBothColumns()
{
    Desk desk(longArticle(3000));
    for (const int ship : {2999, 3, 1234, 1235, 700}) {
        const TextSpan source = desk.english(QStringLiteral("Ship %1 carried").arg(ship));
        const TextSpan target = desk.chinese(QStringLiteral("第%1艘").arg(ship));
        desk.reader.scrollTo(target);
        QVERIFY(desk.reader.viewport()->rect().contains(desk.reader.rectOf(target)));
        QVERIFY(desk.reader.viewport()->rect().contains(desk.reader.rectOf(source)));
    }
}

void BitextReaderTest::laysOutOnlyWhatIsSeen()
{
    Desk desk(longArticle(20000));
    desk.reader.grab();
    QVERIFY(desk.reader.laidOutRowCount() > 5);
    QVERIFY2(desk.reader.laidOutRowCount() < 40, qPrintable(QString::number(desk.reader.laidOutRowCount())));
    desk.reader.verticalScrollBar()->setValue(desk.reader.verticalScrollBar()->maximum() / 2);
    desk.reader.grab();
    QVERIFY2(desk.reader.laidOutRowCount() < 80, qPrintable(QString::number(desk.reader.laidOutRowCount())));
    desk.reader.verticalScrollBar()->setValue(desk.reader.verticalScrollBar()->maximum());
    const TextSpan last = desk.english(QStringLiteral("Ship 19999 carried"));
    QVERIFY(desk.reader.viewport()->rect().contains(desk.reader.rectOf(last)));
}

void BitextReaderTest::correctedHeightsDoNotMoveTheView()
{
    Desk desk(longArticle(5000));
    desk.reader.scrollTo(desk.english(QStringLiteral("Ship 2500 carried")));
    const TextSpan held = desk.english(QStringLiteral("Ship 2500 carried"));
    // Upwards in small steps, into rows never laid out: what is in view moves by exactly the step.
    int y = desk.reader.rectOf(held).top();
    for (int i = 0; i < 12; ++i) {
        const int before = desk.reader.rectOf(held).top();
        desk.reader.verticalScrollBar()->setValue(desk.reader.verticalScrollBar()->value() - 17);
        const int after = desk.reader.rectOf(held).top();
        QCOMPARE(after - before, 17);
    }
    QCOMPARE(desk.reader.rectOf(held).top() - y, 12 * 17);
}

void BitextReaderTest::resizingKeepsThePlace()
{
    Desk desk(longArticle(3000));
    const TextSpan place = desk.english(QStringLiteral("Ship 1500 carried"));
    desk.reader.scrollTo(place);
    desk.reader.verticalScrollBar()->setValue(desk.reader.verticalScrollBar()->value() + desk.reader.rectOf(place).top()
                                              - 2);
    for (const int width : {700, 1300, 520, 900}) {
        desk.reader.resize(width, 600);
        QCoreApplication::processEvents();
        const QRect rect = desk.reader.rectOf(place);
        QVERIFY2(rect.bottom() > 0 && rect.top() < 200,
                 qPrintable(QStringLiteral("%1: %2").arg(width).arg(rect.top())));
    }
}

void BitextReaderTest::zoomKeepsThePlaceAndReturns()
{
    Desk desk(longArticle(3000));
    const TextSpan place = desk.english(QStringLiteral("Ship 1500 carried"));
    desk.reader.scrollTo(place);
    const int width = desk.reader.rectOf(place).width();
    QSignalSpy changed(&desk.reader, &BitextReader::zoomChanged);
    for (int i = 0; i < 5; ++i)
        desk.reader.zoomIn();
    QCOMPARE(changed.count(), 5);
    QVERIFY(desk.reader.viewport()->rect().intersects(desk.reader.rectOf(place)));
    QVERIFY(desk.reader.rectOf(place).width() > width * 13 / 10);
    desk.reader.zoomReset();
    QCOMPARE(desk.reader.rectOf(place).width(), width);
    QVERIFY(desk.reader.viewport()->rect().intersects(desk.reader.rectOf(place)));
}

void BitextReaderTest::manyMarksStayCheap()
{
    const auto bitext = longArticle(10000);
    QList<ReaderMark> marks;
    for (const Side side : {Side::Source, Side::Translation}) {
        const QList<LocatedSentence> &sentences = bitext->side(side).sentences;
        for (int i = 0; i < sentences.size(); ++i)
            for (int k = 0; k < 5; ++k) {
                const int begin = sentences[i].range.begin + k;
                marks.append({{side, sentences[i].paragraph, {begin, begin + 4}},
                              k % 2 ? MarkLayer::Claim : MarkLayer::Figure,
                              Token::Verified,
                              ClaimId{i * 5 + k + 1}});
            }
    }
    QCOMPARE(marks.size(), 100000);
    Desk desk(bitext, marks);
    QElapsedTimer timer;
    timer.start();
    constexpr int kFrames = 50;
    QImage frame(desk.reader.viewport()->size(), QImage::Format_RGB32);
    for (int i = 0; i < kFrames; ++i) {
        desk.reader.verticalScrollBar()->setValue(i * 5000);
        desk.reader.viewport()->render(&frame);
    }
    const double perFrame = static_cast<double>(timer.elapsed()) / kFrames;
    qInfo("%.2f ms a frame with 100,000 marks", perFrame);
    QVERIFY(perFrame < 100); // generous: a busy machine; the measure is printed
}

void BitextReaderTest::hugeParagraphIsCutForLayoutOnly()
{
    auto bitext = std::make_shared<Bitext>();
    bitext->translation.language = Language::TraditionalChinese;
    const QString text = QStringLiteral("港口的潮水來了又走，𠮷丸號還在外海等待進港許可").repeated(4000);
    bitext->translation.paragraphs = {text};
    bitext->translation.sentences = {{0, {0, static_cast<int>(text.size())}}};
    bitext->translation.figures.resize(1);
    Desk desk(bitext);
    QVERIFY(desk.reader.laidOutRowCount() <= 2);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(desk.reader.caret().position, static_cast<int>(text.size()));
    QCOMPARE(desk.bitext->translation.paragraphs.size(), 1);
    const TextSpan end{Side::Translation, 0, {static_cast<int>(text.size()) - 4, static_cast<int>(text.size())}};
    QVERIFY(desk.reader.viewport()->rect().contains(desk.reader.rectOf(end)));
}

void BitextReaderTest::updateKeepsTheCaret()
{
    Desk desk(longArticle(500));
    desk.putCaret(desk.english(QStringLiteral("Ship 300")));
    const TextPosition caret = desk.reader.caret();
    const int top = desk.reader.verticalScrollBar()->value();
    QVERIFY(top > 0);
    desk.reader.updateContent({longArticle(500), {}, {}});
    QCOMPARE(desk.reader.caret(), caret);
    QVERIFY(desk.reader.viewport()->rect().intersects(desk.reader.rectOf(desk.english(QStringLiteral("Ship 300")))));
    desk.reader.updateContent({longArticle(5), {}, {}});
    QCOMPARE(desk.reader.caret().paragraph, 0);
    QCOMPARE(desk.reader.caret().position, 0);
}

void BitextReaderTest::isADocumentForAssistiveTechnology()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.reader.setAccessibleName(QStringLiteral("Ferry"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&desk.reader);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Document);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Ferry"));
    desk.putCaret(desk.english(QStringLiteral("Owners")));
    QCOMPARE(interface->text(QAccessible::Value),
             QStringLiteral("Owners blame the tide.\n船東公佈資本支出時怪罪潮水。"));
}

QTEST_MAIN(BitextReaderTest)
#include "tst_bitextreader.moc"
