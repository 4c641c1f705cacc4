// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include "tests/support/testdata.h"

#include <QFile>
#include <QTemporaryDir>

using namespace concord;

class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryLineAsAParagraph_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("paragraphs");
        const QStringList two{QStringLiteral("First."), QStringLiteral("Second.")};
        QTest::newRow("LF") << QByteArray("First.\nSecond.\n") << two;
        QTest::newRow("CRLF") << QByteArray("First.\r\nSecond.\r\n") << two;
        QTest::newRow("CR") << QByteArray("First.\rSecond.") << two;
        QTest::newRow("line separator") << QByteArray("First.\xE2\x80\xA8Second.") << two;
        QTest::newRow("paragraph separator") << QByteArray("First.\xE2\x80\xA9Second.") << two;
        QTest::newRow("empty lines") << QByteArray("\n\nFirst.\n \t\nSecond.\n\n") << two;
        QTest::newRow("spaces around") << QByteArray("  First. \n\xE3\x80\x80\xE3\x80\x80Second.\t") << two;
        QTest::newRow("spaces inside stay") << QByteArray("a  b\n") << QStringList{QStringLiteral("a  b")};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" "First.\nSecond.") << two;
    }
    void takesEveryLineAsAParagraph()
    {
        QFETCH(QByteArray, bytes);
        const Result<Document> document = readPlainText(bytes, {});
        VERIFY_OK(document);
        QTEST(document->paragraphs(), "paragraphs");
    }

    void tellsLanguageTitleDateAndEncoding()
    {
        const Result<Document> document =
            readPlainText(QStringLiteral("熱潮的帳單\n林育辰｜2025年4月14日\n這家公司又虧損了。\n").toUtf8(), {});
        VERIFY_OK(document);
        QVERIFY(document->language == Language::TraditionalChinese);
        QCOMPARE(document->title, QStringLiteral("熱潮的帳單"));
        QCOMPARE(document->date, QDate(2025, 4, 14));
        QCOMPARE(document->encoding, QStringLiteral("UTF-8"));
    }

    void obeysTheGivenLanguage()
    {
        const Result<Document> document = readPlainText("plain words", {{}, Language::SimplifiedChinese, {}});
        VERIFY_OK(document);
        QVERIFY(document->language == Language::SimplifiedChinese);
    }

    void refusesWhatIsNoArticle()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\n \n\r\n"), QByteArray("\xEF\xBB\xBF")}) {
            const Result<Document> empty = readPlainText(bytes, {});
            QVERIFY(!empty);
            QVERIFY(empty.error().code == Error::Code::Invalid);
            QCOMPARE(empty.error().subject, QStringLiteral("document-empty"));
        }
        const Result<Document> binary = readPlainText(QByteArray("\x7F" "ELF\0\0", 6), {});
        QVERIFY(!binary);
        QVERIFY(binary.error().code == Error::Code::Unreadable);
    }

    void refusesWhatIsTooLarge()
    {
        const Result<Document> paragraphs = readPlainText(QByteArray("a\n").repeated(kMaxParagraphs + 1), {});
        QVERIFY(!paragraphs);
        QCOMPARE(paragraphs.error().subject, QStringLiteral("paragraph-count"));
        const Result<Document> bytes = readPlainText(QByteArray(kMaxDocumentBytes + 1, 'a'), {});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().subject, QStringLiteral("document-size"));
    }

    void readsFilesAndNamesThemInErrors()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("story.txt"));
        const Result<Document> missing = readDocumentFile(path, {});
        QVERIFY(!missing);
        QVERIFY(missing.error().code == Error::Code::NotFound);
        QCOMPARE(missing.error().subject, path);

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("It lost money.\n");
        file.close();
        VERIFY_OK(readDocumentFile(path, {}));
        const Result<Document> unknown = readDocumentFile(path, {QStringLiteral("klingon-8"), {}, {}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().subject, path);

        const Result<Document> aFolder = readDocumentFile(folder.path(), {});
        QVERIFY(!aFolder);
        QVERIFY(aFolder.error().code == Error::Code::Unreadable);
        QCOMPARE(aFolder.error().detail, QStringLiteral("not a regular file"));
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
