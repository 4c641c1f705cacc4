// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/reports/findingreport.h"

#include "core/documents/containers/ziparchive.h"
#include "core/series/csv.h"
#include "core/series/xlsxsheet.h"
#include "tests/support/bitextbuilder.h"
#include "ui/publish/reports/bilingualfile.h"

#include <QTest>

using namespace concord;

namespace {

CheckedArticle checked()
{
    ArticleAnalysis analysis = bitext(QStringLiteral("en: The mill lost $5 million & <closed>. | zh: 紙廠虧損500億美元,<關門>了。\nen: Nobody slept. | zh: 沒有人睡,誰也沒睡。"));
    CheckedArticle article{QStringLiteral("=1+1"), analysis.bitext, analysis.checks.findings};
    article.waived.append({article.findings.takeLast(), QStringLiteral("<our> style"), QStringLiteral("Ada")});
    return article;
}

} // namespace

class FindingReportTest : public QObject
{
    Q_OBJECT

private slots:
    void pageMarksAndEscapes()
    {
        const CheckedArticle article = checked();
        QVERIFY(article.findings.size() >= 2);
        const QString page = findingReportHtml({article}, {Language::English, Language::TraditionalChinese});
        QVERIFY2(page.contains(QStringLiteral("<mark>500億美元</mark>")), qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("<mark>$5 million</mark> &amp; &lt;closed&gt;")));
        QVERIFY(page.contains(QStringLiteral("&lt;our&gt; style (Ada)")) && !page.contains(QStringLiteral("<our>")));
        QVERIFY(!page.contains(QStringLiteral("<script")) && !page.contains(QStringLiteral("src=")) && !page.contains(QStringLiteral("href=")));
        QCOMPARE(page, findingReportHtml({article}, {Language::English, Language::TraditionalChinese}));
    }

    void tablesRunNothing()
    {
        const CheckedArticle article = checked();
        const QByteArray csv = findingReportCsv({article});
        QVERIFY(csv.contains("'=1+1") && !csv.contains(",=1+1"));
        const Result<QList<CsvRow>> rows = parseCsv(QString::fromUtf8(csv));
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), article.findings.size() + 2);
        QCOMPARE(rows->last().cells.value(11), QStringLiteral("waived"));
        QCOMPARE(rows->last().cells.value(12), QStringLiteral("<our> style"));
    }

    void workbookReadsBack()
    {
        const CheckedArticle article = checked();
        const QByteArray bytes = findingReportXlsx({article}, Language::English);
        Result<ZipArchive> archive = ZipArchive::open(bytes);
        VERIFY_OK(archive);
        const Result<QList<CsvRow>> rows = readXlsxSheet([&archive](const QString &name) { return archive->read(name); });
        VERIFY_OK(rows);
        const QList<QStringList> wanted = findingReportRows({article});
        QCOMPARE(rows->size(), wanted.size());
        QCOMPARE(rows->at(1).cells.value(4), wanted[1][4]);
        QVERIFY(!archive->read(QStringLiteral("xl/worksheets/sheet1.xml"))->contains("<f>"));
    }

    void bilingualFileSaysWhatIsOpen()
    {
        const CheckedArticle article = checked();
        const QByteArray bytes = bilingualFile(XliffVersion::V21, article, Language::English);
        QCOMPARE(bytes.count("locQualityIssueType=\"numbers\""), 1);
        QVERIFY(!bytes.contains("our") || !bytes.contains("Ada"));
    }
};

QTEST_GUILESS_MAIN(FindingReportTest)
#include "tst_findingreport.moc"
