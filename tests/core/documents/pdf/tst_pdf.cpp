// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf.h"

#include "tests/core/documents/pdf/pdfwriter.h"
#include "tests/support/testdata.h"

using namespace concord;

namespace {

Result<Document> read(const QByteArray &bytes)
{
    SilentProgress silent;
    return readPdf(bytes, {}, silent);
}

/// Cancels after so many reports.
class Stopping final : public Progress
{
public:
    explicit Stopping(int after) : m_left(after) {}
    void report(qint64, qint64) override { --m_left; }
    bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

QStringList linesOf(const QString &path)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(readAll(path)).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

double shareFound(QStringList wanted, const QStringList &found)
{
    const qsizetype all = wanted.size();
    for (const QString &paragraph : found)
        wanted.removeOne(paragraph);
    for (const QString &lost : wanted)
        qInfo("lost: %s", qPrintable(lost.left(60)));
    return static_cast<double>(all - wanted.size()) / static_cast<double>(all);
}

const QString kLong = QStringLiteral("the plant will close in the spring of next year and nobody there knows what comes after");

/// One page that needs a password, packed by qCompress.
constexpr const char *kLocked =
    "AAAItnjazVVdaBxFHK8+hUP6oGClDzJUU4yY3szuzO4sHleSXI+GqolJmqBp0Nnd2cuWy+6xt8GcBRHFxq8nbbDFD/yGIi3FB6VKiW9Woo8tQSqCoA/aCm2lAT+C/5nL5T"
    "aepk+K98HN/T9//9/8Zqd7uFTuJbtYrntx5e3VHEEYxe7BXKGA8sOiIuvIBMsIyo81ahLlB0QqqnEFFYs5Gfkq0Mgk9M2m03GC7uqB8DCtSrVqR5qZyIF4NkoRQfl9oV9H"
    "k4jqJlOtNs3O7VS6ITVKZZTWEWsCu1/6oeiP56AKhjfBze+UqpJAYGuAEVmPZxMP6qoqZajSXBBkNQPKBrL1qlhUnwyUDBKWQXKfjCrpNLJMyA2rqUzgtypSWZJe7Oukep"
    "pIMZMLJh75+s1DF6T51fzci8MTd9x8y+ehvG3Sf+e98sL7xx5c3Ln1ctetKz9/dPDw1WPbiws9t595acud4ZG+K8+a1/7Y8gG0Xiu0BsLKgOgXdamHyffHfgPlS7LuQZiI"
    "UmVV3PIWt3siwBVGFZQf9IGYMG307kX50Vk31ZOqeTH8xPujUA/gZHde92jzYP8jhN7+uOr/HQ6C/w0gfBMuBgZLo416KmcGoyDWuz2U+DJRnQucONwSvsMwMSTnZlEppB"
    "IC0Q1wOuDEPqOkqHDValU5o6SEtTBKE0phuAlFzZmEtRR0r4+AmjpFXLkHRG2vDCvTKbLV3yYjKeo1dG5VVOqge12kv6Vf7dPFeVPDyvuAmJGtkQbh/IVeX1SB0wVVRmG4"
    "cYjNkpNBVCxmaAU2lFsFGhvIzE/o3rZlI6a7ttl1OuVODH49va/e+O7OAxcfvWHp1PNjn3657/RRfCmc+vXho3HQtXJTeX73D2e/2/77mPPha09d/tZeXfjm0vyT5z95Zf"
    "nEby+8NXPxmti19erhZ44/ce4hfs/4L4+F5xbOd7380+vPLX8cLu8evLB42n168cDS0vfHh348efe9n726utRz5eQXwYlDb/RsO7ttdcf8kY4Do6W3qVw3kwoLfNCCZzPb"
    "oZwTY4NUmA3OwHOp9f+Sytpc/7FeSPb+aIlkNBXwIEj8dQlR6D+ECo4RSBxQyqjwqedYlFqOGZimh23PZTRg3PY9SaRhcYh0pCeFRbAtiAwsE/s+gB1GvcDLCAKA+1FBSE"
    "qpb3DsURFIyS1JbM5IYEjH9Zjvmp7DPBcH2JUcW8yh1PZMFnADdtXGhEPBcbiU2uPMJTLIActGDq+/kMWYyVCA1m0ELgXtido2i3bYCLY6bVZnronNDhs1O3MZ8P9Xm407"
    "+hLMOm0G6+hBLJKJSxMRVmVTqPpIGGu3aByre1uvR8PHJXADASU0WcBcMuERwV2XCNf2uOcQaniUOAKeppgVrx/RvBqSRg1akLWrGJ4pIkn1RhBukFx3956hcu5PAhadoA"
    "==";

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bringsBackTheSampleArticle_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("isIndented");
        QTest::addColumn<bool>("hasHeads");
        for (const char *language : {"en", "zh-Hant"}) {
            for (int columns = 1; columns <= 2; ++columns) {
                QTest::addRow("%s, %d, indented", language, columns) << QString::fromLatin1(language) << columns << true << true;
                QTest::addRow("%s, %d, apart", language, columns) << QString::fromLatin1(language) << columns << false << false;
                QTest::addRow("%s, %d, apart with heads", language, columns) << QString::fromLatin1(language) << columns << false << true;
            }
        }
    }
    void bringsBackTheSampleArticle()
    {
        QFETCH(QString, language);
        QFETCH(int, columns);
        QFETCH(bool, isIndented);
        QFETCH(bool, hasHeads);
        PdfTypesetter setter({columns, isIndented ? 20.0 : 0, isIndented ? 0.0 : 8, language == QLatin1String("en"), hasHeads});
        const QStringList paragraphs = linesOf(sourceFile(QStringLiteral("resources/sample/article.%1.txt").arg(language)));
        for (const QString &paragraph : paragraphs)
            paragraph.size() < 40 && !paragraph.contains(u'.') && !paragraph.contains(u'。') ? setter.heading(paragraph) : setter.paragraph(paragraph);
        const Result<Document> document = read(setter.finished());
        VERIFY_OK(document);
        const double share = shareFound(paragraphs, document->paragraphs());
        QVERIFY2(share >= 0.96, qPrintable(QString::number(share)));
        QCOMPARE(document->title, paragraphs.first());
        QVERIFY(document->format == DocumentFormat::Pdf);
        QCOMPARE(document->language, *languageFromTag(language));
    }

    void readsTwoColumnsBelowAHeadingOverBoth()
    {
        PdfWriter writer;
        writer.beginPage();
        writer.write(40, 40, 20, QStringLiteral("A heading that runs over both"), true);
        for (int i = 0; i < 6; ++i) {
            writer.write(40, 80 + 14 * i, 10, QStringLiteral("left line %1 of the first one").arg(i));
            writer.write(220, 85 + 14 * i, 10, QStringLiteral("right line %1 of the next one").arg(i));
        }
        const Result<Document> document = read(writer.finished());
        VERIFY_OK(document);
        const QString text = document->paragraphs().join(u' ');
        QVERIFY2(text.startsWith(QLatin1String("A heading that runs over both left line 0")), qPrintable(text));
        QVERIFY2(text.indexOf(QLatin1String("left line 5")) < text.indexOf(QLatin1String("right line 0")), qPrintable(text));
        QVERIFY(document->blocks.first().kind == BlockKind::Heading);
        QCOMPARE(document->blocks.first().level, 1);
    }

    void joinsWordsThatALineEndCut_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("joined");
        QTest::newRow("cut") << "they have no infor-" << "mation at all" << "no information at";
        QTest::newRow("compound") << "they made a long-" << "term plan" << "a long-term plan";
        QTest::newRow("of three") << "the state-of-the-" << "art plant" << "the state-of-the-art plant";
        QTest::newRow("capital") << "the firm of Smith-" << "Jones is here" << "of Smith-Jones is";
        QTest::newRow("acronym") << "they are all AI-" << "driven now" << "all AI-driven now";
        QTest::newRow("digits") << "the best of 27-" << "nation trade" << "of 27-nation trade";
        QTest::newRow("none") << "they have no more" << "to say" << "no more to say";
        QTest::newRow("dash") << "they left—and no one—" << "knows it" << "no one—knows it";
        QTest::newRow("spaced dash") << "they left — and no one —" << "knows it" << "no one — knows it";
        QTest::newRow("Han") << "這家公司去年虧損五十億美" << "元" << "五十億美元";
        QTest::newRow("Han and digits") << "這家公司到底虧損了整整" << "50億美元" << "整整50億美元";
        QTest::newRow("word and Han") << "這家公司一直都叫作Ledge" << "沒有改過" << "Ledge沒有";
    }
    void joinsWordsThatALineEndCut()
    {
        QFETCH(QString, above);
        QFETCH(QString, below);
        PdfWriter writer;
        writer.beginPage();
        const double width = PdfWriter::widthOf(above, 10);
        for (int i = 0; i < 3; ++i)
            writer.write(40, 40 + 14 * i, 10, QString(qRound(width / 5), u'x'));
        writer.write(40, 82, 10, above);
        writer.write(40, 96, 10, below);
        const Result<Document> document = read(writer.finished());
        VERIFY_OK(document);
        QFETCH(QString, joined);
        QVERIFY2(document->paragraphs().join(u'|').contains(joined), qPrintable(document->paragraphs().join(u'|')));
    }

    void dropsRunningHeadsAndNumbersOnly()
    {
        PdfWriter writer;
        for (int page = 1; page <= 4; ++page) {
            writer.beginPage();
            writer.write(40, 20, 8, QStringLiteral("The Weekly Ledger, page %1").arg(page));
            for (int line = 0; line < 5; ++line)
                writer.write(40, 60 + 14 * line, 10, kLong.left(30 + page) + QString(9 - page - line, u'y') + QStringLiteral(" 7"));
            writer.write(190, 570, 8, QString::number(page + 11));
        }
        const Result<Document> document = read(writer.finished());
        VERIFY_OK(document);
        const QString text = document->paragraphs().join(u' ');
        QVERIFY2(!text.contains(QLatin1String("Ledger")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("12")) && !text.contains(QLatin1String("15")), qPrintable(text));
        QCOMPARE(text.count(QLatin1String("the plant will close")), 20);
        QCOMPARE(text.count(u'7'), 20);
    }

    void setsFootnotesApart()
    {
        PdfWriter writer;
        writer.beginPage();
        for (int line = 0; line < 5; ++line)
            writer.write(40, 60 + 14 * line, 10, kLong.left(50));
        writer.write(290, 61, 5, QStringLiteral("1"));
        writer.write(40, 550, 7, QStringLiteral("1 As told to the paper."));
        writer.beginPage();
        writer.write(40, 60, 10, QStringLiteral("and it went on."));
        const Result<Document> document = read(writer.finished());
        VERIFY_OK(document);
        QCOMPARE(document->blocks.size(), 2);
        QVERIFY(document->blocks[0].text.endsWith(QLatin1String("and it went on.")));
        QVERIFY2(!document->blocks[0].text.contains(u'1'), qPrintable(document->blocks[0].text));
        const auto at = static_cast<int>(kLong.left(50).size());
        QCOMPARE(document->blocks[0].links, (QList<Link>{{{at, at}, QStringLiteral("#1")}}));
        QVERIFY(document->blocks[1].kind == BlockKind::Footnote);
        QCOMPARE(document->blocks[1].label, QStringLiteral("1"));
        QCOMPARE(document->blocks[1].text, QStringLiteral("As told to the paper."));
    }

    void readsItemsThatHangFromTheirNumbers()
    {
        PdfWriter writer;
        writer.beginPage();
        double y = 60;
        const auto line = [&](double x, const QString &text) { writer.write(x, std::exchange(y, y + 14), 10, text); };
        line(40, kLong.left(60));
        line(40, QStringLiteral("so it ended."));
        const double top = y;
        writer.write(40, top, 10, QStringLiteral("1."));
        line(60, kLong.left(57) + u',');
        line(60, QStringLiteral("as they were told."));
        writer.write(40, y, 10, QStringLiteral("2."));
        line(60, kLong.left(57));
        line(60, QStringLiteral("to anyone there."));
        line(40, QStringLiteral("Then they went home."));
        const Result<Document> document = read(writer.finished());
        VERIFY_OK(document);
        QCOMPARE(document->blocks.size(), 4);
        QVERIFY(document->blocks[1].kind == BlockKind::ListItem);
        QCOMPARE(document->blocks[1].label, QStringLiteral("1."));
        QVERIFY2(document->blocks[1].text.endsWith(QLatin1String(", as they were told.")), qPrintable(document->blocks[1].text));
        QVERIFY(document->blocks[2].kind == BlockKind::ListItem);
        QCOMPARE(document->blocks[2].label, QStringLiteral("2."));
        QCOMPARE(document->blocks[3].text, QStringLiteral("Then they went home."));
    }

    void keepsHyphensOfProgramsThatCutNoWords()
    {
        for (const bool isCutting : {false, true}) {
            PdfWriter writer(400, 1400);
            writer.beginPage();
            for (int line = 0; line < 70; ++line)
                writer.write(40, 60 + 14 * line, 10, isCutting && line % 5 == 1 ? QStringLiteral("the plant will close in the spring of next year, infor-") : kLong.left(55));
            writer.write(40, 60 + 14 * 70, 10, QStringLiteral("the plant will close in the spring of next year trans-"));
            writer.write(40, 60 + 14 * 71, 10, QStringLiteral("harbour."));
            const Result<Document> document = read(writer.finished());
            VERIFY_OK(document);
            const QString text = document->paragraphs().join(u' ');
            QVERIFY2(text.contains(isCutting ? QLatin1String("transharbour") : QLatin1String("trans-harbour")), qPrintable(text.right(60)));
        }
    }

    void endsAParagraphWhoseLastMarkAloneIsOverTheEdge()
    {
        PdfWriter writer(300, 600);
        writer.beginPage();
        const QString full(20, u'船'), first = QString(19, u'港') + QStringLiteral("a。");
        for (int line = 0; line < 12; ++line)
            writer.write(40, 60 + 14 * line, 10, line == 5 ? first : full);
        writer.write(40, 60 + 14 * 12, 10, QStringLiteral("完了。"));
        const Result<Document> document = read(writer.finished());
        VERIFY_OK(document);
        QCOMPARE(document->blocks.size(), 2);
        QVERIFY(document->blocks[0].text.endsWith(first));
    }

    void prefersTheHabitOfTheParagraphAtLineEnds()
    {
        PdfWriter writer(300, 600);
        writer.beginPage();
        double y = 60;
        const auto line = [&](const QString &text) { writer.write(40, std::exchange(y, y + 14), 10, text); };
        for (int i = 0; i < 4; ++i) {
            line(QStringLiteral("船隊用AI看GPU排港口用AI看了三年"));
            line(QStringLiteral("船東說AI好。"));
        }
        line(QStringLiteral("他用 AI 看了 GPU 和 AI 的帳說 GPU"));
        line(QStringLiteral("貴。"));
        const Result<Document> document = read(writer.finished());
        VERIFY_OK(document);
        QCOMPARE(document->blocks.last().text, QStringLiteral("他用 AI 看了 GPU 和 AI 的帳說 GPU 貴。"));
        QCOMPARE(document->blocks.first().text, QStringLiteral("船隊用AI看GPU排港口用AI看了三年船東說AI好。"));
    }

    void takesSensibleRecordsOnly_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("author");
        QTest::addColumn<QString>("wantedTitle");
        QTest::addColumn<QString>("wantedByline");
        QTest::newRow("sensible") << QByteArray("The bill") << QByteArray("Ada Lin") << "The bill" << "Ada Lin";
        QTest::newRow("of a program") << QByteArray("Microsoft Word - story.docx") << QByteArray("user") << "On the plant" << "";
        QTest::newRow("of a file") << QByteArray("story final.indd") << QByteArray("ada@example.com") << "On the plant" << "";
        QTest::newRow("none") << QByteArray() << QByteArray() << "On the plant" << "";
    }
    void takesSensibleRecordsOnly()
    {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, author);
        PdfWriter writer;
        writer.beginPage();
        writer.write(40, 40, 20, QStringLiteral("On the plant"));
        for (int line = 0; line < 5; ++line)
            writer.write(40, 80 + 14 * line, 10, kLong.left(50));
        const Result<Document> document = read(writer.finished(title, author));
        VERIFY_OK(document);
        QTEST(document->title, "wantedTitle");
        QTEST(document->byline, "wantedByline");
    }

    void refusesWhatHasNoText()
    {
        PdfWriter writer;
        writer.beginPage();
        const Result<Document> empty = read(writer.finished());
        QVERIFY(!empty);
        QVERIFY(empty.error().code == Error::Code::Unreadable);
        QCOMPARE(empty.error().subject, QStringLiteral("pdf-without-text"));
        for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7\nnothing"), QByteArray("no PDF at all")}) {
            const Result<Document> damaged = read(bytes);
            QVERIFY(!damaged);
            QVERIFY(damaged.error().code == Error::Code::Unreadable);
            QCOMPARE(damaged.error().subject, QStringLiteral("pdf-damaged"));
        }
    }

    void refusesWhatNeedsAPassword()
    {
        const Result<Document> locked = read(qUncompress(QByteArray::fromBase64(kLocked)));
        QVERIFY(!locked);
        QVERIFY(locked.error().code == Error::Code::Unreadable);
        QCOMPARE(locked.error().subject, QStringLiteral("pdf-locked"));
    }

    void survivesATruncatedFile()
    {
        PdfWriter writer;
        writer.beginPage();
        writer.write(40, 40, 10, kLong);
        const QByteArray bytes = writer.finished();
        for (qsizetype size = 0; size < bytes.size(); size += 37) {
            const Result<Document> document = read(bytes.first(size));
            QVERIFY(document || document.error().code == Error::Code::Unreadable || document.error().code == Error::Code::Invalid);
        }
    }

    void stopsWhenAsked()
    {
        PdfWriter writer;
        for (int page = 0; page < 5; ++page) {
            writer.beginPage();
            writer.write(40, 40, 10, kLong);
        }
        const QByteArray bytes = writer.finished();
        for (int after = 0; after < 5; ++after) {
            Stopping stopping(after);
            const Result<Document> document = readPdf(bytes, {}, stopping);
            QVERIFY(!document);
            QVERIFY(document.error().code == Error::Code::Cancelled);
        }
    }
};

QTEST_APPLESS_MAIN(PdfTest)
#include "tst_pdf.moc"
