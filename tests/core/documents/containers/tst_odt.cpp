// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/odt.h"

#include "tests/support/archivebuilder.h"
#include "tests/support/testdata.h"

using namespace concord;

namespace {

using Parts = QHash<QString, QByteArray>;

const QByteArray kSpaces = [] {
    QByteArray all;
    for (const auto &[prefix, name] : {std::pair("office", "office"), {"text", "text"}, {"table", "table"}, {"draw", "drawing"}, {"style", "style"}, {"svg", "svg-compatible"}})
        all += QByteArray(" xmlns:") + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    return all + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                 " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";
}();

QByteArray root(const QByteArray &name, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:" + name + kSpaces + '>' + content + "</office:" + name + '>';
}

QByteArray content(const QByteArray &text, const QByteArray &automaticStyles = {})
{
    return root("document-content", "<office:automatic-styles>" + automaticStyles + "</office:automatic-styles><office:body><office:text>" + text
                                        + "</office:text></office:body>");
}

Result<Document> readFiles(const Parts &files)
{
    SilentProgress silent;
    return readOdtParts(
        [&files](const QString &name) {
            return files.contains(name) ? Result<QByteArray>(files.value(name)) : Error{Error::Code::NotFound, name, {}};
        },
        {}, silent);
}

Result<Document> readText(const QByteArray &text, const QByteArray &automaticStyles = {}, const Parts &parts = {})
{
    Parts all{{QStringLiteral("content.xml"), content(text, automaticStyles)}};
    all.insert(parts);
    return readFiles(all);
}

QByteArray paragraph(const QByteArray &text, const QByteArray &style = "Standard")
{
    return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
}

QByteArray style(const QByteArray &name, const QByteArray &parent, const QByteArray &more = {}, const QByteArray &family = "paragraph")
{
    return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\" style:parent-style-name=\"" + parent + "\">" + more + "</style:style>";
}

QByteArray numbered(int level, const QByteArray &format, const QByteArray &more)
{
    return "<text:list-level-style-number text:level=\"" + QByteArray::number(level) + "\" style:num-format=\"" + format + "\" " + more + "/>";
}

QByteArray list(const QByteArray &items, const QByteArray &attributes = {})
{
    return "<text:list " + attributes + '>' + items + "</text:list>";
}

QByteArray item(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<text:list-item " + attributes + '>' + content + "</text:list-item>";
}

QByteArray note(const QByteArray &kind, const QByteArray &citation, const QByteArray &body)
{
    return "<text:note text:note-class=\"" + kind + "\"><text:note-citation>" + citation + "</text:note-citation><text:note-body>" + body + "</text:note-body></text:note>";
}

QStringList shapes(const Result<Document> &document)
{
    if (!document)
        return {QStringLiteral("error ") + document.error().subject + u' ' + document.error().detail};
    QStringList all;
    for (const Block &block : document->blocks) {
        const QString level = block.level > 0 ? u' ' + QString::number(block.level) : QString(), label = block.label.isEmpty() ? QString() : u' ' + block.label;
        all.append(blockKindName(block.kind) + level + label + QStringLiteral(": ") + block.text);
    }
    return all;
}

} // namespace

class OdtTest : public QObject
{
    Q_OBJECT

private slots:
    void readsParagraphsAndHeadings()
    {
        const QByteArray common = "<style:style style:name=\"Block_20_Words\" style:display-name=\"Block Text\" style:family=\"paragraph\"/>" + style("Caption", "Standard")
            + style("Figure", "Caption");
        const QByteArray text = paragraph("Harvest fails again", "Title") + "<text:h text:outline-level=\"2\">South</text:h><text:h text:outline-level=\"9\">Deep</text:h>"
            + paragraph("Rain came late.", "P1") + paragraph("") + paragraph("We lost it all.", "P2") + paragraph("So did we.", "Quotations") + paragraph("A dry field", "Figure")
            + paragraph("Old heading", "Heading_20_3");
        const Result<Document> document = readText(text, style("P1", "Standard") + style("P2", "Block_20_Words"),
                                                   {{QStringLiteral("styles.xml"), root("document-styles", "<office:styles>" + common + "</office:styles><office:automatic-styles>"
                                                                                                               + style("P1", "Block_20_Words") + "</office:automatic-styles>")}});
        QCOMPARE(shapes(document), (QStringList{QStringLiteral("heading 1: Harvest fails again"), QStringLiteral("heading 2: South"), QStringLiteral("heading 6: Deep"),
                                                QStringLiteral("body: Rain came late."), QStringLiteral("quote 1: We lost it all."), QStringLiteral("quote 1: So did we."),
                                                QStringLiteral("caption: A dry field"), QStringLiteral("heading 3: Old heading")}));
        QCOMPARE(document->title, QStringLiteral("Harvest fails again"));
    }

    void labelsLists()
    {
        const QByteArray styles = "<text:list-style style:name=\"L\">" + numbered(1, "1", "style:num-suffix=\".\"") + numbered(2, "a", "style:num-suffix=\")\"")
            + numbered(3, "1", "text:display-levels=\"3\" style:num-suffix=\"\"") + "</text:list-style><text:list-style style:name=\"C\">"
            + numbered(1, QStringLiteral("一, 二, 三, ...").toUtf8(), "loext:num-list-format=\"%1%" + QStringLiteral("、").toUtf8() + "\"")
            + "<text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"-\"/></text:list-style>";
        const QByteArray x = paragraph("x"), inner = list(item(x) + item(x + list(item(x))));
        const QByteArray text = list("<text:list-header>" + x + "</text:list-header>" + item(x) + item(x + x + inner) + item(x, "text:start-value=\"7\""), "text:style-name=\"L\" xml:id=\"one\"")
            + paragraph("between") + list(item(x), "text:style-name=\"L\" text:continue-numbering=\"true\"")
            + list(item(list(item(x))), "text:style-name=\"L\" text:continue-list=\"one\"") + list(item(x), "text:style-name=\"L\"")
            + list(item(x) + item(x + list(item(x))), "text:style-name=\"C\"") + list(item(x), "text:style-name=\"none\"");
        QCOMPARE(shapes(readText(text, styles)),
                 (QStringList{QStringLiteral("list-item 1: x"), QStringLiteral("list-item 1 1.: x"), QStringLiteral("list-item 1 2.: x"), QStringLiteral("list-item 1: x"),
                              QStringLiteral("list-item 2 a): x"), QStringLiteral("list-item 2 b): x"), QStringLiteral("list-item 3 2.b.1: x"), QStringLiteral("list-item 1 7.: x"),
                              QStringLiteral("body: between"), QStringLiteral("list-item 1 8.: x"), QStringLiteral("list-item 2 a): x"), QStringLiteral("list-item 1 1.: x"),
                              QStringLiteral("list-item 1 一、: x"), QStringLiteral("list-item 1 二、: x"), QStringLiteral("list-item 2: x"), QStringLiteral("list-item 1: x")}));
    }

    void readsLinesAndWhiteSpace_data()
    {
        QTest::addColumn<QByteArray>("markup");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *tag, const QByteArray &markup, const QStringList &texts) { QTest::newRow(tag) << markup << texts; };
        row("folded", "  one \n\t two<text:span>  three</text:span> <text:span> four</text:span>  ", {QStringLiteral("one two three four")});
        row("written out", "a<text:s text:c=\"3\"/>b<text:s/>c", {QStringLiteral("a   b c")});
        row("a claim of spaces", "a<text:s text:c=\"2000000000\"/>b", {u'a' + QString(256, u' ') + u'b'});
        row("break in English", "one<text:line-break/>two", {QStringLiteral("one two")});
        row("break in Chinese", QStringLiteral("稻米<text:line-break/>歉收").toUtf8(), {QStringLiteral("稻米歉收")});
        row("empty line", "one<text:line-break/><text:line-break/> two", {QStringLiteral("one"), QStringLiteral("two")});
        row("page ends", QStringLiteral("稻<text:soft-page-break/>米").toUtf8(), {QStringLiteral("稻米")});
        row("ruby", QStringLiteral("<text:ruby><text:ruby-base>米</text:ruby-base><text:ruby-text>ㄇㄧˇ</text:ruby-text></text:ruby>價").toUtf8(), {QStringLiteral("米價")});
        row("comment", "a<office:annotation><dc:creator>M</dc:creator><text:p>Really?</text:p></office:annotation>b<office:annotation-end/>", {QStringLiteral("ab")});
        row("hidden", "seen<text:span text:style-name=\"H\">un<text:span>seen</text:span></text:span><text:hidden-text text:string-value=\"x\">no</text:hidden-text> still",
            {QStringLiteral("seen still")});
        row("field", "page <text:page-number>3</text:page-number>", {QStringLiteral("page 3")});
        row("content control", "a <loext:content-control>choice</loext:content-control>", {QStringLiteral("a choice")});
        row("marks of changes", "a<text:change-start text:change-id=\"c\"/>b<text:change-end text:change-id=\"c\"/><text:bookmark text:name=\"m\"/>", {QStringLiteral("ab")});
    }
    void readsLinesAndWhiteSpace()
    {
        QFETCH(QByteArray, markup);
        const Result<Document> document = readText(paragraph(markup), style("H", "", "<style:text-properties text:display=\"none\"/>", "text"));
        VERIFY_OK(document);
        QTEST(document->paragraphs(), "texts");
    }

    void keepsLinksAndNotes()
    {
        const QByteArray text = paragraph("  See <text:a xlink:href=\"https://example.org/a\">the <text:span>page</text:span></text:a>"
                                          + note("footnote", "1", paragraph("A note with <text:a xlink:href=\"https://example.org/n\">more</text:a>.") + paragraph("Its rest."))
                                          + ", <text:a xlink:href=\"#below\">below</text:a>" + note("endnote", "i", paragraph("At the end."))
                                          + " and" + note("footnote", "", list(item(paragraph("Unlabelled.")))) + ".")
            + paragraph("Last.");
        const Result<Document> document = readText(text);
        QCOMPARE(shapes(document), (QStringList{QStringLiteral("body: See the page, below and."), QStringLiteral("body: Last."), QStringLiteral("footnote 1: A note with more."),
                                                QStringLiteral("footnote 1: Its rest."), QStringLiteral("footnote i: At the end."), QStringLiteral("footnote 3: Unlabelled.")}));
        const QList<Link> links{{{4, 12}, QStringLiteral("https://example.org/a")}, {{12, 12}, QStringLiteral("#1")}, {{19, 19}, QStringLiteral("#i")}, {{23, 23}, QStringLiteral("#3")}};
        QVERIFY(document->blocks[0].links == links);
        QVERIFY((document->blocks[2].links == QList<Link>{{{12, 16}, QStringLiteral("https://example.org/n")}}));
    }

    void leavesOutWhatIsNotTheText()
    {
        const QByteArray text = "<text:tracked-changes><text:changed-region><text:deletion>" + paragraph("Deleted.") + "</text:deletion></text:changed-region></text:tracked-changes>"
                                "<text:table-of-content><text:index-body>" + paragraph("Fields 3") + "</text:index-body></text:table-of-content>"
                                "<text:section text:display=\"none\">" + paragraph("Unseen.") + "</text:section><text:section>" + paragraph("Kept.") + "</text:section>"
            + paragraph("Hidden.", "H") + paragraph("Fields 3", "Contents_20_1") + "<office:forms><text:p>Form</text:p></office:forms>";
        QCOMPARE(shapes(readText(text, style("H", "", "<style:text-properties text:display=\"none\"/>"))), QStringList{QStringLiteral("body: Kept.")});
    }

    void readsTablesAndBoxes()
    {
        const auto cell = [](const QByteArray &inside) { return "<table:table-cell>" + inside + "</table:table-cell>"; };
        const auto row = [](const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
        const QByteArray box = "<draw:frame>\n <draw:text-box>\n" + paragraph("Boxed words.") + "</draw:text-box>\n<svg:title>no</svg:title><svg:desc>no</svg:desc></draw:frame>";
        const QByteArray text = "<table:table><table:table-header-rows>" + row(cell(paragraph("Year")) + cell(paragraph("Tonnes")) + "<table:covered-table-cell/>")
            + "</table:table-header-rows>" + row(cell(paragraph("2024")) + cell(list(item(paragraph("1,450"))))) + "</table:table><table:table>"
            + row(cell(paragraph("Alone one.") + paragraph("Alone two."))) + "</table:table>" + list(item(paragraph(QStringLiteral("前").toUtf8() + box + QStringLiteral("後").toUtf8())));
        QCOMPARE(shapes(readText(text)), (QStringList{QStringLiteral("table-row: Year | Tonnes"), QStringLiteral("table-row: 2024 | 1,450"), QStringLiteral("body: Alone one."),
                                                      QStringLiteral("body: Alone two."), QStringLiteral("list-item 1: 前後"), QStringLiteral("body: Boxed words.")}));
    }

    void readsTheRecord()
    {
        const QByteArray record = "<office:meta><dc:title>The Grain Ledger</dc:title><dc:creator>Someone Later</dc:creator><meta:initial-creator>Mara Quill</meta:initial-creator>"
                                  "<meta:creation-date>2019-01-01T00:00:00</meta:creation-date></office:meta>";
        const Result<Document> document = readText(paragraph("It rained, and it rained; it did not stop."), {}, {{QStringLiteral("meta.xml"), root("document-meta", record)}});
        VERIFY_OK(document);
        QCOMPARE(document->title, QStringLiteral("The Grain Ledger"));
        QCOMPARE(document->byline, QStringLiteral("Mara Quill"));
        QVERIFY(!document->date.isValid());
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        const QByteArray good = content(paragraph("Words."));
        QTest::newRow("a table") << root("document-content", "<office:body><office:spreadsheet/></office:body>") << QStringLiteral("document-format");
        QTest::newRow("no XML") << QByteArray("plain words") << QStringLiteral("document-damaged");
        QTest::newRow("cut") << good.chopped(40) << QStringLiteral("document-damaged");
        QTest::newRow("NUL") << content(paragraph(QByteArray("a\0b", 3))) << QStringLiteral("document-damaged");
        QTest::newRow("nothing in it") << content({}) << QStringLiteral("document-empty");
        QTest::newRow("a file of the machine") << QByteArray("<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>" + content(paragraph("&file;")).mid(38))
                                               << QStringLiteral("document-entities");
        QTest::newRow("deep lists") << content(QByteArray("<text:list><text:list-item>").repeated(500'000)) << QStringLiteral("document-nesting");
        QTest::newRow("a million empty paragraphs") << content(QByteArray("<text:p/>").repeated(1'000'000)) << QStringLiteral("document-empty");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        const Result<Document> read = readFiles({{QStringLiteral("content.xml"), bytes}});
        QVERIFY(!read);
        QTEST(read.error().subject, "subject");
    }

    void endsWhereStylesGoInCircles()
    {
        QCOMPARE(shapes(readText(paragraph("one", "A") + paragraph("two", "S"), style("A", "B") + style("B", "A") + style("S", "S"))),
                 (QStringList{QStringLiteral("body: one"), QStringLiteral("body: two")}));
    }

    void readsArchivesButNotLockedOnes()
    {
        SilentProgress silent;
        const ArchiveEntry kind{"mimetype", "application/vnd.oasis.opendocument.text", false}, text{"content.xml", content(paragraph("Packed words."))};
        QCOMPARE(shapes(readOdt(archiveOf({kind, text}), {}, silent)), QStringList{QStringLiteral("body: Packed words.")});
        const ArchiveEntry manifest{"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"};
        const Result<Document> locked = readOdt(archiveOf({kind, {"content.xml", "scrambled"}, manifest}), {}, silent);
        QVERIFY(!locked);
        QCOMPARE(locked.error().subject, QStringLiteral("archive-encrypted"));
        const Result<Document> none = readOdt(archiveOf({kind}), {}, silent);
        QVERIFY(!none);
        QCOMPARE(none.error().subject, QStringLiteral("document-format"));
    }
};

QTEST_APPLESS_MAIN(OdtTest)
#include "tst_odt.moc"
