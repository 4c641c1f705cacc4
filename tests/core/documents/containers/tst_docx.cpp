// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/docx.h"

#include "tests/support/archivebuilder.h"
#include "tests/support/testdata.h"

using namespace concord;

namespace {

using Parts = QHash<QString, QByteArray>;

const QByteArray kSpaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                           " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:wps=\"urn:shapes\"";

QByteArray root(const QByteArray &name, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + ' ' + kSpaces + '>' + content + "</w:" + name + '>';
}

QByteArray relationships(const QByteArray &all)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>";
}

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target, bool isOutside = false)
{
    return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
        + target + '"' + (isOutside ? " TargetMode=\"External\"" : "") + "/>";
}

/// The files of a document of this body; `parts` are added, and replace.
Parts filesOf(const QByteArray &body, const Parts &parts)
{
    Parts all{{QStringLiteral("_rels/.rels"), relationships(relationship("a", "officeDocument", "word/document.xml"))},
              {QStringLiteral("word/_rels/document.xml.rels"),
               relationships(relationship("s", "styles", "styles.xml") + relationship("n", "numbering", "numbering.xml")
                             + relationship("f", "footnotes", "footnotes.xml") + relationship("e", "endnotes", "/word/endnotes.xml")
                             + relationship("web", "hyperlink", "https://example.org/a?b=1&amp;c=2", true))},
              {QStringLiteral("word/document.xml"), root("document", "<w:body>" + body + "</w:body>")}};
    all.insert(parts);
    return all;
}

Result<Document> readFiles(const Parts &files)
{
    SilentProgress silent;
    return readDocxParts(
        [&files](const QString &name) {
            return files.contains(name) ? Result<QByteArray>(files.value(name)) : Error{Error::Code::NotFound, name, {}};
        },
        {}, silent);
}

Result<Document> readBody(const QByteArray &body, const Parts &parts = {})
{
    return readFiles(filesOf(body, parts));
}

QByteArray run(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + (text.startsWith('<') ? text : run(text)) + "</w:p>";
}

/// "kind level label: text" of every block.
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

Parts styles(const QByteArray &all)
{
    return {{QStringLiteral("word/styles.xml"), root("styles", all)}};
}

QByteArray style(const QByteArray &id, const QByteArray &name, const QByteArray &more = {}, const QByteArray &type = "paragraph")
{
    return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more + "</w:style>";
}

QByteArray level(int at, const QByteArray &format, const QByteArray &text, const QByteArray &more = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(at) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text
        + "\"/>" + more + "</w:lvl>";
}

QByteArray inList(int list, int at)
{
    return "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(at) + "\"/><w:numId w:val=\"" + QByteArray::number(list) + "\"/></w:numPr>";
}

} // namespace

class DocxTest : public QObject
{
    Q_OBJECT

private slots:
    void readsParagraphsAndHeadings()
    {
        const Parts parts = styles(style("1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>") + style("Own", "Department", "<w:basedOn w:val=\"2\"/>")
                                   + style("2", "heading 2") + style("T", "Title") + style("Z", QStringLiteral("引文").toUtf8()) + style("C", "caption"));
        const QByteArray body = paragraph("Harvest fails again", "<w:pStyle w:val=\"T\"/>") + paragraph("Fields", "<w:pStyle w:val=\"1\"/>")
            + paragraph("South", "<w:pStyle w:val=\"Own\"/>") + paragraph("Deep", "<w:outlineLvl w:val=\"7\"/>") + paragraph("  Rain came late.")
            + paragraph("") + paragraph(" ") + paragraph("We lost it all.", "<w:pStyle w:val=\"Z\"/>") + paragraph("A dry field", "<w:pStyle w:val=\"C\"/>")
            + paragraph("No heading", "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>");
        const Result<Document> document = readBody(body, parts);
        QCOMPARE(shapes(document), (QStringList{QStringLiteral("heading 1: Harvest fails again"), QStringLiteral("heading 1: Fields"),
                                                QStringLiteral("heading 2: South"), QStringLiteral("heading 6: Deep"), QStringLiteral("body: Rain came late."),
                                                QStringLiteral("quote 1: We lost it all."), QStringLiteral("caption: A dry field"),
                                                QStringLiteral("body: No heading")}));
        QCOMPARE(document->title, QStringLiteral("Harvest fails again"));
        QCOMPARE(document->blocks[4].original, QStringLiteral("  Rain came late."));
        QVERIFY(document->blocks[1].original.isEmpty());
        QCOMPARE(document->encoding, QStringLiteral("UTF-8"));
    }

    void labelsLists()
    {
        const QByteArray numbering = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)")
            + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
            + level(0, "taiwaneseCounting", QStringLiteral("%1、").toUtf8()) + level(1, "bullet", "-") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        QByteArray body;
        for (const auto &[list, at] : {std::pair(1, 0), {1, 0}, {1, 1}, {1, 1}, {1, 2}, {1, 0}, {1, 1}, {2, 0}, {2, 1}, {2, 0}, {3, 0}, {3, 0}, {0, 0}, {9, 0}})
            body += paragraph("x", inList(list, at));
        const QStringList labels{QStringLiteral("1."), QStringLiteral("2."), QStringLiteral("a)"), QStringLiteral("b)"), QStringLiteral("2.2.1"),
                                 QStringLiteral("3."), QStringLiteral("a)"), QStringLiteral("一、"), QString(), QStringLiteral("二、"),
                                 QStringLiteral("5."), QStringLiteral("6."), QString(), QString()};
        const Result<Document> document = readBody(body, {{QStringLiteral("word/numbering.xml"), root("numbering", numbering)}});
        VERIFY_OK(document);
        QStringList found;
        for (const Block &block : document->blocks)
            found.append(block.label);
        QCOMPARE(found, labels);
        QCOMPARE(document->blocks[4].level, 3);
        QVERIFY(document->blocks[8].kind == BlockKind::ListItem);
        QVERIFY(document->blocks[12].kind == BlockKind::Body);
        QVERIFY(document->blocks[13].kind == BlockKind::Body);
    }

    void numbersListsOfStylesAndLinkedDefinitions()
    {
        const QByteArray numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                                     "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"L\"/>"
            + level(0, "ideographTraditional", "(%1)") + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>";
        Parts parts = styles(style("L", "List Number", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"));
        parts.insert(QStringLiteral("word/numbering.xml"), root("numbering", numbering));
        const QByteArray item = paragraph("x", "<w:pStyle w:val=\"L\"/>");
        QCOMPARE(shapes(readBody(item + item + paragraph("y", "<w:pStyle w:val=\"L\"/>" + inList(0, 0)), parts)),
                 (QStringList{QStringLiteral("list-item 1 (甲): x"), QStringLiteral("list-item 1 (乙): x"), QStringLiteral("body: y")}));
    }

    void readsLinesAndSpecialCharacters_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *tag, const QByteArray &content, const QStringList &texts) { QTest::newRow(tag) << content << texts; };
        row("break in English", run("one") + "<w:r><w:br/></w:r>" + run("two"), {QStringLiteral("one two")});
        row("break after a space", run("one ") + "<w:r><w:br/></w:r>" + run("two"), {QStringLiteral("one two")});
        row("break in Chinese", run("稻米") + "<w:r><w:br/></w:r>" + run("歉收，"), {QStringLiteral("稻米歉收，")});
        row("break between the two", run("稻米") + "<w:r><w:cr/></w:r>" + run("rice"), {QStringLiteral("稻米 rice")});
        row("empty line", run("one") + "<w:r><w:br/><w:br/></w:r>" + run("two"), {QStringLiteral("one"), QStringLiteral("two")});
        row("break at the end", run("one") + "<w:r><w:br w:type=\"page\"/></w:r>", {QStringLiteral("one")});
        row("tab", "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>", {QStringLiteral("one two")});
        row("hyphens", "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", {QStringLiteral("a-bc")});
        row("symbols", "<w:r><w:t>a</w:t><w:sym w:font=\"F\" w:char=\"2192\"/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:t>b</w:t></w:r>",
            {QStringLiteral("a→b")});
        row("white space that is not kept", "<w:r><w:t> a </w:t></w:r>" + run(" b"), {QStringLiteral("a b")});
        row("formula", run("so ") + "<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>", {QStringLiteral("so x=5")});
        row("ruby", "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>ㄇㄧˇ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>米</w:t></w:r></w:rubyBase></w:ruby></w:r>" + run("價"),
            {QStringLiteral("米價")});
        row("smart tag", "<w:smartTag w:element=\"city\"><w:smartTagPr/>" + run("Oslo") + "</w:smartTag>" + run(" rose"), {QStringLiteral("Oslo rose")});
        row("hidden", run("seen") + run("unseen", "<w:vanish/>") + run(" still", "<w:vanish w:val=\"0\"/>"), {QStringLiteral("seen still")});
        row("comment", run("a") + "<w:commentRangeStart w:id=\"1\"/>" + run("b") + "<w:r><w:commentReference w:id=\"1\"/></w:r>", {QStringLiteral("ab")});
        row("text of shapes outside the text", "<w:r><w:drawing><wps:t>no</wps:t></w:drawing></w:r>" + run("yes"), {QStringLiteral("yes")});
    }
    void readsLinesAndSpecialCharacters()
    {
        QFETCH(QByteArray, content);
        const Result<Document> document = readBody("<w:p>" + content + "</w:p>");
        VERIFY_OK(document);
        QTEST(document->paragraphs(), "texts");
    }

    void keepsLinks()
    {
        const QByteArray field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org/f\" \\o \"x\"</w:instrText></w:r>"
                                 "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("field") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        const QByteArray body = "<w:p>" + run("  See ") + "<w:hyperlink r:id=\"web\">" + run("the page") + "</w:hyperlink>" + run(", a ") + field + run(" and ")
            + "<w:fldSimple w:instr=\"HYPERLINK &quot;https://example.org/s&quot;\">" + run("another") + "</w:fldSimple>" + run(", ")
            + "<w:hyperlink w:anchor=\"below\">" + run("below") + "</w:hyperlink>" + run(".") + "</w:p>";
        const Result<Document> document = readBody(body);
        VERIFY_OK(document);
        const Block &block = document->blocks.first();
        QCOMPARE(block.text, QStringLiteral("See the page, a field and another, below."));
        const QList<Link> links{{{4, 12}, QStringLiteral("https://example.org/a?b=1&c=2")},
                                {{16, 21}, QStringLiteral("https://example.org/f")},
                                {{26, 33}, QStringLiteral("https://example.org/s")}};
        QVERIFY(block.links == links);
    }

    void putsNotesAtTheEnd()
    {
        const auto note = [](const QByteArray &id, const QByteArray &content, const QByteArray &type = {}) {
            return "<w:footnote w:id=\"" + id + '"' + type + '>' + content + "</w:footnote>";
        };
        const QByteArray footnotes = note("-1", paragraph("---"), " w:type=\"separator\"") + note("1", paragraph("Second in the file.") + paragraph("Its rest."))
            + note("2", "<w:p><w:r><w:footnoteRef/></w:r>" + run(" First by the ") + "<w:hyperlink r:id=\"x\">" + run("text") + "</w:hyperlink></w:p>")
            + note("3", paragraph("Nobody points here.")) + note("4", paragraph("Starred."));
        const Parts parts{{QStringLiteral("word/footnotes.xml"), root("footnotes", footnotes)},
                          {QStringLiteral("word/_rels/footnotes.xml.rels"), relationships(relationship("x", "hyperlink", "https://example.org/n", true))},
                          {QStringLiteral("word/endnotes.xml"), root("endnotes", "<w:endnote w:id=\"1\">" + paragraph("At the very end.") + "</w:endnote>")}};
        const QByteArray body = "<w:p>" + run("One") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" two") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
            + run(" three") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>" + run(" four")
            + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"4\"/><w:t>*</w:t></w:r>" + run(".") + "</w:p>" + paragraph("Last.");
        const Result<Document> document = readBody(body, parts);
        QCOMPARE(shapes(document), (QStringList{QStringLiteral("body: One two three four."), QStringLiteral("body: Last."), QStringLiteral("footnote 1: First by the text"),
                                                QStringLiteral("footnote 2: Second in the file."), QStringLiteral("footnote 2: Its rest."),
                                                QStringLiteral("footnote *: Starred."), QStringLiteral("footnote i: At the very end.")}));
        const QList<Link> marks{{{3, 3}, QStringLiteral("#1")}, {{7, 7}, QStringLiteral("#2")}, {{13, 13}, QStringLiteral("#i")}, {{18, 18}, QStringLiteral("#*")}};
        QVERIFY(document->blocks[0].links == marks);
        QCOMPARE(document->blocks[2].links.value(0).target, QStringLiteral("https://example.org/n"));
    }

    void acceptsTrackedChanges()
    {
        const QByteArray deletedEnd = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        const QByteArray body = "<w:p>" + run("The price ") + "<w:del w:id=\"1\"><w:r><w:delText>fell</w:delText></w:r></w:del><w:ins w:id=\"2\">" + run("rose")
            + "</w:ins>" + run(".") + "</w:p>" + paragraph("It did ", deletedEnd) + paragraph("not stop.")
            + "<w:moveFrom w:id=\"3\">" + paragraph("Moved away.") + "</w:moveFrom><w:moveTo w:id=\"4\">" + paragraph("Moved here.") + "</w:moveTo>"
            + paragraph("Now plain.", "<w:pPrChange w:id=\"5\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>")
            + "<w:tbl><w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr><w:tc>" + paragraph("gone") + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("kept", deletedEnd)
            + "</w:tc><w:tc>" + paragraph("too") + "</w:tc></w:tr></w:tbl>" + paragraph("End", deletedEnd);
        QCOMPARE(shapes(readBody(body)), (QStringList{QStringLiteral("body: The price rose."), QStringLiteral("body: It did not stop."), QStringLiteral("body: Moved here."),
                                                      QStringLiteral("body: Now plain."), QStringLiteral("table-row: kept | too"), QStringLiteral("body: End")}));
    }

    void readsTables()
    {
        const auto cell = [](const QByteArray &content) { return "<w:tc><w:tcPr/>" + content + "</w:tc>"; };
        const auto table = [](const QByteArray &rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; };
        const QByteArray link = "<w:p><w:hyperlink r:id=\"web\">" + run("1,450") + "</w:hyperlink></w:p>";
        const QByteArray body = table("<w:tr>" + cell(paragraph("Year")) + cell(paragraph("Tonnes")) + cell(paragraph("")) + "</w:tr><w:tr>" + cell(paragraph("2024")) + cell(link) + "</w:tr>")
            + table("<w:tr>" + cell(paragraph("Alone one.") + paragraph("Alone two.")) + "</w:tr>")
            + table("<w:tr>" + cell(paragraph("Left one.") + paragraph("Left two.")) + cell(paragraph("Right.")) + "</w:tr>")
            + table("<w:tr>" + cell(table("<w:tr>" + cell(paragraph("in")) + cell(paragraph("side")) + "</w:tr>") + paragraph("")) + "</w:tr>");
        const Result<Document> document = readBody(body);
        QCOMPARE(shapes(document), (QStringList{QStringLiteral("table-row: Year | Tonnes"), QStringLiteral("table-row: 2024 | 1,450"), QStringLiteral("body: Alone one."),
                                                QStringLiteral("body: Alone two."), QStringLiteral("body: Left one."), QStringLiteral("body: Left two."),
                                                QStringLiteral("body: Right."), QStringLiteral("table-row: in | side")}));
        QVERIFY((document->blocks[1].links.value(0).range == Range{7, 12}));
    }

    void readsTextBoxesOnceAndAfterTheirParagraph()
    {
        const QByteArray box = "<w:txbxContent>" + paragraph("Boxed words.") + "</w:txbxContent>";
        const QByteArray body = "<w:p>" + run("Before ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("after.") + "</w:p>"
            + "<w:p><w:r><mc:AlternateContent><mc:Fallback>" "<w:t>Only this.</w:t>" "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        QCOMPARE(shapes(readBody(body)),
                 (QStringList{QStringLiteral("body: Before after."), QStringLiteral("body: Boxed words."), QStringLiteral("body: Only this.")}));
    }

    void leavesOutContentsAndEmptyControls()
    {
        const auto control = [](const QByteArray &properties, const QByteArray &content) {
            return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
        };
        const QByteArray body = control("<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>", paragraph("Contents"))
            + control("<w:showingPlcHdr/>", paragraph("Click to enter text.")) + control("<w:text/>", paragraph("Entered."))
            + paragraph("Fields 3", "<w:pStyle w:val=\"TOC1\"/>") + paragraph("Body.");
        QCOMPARE(shapes(readBody(body, styles(style("TOC1", "toc 1")))), (QStringList{QStringLiteral("body: Entered."), QStringLiteral("body: Body.")}));
    }

    void readsTheRecord_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("author");
        QTest::addColumn<QString>("expectedTitle");
        QTest::addColumn<QString>("byline");
        QTest::newRow("meant") << QByteArray("The Grain Ledger") << QByteArray("By Mara Quill") << QStringLiteral("The Grain Ledger") << QStringLiteral("Mara Quill");
        QTest::newRow("meant, with tempting words") << QByteArray("Document leak shakes ministry") << QByteArray("Dell Owner") << QStringLiteral("Document leak shakes ministry")
                                                    << QStringLiteral("Dell Owner");
        QTest::newRow("of programs") << QByteArray("Microsoft Word - final.doc") << QByteArray("Microsoft Office User") << QString() << QString();
        QTest::newRow("of files and accounts") << QByteArray("story v3.docx") << QByteArray("user1") << QString() << QString();
        QTest::newRow("in Chinese") << QStringLiteral("文件1").toUtf8() << QStringLiteral("使用者").toUtf8() << QString() << QString();
    }
    void readsTheRecord()
    {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, author);
        const QByteArray core = "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title + "</dc:title><dc:creator>" + author
            + "</dc:creator></cp:coreProperties>";
        const QByteArray package = relationships(relationship("a", "officeDocument", "word/document.xml")
                                                 + "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                                                   " Target=\"docProps/core.xml\"/>");
        const Result<Document> document = readBody(paragraph("It rained, and it rained; it did not stop."), {{QStringLiteral("docProps/core.xml"), core}, {QStringLiteral("_rels/.rels"), package}});
        VERIFY_OK(document);
        QTEST(document->title, "expectedTitle");
        QTEST(document->byline, "byline");
    }

    void readsTheStrictKindAndOtherPlaces()
    {
        const QByteArray text = root("document", "<w:body>" + paragraph("Strict words.") + "</w:body>")
                                    .replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
        const QByteArray package = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
                                   "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/text/../text/main.xml\"/></Relationships>";
        QCOMPARE(shapes(readFiles({{QStringLiteral("_rels/.rels"), package}, {QStringLiteral("text/main.xml"), text}})), QStringList{QStringLiteral("body: Strict words.")});
        QCOMPARE(shapes(readFiles({{QStringLiteral("word/document.xml"), text}})), QStringList{QStringLiteral("body: Strict words.")});
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("subject");
        const QByteArray body = "<w:body>" + paragraph("Words.") + "</w:body>";
        QTest::newRow("another root") << root("comments", body) << QStringLiteral("document-format");
        QTest::newRow("no XML") << QByteArray("plain words") << QStringLiteral("document-damaged");
        QTest::newRow("cut") << root("document", body).chopped(30) << QStringLiteral("document-damaged");
        QTest::newRow("NUL") << root("document", "<w:body>" + paragraph(QByteArray("a\0b", 3)) + "</w:body>") << QStringLiteral("document-damaged");
        QTest::newRow("lone surrogate") << root("document", "<w:body>" + paragraph("<w:r><w:t>&#xD800;</w:t></w:r>") + "</w:body>") << QStringLiteral("document-damaged");
        QTest::newRow("nothing in it") << root("document", "<w:body/>") << QStringLiteral("document-empty");
        QTest::newRow("a type declaration") << QByteArray("<!DOCTYPE document SYSTEM \"http://example.org/x.dtd\">" + root("document", body).mid(38))
                                            << QStringLiteral("document-entities");
        QTest::newRow("a file of the machine") << QByteArray("<!DOCTYPE w:document [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>"
                                                             + root("document", "<w:body>" + paragraph("&file;") + "</w:body>").mid(38))
                                               << QStringLiteral("document-entities");
        QByteArray laughs = "<!DOCTYPE w:document [<!ENTITY l0 \"ha\">";
        for (int i = 1; i < 12; ++i)
            laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + QByteArray("&l" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
        QTest::newRow("a thousand million laughs") << laughs + "]>" + root("document", "<w:body>" + paragraph("&l11;") + "</w:body>").mid(38) << QStringLiteral("document-entities");
        QTest::newRow("an unknown entity") << root("document", "<w:body>" + paragraph("a&nbsp;b") + "</w:body>") << QStringLiteral("document-damaged");
        QTest::newRow("deep nesting") << root("document", QByteArray("<w:sdt>").repeated(1'000'000)) << QStringLiteral("document-nesting");
        QTest::newRow("nested tables") << root("document", "<w:body>" + QByteArray("<w:tbl><w:tr><w:tc>").repeated(200)) << QStringLiteral("document-nesting");
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "='x'";
        QTest::newRow("a hundred thousand attributes") << root("document", "<w:body" + attributes + "/>") << QStringLiteral("document-damaged");
        QTest::newRow("a million empty paragraphs") << root("document", "<w:body>" + QByteArray("<w:p/>").repeated(1'000'000) + "</w:body>")
                                                    << QStringLiteral("document-empty");
        QTest::newRow("over a million paragraphs") << root("document", "<w:body>" + QByteArray("<w:p><w:r><w:t>a</w:t></w:r></w:p>").repeated(1'000'001) + "</w:body>")
                                                   << QStringLiteral("paragraph-count");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, document);
        const Result<Document> read = readBody({}, {{QStringLiteral("word/document.xml"), document}});
        QVERIFY(!read);
        QTEST(read.error().subject, "subject");
        QVERIFY(!read.error().detail.contains(QStringLiteral("root:")));
    }

    void endsWhereStylesAndListsGoInCircles()
    {
        Parts parts = styles(style("A", "own a", "<w:basedOn w:val=\"B\"/>") + style("B", "own b", "<w:basedOn w:val=\"A\"/>") + style("S", "self", "<w:basedOn w:val=\"S\"/>"));
        const QByteArray numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"X\"/><w:numStyleLink w:val=\"Y\"/></w:abstractNum>"
                                     "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"Y\"/><w:numStyleLink w:val=\"X\"/></w:abstractNum>"
                                     "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"-2147483648\"/></w:lvlOverride></w:num>";
        parts.insert(QStringLiteral("word/numbering.xml"), root("numbering", numbering));
        QCOMPARE(shapes(readBody(paragraph("one", "<w:pStyle w:val=\"A\"/>") + paragraph("two", "<w:pStyle w:val=\"S\"/>") + paragraph("three", inList(1, 99)), parts)),
                 (QStringList{QStringLiteral("body: one"), QStringLiteral("body: two"), QStringLiteral("list-item 9: three")}));
    }

    void readsArchivesAndStopsWhenAsked()
    {
        QList<ArchiveEntry> entries;
        const Parts files = filesOf(paragraph("Packed words."), {});
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            entries.append({it.key().toUtf8(), it.value()});
        const QByteArray bytes = archiveOf(entries);
        SilentProgress silent;
        QCOMPARE(shapes(readDocx(bytes, {}, silent)), QStringList{QStringLiteral("body: Packed words.")});

        struct Stopped final : Progress
        {
            void report(qint64, qint64) override {}
            bool isCancelled() const override { return true; }
        } stopped;
        const Result<Document> cancelled = readDocx(bytes, {}, stopped);
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().code == Error::Code::Cancelled);

        const Result<Document> other = readDocx(archiveOf({{"something.txt", "words"}}), {}, silent);
        QVERIFY(!other);
        QVERIFY(other.error().code == Error::Code::Unreadable);
        QCOMPARE(other.error().subject, QStringLiteral("document-format"));
    }
};

QTEST_APPLESS_MAIN(DocxTest)
#include "tst_docx.moc"
