// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/html.h"

#include "tests/support/testdata.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace concord;

namespace {

Result<Document> read(const QByteArray &html, const ReadOptions &options = {})
{
    SilentProgress silent;
    return readHtml(html, options, silent);
}

QStringList paragraphs(const QString &html)
{
    const Result<Document> document = read(html.toUtf8());
    return document ? document->paragraphs() : QStringList{document.error().subject};
}

QString form(const Block &block)
{
    return blockKindName(block.kind) + QString::number(block.level) + (block.label.isEmpty() ? QString() : u' ' + block.label);
}

/// "body0: text" of every block.
QStringList forms(const QString &html)
{
    const Result<Document> document = read(html.toUtf8());
    QStringList all;
    for (const Block &block : document ? document->blocks : QList<Block>())
        all.append(form(block) + QStringLiteral(": ") + block.text);
    return all;
}

class StoppedProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsTheArticleInItsPage_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"semantic", "divs", "tables", "portal", "blog", "glossy", "oldcn", "simp", "live", "pixblog"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void findsTheArticleInItsPage()
    {
        QFETCH(QString, name);
        const QString folder = QStringLiteral("tests/core/documents/pages/");
        const QStringList expected = QString::fromUtf8(readAll(sourceFile(folder + name + QStringLiteral(".txt")))).trimmed().split(u'\n');
        const Result<Document> document = read(readAll(sourceFile(folder + name + QStringLiteral(".html"))));
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), expected.sliced(4));
        QCOMPARE(QStringLiteral("title: ") + document->title, expected[0]);
        QCOMPARE((QStringLiteral("byline: ") + document->byline).trimmed(), expected[1].trimmed());
        QCOMPARE((QStringLiteral("date: ") + document->date.toString(Qt::ISODate)).trimmed(), expected[2].trimmed());
        QVERIFY(document->blocks.first().kind == BlockKind::Heading);
    }

    void keepsTheFormOfADocument()
    {
        const QStringList expected{
            QStringLiteral("heading1: Boats"),       QStringLiteral("body0: Nine came in."),  QStringLiteral("list-item1 3.: cod"),
            QStringLiteral("list-item1 4.: eel"),    QStringLiteral("list-item1: both"),      QStringLiteral("list-item2 a.: small"),
            QStringLiteral("list-item1: a net"),     QStringLiteral("quote1: Enough."),       QStringLiteral("quote2: For now."),
            QStringLiteral("caption0: Landings"),    QStringLiteral("table-row0: Day | Boats"), QStringLiteral("table-row0: Monday | 9"),
            QStringLiteral("code0: let x;"),         QStringLiteral("code0: let y;"),         QStringLiteral("heading2: After")};
        QCOMPARE(forms(QStringLiteral(
                     "<h1>Boats</h1><p>Nine came in.</p><ol start=3><li>cod</li><li><p>eel</p><p>both</p><ol type=a><li>small</ol></li></ol>"
                     "<ul><li>a net</ul><blockquote><p>Enough.</p><blockquote>For now.</blockquote></blockquote>"
                     "<table><caption>Landings</caption><tr><th>Day<th>Boats</tr><tr><td>Monday<td>9</tr></table>"
                     "<pre>let x;\n\nlet y;</pre><h2>After</h2>")),
                 expected);
    }

    void readsFootnotesOfEveryWriter_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("pandoc") << QStringLiteral(
            "<p>Nine.<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\" role=\"doc-noteref\"><sup>1</sup></a></p><section class=\"footnotes\" "
            "role=\"doc-endnotes\"><hr/><ol><li id=\"fn1\" role=\"doc-endnote\"><p>Ten.<a href=\"#fnref1\" class=\"footnote-back\">↩︎</a></p></li></ol></section>");
        QTest::newRow("LibreOffice") << QStringLiteral(
            "<p>Nine.<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a></p><div id=\"sdfootnote1\">"
            "<p class=\"sdfootnote\"><a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" href=\"#sdfootnote1anc\">1</a>\n\tTen.</p></div>");
        QTest::newRow("EPUB") << QStringLiteral(
            "<p>Nine.<sup id=\"c\"><a epub:type=\"noteref\" href=\"#d\">1</a></sup></p><aside epub:type=\"footnote\" id=\"d\"><p><sup><a "
            "href=\"#c\">1</a></sup> Ten.</p></aside>");
        QTest::newRow("by hand") << QStringLiteral("<p>Nine.<sup><a href='#n' name='m'>[1]</a></sup></p><hr><p id='n'><a href='#m'>[1]</a> Ten.</p>");
    }
    void readsFootnotesOfEveryWriter()
    {
        QFETCH(QString, html);
        const Result<Document> document = read("<meta name=generator content=pandoc>" + html.toUtf8());
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), (QStringList{QStringLiteral("Nine."), QStringLiteral("Ten.")}));
        QCOMPARE(document->blocks[0].links, (QList<Link>{{{5, 5}, QStringLiteral("#1")}}));
        QCOMPARE(form(document->blocks[1]), QStringLiteral("footnote0 1"));
    }

    void foldsWhiteSpace_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("expected");
        const QStringList han{QStringLiteral("漁船九艘進港")};
        QTest::newRow("runs") << QStringLiteral("<p>  a \n\t b<b> c </b> d</p>") << QStringList{QStringLiteral("a b c d")};
        QTest::newRow("no-break") << QStringLiteral("<p>a&nbsp;b &nbsp; c</p>") << QStringList{QStringLiteral("a b c")};
        QTest::newRow("line end between Han") << QStringLiteral("<p>漁船九艘\n  進港</p>") << han;
        QTest::newRow("line end before a quote") << QStringLiteral("<p>他說：\n“好。”</p>") << QStringList{QStringLiteral("他說：“好。”")};
        QTest::newRow("space between Han") << QStringLiteral("<p>漁船 九艘</p>") << QStringList{QStringLiteral("漁船 九艘")};
        QTest::newRow("wrapped at spaces") << QStringLiteral("<p>%1。\n《港報》</p>").arg(QString(120, u'漁'))
                                           << QStringList{QString(120, u'漁') + QStringLiteral("。 《港報》")};
        QTest::newRow("break") << QStringLiteral("<p>a<br>b</p>") << QStringList{QStringLiteral("a b")};
        QTest::newRow("break between Han") << QStringLiteral("<p>漁船<br/>九艘進港</p>") << han;
        QTest::newRow("two breaks") << QStringLiteral("<p>a<br> <br>b</p>") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("break and indent") << QStringLiteral("<p>漁船<br>　　進港</p>") << QStringList{QStringLiteral("漁船"), QStringLiteral("進港")};
        QTest::newRow("sentences without <p>") << QStringLiteral("<div>One came in.<br>Two went out.</div>")
                                               << QStringList{QStringLiteral("One came in."), QStringLiteral("Two went out.")};
        QTest::newRow("soft hyphen") << QStringLiteral("<p>har&shy;bor</p>") << QStringList{QStringLiteral("harbor")};
    }
    void foldsWhiteSpace()
    {
        QFETCH(QString, html);
        QTEST(paragraphs(html), "expected");
    }

    void placesLinksInTheText()
    {
        const Result<Document> document = read("<p> See <a href='a?b=1'>the\n harbor</a> and <a href=\"x\"> it</a> har&shy;<a href=y>bor</a>.</p>");
        VERIFY_OK(document);
        const Block &block = document->blocks.first();
        QCOMPARE(block.text, QStringLiteral("See the harbor and it harbor."));
        QCOMPARE(block.links, (QList<Link>{{{4, 14}, QStringLiteral("a?b=1")}, {{19, 21}, QStringLiteral("x")}, {{25, 28}, QStringLiteral("y")}}));
        QVERIFY(block.original.contains(u'\u00AD'));
    }

    void leavesOutWhatIsHidden()
    {
        QCOMPARE(paragraphs(QStringLiteral("<p>Seen.</p><p hidden>a</p><p style='display: none'>b</p><div aria-hidden=true>c</div><script>d</script>"
                                           "<noscript>e</noscript><template><p>f</p></template><style>g</style><p>So is this.</p>")),
                 (QStringList{QStringLiteral("Seen."), QStringLiteral("So is this.")}));
    }

    void leavesOutRunningHeads()
    {
        QCOMPARE(paragraphs(QStringLiteral("<meta name=generator content='LibreOffice 7.4'><div title=\"header\"><p>Boats, page 3</p></div><p>Nine came in.</p>"
                                           "<div title=\"footer\"><p>3</p></div>")),
                 QStringList{QStringLiteral("Nine came in.")});
    }

    void keepsATitleBlockOnce()
    {
        const Result<Document> document = read("<html><head><meta name=generator content=pandoc><title>Nine boats</title></head><body>"
                                               "<header id='title-block-header'><h1 class='title'>Nine boats</h1><p class='author'>A. Bee</p>"
                                               "<p class='date'>2025-04-14</p></header><p>They came in.</p></body></html>");
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), (QStringList{QStringLiteral("Nine boats"), QStringLiteral("They came in.")}));
        QCOMPARE(document->title, QStringLiteral("Nine boats"));
        QCOMPARE(document->byline, QStringLiteral("A. Bee"));
        QCOMPARE(document->date, QDate(2025, 4, 14));
    }

    void readsEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = QStringLiteral("<p>漁船九艘進港，比上週多了兩艘。</p>");
        QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 beats what it declares") << "<meta charset=big5>" + text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << QStringLiteral("UTF-8");
        QByteArray wide("\xFF\xFE", 2);
        for (const QChar c : text) {
            wide.append(static_cast<char>(c.unicode() & 0xFF));
            wide.append(static_cast<char>(c.unicode() >> 8));
        }
        QTest::newRow("UTF-16") << wide << QStringLiteral("UTF-16LE");
    }
    void readsEncodings()
    {
        QFETCH(QByteArray, bytes);
        const Result<Document> document = read(bytes);
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), QStringList{QStringLiteral("漁船九艘進港，比上週多了兩艘。")});
        QTEST(document->encoding, "encoding");
    }

    void believesADeclaredEncoding()
    {
        const Result<Document> document = read("<meta charset=\"iso-8859-1\"><p>caf\xE9 \x93open\x94</p>");
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), QStringList{QStringLiteral("café “open”")});
        QCOMPARE(document->encoding, QStringLiteral("windows-1252"));
    }

    void readsXhtml()
    {
        QCOMPARE(paragraphs(QStringLiteral("<?xml version=\"1.0\"?><html><head><title/><script src=\"x\"/></head><body><a id=\"p\"/><p>One</p><div/>"
                                           "<p>two<![CDATA[ & <three>]]></p></body></html>")),
                 (QStringList{QStringLiteral("One"), QStringLiteral("two & <three>")}));
    }

    void refusesWhatIsNoArticle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("document-empty");
        QTest::newRow("no text") << QByteArray("<html><body><img src=x></body></html>") << QStringLiteral("document-empty");
        QTest::newRow("deep") << QByteArray("<div>").repeated(1'000'000) << QStringLiteral("document-nesting");
        QTest::newRow("deep beyond the limit") << QByteArray("<div>").repeated(300) + "x" << QStringLiteral("document-nesting");
        QTest::newRow("unclosed of all kinds") << QByteArray("<p><b><font color=a><i>x").repeated(100'000) << QStringLiteral("document-nesting");
        QTest::newRow("attributes") << "<p " + QByteArray("a=1 ").repeated(100'000) + ">x" << QStringLiteral("document-nesting");
        QTest::newRow("too large") << QByteArray(kMaxDocumentBytes + 1, 'x') << QStringLiteral("document-size");
        QTest::newRow("too many elements") << QByteArray("<i>a</i>").repeated(6'000'000) << QStringLiteral("document-size");
    }
    void refusesWhatIsNoArticle()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        const Result<Document> document = read(bytes);
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Invalid);
        QTEST(document.error().subject, "subject");
        QVERIFY2(clock.elapsed() < 60'000, "takes too long to refuse");
    }

    void refusesNulCharacters()
    {
        const Result<Document> document = read(QByteArray("<p>a\0b</p>", 10));
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Unreadable);
    }

    void survivesBrokenMarkup()
    {
        QCOMPARE(paragraphs(QStringLiteral("<p>a &#xD800; &#0; &#x110000; &nosuch; <b <i>b</p></div><table><p>c</table><li>d<!-- e")),
                 (QStringList{QStringLiteral("a \uFFFD \uFFFD \uFFFD &nosuch; b"), QStringLiteral("c"), QStringLiteral("d")}));
    }

    void stopsWhenAsked()
    {
        StoppedProgress stopped;
        const Result<Document> document = readHtml(QByteArray("<p>text</p>").repeated(10'000), {}, stopped);
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(HtmlTest)
#include "tst_html.moc"
