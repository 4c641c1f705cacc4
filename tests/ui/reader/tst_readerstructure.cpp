// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerdesk.h"

#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

using namespace concord;

namespace {

const QString kLink = QStringLiteral("https://example.org/fees?a=1&b=2");

ParagraphForm form(BlockKind kind, int level, const QString &label = {}, const QList<Link> &links = {})
{
    return {kind, level, label, {}, links};
}

/// A paragraph of every kind, each a bead: heading, section, sentence with a link and a footnote's mark, list, quote, code,
/// footnote.
std::shared_ptr<Bitext> structuredArticle()
{
    const QStringList lines{QStringLiteral("Harbour fees | 港口費用"),
                            QString(),
                            QStringLiteral("Who pays them? | 誰來付？"),
                            QString(),
                            QStringLiteral("The port raised its fees again. | 港務公司又調高了費用。"),
                            QString(),
                            QStringLiteral("Ferries pay half. | 渡輪付一半。"),
                            QString(),
                            QStringLiteral("Freighters pay it all. | 貨輪全付。"),
                            QString(),
                            QStringLiteral("Nobody asked us, the owners said. | 船東說，沒有人問過我們。"),
                            QString(),
                            QStringLiteral("fee = weight * rate | fee = weight * rate"),
                            QString(),
                            QStringLiteral("The table is the port's own. | 表格出自港務公司。")};
    auto bitext = drawnArticle(lines);
    for (BitextSide *side : {&bitext->source, &bitext->translation}) {
        const bool isEnglish = side == &bitext->source;
        const int mark = isEnglish ? 24 : 8; // after "fees" and 了
        side->forms = {form(BlockKind::Heading, 1),
                       form(BlockKind::Heading, 2),
                       form(BlockKind::Body, 0, {}, {{isEnglish ? Range{4, 8} : Range{0, 4}, kLink}, {{mark, mark}, QStringLiteral("#7")}}),
                       form(BlockKind::ListItem, 1, QStringLiteral("1.")),
                       form(BlockKind::ListItem, 2),
                       form(BlockKind::Quote, 1),
                       form(BlockKind::Code, 0),
                       form(BlockKind::Footnote, 0, QStringLiteral("7"))};
    }
    return bitext;
}

} // namespace

class ReaderStructureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void setsHeadingsByTheirLevel();
    void aHeadingBesidePlainTextIsOne();
    void aNamedHeadingLeavesOthersPlain();
    void aShortParagraphAloneIsNoHeading();
    void aBylineIsNoHeading();
    void indentsListsAndQuotes();
    void setsFootnotesSmaller();
    void rowsOfEveryKindStartLevel();
    void paintsLabelsAndRules();
    void leavesRoomForFootnoteMarks();
    void findsTheLinkUnderThePointer();
    void showsWhereALinkLeads();
    void controlClickAsksForALink();
    void plainClickDoesNotFollow();
    void footnoteMarkLeadsToItsNote();
    void listItemsStandCloser();
    void readsLabelsAloud();
};

void ReaderStructureTest::setsHeadingsByTheirLevel()
{
    auto bitext = structuredArticle();
    const RowTable rows({bitext, {}, {}});
    QCOMPARE(rows.row(0).heading, HeadingLevel::Title);
    QCOMPARE(rows.row(1).heading, HeadingLevel::Section); // a question is none by its looks
    QCOMPARE(rows.row(2).heading, HeadingLevel::None);
    const ReaderGeometry geometry(900, 17, rows, Language::English, Language::TraditionalChinese);
    int before = 1000;
    for (const HeadingLevel level : {HeadingLevel::Title, HeadingLevel::Section, HeadingLevel::Subsection, HeadingLevel::Minor}) {
        const QFont font = geometry.font(Side::Source, {level, BlockKind::Heading, 0});
        QVERIFY(font.bold());
        QVERIFY(font.pixelSize() < before && font.pixelSize() >= 17);
        before = font.pixelSize();
    }
}

void ReaderStructureTest::aHeadingBesidePlainTextIsOne()
{
    auto bitext = structuredArticle();
    bitext->translation.forms.clear();
    const RowTable rows({bitext, {}, {}});
    QCOMPARE(rows.row(1).heading, HeadingLevel::Section); // 誰來付？ alone would not look like one
    QCOMPARE(rows.row(2).heading, HeadingLevel::None);
}

void ReaderStructureTest::aNamedHeadingLeavesOthersPlain()
{
    auto bitext = drawnArticle({QStringLiteral("Fees | 費用"), QString(), QStringLiteral("A short line | 短短一行")});
    QCOMPARE(RowTable({bitext, {}, {}}).row(1).heading, HeadingLevel::Section);
    for (BitextSide *side : {&bitext->source, &bitext->translation})
        side->forms = {form(BlockKind::Heading, 1), form(BlockKind::Body, 0)};
    QCOMPARE(RowTable({bitext, {}, {}}).row(1).heading, HeadingLevel::None);
}

void ReaderStructureTest::aShortParagraphAloneIsNoHeading()
{
    auto bitext = std::make_shared<Bitext>();
    bitext->source.language = Language::English;
    bitext->translation.language = Language::TraditionalChinese;
    bitext->source.paragraphs = {QStringLiteral("Fees"), QStringLiteral("The port raised its fees in spring.")};
    bitext->translation.paragraphs = {QStringLiteral("費用"), QString(), QStringLiteral("短短一行")};
    const RowTable rows({bitext, {}, {}});
    QCOMPARE(rows.row(0).heading, HeadingLevel::Title);
    QCOMPARE(rows.row(2).heading, HeadingLevel::None);
}

void ReaderStructureTest::aBylineIsNoHeading()
{
    auto bitext = drawnArticle({QStringLiteral("Fees | 費用"), QString(), QStringLiteral("By Ada Lin | 文章作者：林小魚"), QString(), QStringLiteral("Who pays | 誰來付")});
    const RowTable rows({bitext, {}, {}});
    QCOMPARE(rows.row(0).heading, HeadingLevel::Title);
    QCOMPARE(rows.row(1).heading, HeadingLevel::None);
    QCOMPARE(rows.row(2).heading, HeadingLevel::Section);
}

void ReaderStructureTest::indentsListsAndQuotes()
{
    Desk desk(structuredArticle());
    for (const bool isEnglish : {true, false}) {
        const auto left = [&](const char *english, const char *chinese) {
            return desk.reader.rectOf(isEnglish ? desk.english(QString::fromUtf8(english)) : desk.chinese(QString::fromUtf8(chinese))).left();
        };
        const int body = left("The port", "港務");
        const int item = left("Ferries", "渡輪"), deeper = left("Freighters", "貨輪"), quote = left("Nobody", "船東");
        QVERIFY(item > body + 20);
        QVERIFY(deeper > item + 20);
        QVERIFY(quote > body + 10);
        QVERIFY(left("Harbour", "港口") < item);
    }
}

void ReaderStructureTest::setsFootnotesSmaller()
{
    Desk desk(structuredArticle());
    const QRect body = desk.reader.rectOf(desk.english(QStringLiteral("port raised")));
    const QRect note = desk.reader.rectOf(desk.english(QStringLiteral("table is")));
    QVERIFY(note.height() < body.height());
    QVERIFY(note.left() > body.left());
}

void ReaderStructureTest::rowsOfEveryKindStartLevel()
{
    auto bitext = structuredArticle();
    bitext->translation.forms[5] = {}; // and where the two sides differ
    bitext->translation.forms[7] = {};
    Desk desk(bitext);
    for (int bead = 0; bead < bitext->beads.size(); ++bead) {
        const TextSpan source = bitext->beadSpans(bead, Side::Source).first();
        const TextSpan target = bitext->beadSpans(bead, Side::Translation).first();
        RowTable rows({bitext, {}, {}});
        ReaderGeometry geometry(900, 17, rows, Language::English, Language::TraditionalChinese);
        RowComposer composer(*bitext, rows, geometry);
        const RowLayout layout = composer.compose(bead);
        QCOMPARE(layout.block(rows.row(bead), source.side, rows.row(bead).of(source.side).begin)->firstBaseline(),
                 layout.block(rows.row(bead), target.side, rows.row(bead).of(target.side).begin)->firstBaseline());
    }
}

void ReaderStructureTest::paintsLabelsAndRules()
{
    Desk desk(structuredArticle());
    const QImage picture = desk.reader.viewport()->grab().toImage();
    const auto isMarkedBeside = [&](const TextSpan &span, int width) {
        const QRect text = desk.reader.rectOf(span);
        int marked = 0;
        for (int x = text.left() - width; x < text.left() - 2; ++x) {
            for (int y = text.top(); y < text.bottom(); ++y)
                marked += picture.pixelColor(x, y) != Theme::current().colour(Token::Paper) ? 1 : 0;
        }
        return marked > 8;
    };
    QVERIFY(isMarkedBeside(desk.english(QStringLiteral("Ferries")), 24));    // 1.
    QVERIFY(isMarkedBeside(desk.chinese(QStringLiteral("貨輪")), 24));       // ◦
    QVERIFY(isMarkedBeside(desk.english(QStringLiteral("Nobody")), 20));     // the rule
    QVERIFY(isMarkedBeside(desk.chinese(QStringLiteral("表格")), 24));       // 7
    QVERIFY(!isMarkedBeside(desk.english(QStringLiteral("The port")), 8));
}

void ReaderStructureTest::leavesRoomForFootnoteMarks()
{
    auto bitext = structuredArticle();
    Desk with(bitext);
    auto bare = structuredArticle();
    bare->source.forms[2].links.clear();
    Desk without(bare);
    const QString words = QStringLiteral("again");
    QVERIFY(with.reader.rectOf(with.english(words)).left() > without.reader.rectOf(without.english(words)).left() + 3);
}

void ReaderStructureTest::findsTheLinkUnderThePointer()
{
    Desk desk(structuredArticle());
    const std::optional<Link> link = desk.reader.linkAt(desk.middleOf(desk.english(QStringLiteral("port"))));
    QVERIFY(link.has_value());
    QCOMPARE(link->target, kLink);
    QVERIFY(desk.reader.linkAt(desk.middleOf(desk.chinese(QStringLiteral("港務公司")))).has_value());
    QVERIFY(!desk.reader.linkAt(desk.middleOf(desk.english(QStringLiteral("again")))).has_value());
    QVERIFY(!desk.reader.linkAt({1, 1}).has_value());
}

void ReaderStructureTest::showsWhereALinkLeads()
{
    Desk desk(structuredArticle());
    const auto tipAt = [&](const TextSpan &span) {
        const QPoint point = desk.middleOf(span);
        QHelpEvent help(QEvent::ToolTip, point, desk.reader.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(desk.reader.viewport(), &help);
        return QToolTip::text();
    };
    QVERIFY(tipAt(desk.english(QStringLiteral("port"))).contains(kLink.toHtmlEscaped()));
    QVERIFY(tipAt({Side::Source, 2, {23, 24}}).contains(QStringLiteral("The table is the port")));
}

void ReaderStructureTest::controlClickAsksForALink()
{
    Desk desk(structuredArticle());
    QSignalSpy activated(&desk.reader, &BitextReader::linkActivated), picked(&desk.reader, &BitextReader::itemPicked);
    QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, Qt::ControlModifier, desk.middleOf(desk.english(QStringLiteral("port"))));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), kLink);
    QCOMPARE(picked.size(), 0);
}

void ReaderStructureTest::plainClickDoesNotFollow()
{
    Desk desk(structuredArticle());
    QSignalSpy activated(&desk.reader, &BitextReader::linkActivated), picked(&desk.reader, &BitextReader::itemPicked);
    desk.click(desk.english(QStringLiteral("port")));
    QCOMPARE(activated.size(), 0);
    QCOMPARE(picked.size(), 1);
}

void ReaderStructureTest::footnoteMarkLeadsToItsNote()
{
    Desk desk(structuredArticle());
    QSignalSpy activated(&desk.reader, &BitextReader::linkActivated);
    QTest::mouseClick(desk.reader.viewport(), Qt::LeftButton, Qt::ControlModifier, desk.middleOf({Side::Source, 2, {23, 24}}));
    QCOMPARE(activated.size(), 0);
    QCOMPARE(desk.reader.caret().paragraph, 7);
}

void ReaderStructureTest::listItemsStandCloser()
{
    Desk desk(structuredArticle());
    const auto top = [&](const char *english) { return desk.reader.rectOf(desk.english(QString::fromUtf8(english))).top(); };
    QVERIFY(top("Freighters") - top("Ferries") < top("Ferries") - top("The port"));
}

void ReaderStructureTest::readsLabelsAloud()
{
    Desk desk(structuredArticle());
    desk.putCaret(desk.english(QStringLiteral("Ferries")));
    QVERIFY(desk.reader.currentRowText().startsWith(QStringLiteral("1. Ferries pay half.")));
}

QTEST_MAIN(ReaderStructureTest)
#include "tst_readerstructure.moc"
