// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/caret/clipping.h"
#include "ui/reader/caret/columntext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace concord;

namespace {

std::shared_ptr<Bitext> paragraphs(const QStringList &texts)
{
    auto bitext = std::make_shared<Bitext>();
    bitext->translation.language = Language::TraditionalChinese;
    bitext->translation.paragraphs = texts;
    return bitext;
}

} // namespace

class ColumnTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyOffsetLeadsThereAndBack();
    void piecesEqualTheWhole();
    void stretchesLeaveNoGap_data();
    void stretchesLeaveNoGap();
    void sentencesHoldTheSpaceBehindThem();
    void emptyTextsHaveNothing();
    void aHundredThousandParagraphsStayFast();
    void clippingsEscapeWhatTheyQuote();
    void citationsNameOnlyWhatIsThere();
    void facingTextsStayInTheirCells();
    void unalignedTextsFaceByParagraph();
};

void ColumnTextTest::everyOffsetLeadsThereAndBack()
{
    const QStringList texts = {QStringLiteral("一二"), QString(), QStringLiteral("三"), QString()};
    const ColumnText column(paragraphs(texts), Side::Translation);
    QCOMPARE(column.length(), static_cast<int>(texts.join(u'\n').size()));
    for (int offset = 0; offset <= column.length(); ++offset) {
        const TextPosition place = column.positionAt(offset);
        QVERIFY(place.position <= texts[place.paragraph].size());
        QCOMPARE(column.offsetOf(place), offset);
    }
    QCOMPARE(column.positionAt(99).paragraph, 3);
    QCOMPARE(column.positionAt(-5).position, 0);
    QCOMPARE(column.offsetOf({Side::Translation, 77, 0, false}), column.length());
}

void ColumnTextTest::piecesEqualTheWhole()
{
    const QStringList texts = {QStringLiteral("甲乙丙"), QString(), QStringLiteral("丁𠮷"), QStringLiteral("戊")};
    const QString whole = texts.join(u'\n');
    const ColumnText column(paragraphs(texts), Side::Translation);
    for (int begin = -1; begin <= whole.size() + 1; ++begin)
        for (int end = begin; end <= whole.size() + 2; ++end)
            QCOMPARE(column.text({begin, end}), whole.mid(std::max(0, begin), std::max(0, end - std::max(0, begin))));
}

void ColumnTextTest::stretchesLeaveNoGap_data()
{
    QTest::addColumn<int>("unit");
    QTest::newRow("graphemes") << static_cast<int>(TextUnit::Grapheme);
    QTest::newRow("words") << static_cast<int>(TextUnit::Word);
    QTest::newRow("sentences") << static_cast<int>(TextUnit::Sentence);
    QTest::newRow("paragraphs") << static_cast<int>(TextUnit::Paragraph);
    QTest::newRow("column") << static_cast<int>(TextUnit::Column);
}

void ColumnTextTest::stretchesLeaveNoGap()
{
    QFETCH(int, unit);
    const auto bitext = drawnArticle({QStringLiteral("The clock, 👩‍👧 and I. | 鐘"), QStringLiteral("It struck 1,500 times. | 響"), QString(), QStringLiteral("End. | 完")});
    bitext->source.paragraphs.insert(1, QStringLiteral("  "));
    bitext->source.sentences.last().paragraph = 2;
    const ColumnText column(bitext, Side::Source);
    const ArticleWords words;
    int next = 0, steps = 0;
    while (next < column.length()) {
        const Range stretch = column.stretchAt(next, static_cast<TextUnit>(unit), words);
        QCOMPARE(stretch.begin, next);
        QVERIFY(!stretch.isEmpty());
        for (int inside = stretch.begin; inside < stretch.end; ++inside)
            QCOMPARE(column.stretchAt(inside, static_cast<TextUnit>(unit), words), stretch);
        next = stretch.end;
        ++steps;
    }
    QCOMPARE(next, column.length());
    QVERIFY(unit == static_cast<int>(TextUnit::Column) ? steps == 1 : steps >= 3);
    QVERIFY(column.stretchAt(column.length(), static_cast<TextUnit>(unit), words).isEmpty());
}

void ColumnTextTest::sentencesHoldTheSpaceBehindThem()
{
    const auto bitext = drawnArticle({QStringLiteral("One here. | 一"), QStringLiteral("Two there. | 二"), QString(), QStringLiteral("Three. | 三")});
    const ColumnText column(bitext, Side::Source);
    const ArticleWords words;
    QCOMPARE(column.text(column.stretchAt(3, TextUnit::Sentence, words)), QStringLiteral("One here. "));
    QCOMPARE(column.text(column.stretchAt(12, TextUnit::Sentence, words)), QStringLiteral("Two there.\n"));
    QCOMPARE(column.text(column.stretchAt(column.length() - 1, TextUnit::Sentence, words)), QStringLiteral("Three."));
}

void ColumnTextTest::emptyTextsHaveNothing()
{
    const ArticleWords words;
    const ColumnText column(paragraphs({}), Side::Translation);
    QCOMPARE(column.length(), 0);
    QCOMPARE(column.text({0, 9}), QString());
    QVERIFY(column.stretchAt(0, TextUnit::Word, words).isEmpty());
    QCOMPARE(column.positionAt(4).paragraph, 0);
    QCOMPARE(ColumnText().length(), 0);
}

void ColumnTextTest::aHundredThousandParagraphsStayFast()
{
    const auto bitext = paragraphs(QStringList(100000, QStringLiteral("鐘聲響過以後，廣場上的人才慢慢散去。")));
    const ArticleWords words;
    QElapsedTimer timer;
    timer.start();
    const ColumnText column(bitext, Side::Translation);
    const qint64 made = timer.nsecsElapsed() / 1000;
    constexpr int kAsked = 1000;
    for (int i = 0; i < kAsked; ++i) {
        const int offset = static_cast<int>(qint64(column.length()) * i / kAsked);
        QVERIFY(!column.text(column.stretchAt(offset, TextUnit::Paragraph, words)).isEmpty());
    }
    const qint64 asked = timer.nsecsElapsed() / 1000 - made;
    qInfo("%lld µs to index, %.2f µs a question", made, double(asked) / kAsked);
    QVERIFY(made < 200000 && asked < 200000);
}

void ColumnTextTest::clippingsEscapeWhatTheyQuote()
{
    const auto bitext = drawnArticle({QStringLiteral("a <script>x</script> & b | <i>丙</i>")});
    const int length = static_cast<int>(bitext->source.paragraphs[0].size());
    const TextSelection all{{Side::Source, 0, 0, false}, {Side::Source, 0, length, true}};
    for (const Clipping &clipping : {plainClipping(*bitext, all), citedClipping(*bitext, all, {QStringLiteral("<b>T</b>"), {}, {}}), facingClipping(*bitext, all)}) {
        QVERIFY(clipping.text.contains(QStringLiteral("<script>x</script> & b")));
        QVERIFY(!clipping.html.contains(QStringLiteral("<script")) && !clipping.html.contains(QStringLiteral("<b>T")) && !clipping.html.contains(QStringLiteral("<i>")));
        QVERIFY(clipping.html.contains(QStringLiteral("&amp; b")));
    }
}

void ColumnTextTest::citationsNameOnlyWhatIsThere()
{
    const auto bitext = drawnArticle({QStringLiteral("One. | 一。"), QString(), QStringLiteral("Two. | 二。")});
    const TextSelection both{{Side::Translation, 0, 0, false}, {Side::Translation, 1, 2, true}};
    QCOMPARE(citedClipping(*bitext, both, {}).text, QStringLiteral("一。\n二。\n— translation · paragraphs 1–2"));
    QCOMPARE(citedClipping(*bitext, both, {QStringLiteral("T"), {}, QDate(2025, 1, 2)}).text, QStringLiteral("一。\n二。\n— T · 2025-01-02 · translation · paragraphs 1–2"));
}

void ColumnTextTest::facingTextsStayInTheirCells()
{
    const auto bitext = drawnArticle({QStringLiteral("One\ttab. | 一。")});
    const TextSelection all{{Side::Source, 0, 0, false}, {Side::Source, 0, 3, true}};
    QCOMPARE(facingClipping(*bitext, all).text, QStringLiteral("One tab.\t一。"));
}

void ColumnTextTest::unalignedTextsFaceByParagraph()
{
    const auto bitext = drawnArticle({QStringLiteral("One. | 一。"), QString(), QStringLiteral("Two. | 二。")});
    bitext->beads.clear();
    const TextSelection all{{Side::Source, 0, 1, false}, {Side::Source, 1, 2, true}};
    QCOMPARE(facingClipping(*bitext, all).text, QStringLiteral("One.\t一。\nTwo.\t二。"));
}

QTEST_GUILESS_MAIN(ColumnTextTest)
#include "tst_columntext.moc"
