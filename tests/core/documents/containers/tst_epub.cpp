// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/epub.h"
#include "core/documents/containers/epubpackage.h"

#include "tests/support/archivebuilder.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>

using namespace concord;

namespace {

const QByteArray kContainer = "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                              "<rootfile full-path=\"OPS/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>";

QByteArray package(const QByteArray &metadata, const QByteArray &manifest, const QByteArray &spine)
{
    return "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>" + metadata
        + "</metadata><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>";
}

QByteArray item(const QByteArray &id, const QByteArray &href, const QByteArray &properties = {})
{
    return "<item id=\"" + id + "\" href=\"" + href + "\" media-type=\"application/xhtml+xml\" properties=\"" + properties + "\"/>";
}

QByteArray chapter(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head><body>"
        + body + "</body></html>";
}

Result<Document> read(const QList<ArchiveEntry> &files)
{
    QList<ArchiveEntry> all{{"mimetype", "application/epub+zip", false}, {"META-INF/container.xml", kContainer}};
    SilentProgress silent;
    return readEpub(archiveOf(all + files), {}, silent);
}

} // namespace

class EpubTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsTheChaptersInOrder()
    {
        const Result<Document> document = read(
            {{"OPS/book.opf",
              package("<dc:title>Nine boats</dc:title><dc:creator>A. Bee</dc:creator><dc:creator>C. Dee</dc:creator><dc:date>2025-04-14</dc:date>",
                      item("n", "nav.xhtml", "nav") + item("b", "text/two%20b.xhtml") + item("a", "text/../one.xhtml") + item("c", "cover.xhtml")
                          + item("t", "title.xhtml"),
                      "<itemref idref=\"c\"/><itemref idref=\"t\"/><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>")},
             {"OPS/nav.xhtml", chapter("<nav epub:type=\"toc\"><ol><li><a href=\"one.xhtml\">One</a></li></ol></nav>")},
             {"OPS/cover.xhtml", chapter("<div epub:type=\"cover\"><p>A cover</p></div>")},
             {"OPS/title.xhtml", chapter("<h1 class=\"title\">Nine boats</h1><p class=\"author\">A. Bee</p>")},
             {"OPS/one.xhtml", chapter("<h1>One</h1><p>Came in.<a epub:type=\"noteref\" href=\"#f\">1</a></p><aside epub:type=\"footnote\" "
                                       "id=\"f\"><p>On Monday.</p></aside>")},
             {"OPS/text/two b.xhtml", chapter("<h1>Two</h1><a id=\"x\"/><p>Went out.</p>")}});
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), (QStringList{QStringLiteral("One"), QStringLiteral("Came in."), QStringLiteral("On Monday."),
                                                      QStringLiteral("Two"), QStringLiteral("Went out.")}));
        QVERIFY(document->blocks[2].kind == BlockKind::Footnote);
        QCOMPARE(document->blocks[1].links, (QList<Link>{{{8, 8}, QStringLiteral("#1")}}));
        QCOMPARE(document->title, QStringLiteral("Nine boats"));
        QCOMPARE(document->byline, QStringLiteral("A. Bee, C. Dee"));
        QCOMPARE(document->date, QDate(2025, 4, 14));
    }

    void takesNoTimeOfMakingForADate()
    {
        const Result<Document> document = read({{"OPS/book.opf", package("<dc:title>Unknown Title</dc:title><dc:date>2025-04-14T10:00:00Z</dc:date>",
                                                                         item("a", "one.xhtml"), "<itemref idref=\"a\"/>")},
                                                {"OPS/one.xhtml", chapter("<p>Came in, one by one.</p>")}});
        VERIFY_OK(document);
        QVERIFY(!document->date.isValid());
        QVERIFY(document->title.isEmpty());
    }

    void namesAMissingPart_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QString>("detail");
        QTest::newRow("chapter") << item("a", "gone.xhtml") << QStringLiteral("OPS/gone.xhtml");
        QTest::newRow("item") << QByteArray() << QStringLiteral("OPS/book.opf#a");
        QTest::newRow("outside") << item("a", "../../etc/passwd.xhtml") << QStringLiteral("OPS/book.opf#a");
        QTest::newRow("elsewhere") << item("a", "http://a.example/b.xhtml") << QStringLiteral("OPS/book.opf#a");
    }
    void namesAMissingPart()
    {
        QFETCH(QByteArray, manifest);
        const Result<Document> document = read({{"OPS/book.opf", package({}, manifest, "<itemref idref=\"a\"/>")}});
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Unreadable);
        QCOMPARE(document.error().subject, QStringLiteral("archive-entry"));
        QTEST(document.error().detail, "detail");
    }

    void refusesEntities()
    {
        const QByteArray laughs = "<!DOCTYPE package [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        const Result<Document> document = read({{"OPS/book.opf", laughs + "<package>&b;</package>"}});
        QVERIFY(!document);
        QCOMPARE(document.error().subject, QStringLiteral("document-entities"));
    }

    void saysWhichChapterIsTooDeep()
    {
        const Result<Document> document = read({{"OPS/book.opf", package({}, item("a", "one.xhtml"), "<itemref idref=\"a\"/>")},
                                                {"OPS/one.xhtml", chapter(QByteArray("<div>").repeated(5000))}});
        QVERIFY(!document);
        QCOMPARE(document.error().subject, QStringLiteral("document-nesting"));
        QVERIFY(document.error().detail.startsWith(QStringLiteral("OPS/one.xhtml")));
    }

    void staysWithinTheArchive_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *base, const char *reference, const char *path) {
            QTest::newRow(reference) << QString::fromLatin1(base) << QString::fromLatin1(reference) << QString::fromLatin1(path);
        };
        row("OPS/a.opf", "b.xhtml#c", "OPS/b.xhtml");
        row("OPS/a.opf", "./t/../b%20c.xhtml", "OPS/b c.xhtml");
        row("OPS/a.opf", "../b.xhtml", "b.xhtml");
        row("OPS/a.opf", "../../b.xhtml", "");
        row("OPS/a.opf", "/etc/b", "");
        row("OPS/a.opf", "file:///etc/b", "");
        row("", "a.opf", "a.opf");
    }
    void staysWithinTheArchive()
    {
        QFETCH(QString, base);
        QFETCH(QString, reference);
        QTEST(entryPath(base, reference), "path");
    }
};

QTEST_APPLESS_MAIN(EpubTest)
#include "tst_epub.moc"
