// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/printing/articleprinter.h"
#include "ui/reader/printing/pagebreaks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace concord;

namespace {

class StoppedProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

PrintedArticle printed(std::shared_ptr<Bitext> bitext)
{
    PrintedArticle article;
    article.bitext = std::move(bitext);
    article.title = QStringLiteral("The harbour’s ledger");
    article.byline = QStringLiteral("The harbour desk");
    article.date = QStringLiteral("3 March 2025");
    article.sourceHead = QStringLiteral("Source");
    article.translationHead = QStringLiteral("Translation");
    article.notesHead = QStringLiteral("Claims");
    article.pageWords = QStringLiteral("Page %1 of %2");
    return article;
}

PrintedArticle ledger(int beads)
{
    PrintedArticle article = printed(longArticle(beads));
    const Bitext &bitext = *article.bitext;
    const TextSpan english = passage(bitext, Side::Source, QStringLiteral("17 crates")), chinese = passage(bitext, Side::Translation, QStringLiteral("17箱"));
    article.marks = {{english, MarkLayer::Claim, Token::Disputed, ClaimId{1}}, {chinese, MarkLayer::Claim, Token::Disputed, ClaimId{1}},
                     {english, MarkLayer::Figure, Token::Muted, FigureItem{english}}, {chinese, MarkLayer::FigureDisagrees, Token::Wrong, FigureItem{chinese}}};
    article.notes = {{{english, chinese}, QStringLiteral("Harbour · crates · 2024: 17 crates; 17箱; disputed; the harbour master; counted twice on the quay and never in the shed.")}};
    return article;
}

QString readBack(const QByteArray &pdf, const QString &program, const QStringList &arguments)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, QStringList{file.fileName()} + arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.remove(space);
}

QByteArray pdfOfOrEmpty(const PrintedArticle &article, QPageSize::PageSizeId paper = QPageSize::A4)
{
    SilentProgress progress;
    const Result<QByteArray> pdf = articlePdf(article, printLayout(paper), progress);
    return pdf ? *pdf : QByteArray();
}

} // namespace

class ArticlePdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void holdsEveryWordOfBothLanguages();
    void losesNoTextBesideAJoiner();
    void sameArticleGivesTheSameBytes();
    void numbersItsPages();
    void noLineIsLostOrDoubled();
    void bothLanguagesStartLevel();
    void printsOneLanguageAlone();
    void stopsWhenAsked();
    void letterIsShorterThanA4();
};

void ArticlePdf::holdsEveryWordOfBothLanguages()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    const PrintedArticle article = ledger(15); // one page, so that no sentence is parted
    const QByteArray pdf = pdfOfOrEmpty(article);
    if (const QString folder = qEnvironmentVariable("CONCORD_PICTURES"); !folder.isEmpty()) {
        QFile file(QDir(folder).filePath(QStringLiteral("ledger.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }
    QString text = withoutSpace(readBack(pdf, reader, {QStringLiteral("-raw"), QStringLiteral("-")}));
    QCOMPARE(text.count(QStringLiteral("(1)")), 3); // in both languages and before the note
    text.remove(QStringLiteral("(1)"));
    for (const Side side : {Side::Source, Side::Translation}) {
        const BitextSide &texts = article.bitext->side(side);
        for (int i = 0; i < texts.sentences.size(); ++i)
            QVERIFY2(text.contains(withoutSpace(texts.sentenceText(i))), qPrintable(texts.sentenceText(i)));
    }
    QVERIFY(text.contains(withoutSpace(article.notes.first().text)));
}

void ArticlePdf::losesNoTextBesideAJoiner()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    const char32_t family[] = U"\U0001F469\U0000200D\U0001F467"; // joined
    const QString sign = QString::fromUcs4(family, 3);
    PrintedArticle article = printed(drawnArticle({QStringLiteral("Signs stand here. | 𠮷號船上掛著%1與旗子。").arg(sign), QString(), QStringLiteral("A joiner. | 甲\u200d乙\u2066丙\u2069。")}));
    article.title = QStringLiteral("船長%1的帳本").arg(sign);
    const QString text = withoutSpace(readBack(pdfOfOrEmpty(article), reader, {QStringLiteral("-raw"), QStringLiteral("-")}));
    for (const QString &part : {QStringLiteral("𠮷號船上掛著"), QStringLiteral("與旗子。"), QStringLiteral("船長"), QStringLiteral("的帳本"), QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")})
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(": ") + text));
}

void ArticlePdf::sameArticleGivesTheSameBytes()
{
    const QByteArray once = pdfOfOrEmpty(ledger(40));
    QVERIFY(once.size() > 5000);
    QCOMPARE(pdfOfOrEmpty(ledger(40)), once);
}

void ArticlePdf::numbersItsPages()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = readBack(pdfOfOrEmpty(ledger(200)), reader, {QStringLiteral("-")});
    const qsizetype pages = text.count(u'\f');
    QVERIFY(pages > 2);
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
}

void ArticlePdf::noLineIsLostOrDoubled()
{
    for (const int count : {3, 40, 180}) {
        const PrintedArticle article = ledger(count);
        const PrintFonts fonts(article);
        const PageFrame frame(printLayout(QPageSize::A4));
        PrintRows rows(article, fonts, frame);
        SilentProgress progress;
        const auto pages = brokenIntoPages(rows, frame.text.height(), progress);
        QVERIFY(pages.hasValue());
        std::vector<std::array<int, 2>> next(static_cast<size_t>(rows.count()), {0, 0});
        for (const PrintedPage &page : *pages) {
            for (const PagePiece &piece : page.pieces) {
                const PrintedRow row = rows.compose(piece.row);
                for (const size_t side : {size_t(0), size_t(1)}) {
                    const Range lines = piece.lines[side];
                    if (lines.isEmpty())
                        continue;
                    QCOMPARE(lines.begin, next[static_cast<size_t>(piece.row)][side]);
                    next[static_cast<size_t>(piece.row)][side] = lines.end;
                    const double height = row.lines[side][static_cast<size_t>(lines.end - 1)].bottom - row.lines[side][static_cast<size_t>(lines.begin)].top;
                    QVERIFY(piece.top + height <= frame.text.height() + 0.01);
                }
            }
            QVERIFY(page.pieces.isEmpty() || !rows.compose(page.pieces.last().row).keepsWithNext || page.pieces.last().row + 1 == rows.count());
        }
        for (int index = 0; index < rows.count(); ++index) {
            const PrintedRow row = rows.compose(index);
            for (const size_t side : {size_t(0), size_t(1)})
                QCOMPARE(next[static_cast<size_t>(index)][side], static_cast<int>(row.lines[side].size()));
        }
    }
}

void ArticlePdf::bothLanguagesStartLevel()
{
    const PrintedArticle article = ledger(40);
    const PrintFonts fonts(article);
    const PageFrame frame(printLayout(QPageSize::A4));
    PrintRows rows(article, fonts, frame);
    int pairs = 0;
    for (int index = 0; index < rows.count(); ++index) {
        const PrintedRow row = rows.compose(index);
        if (row.blocks[0].empty() || row.blocks[1].empty())
            continue;
        QCOMPARE(row.blocks[0].front().baseline(0), row.blocks[1].front().baseline(0));
        ++pairs;
    }
    QCOMPARE(pairs, 40);
}

void ArticlePdf::printsOneLanguageAlone()
{
    auto bitext = longArticle(30);
    bitext->translation = BitextSide{};
    bitext->beads.clear();
    QVERIFY(pdfOfOrEmpty(printed(bitext)).startsWith("%PDF-"));
    QVERIFY(pdfOfOrEmpty(printed(std::make_shared<Bitext>())).startsWith("%PDF-"));
}

void ArticlePdf::stopsWhenAsked()
{
    StoppedProgress progress;
    const Result<QByteArray> pdf = articlePdf(ledger(200), printLayout(QPageSize::A4), progress);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Error::Code::Cancelled);
}

void ArticlePdf::letterIsShorterThanA4()
{
    QVERIFY(PageFrame(printLayout(QPageSize::Letter)).text.height() < PageFrame(printLayout(QPageSize::A4)).text.height());
}

QTEST_MAIN(ArticlePdf)
#include "tst_articlepdf.moc"
