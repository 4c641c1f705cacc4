// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerdesk.h"

#include <QScrollBar>

using namespace concord;

namespace {

TextSpan english(const Bitext &bitext, int ship)
{
    return passage(bitext, Side::Source, QStringLiteral("Ship %1 carried").arg(ship));
}

TextSpan chinese(const Bitext &bitext, int ship)
{
    return passage(bitext, Side::Translation, QStringLiteral("第%1艘").arg(ship));
}

/// The article as it is before it was read: paragraphs alone.
std::shared_ptr<Bitext> unread(const Bitext &bitext)
{
    auto bare = std::make_shared<Bitext>();
    bare->source.language = bitext.source.language;
    bare->source.paragraphs = bitext.source.paragraphs;
    bare->translation.language = bitext.translation.language;
    bare->translation.paragraphs = bitext.translation.paragraphs;
    return bare;
}

} // namespace

/// What a person chooses for reading, and the place that stays meanwhile.
class ReadingModeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyArrangementKeepsThePlace();
    void resizingThereAndBackDoesNotCreep();
    void beadsReplaceParagraphsWithoutAJump();
    void caretFollowsTheSideThatIsShown();
    void picksOnTheHiddenSideAreShownOnTheOther();
    void showsABareText();
    void enduresAWindowOneCharacterWide();
};

void ReadingModeTest::everyArrangementKeepsThePlace()
{
    Desk desk(longArticle(2000), {}, {1000, 600});
    const TextSpan place = chinese(*desk.bitext, 1200);
    desk.putCaret(place);
    desk.reader.scrollTo(place);
    for (const ReadingArrangement arrangement : {ReadingArrangement::Stacked, ReadingArrangement::TranslationOnly, ReadingArrangement::Facing}) {
        for (const bool isTranslationFirst : {false, true}) {
            ReadingOptions options;
            options.arrangement = arrangement;
            options.translationFirst = isTranslationFirst;
            options.face = isTranslationFirst ? ReadingFace::Sans : ReadingFace::Serif;
            desk.reader.setReadingOptions(options);
            QCOMPARE(desk.reader.readingOptions(), options);
            QVERIFY(desk.reader.viewport()->rect().intersects(desk.reader.rectOf(place)));
        }
    }
}

void ReadingModeTest::resizingThereAndBackDoesNotCreep()
{
    Desk desk(longArticle(2000), {}, {1000, 600});
    desk.reader.verticalScrollBar()->setValue(20011);
    const TextSpan held = chinese(*desk.bitext, 300);
    desk.reader.scrollTo(held);
    const int before = desk.reader.rectOf(held).top();
    for (int i = 0; i < 25; ++i) {
        desk.reader.resize(1000 - 11 * i, 600);
        QCoreApplication::processEvents();
    }
    desk.reader.resize(1000, 600);
    QCoreApplication::processEvents();
    QCOMPARE(desk.reader.rectOf(held).top(), before);
}

void ReadingModeTest::beadsReplaceParagraphsWithoutAJump()
{
    const auto whole = longArticle(2000);
    Desk desk(unread(*whole), {}, {1000, 600});
    const TextSpan held = english(*whole, 900);
    desk.reader.scrollTo(held);
    desk.reader.verticalScrollBar()->setValue(desk.reader.verticalScrollBar()->value() + desk.reader.rectOf(held).top() - 3);
    desk.reader.updateContent({whole, {}, {}});
    const QRect after = desk.reader.rectOf(held);
    QVERIFY2(after.bottom() > 0 && after.top() < 60, qPrintable(QString::number(after.top())));
    QVERIFY(desk.reader.sheet().rows().row(3).state != BeadState::None);
}

void ReadingModeTest::caretFollowsTheSideThatIsShown()
{
    Desk desk(longArticle(2000), {}, {1000, 600});
    desk.putCaret(english(*desk.bitext, 1000));
    ReadingOptions options;
    options.arrangement = ReadingArrangement::TranslationOnly;
    QSignalSpy moved(&desk.reader, &BitextReader::caretMoved);
    desk.reader.setReadingOptions(options);
    QCOMPARE(desk.reader.caret().side, Side::Translation);
    QCOMPARE(moved.count(), 1);
    QVERIFY(desk.reader.caret().paragraph > 100); // not at the start of the article
    QCOMPARE(desk.reader.arrangement(), Arrangement::Single);
    desk.press(Qt::Key_Tab, Qt::ControlModifier); // there is no other column
    QCOMPARE(desk.reader.caret().side, Side::Translation);
}

void ReadingModeTest::picksOnTheHiddenSideAreShownOnTheOther()
{
    Desk desk(longArticle(2000), {}, {1000, 600});
    ReadingOptions options;
    options.arrangement = ReadingArrangement::SourceOnly;
    desk.reader.setReadingOptions(options);
    Projection projection;
    projection.item = ClaimId{4};
    projection.passages = {chinese(*desk.bitext, 1500), english(*desk.bitext, 1500)};
    desk.reader.setProjection(projection);
    QVERIFY(desk.reader.viewport()->rect().contains(desk.reader.rectOf(english(*desk.bitext, 1500))));
}

void ReadingModeTest::showsABareText()
{
    BitextReader reader;
    reader.resize(700, 500);
    reader.show();
    const QString text = QStringLiteral("第一段\n\n第二段，長一點。\r\n第三段");
    reader.setText(text, Side::Translation, Language::TraditionalChinese);
    QCOMPARE(reader.content().bitext->translation.paragraphs,
             (QStringList{QStringLiteral("第一段"), QString(), QStringLiteral("第二段，長一點。"), QStringLiteral("第三段")}));
    QCOMPARE(reader.sheet().rows().count(), 3);
    QCOMPARE(reader.sheet().rows().row(0).heading, HeadingLevel::None);
    QVERIFY(reader.rectOf({Side::Translation, 3, {0, 1}}).top() > reader.rectOf({Side::Translation, 2, {0, 1}}).bottom());
}

void ReadingModeTest::enduresAWindowOneCharacterWide()
{
    Desk desk(longArticle(100), {}, {1000, 600});
    desk.reader.setMinimumSize(1, 1);
    for (const QSize size : {QSize(60, 200), QSize(1, 1), QSize(20, 3), QSize(1000, 600)}) {
        desk.reader.resize(size);
        QCoreApplication::processEvents();
        desk.reader.viewport()->repaint();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Up})
            desk.press(key);
    }
    QVERIFY(!desk.reader.grab().isNull());
}

QTEST_MAIN(ReadingModeTest)
#include "tst_readingmode.moc"
