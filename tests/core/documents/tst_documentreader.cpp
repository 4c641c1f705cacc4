// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentreader.h"

#include "tests/support/archivebuilder.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

using namespace concord;

namespace {

const QByteArray kPage = "<!DOCTYPE html>\n<html><body><p>It rained.</p></body></html>";

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool isMarked)
{
    QStringEncoder encoder(encoding, isMarked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QByteArray docx()
{
    const QByteArray text = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>It rained.</w:t>"
                            "</w:r></w:p></w:body></w:document>";
    return archiveOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", text}});
}

QByteArray odt(bool isStated)
{
    const QByteArray text = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>It rained.</text:p></office:text>"
                            "</office:body></office:document-content>";
    QList<ArchiveEntry> entries{{"content.xml", text}, {"META-INF/manifest.xml", "<manifest/>"}};
    if (isStated)
        entries.prepend({"mimetype", "application/vnd.oasis.opendocument.text", false});
    return archiveOf(entries);
}

Result<Document> read(const QByteArray &bytes, const QString &name)
{
    SilentProgress silent;
    return readDocument(bytes, name, {}, silent);
}

} // namespace

class DocumentReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void goesByContentBeforeTheName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        const auto row = [](const char *tag, const QByteArray &bytes, const char *name, DocumentFormat format) {
            QTest::newRow(tag) << bytes << QString::fromLatin1(name) << int(format);
        };
        const QString page = QString::fromLatin1(kPage);
        row("text", "It rained.", "a.txt", DocumentFormat::PlainText);
        row("text without a name", "It rained.", "", DocumentFormat::PlainText);
        row("text that calls itself a DOCX", "It rained.", "a.docx", DocumentFormat::PlainText);
        row("text that calls itself a PDF", "It rained.", "a.pdf", DocumentFormat::PlainText);
        row("Markdown", "# Rain", "a.MD", DocumentFormat::Markdown);
        row("a page", kPage, "a.html", DocumentFormat::Html);
        row("a page that calls itself text", kPage, "a.txt", DocumentFormat::Html);
        row("a page behind a mark", "\xEF\xBB\xBF" + kPage, "a", DocumentFormat::Html);
        row("a page behind a remark", "<!-- saved -->\n" + kPage, "a", DocumentFormat::Html);
        row("a page in UTF-16", encoded(page, QStringConverter::Utf16LE, true), "a.txt", DocumentFormat::Html);
        row("a page in big-endian UTF-16 without a mark", encoded(page, QStringConverter::Utf16BE, false), "a.txt", DocumentFormat::Html);
        row("XHTML", "<?xml version='1.0'?>\n<html xmlns='x'><body/></html>", "a", DocumentFormat::Html);
        row("PDF", "%PDF-1.7\n", "a.txt", DocumentFormat::Pdf);
        row("PDF behind other bytes", "\r\n\r\n%PDF-1.4\n", "a", DocumentFormat::Pdf);
        row("DOCX", docx(), "a.docx", DocumentFormat::Docx);
        row("DOCX that calls itself an ODT", docx(), "a.odt", DocumentFormat::Docx);
        row("ODT", odt(true), "a.odt", DocumentFormat::Odt);
        row("ODT that calls itself a DOCX", odt(true), "a.docx", DocumentFormat::Odt);
        row("ODT that was packed anew", odt(false), "a.zip", DocumentFormat::Odt);
        row("EPUB", archiveOf({{"mimetype", "application/epub+zip", false}}), "a", DocumentFormat::Epub);
        row("EPUB that was packed anew", archiveOf({{"META-INF/container.xml", "<x/>"}}), "a.docx", DocumentFormat::Epub);
    }
    void goesByContentBeforeTheName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, format);
        QCOMPARE(formatName(detectFormat(bytes, name)), formatName(DocumentFormat(format)));
    }

    void readsWhatItDetects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("DOCX under another name") << docx() << QStringLiteral("a.txt") << QStringLiteral("DOCX");
        QTest::newRow("ODT under another name") << odt(false) << QStringLiteral("a.docx") << QStringLiteral("ODT");
        QTest::newRow("text under another name") << QByteArray("It rained.") << QStringLiteral("a.docx") << QStringLiteral("TXT");
    }
    void readsWhatItDetects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Result<Document> document = read(bytes, name);
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), QStringList{QStringLiteral("It rained.")});
        QTEST(formatName(document->format), "format");
    }

    void obeysTheGivenFormat()
    {
        SilentProgress silent;
        ReadOptions options;
        options.format = DocumentFormat::PlainText;
        const Result<Document> document = readDocument(kPage, QStringLiteral("a.html"), options, silent);
        VERIFY_OK(document);
        QVERIFY(document->format == DocumentFormat::PlainText);
        QCOMPARE(document->blocks.size(), 2);
    }

    void refusesOtherKindsClearly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        QTest::newRow("an archive of anything") << archiveOf({{"photo.jpg", "x"}, {"song.mp3", "y"}}) << QStringLiteral("document-format");
        QTest::newRow("a spreadsheet") << archiveOf({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}}) << QStringLiteral("document-format");
        QTest::newRow("an archive cut short") << docx().chopped(30) << QStringLiteral("archive-damaged");
        QTest::newRow("a Word file of before") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" "rest") << QStringLiteral("document-format");
        QTest::newRow("rich text") << QByteArray("{\\rtf1 It rained.}") << QStringLiteral("document-format");
        QTest::newRow("an empty archive") << archiveOf({}) << QStringLiteral("document-format");
    }
    void refusesOtherKindsClearly()
    {
        QFETCH(QByteArray, bytes);
        const Result<Document> document = read(bytes, QStringLiteral("a.docx"));
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Unreadable);
        QTEST(document.error().subject, "subject");
    }

    void namesTheFileAndTheReason()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bomb.docx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(archiveOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", QByteArray(3 * 1024 * 1024, ' ')}}));
        file.close();
        const Result<Document> document = readDocumentFile(path, {});
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Invalid);
        QCOMPARE(document.error().subject, path);
        QVERIFY(document.error().detail.startsWith(QStringLiteral("archive-expansion ")));
    }

    void refusesWhatIsTooLargeBeforeReadingIt()
    {
        const Result<Document> document = read(QByteArray(kMaxDocumentBytes + 1, 'P'), QStringLiteral("a.docx"));
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Invalid);
        QCOMPARE(document.error().subject, QStringLiteral("document-size"));
    }

    void stopsWhenAsked()
    {
        struct Stopped final : Progress
        {
            void report(qint64, qint64) override {}
            bool isCancelled() const override { return true; }
        } stopped;
        for (const QByteArray &bytes : {docx(), odt(true)}) {
            const Result<Document> document = readDocument(bytes, {}, {}, stopped);
            QVERIFY(!document);
            QVERIFY(document.error().code == Error::Code::Cancelled);
        }
    }
};

QTEST_APPLESS_MAIN(DocumentReaderTest)
#include "tst_documentreader.moc"
