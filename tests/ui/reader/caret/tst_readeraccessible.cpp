// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerdesk.h"
#include "ui/reader/caret/readeraccessible.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>

using namespace concord;

namespace {

/// What was told to assistive technology since it was last asked.
QList<QPair<QAccessible::Event, int>> told;

void hear(QAccessibleEvent &event)
{
    int number = -1;
    if (event.type() == QAccessible::TextCaretMoved)
        number = static_cast<QAccessibleTextCursorEvent &>(event).cursorPosition();
    else if (event.type() == QAccessible::TextSelectionChanged)
        number = static_cast<QAccessibleTextSelectionEvent &>(event).selectionEnd();
    told.append({event.type(), number});
}

bool wasTold(QAccessible::Event event, int number)
{
    return told.contains({event, number});
}

struct Ear
{
    BitextReader &reader;

    QAccessibleInterface *document() const { return QAccessible::queryAccessibleInterface(&reader); }
    QAccessibleInterface *column(int index) const { return document()->child(index); }
    QAccessibleTextInterface *text(int index) const { return column(index)->textInterface(); }

    QString at(int side, int offset, QAccessible::TextBoundaryType type) const
    {
        int start = 0, end = 0;
        const QString found = text(side)->textAtOffset(offset, type, &start, &end);
        return text(side)->text(start, end) == found ? found : QStringLiteral("offsets that lie");
    }
    QString before(int side, int offset, QAccessible::TextBoundaryType type) const
    {
        int start = 0, end = 0;
        return text(side)->textBeforeOffset(offset, type, &start, &end);
    }
    QString after(int side, int offset, QAccessible::TextBoundaryType type) const
    {
        int start = 0, end = 0;
        return text(side)->textAfterOffset(offset, type, &start, &end);
    }
};

} // namespace

class ReaderAccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { told.clear(); }

    void treeLeadsDownAndBackUp();
    void columnsAreTextsWithACaret();
    void rowsSayHowTheyAreJoined();
    void marksSayWhatTheyAre();
    void pressingAMarkPicksIt();
    void goingToARowMovesTheCaret();
    void textComesByCharacterWordSentenceLineParagraph();
    void linesAreThoseOnTheScreen();
    void caretMovesAreTold();
    void selectionGoesBothWays();
    void changingColumnsMovesTheFocus();
    void attributesNameLanguageAndMarks();
    void pointsAndCharactersAgree();
    void hiddenSideIsNoChild();
    void anotherArticleIsToldAndRead();
    void aHundredThousandParagraphsStayFast();
    void focusIsSeen();
};

void ReaderAccessibleTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    ReaderAccessible::setListener(hear);
}

void ReaderAccessibleTest::treeLeadsDownAndBackUp()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.reader.setMarks({figureMark(desk.english(QStringLiteral("3 million crates")))});
    const Ear ear{desk.reader};
    QAccessibleInterface *document = ear.document();
    QCOMPARE(document->role(), QAccessible::Document);
    for (int i = 0; i < document->childCount(); ++i) {
        QVERIFY(document->child(i));
        QCOMPARE(document->indexOfChild(document->child(i)), i);
    }
    for (int side = 0; side < 2; ++side) {
        QAccessibleInterface *column = ear.column(side);
        QCOMPARE(column->parent(), document);
        QCOMPARE(column->childCount(), 5);
        for (int row = 0; row < column->childCount(); ++row) {
            QAccessibleInterface *found = column->child(row);
            QCOMPARE(found->parent(), column);
            QCOMPARE(column->indexOfChild(found), row);
            QCOMPARE(column->child(row), found); // the same each time
        }
    }
    QAccessibleInterface *row = ear.column(0)->child(0);
    QCOMPARE(row->childCount(), 1);
    QCOMPARE(row->child(0)->parent(), row);
    QCOMPARE(row->indexOfChild(row->child(0)), 0);
    QVERIFY(!ear.column(0)->child(5) && !ear.column(0)->child(-1) && !row->child(1));
}

void ReaderAccessibleTest::columnsAreTextsWithACaret()
{
    Desk desk(drawnArticle(ferryStory()));
    const Ear ear{desk.reader};
    QCOMPARE(ear.column(0)->text(QAccessible::Name), QStringLiteral("Source text"));
    QCOMPARE(ear.column(1)->text(QAccessible::Name), QStringLiteral("Translation"));
    const QString whole = desk.bitext->translation.paragraphs.join(u'\n');
    QCOMPARE(ear.text(1)->characterCount(), static_cast<int>(whole.size()));
    QCOMPARE(ear.text(1)->text(0, -1), whole);
    QCOMPARE(ear.column(1)->role(), QAccessible::EditableText);
    QVERIFY(ear.column(1)->state().readOnly && ear.column(1)->state().multiLine && ear.column(1)->state().focusable);
    QVERIFY(ear.column(0)->state().focused && !ear.column(1)->state().focused);
    QCOMPARE(ear.document()->focusChild(), ear.column(0));
    ear.text(1)->setCursorPosition(static_cast<int>(whole.indexOf(QStringLiteral("沒有人"))));
    QCOMPARE(desk.reader.caret(), (TextPosition{Side::Translation, 1, 0, false}));
    QCOMPARE(ear.text(1)->cursorPosition(), static_cast<int>(whole.indexOf(QStringLiteral("沒有人"))));
    QVERIFY(ear.column(1)->state().focused);
}

void ReaderAccessibleTest::rowsSayHowTheyAreJoined()
{
    const auto bitext = drawnArticle({QStringLiteral("One went out. | 一個出門。"), QStringLiteral("?Two stayed in. | 兩個在家。"), QStringLiteral("Three slept on. |  ")});
    Desk desk(bitext);
    desk.reader.updateContent({bitext, {}, {0}});
    const Ear ear{desk.reader};
    const auto name = [&](int side, int row) { return ear.column(side)->child(row)->text(QAccessible::Name); };
    QCOMPARE(name(0, 0), QStringLiteral("Row 1 of 3, confirmed"));
    QCOMPARE(name(1, 1), QStringLiteral("Row 2 of 3, doubtful"));
    QCOMPARE(name(0, 2), QStringLiteral("Row 3 of 3, aligned automatically"));
    QCOMPARE(name(1, 2), QStringLiteral("Row 3 of 3, aligned automatically, nothing on this side"));
    QCOMPARE(ear.column(1)->child(1)->text(QAccessible::Value), QStringLiteral("兩個在家。"));
    QCOMPARE(ear.column(1)->child(1)->role(), QAccessible::Paragraph);
}

void ReaderAccessibleTest::marksSayWhatTheyAre()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan lost = desk.english(QStringLiteral("lost 3 million crates")), year = desk.english(QStringLiteral("2024"));
    desk.reader.setMarks({{lost, MarkLayer::Claim, Token::Disputed, ClaimId{4}},
                          figureMark(year),
                          {desk.english(QStringLiteral("Owners")), MarkLayer::Finding, Token::Wrong, FindingItem{QStringLiteral("f"), 0}}});
    const Ear ear{desk.reader};
    QAccessibleInterface *row = ear.column(0)->child(0);
    QCOMPARE(row->childCount(), 2);
    QCOMPARE(row->child(0)->text(QAccessible::Name), QStringLiteral("Claim, disputed: lost 3 million crates"));
    QCOMPARE(row->child(1)->text(QAccessible::Name), QStringLiteral("Figure: 2024"));
    QCOMPARE(ear.column(0)->child(1)->child(0)->text(QAccessible::Name), QStringLiteral("Finding, error: Owners"));
    QCOMPARE(ear.column(1)->child(0)->childCount(), 0);
}

void ReaderAccessibleTest::pressingAMarkPicksIt()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan claim = desk.english(QStringLiteral("blame"));
    desk.reader.setMarks({{claim, MarkLayer::Claim, Token::Verified, ClaimId{8}}});
    QSignalSpy picked(&desk.reader, &BitextReader::itemPicked);
    QAccessibleInterface *mark = Ear{desk.reader}.column(0)->child(1)->child(0);
    QVERIFY(mark->actionInterface());
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(lastItem(picked), Item(ClaimId{8}));
    QCOMPARE(desk.reader.caret().position, claim.range.begin);
}

void ReaderAccessibleTest::goingToARowMovesTheCaret()
{
    Desk desk(longArticle(300));
    QAccessibleInterface *row = Ear{desk.reader}.column(1)->child(200);
    QVERIFY(row->state().offscreen);
    row->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(desk.reader.caret().side, Side::Translation);
    QCOMPARE(desk.reader.caret().paragraph, 40);
    QVERIFY(!row->state().offscreen && row->state().active);
    QVERIFY(row->rect().intersects(QRect(desk.reader.viewport()->mapToGlobal(QPoint(0, 0)), desk.reader.viewport()->size())));
}

void ReaderAccessibleTest::textComesByCharacterWordSentenceLineParagraph()
{
    Desk desk(drawnArticle({QStringLiteral("He paid 👩‍👧 twice. | 谷歌付了兩次。"), QStringLiteral("Then left. | 然後離開。"), QString(), QStringLiteral("Nobody saw. | 沒人看見。")}));
    const Ear ear{desk.reader};
    const int emoji = desk.english(QStringLiteral("👩")).range.begin;
    QCOMPARE(ear.at(0, emoji + 2, QAccessible::CharBoundary), QStringLiteral("👩‍👧"));
    QCOMPARE(ear.before(0, emoji + 2, QAccessible::CharBoundary), QStringLiteral(" "));
    QCOMPARE(ear.after(0, emoji - 1, QAccessible::CharBoundary), QStringLiteral("👩‍👧"));
    QCOMPARE(ear.at(0, 4, QAccessible::WordBoundary), QStringLiteral("paid"));
    QCOMPARE(ear.before(0, 4, QAccessible::WordBoundary), QStringLiteral(" "));
    QCOMPARE(ear.at(1, 1, QAccessible::WordBoundary), QStringLiteral("谷歌"));
    QCOMPARE(ear.at(0, 4, QAccessible::SentenceBoundary), desk.bitext->source.paragraphs[0].left(desk.english(QStringLiteral("Then")).range.begin));
    QCOMPARE(ear.after(0, 4, QAccessible::SentenceBoundary), QStringLiteral("Then left.\n"));
    QCOMPARE(ear.at(1, 8, QAccessible::ParagraphBoundary), desk.bitext->translation.paragraphs[0] + u'\n');
    QCOMPARE(ear.at(1, -1, QAccessible::ParagraphBoundary), QStringLiteral("沒人看見。"));
    QCOMPARE(ear.at(1, 3, QAccessible::NoBoundary), desk.bitext->translation.paragraphs.join(u'\n'));
    QCOMPARE(ear.at(0, -1, QAccessible::CharBoundary), QString());
    QCOMPARE(ear.before(0, -1, QAccessible::CharBoundary), QStringLiteral("."));
    QCOMPARE(ear.at(0, 9999, QAccessible::WordBoundary), QString());
}

void ReaderAccessibleTest::linesAreThoseOnTheScreen()
{
    Desk desk(drawnArticle({QStringLiteral("one two three four five six seven eight nine ten ").repeated(6).trimmed() + QStringLiteral(" | 一")}), {}, {760, 400});
    const Ear ear{desk.reader};
    desk.press(Qt::Key_End);
    const int end = desk.reader.caret().position;
    const QString first = ear.at(0, 0, QAccessible::LineBoundary);
    QCOMPARE(first.trimmed(), desk.bitext->source.paragraphs[0].left(end));
    QString read = first;
    for (int offset = static_cast<int>(first.size()); offset < ear.text(0)->characterCount();) {
        const QString line = ear.at(0, offset, QAccessible::LineBoundary);
        QVERIFY(!line.isEmpty());
        read += line;
        offset += static_cast<int>(line.size());
    }
    QCOMPARE(read, desk.bitext->source.paragraphs[0]);
}

void ReaderAccessibleTest::caretMovesAreTold()
{
    Desk desk(drawnArticle(ferryStory()));
    QVERIFY(Ear{desk.reader}.document());
    told.clear();
    desk.press(Qt::Key_Right);
    QVERIFY(wasTold(QAccessible::TextCaretMoved, 1));
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(wasTold(QAccessible::TextCaretMoved, static_cast<int>(desk.bitext->source.paragraphs[0].size()) + 1));
}

void ReaderAccessibleTest::selectionGoesBothWays()
{
    Desk desk(drawnArticle(ferryStory()));
    const Ear ear{desk.reader};
    QCOMPARE(ear.text(0)->selectionCount(), 0);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(wasTold(QAccessible::TextSelectionChanged, 2));
    int start = 0, end = 0;
    QCOMPARE(ear.text(0)->selectionCount(), 1);
    ear.text(0)->selection(0, &start, &end);
    QCOMPARE(start, 0);
    QCOMPARE(end, 2);
    QCOMPARE(ear.text(1)->selectionCount(), 0);
    const QString whole = desk.bitext->translation.paragraphs.join(u'\n');
    const int from = static_cast<int>(whole.indexOf(QStringLiteral("潮水。\n")));
    ear.text(1)->setSelection(0, from, from + 7);
    QCOMPARE(desk.selected(), QStringLiteral("潮水。\n沒有人"));
    ear.text(1)->removeSelection(0);
    QVERIFY(!desk.reader.hasSelection());
}

void ReaderAccessibleTest::changingColumnsMovesTheFocus()
{
    Desk desk(drawnArticle(ferryStory()));
    const Ear ear{desk.reader};
    QVERIFY(ear.document());
    told.clear();
    desk.press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(wasTold(QAccessible::Focus, -1));
    QCOMPARE(ear.document()->focusChild(), ear.column(1));
}

void ReaderAccessibleTest::attributesNameLanguageAndMarks()
{
    Desk desk(drawnArticle(ferryStory()));
    const TextSpan figure = desk.chinese(QStringLiteral("300萬箱"));
    desk.reader.setMarks({figureMark(figure), {desk.chinese(QStringLiteral("弄丟了300萬箱貨")), MarkLayer::Claim, Token::Wrong, ClaimId{1}}});
    int start = 0, end = 0;
    const Ear ear{desk.reader};
    QCOMPARE(ear.text(1)->attributes(figure.range.begin + 1, &start, &end), QStringLiteral("language:zh-Hant;mark:Claim\\, wrong\\, Figure;"));
    QCOMPARE((Range{start, end}), figure.range);
    QCOMPARE(ear.text(1)->attributes(0, &start, &end), QStringLiteral("language:zh-Hant;"));
    QCOMPARE((Range{start, end}), (Range{0, desk.chinese(QStringLiteral("弄丟")).range.begin}));
    QCOMPARE(ear.text(0)->attributes(0, &start, &end), QStringLiteral("language:en;"));
}

void ReaderAccessibleTest::pointsAndCharactersAgree()
{
    Desk desk(drawnArticle(ferryStory()));
    const Ear ear{desk.reader};
    for (int side = 0; side < 2; ++side) {
        for (int offset = 0; offset < 8; ++offset) {
            const QRect rect = ear.text(side)->characterRect(offset);
            QVERIFY(rect.width() > 0 && ear.column(side)->rect().intersects(rect));
            QCOMPARE(ear.text(side)->offsetAtPoint(QPoint(rect.left() + rect.width() / 3, rect.center().y())), offset);
            QCOMPARE(ear.text(1 - side)->offsetAtPoint(rect.center()), -1);
        }
    }
    Desk far(longArticle(300));
    const Ear farEar{far.reader};
    farEar.text(0)->scrollToSubstring(farEar.text(0)->characterCount() - 20, farEar.text(0)->characterCount() - 10);
    QVERIFY(far.reader.verticalScrollBar()->value() > 1000);
}

void ReaderAccessibleTest::hiddenSideIsNoChild()
{
    auto bitext = std::make_shared<Bitext>();
    bitext->translation.language = Language::TraditionalChinese;
    bitext->translation.paragraphs = {QStringLiteral("只有譯文。")};
    bitext->translation.figures.resize(1);
    Desk desk(bitext);
    const Ear ear{desk.reader};
    QCOMPARE(ear.column(0)->text(QAccessible::Name), QStringLiteral("Translation"));
    QCOMPARE(ear.text(0)->text(0, -1), QStringLiteral("只有譯文。"));
    QVERIFY(!ear.document()->child(1)->textInterface());
}

void ReaderAccessibleTest::anotherArticleIsToldAndRead()
{
    Desk desk(drawnArticle(ferryStory()));
    const Ear ear{desk.reader};
    QVERIFY(ear.column(0)->child(4)->isValid());
    told.clear();
    desk.reader.setContent({drawnArticle({QStringLiteral("Short. | 短。")}), {}, {}});
    QVERIFY(wasTold(QAccessible::ObjectReorder, -1));
    QCOMPARE(ear.text(0)->text(0, -1), QStringLiteral("Short."));
    QCOMPARE(ear.column(0)->childCount(), 1);
    desk.reader.setContent({});
    QVERIFY(!ear.document()->child(0)->textInterface());
}

void ReaderAccessibleTest::aHundredThousandParagraphsStayFast()
{
    auto bitext = std::make_shared<Bitext>();
    bitext->translation.language = Language::TraditionalChinese;
    bitext->translation.paragraphs = QStringList(100000, QStringLiteral("鐘聲響過以後，廣場上的人才慢慢散去。"));
    bitext->translation.figures.resize(100000);
    Desk desk(bitext);
    const Ear ear{desk.reader};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ear.column(0)->childCount(), 100000);
    QVERIFY(ear.text(0)->characterCount() > 1000000);
    const qint64 first = timer.nsecsElapsed() / 1000;
    for (int i = 0; i < 100; ++i) {
        desk.press(Qt::Key_Down);
        QVERIFY(!ear.at(0, -2, QAccessible::LineBoundary).isEmpty());
        QVERIFY(!ear.at(0, ear.text(0)->cursorPosition(), QAccessible::WordBoundary).isEmpty());
    }
    const qint64 moved = timer.nsecsElapsed() / 1000 - first;
    qInfo("%lld µs to the first answer, %lld µs a line down with its line and word read", first, moved / 100);
    QVERIFY(first < 200000 && moved < 100 * 50000);
}

void ReaderAccessibleTest::focusIsSeen()
{
    Desk desk(drawnArticle(ferryStory()));
    desk.putCaret(desk.english(QStringLiteral("lost")));
    const QImage with = desk.reader.viewport()->grab().toImage();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(with != desk.reader.viewport()->grab().toImage());
}

QTEST_MAIN(ReaderAccessibleTest)
#include "tst_readeraccessible.moc"
