// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"
#include "tests/ui/reader/caret/awkwardtext.h"
#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/caret/caretmoves.h"

#include <QTest>

using namespace concord;

namespace {

const QStringList kStory = {QStringLiteral("The tram stopped. Nobody got off. | 電車停了，沒有人下車。"),
                            QStringLiteral("Rain fell. | 下雨了。"),
                            QString(),
                            QStringLiteral("A dog barked twice. | "),
                            QStringLiteral("The driver waved. | 司機揮手。車門關上。")};

TextPosition at(const Bitext &bitext, Side side, const QString &words)
{
    const TextSpan span = passage(bitext, side, words);
    return {side, span.paragraph, span.range.begin, false};
}

QString textOf(const Bitext &bitext, const TextSelection &selection)
{
    QStringList lines;
    for (int i = selection.begin.paragraph; i <= selection.end.paragraph; ++i) {
        const TextSpan span = selection.spanIn(bitext.side(selection.side()), i);
        lines << bitext.side(span.side).paragraphs[i].mid(span.range.begin, span.range.length());
    }
    return lines.join(u'|');
}

} // namespace

class CaretMovesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyMoveEndsBetweenGraphemes();
    void everyPlaceSettlesBetweenGraphemes();
    void everyUnitLiesBetweenGraphemes();
    void movesReachTheEndAndComeBack_data();
    void movesReachTheEndAndComeBack();
    void namesAreOneWord();
    void wordsOfALongParagraphAreFound();
    void sentencesGoForwardAndBack();
    void beadsPassOverThoseOfTheOtherSide();
    void paragraphsGoToTheirStarts();
    void emptySidesStayPut();
    void unitsHoldThePlace();
    void counterpartIsTheSentenceAsFarIn();
    void selectionTouchesItsBeads();
    void counterpartOfASelectionSkipsOmissions();
};

void CaretMovesTest::everyMoveEndsBetweenGraphemes()
{
    QRandomGenerator random(20261);
    const ArticleWords words;
    for (int round = 0; round < 60; ++round) {
        const auto bitext = drawnArticle({awkwardText(random, 1 + random.bounded(20)).trimmed() + QStringLiteral("x | y"), QString(),
                                          awkwardText(random, 12).trimmed() + QStringLiteral("x | y")});
        for (int paragraph = 0; paragraph < bitext->source.paragraphs.size(); ++paragraph) {
            for (const int place : graphemeBoundaries(bitext->source.paragraphs[paragraph])) {
                for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Sentence, TextUnit::Bead, TextUnit::Paragraph, TextUnit::Column}) {
                    for (const bool isForward : {true, false}) {
                        const TextPosition to = moved(*bitext, words, {Side::Source, paragraph, place, false}, unit, isForward);
                        QVERIFY2(graphemeBoundaries(bitext->source.paragraphs[to.paragraph]).contains(to.position),
                                 qPrintable(QStringLiteral("%1 unit %2 from %3 to %4").arg(bitext->source.paragraphs[to.paragraph]).arg(static_cast<int>(unit)).arg(place).arg(to.position)));
                    }
                }
            }
        }
    }
}

void CaretMovesTest::everyPlaceSettlesBetweenGraphemes()
{
    QRandomGenerator random(20262);
    for (int round = 0; round < 200; ++round) {
        BitextSide side;
        side.paragraphs = {awkwardText(random, 1 + random.bounded(15))};
        const QSet<int> allowed = graphemeBoundaries(side.paragraphs[0]);
        const int length = static_cast<int>(side.paragraphs[0].size());
        for (int place = -2; place <= length + 2; ++place) {
            const int to = settled(side, {Side::Source, 0, place, false}).position;
            QVERIFY(allowed.contains(to));
            QVERIFY(allowed.contains(place) ? to == place : to <= std::max(0, place)); // never ahead, and at rest where it may stand
            QVERIFY(place <= 0 || place > length || !allowed.contains(place - 1) || to >= place - 1);
        }
        QCOMPARE(settled(side, {Side::Source, 9, 0, false}).paragraph, 0);
        QCOMPARE(settled(side, {Side::Source, -9, 0, false}).paragraph, 0);
    }
}

void CaretMovesTest::everyUnitLiesBetweenGraphemes()
{
    QRandomGenerator random(20263);
    const ArticleWords words;
    for (int round = 0; round < 80; ++round) {
        const auto bitext = drawnArticle({QStringLiteral("x") + awkwardText(random, 1 + random.bounded(15)) + QStringLiteral("x | y")});
        const QSet<int> allowed = graphemeBoundaries(bitext->source.paragraphs[0]);
        for (int place = 0; place <= bitext->source.paragraphs[0].size(); ++place) {
            for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Sentence, TextUnit::Bead, TextUnit::Paragraph, TextUnit::Column}) {
                const TextSelection found = unitAt(*bitext, words, {Side::Source, 0, place, false}, unit);
                QVERIFY(allowed.contains(found.begin.position) && allowed.contains(found.end.position));
                QVERIFY(!found.end.isBefore(found.begin));
            }
        }
    }
}

void CaretMovesTest::movesReachTheEndAndComeBack_data()
{
    QTest::addColumn<int>("unit");
    QTest::newRow("graphemes") << static_cast<int>(TextUnit::Grapheme);
    QTest::newRow("words") << static_cast<int>(TextUnit::Word);
    QTest::newRow("sentences") << static_cast<int>(TextUnit::Sentence);
    QTest::newRow("beads") << static_cast<int>(TextUnit::Bead);
    QTest::newRow("paragraphs") << static_cast<int>(TextUnit::Paragraph);
    QTest::newRow("column") << static_cast<int>(TextUnit::Column);
}

void CaretMovesTest::movesReachTheEndAndComeBack()
{
    QFETCH(int, unit);
    const auto bitext = drawnArticle(kStory);
    const ArticleWords words;
    for (const Side side : {Side::Source, Side::Translation}) {
        const BitextSide &text = bitext->side(side);
        TextPosition place{side, 0, 0, false};
        int steps = 0;
        for (TextPosition next = place;; place = next, ++steps) {
            next = moved(*bitext, words, place, static_cast<TextUnit>(unit), true);
            if (next.isSamePlace(place))
                break;
            QVERIFY(place.isBefore(next) && steps < 500);
        }
        QCOMPARE(place.paragraph, static_cast<int>(text.paragraphs.size()) - 1);
        QCOMPARE(place.position, static_cast<int>(text.paragraphs.last().size()));
        for (TextPosition next = place;; place = next) {
            next = moved(*bitext, words, place, static_cast<TextUnit>(unit), false);
            if (next.isSamePlace(place))
                break;
            QVERIFY(next.isBefore(place));
        }
        QCOMPARE(place.paragraph, 0);
        QCOMPARE(place.position, 0);
    }
}

void CaretMovesTest::namesAreOneWord()
{
    const auto bitext = drawnArticle({QStringLiteral("x | 昨天谷歌宣布裁員。")});
    const ArticleWords words;
    const TextPosition name = at(*bitext, Side::Translation, QStringLiteral("谷歌"));
    QCOMPARE(textOf(*bitext, unitAt(*bitext, words, name, TextUnit::Word)), QStringLiteral("谷歌"));
    TextPosition inside = name;
    ++inside.position;
    QCOMPARE(textOf(*bitext, unitAt(*bitext, words, inside, TextUnit::Word)), QStringLiteral("谷歌"));
    QCOMPARE(moved(*bitext, words, name, TextUnit::Word, true).position, name.position + 2);
    QCOMPARE(moved(*bitext, words, inside, TextUnit::Word, false).position, name.position);
    const ArticleWords house({{QStringLiteral("k"), {}, {QStringLiteral("宣布裁員")}}});
    QCOMPARE(textOf(*bitext, unitAt(*bitext, house, at(*bitext, Side::Translation, QStringLiteral("裁員")), TextUnit::Word)), QStringLiteral("宣布裁員"));
}

void CaretMovesTest::wordsOfALongParagraphAreFound()
{
    const QString paragraph = QStringLiteral("鐘聲響過以後，").repeated(20000);
    const ArticleWords words;
    const int middle = 70003;
    const Range word = words.wordAt(paragraph, middle);
    QVERIFY(word.contains(middle) && word.length() <= 6);
    QCOMPARE(words.previousStart(paragraph, word.begin + 1), word.begin);
    QVERIFY(words.nextStart(paragraph, middle) >= word.end);
    QBENCHMARK { words.nextStart(paragraph, middle); }
}

void CaretMovesTest::sentencesGoForwardAndBack()
{
    const auto bitext = drawnArticle(kStory);
    bitext->source.sentences = {{0, {0, 17}}, {0, {18, 33}}, {0, {34, 44}}, {1, {0, 19}}, {1, {20, 37}}};
    const ArticleWords words;
    const auto to = [&](const QString &from, bool isForward) {
        return moved(*bitext, words, at(*bitext, Side::Source, from), TextUnit::Sentence, isForward);
    };
    QCOMPARE(to(QStringLiteral("stopped"), true), at(*bitext, Side::Source, QStringLiteral("Nobody")));
    QCOMPARE(to(QStringLiteral("got"), false), at(*bitext, Side::Source, QStringLiteral("Nobody")));
    QCOMPARE(to(QStringLiteral("Nobody"), false), at(*bitext, Side::Source, QStringLiteral("The tram")));
    QCOMPARE(to(QStringLiteral("fell"), true), at(*bitext, Side::Source, QStringLiteral("A dog")));
    QCOMPARE(to(QStringLiteral("waved"), true).position, 37);
}

void CaretMovesTest::beadsPassOverThoseOfTheOtherSide()
{
    const auto bitext = drawnArticle(kStory);
    const ArticleWords words;
    const auto to = [&](Side side, const QString &from, bool isForward) {
        return moved(*bitext, words, at(*bitext, side, from), TextUnit::Bead, isForward);
    };
    QCOMPARE(to(Side::Source, QStringLiteral("Rain"), true), at(*bitext, Side::Source, QStringLiteral("A dog")));
    QCOMPARE(to(Side::Translation, QStringLiteral("下雨"), true), at(*bitext, Side::Translation, QStringLiteral("司機")));
    QCOMPARE(to(Side::Translation, QStringLiteral("司機"), false), at(*bitext, Side::Translation, QStringLiteral("下雨")));
    QCOMPARE(to(Side::Translation, QStringLiteral("揮手"), false), at(*bitext, Side::Translation, QStringLiteral("司機")));
}

void CaretMovesTest::paragraphsGoToTheirStarts()
{
    const auto bitext = drawnArticle(kStory);
    bitext->source.paragraphs.insert(1, QString());
    const ArticleWords words;
    const TextPosition middle{Side::Source, 0, 6, false};
    QCOMPARE(moved(*bitext, words, middle, TextUnit::Paragraph, true), (TextPosition{Side::Source, 2, 0, false}));
    QCOMPARE(moved(*bitext, words, middle, TextUnit::Paragraph, false), (TextPosition{Side::Source, 0, 0, false}));
    QCOMPARE(moved(*bitext, words, {Side::Source, 2, 0, false}, TextUnit::Paragraph, false), (TextPosition{Side::Source, 0, 0, false}));
}

void CaretMovesTest::emptySidesStayPut()
{
    const Bitext nothing;
    const ArticleWords words;
    const TextPosition place{Side::Translation, 0, 0, false};
    for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Sentence, TextUnit::Bead, TextUnit::Paragraph, TextUnit::Column}) {
        QCOMPARE(moved(nothing, words, place, unit, true), place);
        QVERIFY(unitAt(nothing, words, place, unit).isEmpty());
    }
    QVERIFY(!counterpartOf(nothing, place));
    QVERIFY(beadsOf(nothing, TextSelection{place, place}).isEmpty());
}

void CaretMovesTest::unitsHoldThePlace()
{
    const auto bitext = drawnArticle(kStory);
    const ArticleWords words;
    const TextPosition place = at(*bitext, Side::Source, QStringLiteral("fell"));
    const auto unit = [&](TextUnit wanted) { return textOf(*bitext, unitAt(*bitext, words, place, wanted)); };
    QCOMPARE(unit(TextUnit::Grapheme), QStringLiteral("f"));
    QCOMPARE(unit(TextUnit::Word), QStringLiteral("fell"));
    QCOMPARE(unit(TextUnit::Sentence), QStringLiteral("Rain fell."));
    QCOMPARE(unit(TextUnit::Bead), QStringLiteral("Rain fell."));
    QCOMPARE(unit(TextUnit::Paragraph), QStringLiteral("The tram stopped. Nobody got off. Rain fell."));
    QCOMPARE(unit(TextUnit::Column), QStringLiteral("The tram stopped. Nobody got off. Rain fell.|A dog barked twice. The driver waved."));
    // A caret behind the last character of a sentence is in it.
    const TextPosition behind{Side::Source, 0, 33, true};
    QCOMPARE(textOf(*bitext, unitAt(*bitext, words, behind, TextUnit::Sentence)), QStringLiteral("The tram stopped. Nobody got off."));
}

void CaretMovesTest::counterpartIsTheSentenceAsFarIn()
{
    const auto bitext = drawnArticle({QStringLiteral("One. Two. | 一。二。"), QStringLiteral("Alone. |  ")});
    bitext->source.sentences = {{0, {0, 4}}, {0, {5, 9}}, {0, {10, 16}}};
    bitext->translation.sentences = {{0, {0, 2}}, {0, {2, 4}}};
    bitext->beads[0].source = {0, 2};
    bitext->beads[0].translation = {0, 2};
    bitext->beads[1].source = {2, 3};
    bitext->beads[1].translation = {2, 2};
    QCOMPARE(counterpartOf(*bitext, TextPosition{Side::Source, 0, 6, false}).value(), (TextPosition{Side::Translation, 0, 2, false}));
    QCOMPARE(counterpartOf(*bitext, TextPosition{Side::Translation, 0, 1, false}).value(), (TextPosition{Side::Source, 0, 0, false}));
    QVERIFY(!counterpartOf(*bitext, TextPosition{Side::Source, 0, 12, false}));
}

void CaretMovesTest::selectionTouchesItsBeads()
{
    const auto bitext = drawnArticle(kStory);
    const auto beads = [&](int fromParagraph, int from, int toParagraph, int to) {
        return beadsOf(*bitext, TextSelection{{Side::Source, fromParagraph, from, false}, {Side::Source, toParagraph, to, true}});
    };
    QCOMPARE(beads(0, 0, 0, 5), (Range{0, 1}));
    QCOMPARE(beads(0, 30, 0, 36), (Range{0, 2}));
    QCOMPARE(beads(0, 35, 1, 3), (Range{1, 3}));
    QCOMPARE(beads(0, 35, 1, 0), (Range{1, 2})); // only the paragraph's end
    QCOMPARE(beads(1, 5, 1, 5), Range{});
    QCOMPARE(beads(0, 0, 1, 37), (Range{0, 4}));
}

void CaretMovesTest::counterpartOfASelectionSkipsOmissions()
{
    const auto bitext = drawnArticle(kStory);
    const auto answer = [&](int from, int to) {
        return textOf(*bitext, counterpartOf(*bitext, TextSelection{{Side::Source, 1, from, false}, {Side::Source, 1, to, true}}));
    };
    QVERIFY(counterpartOf(*bitext, TextSelection{{Side::Source, 1, 0, false}, {Side::Source, 1, 5, true}}).isEmpty());
    QCOMPARE(answer(0, 30), QStringLiteral("司機揮手。車門關上。"));
}

QTEST_GUILESS_MAIN(CaretMovesTest)
#include "tst_caretmoves.moc"
