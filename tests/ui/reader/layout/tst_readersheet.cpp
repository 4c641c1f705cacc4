// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/layout/baretext.h"
#include "ui/reader/readersheet.h"
#include "ui/support/fonts.h"

#include "core/text/words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

constexpr int kReading = 17; // px

/// Texts that are hard to lay out, a paragraph each.
QStringList hardParagraphs()
{
    return {QStringLiteral("船名是𠮷丸號，𠮷字少見；舊名𡈽佐丸也少見。"),
            QStringLiteral("Crew: 👩‍🚀👨‍👩‍👧‍👦 and flags 🇹🇼🇯🇵, thumbs 👍🏽 up; a lone 👍 too."),
            QStringLiteral("e\u0301te\u0301 a\u0300 la mer, Å\u030A\u0327 and n\u0303; zalgo a\u0300\u0301\u0302\u0303\u0304 ends."),
            QStringLiteral("葛\U000E0100城與辻\uFE00堂，︎變體不拆開。"),
            QStringLiteral("The label reads \u05E9\u05DC\u05D5\u05DD 12 \u0645\u0631\u062D\u0628\u0627 and then goes on in English, 港口 too."),
            QStringLiteral("字").repeated(3000),
            QStringLiteral("x").repeated(3000),
            QStringLiteral(" "),
            QStringLiteral("「『（他說）』」，《船》、〈港〉。")};
}

std::shared_ptr<const Bitext> hardText()
{
    return bareText(hardParagraphs().join(u'\n'), Side::Translation, Language::TraditionalChinese);
}

/// Both sides by paragraph, one of them empty in places.
std::shared_ptr<Bitext> unevenArticle()
{
    auto bitext = std::make_shared<Bitext>();
    bitext->source.language = Language::English;
    bitext->translation.language = Language::TraditionalChinese;
    bitext->source.paragraphs = {QStringLiteral("One stands here."), QString(), QStringLiteral("Three has no other side."), QStringLiteral("word ").repeated(1500)};
    bitext->translation.paragraphs = {QStringLiteral("一在這裡。"), QStringLiteral("二沒有原文。"), QString(), QStringLiteral("長，").repeated(2500)};
    return bitext;
}

QList<std::pair<const char *, std::shared_ptr<const Bitext>>> articles()
{
    return {{"hard", hardText()}, {"uneven", unevenArticle()}, {"beads", longArticle(80)}};
}

bool isGraphemeEdge(QStringView text, int position)
{
    return position == 0 || nextGrapheme(text, previousGrapheme(text, position)) == position;
}

} // namespace

Q_DECLARE_METATYPE(std::shared_ptr<const concord::Bitext>)
Q_DECLARE_METATYPE(concord::Language)

class ReaderSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyUnitLiesInOneBlock_data() { addArticles(); }
    void everyUnitLiesInOneBlock();
    void placesAndPointsAgree_data() { addArticles(); }
    void placesAndPointsAgree();
    void rowsLieOneBelowTheOther_data() { addArticles(); }
    void rowsLieOneBelowTheOther();
    void piecesJoinWithFullLines_data();
    void piecesJoinWithFullLines();
    void piecesKeepTheLinesOfOneLayout();
    void aPlaceIsFoundAgain();
    void enduresAnyWidth();
    void showsOneSideAsParagraphs();
    void putsTheTranslationFirst();
    void widerSpacingAndNarrowerMeasureShow();

private:
    static void addArticles()
    {
        QTest::addColumn<std::shared_ptr<const Bitext>>("bitext");
        QTest::addColumn<int>("width");
        for (const auto &[name, bitext] : articles())
            for (const int width : {1100, 500, 90})
                QTest::addRow("%s at %d", name, width) << bitext << width;
    }
};

void ReaderSheetTest::everyUnitLiesInOneBlock()
{
    QFETCH(std::shared_ptr<const Bitext>, bitext);
    QFETCH(int, width);
    ReaderSheet sheet;
    sheet.setContent({bitext, {}, {}});
    sheet.setGeometry(width, kReading);
    for (const Side side : {Side::Source, Side::Translation}) {
        QList<int> held(bitext->side(side).paragraphs.size(), 0);
        for (const RowBlock &block : sheet.rows().blocks(side)) {
            const QString &text = bitext->side(side).paragraphs[block.span.paragraph];
            const int gap = block.span.range.begin - held[block.span.paragraph];
            QVERIFY(gap >= 0); // in order, without overlap; only a space between sentences is left out
            QVERIFY(gap == 0 || text.sliced(held[block.span.paragraph], gap).trimmed().isEmpty());
            held[block.span.paragraph] = block.span.range.end;
            QVERIFY(isGraphemeEdge(text, block.span.range.end));
        }
        for (int i = 0; i < held.size(); ++i)
            QCOMPARE(held[i], static_cast<int>(bitext->side(side).paragraphs[i].size()));
        for (int paragraph = 0; paragraph < held.size(); ++paragraph) {
            const QString &text = bitext->side(side).paragraphs[paragraph];
            for (int at = 0; at < held[paragraph]; at += 1 + held[paragraph] / 300) {
                const int block = sheet.rows().blockAt({side, paragraph, at, false});
                QVERIFY((sheet.rows().blocks(side)[block].span == TextSpan{side, paragraph, sheet.rows().blocks(side)[block].span.range}));
                QVERIFY(sheet.rows().blocks(side)[block].span.range.contains(at) || text.at(at).isSpace());
                QVERIFY(sheet.rows().row(sheet.rowOf({side, paragraph, at, false})).of(side).contains(block));
            }
        }
    }
}

void ReaderSheetTest::placesAndPointsAgree()
{
    QFETCH(std::shared_ptr<const Bitext>, bitext);
    QFETCH(int, width);
    ReaderSheet sheet;
    sheet.setContent({bitext, {}, {}});
    sheet.setGeometry(width, kReading);
    for (int row = 0; row < sheet.rows().count(); ++row)
        sheet.layout(row); // heights stand still from here
    QRandomGenerator random(29);
    for (const Side side : {Side::Source, Side::Translation}) {
        for (int paragraph = 0; paragraph < bitext->side(side).paragraphs.size(); ++paragraph) {
            const QString &text = bitext->side(side).paragraphs[paragraph];
            for (int i = 0; i < 40 && !text.isEmpty(); ++i) {
                const int at = previousGrapheme(text, random.bounded(static_cast<int>(text.size())) + 1);
                const TextPosition position{side, paragraph, at, false};
                const QRectF caret = sheet.caretRect(position);
                QVERIFY(!caret.isNull());
                const int row = sheet.heights().rowAt(static_cast<int>(caret.center().y()));
                QCOMPARE(row, sheet.rowOf(position));
                const std::optional<TextPosition> back = sheet.nearest(caret.center(), side);
                QVERIFY(back);
                QCOMPARE(back->paragraph, paragraph);
                QVERIFY(isGraphemeEdge(text, back->position));
                QVERIFY(std::abs(sheet.caretRect(*back).center().y() - caret.center().y()) < 1);
                if (!text.isRightToLeft() && !text.contains(QChar(0x05E9))) // where directions meet, two places share an x
                    QVERIFY2(std::abs(sheet.caretRect(*back).left() - caret.left()) < 1,
                             qPrintable(QStringLiteral("%1 at %2: %3, %4 at %5").arg(text.left(20)).arg(at).arg(caret.left()).arg(back->position).arg(sheet.caretRect(*back).left())));
            }
        }
    }
}

void ReaderSheetTest::rowsLieOneBelowTheOther()
{
    QFETCH(std::shared_ptr<const Bitext>, bitext);
    QFETCH(int, width);
    ReaderSheet sheet;
    sheet.setContent({bitext, {}, {}});
    sheet.setGeometry(width, kReading);
    int top = 0;
    for (int row = 0; row < sheet.rows().count(); ++row) {
        const RowLayout &layout = sheet.layout(row);
        QCOMPARE(sheet.heights().top(row), top);
        QCOMPARE(sheet.heights().height(row), layout.height);
        for (const BlockLayout &block : layout.blocks) {
            QVERIFY(block.rect().top() >= 0);
            QVERIFY(block.rect().bottom() <= layout.height);
        }
        QCOMPARE(sheet.heights().rowAt(top), row);
        QCOMPARE(sheet.heights().rowAt(top + layout.height - 1), row);
        top += layout.height;
    }
    QCOMPARE(sheet.heights().total(), top);
}

void ReaderSheetTest::piecesJoinWithFullLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::newRow("Chinese") << QStringLiteral("港口的潮水來了又走，「吉丸號」還在外海等（第3次）；船東說：再等1500億年也好……").repeated(400) << Language::TraditionalChinese;
    QTest::newRow("without a break") << QStringLiteral("x").repeated(20000) << Language::English;
    QTest::newRow("English") << QStringLiteral("The tide came and went, and flat-bottomed ferries, fjord by fjord, waited for AVA to land. ").repeated(150)
                             << Language::English;
}

void ReaderSheetTest::piecesJoinWithFullLines()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    for (const int width : {420, 700, 1000}) {
        ReaderSheet sheet;
        sheet.setContent({bareText(text, Side::Translation, language), {}, {}});
        sheet.setGeometry(width, kReading);
        QVERIFY(sheet.rows().count() > 3);
        double lastBaseline = 0;
        for (int row = 0; row < sheet.rows().count(); ++row) {
            const BlockLayout &block = sheet.layout(row).blocks.front();
            const double line = sheet.geometry().lineHeight(Side::Translation, block.style());
            if (row > 0) // from piece to piece as from line to line
                QCOMPARE(sheet.heights().top(row) + block.firstBaseline() - lastBaseline, line);
            lastBaseline = sheet.heights().top(row) + block.firstBaseline() + (block.lineCount() - 1) * line;
            if (row + 1 == sheet.rows().count())
                continue;
            const QTextLine last = block.text().lineAt(block.lineCount() - 1);
            const double room = sheet.geometry().lineWidth(Side::Translation, block.style());
            QVERIFY2(last.naturalTextWidth() > room - 8 * kReading, qPrintable(QStringLiteral("%1 of %2").arg(last.naturalTextWidth()).arg(room)));
        }
    }
}

void ReaderSheetTest::piecesKeepTheLinesOfOneLayout()
{
    const QString text = QStringLiteral("港口的潮水來了又走，吉丸號還在外海等，船東說再等也好。").repeated(300);
    ReaderSheet sheet;
    sheet.setContent({bareText(text, Side::Translation, Language::TraditionalChinese), {}, {}});
    sheet.setGeometry(700, kReading);
    const BlockStyle body;
    LineBreaker breaker(Language::TraditionalChinese);
    QTextLayout whole(text, sheet.geometry().font(Side::Translation, body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    whole.setTextOption(option);
    const int count = breaker.fill(whole, sheet.geometry().lineWidth(Side::Translation, body), 20, 30);
    int at = 0;
    for (int row = 0; row < sheet.rows().count(); ++row) {
        const BlockLayout &block = sheet.layout(row).blocks.front();
        for (int line = 0; line < block.lineCount(); ++line, ++at) {
            QVERIFY(at < count);
            QCOMPARE(block.lineRange(line).begin, whole.lineAt(at).textStart());
        }
    }
    QCOMPARE(at, count);
}

void ReaderSheetTest::aPlaceIsFoundAgain()
{
    ReaderSheet sheet;
    sheet.setContent({longArticle(600), {}, {}});
    sheet.setGeometry(1100, kReading);
    const int top = sheet.settle(sheet.heights().total() / 2 + 7, 600);
    const std::optional<SheetPlace> place = sheet.placeAt(top, Side::Translation);
    QVERIFY(place);
    QCOMPARE(place->position.side, Side::Translation);
    QCOMPARE(sheet.topFor(*place), top);
    for (const int width : {500, 1600, 1100}) {
        sheet.setGeometry(width, kReading);
        const int wanted = sheet.topFor(*place);
        const int settled = sheet.settle(wanted, 600, sheet.rowOf(place->position));
        QCOMPARE(qRound(sheet.caretRect(place->position).top()) - settled, place->offset);
    }
    QVERIFY(!ReaderSheet().placeAt(0, Side::Source));
}

void ReaderSheetTest::enduresAnyWidth()
{
    for (const auto &[name, bitext] : articles()) {
        for (const int width : {0, 1, 2, 17, 33, 120}) {
            for (const int pixels : {1, 10, 51}) {
                ReaderSheet sheet;
                sheet.setContent({bitext, {}, {}});
                sheet.setGeometry(width, pixels);
                sheet.settle(0, 300);
                sheet.settle(sheet.heights().total(), 300);
                QVERIFY2(sheet.heights().total() > 0, name);
            }
        }
    }
}

void ReaderSheetTest::showsOneSideAsParagraphs()
{
    ReadingOptions options;
    options.arrangement = ReadingArrangement::TranslationOnly;
    const auto bitext = longArticle(50);
    ReaderSheet sheet;
    sheet.setContent({bitext, {}, {}});
    sheet.setGeometry(1000, kReading, options);
    QCOMPARE(sheet.rows().count(), static_cast<int>(bitext->translation.paragraphs.size()));
    QVERIFY(!sheet.rows().hasSide(Side::Source));
    QCOMPARE(sheet.geometry().arrangement(), Arrangement::Single);
    sheet.setGeometry(1000, kReading, {});
    QCOMPARE(sheet.rows().count(), 50);
}

void ReaderSheetTest::putsTheTranslationFirst()
{
    ReadingOptions options;
    options.translationFirst = true;
    ReaderSheet sheet;
    sheet.setContent({longArticle(10), {}, {}});
    sheet.setGeometry(1000, kReading, options);
    QVERIFY(sheet.geometry().column(Side::Translation).left < sheet.geometry().column(Side::Source).left);
    QCOMPARE(sheet.sideAt({sheet.geometry().column(Side::Translation).left + 5, 40}), Side::Translation);
    options.arrangement = ReadingArrangement::Stacked;
    sheet.setGeometry(1000, kReading, options);
    const RowLayout &row = sheet.layout(2);
    QVERIFY(row.block(sheet.rows().row(2), Side::Translation, sheet.rows().row(2).of(Side::Translation).begin)->rect().bottom()
            <= row.block(sheet.rows().row(2), Side::Source, sheet.rows().row(2).of(Side::Source).begin)->rect().top());
    QCOMPARE(sheet.sideAt({200, sheet.heights().top(2) + row.firstBaseline}), Side::Translation);
    QCOMPARE(sheet.sideAt({200, sheet.heights().top(3) - 3.0}), Side::Source);
}

void ReaderSheetTest::widerSpacingAndNarrowerMeasureShow()
{
    ReaderSheet sheet;
    sheet.setContent({longArticle(200), {}, {}});
    sheet.setGeometry(1600, kReading);
    const double width = sheet.geometry().column(Side::Source).width, line = sheet.geometry().lineHeight(Side::Source, {});
    ReadingOptions options;
    options.spacing = 130;
    options.measure = 26;
    sheet.setGeometry(1600, kReading, options);
    QVERIFY(sheet.geometry().column(Side::Source).width < width);
    QVERIFY(sheet.geometry().lineHeight(Side::Source, {}) > line * 1.25);
    QVERIFY(sheet.geometry().font(Side::Source, {}) == readingFont(Language::English, kReading));
    options.face = ReadingFace::Sans;
    sheet.setGeometry(1600, kReading, options);
    QVERIFY(sheet.geometry().font(Side::Source, {}) == interfaceFont(Language::English, kReading));
}

QTEST_MAIN(ReaderSheetTest)
#include "tst_readersheet.moc"
