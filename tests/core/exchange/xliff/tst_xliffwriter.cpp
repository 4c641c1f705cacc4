// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliff/xliffwriter.h"

#include "core/checks/rules.h"
#include "core/analysis/bilingual/xliffimport.h"
#include "tests/support/bitextbuilder.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace concord;

namespace {

const auto kPicture = QStringLiteral("en: The mill sold paper for $4 million. Nobody asked why. | zh: 紙廠賣紙賺了40萬美元。沒有人問原因。\n"
                                     "en: Rain fell all night & the river rose. | zh: 整夜下雨，河水<漲>了。\n"
                                     "en: The bridge held. | zh: 橋撐住了。");

QList<XliffIssue> issuesOf(const ArticleAnalysis &analysis)
{
    QList<XliffIssue> issues;
    for (const Finding &finding : analysis.checks.findings) {
        for (const TextSpan &span : finding.spans)
            issues.append({span, finding.rule, QStringLiteral("“%1” & more").arg(finding.rule), 80});
    }
    return issues;
}

/// Empty when the schema accepts it.
QByteArray complaint(const QByteArray &bytes, const QString &schema)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size())
        return "no file";
    file.close();
    QProcess process;
    process.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema, file.fileName()});
    if (!process.waitForFinished())
        return "xmllint does not end";
    return process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
}

} // namespace

class XliffWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackWhatItWrote_data()
    {
        QTest::addColumn<XliffVersion>("version");
        QTest::newRow("2.1") << XliffVersion::V21;
        QTest::newRow("1.2") << XliffVersion::V12;
    }

    void bringsBackWhatItWrote()
    {
        QFETCH(XliffVersion, version);
        const ArticleAnalysis article = bitext(kPicture);
        QVERIFY(!issuesOf(article).isEmpty());
        const Result<XliffFile> file = readXliff(writeXliff(version, QStringLiteral("a \"title\""), article.bitext, issuesOf(article)));
        VERIFY_OK(file);
        QCOMPARE(file->units.size(), article.bitext.beads.size());
        for (int bead = 0; bead < article.bitext.beads.size(); ++bead) {
            QCOMPARE(file->units[bead].source, xliffText(article.bitext, bead, Side::Source));
            QCOMPARE(file->units[bead].target, xliffText(article.bitext, bead, Side::Translation));
        }
        const XliffCorrections none = correctionsFrom(*file, article.bitext);
        QVERIFY(none.edits.isEmpty() && none.unknown == 0);
    }

    void marksEachFindingWhereItIs()
    {
        const ArticleAnalysis article = bitext(kPicture);
        const QByteArray bytes = writeXliff(XliffVersion::V21, {}, article.bitext, issuesOf(article));
        QVERIFY2(bytes.contains("its:locQualityIssueType=\"numbers\""), bytes.constData());
        QVERIFY2(bytes.contains(QStringLiteral("its:locQualityIssueSeverity=\"80\">40萬美元</mrk>").toUtf8()), bytes.constData());
    }

    void crossingMarksStayWellFormed()
    {
        const ArticleAnalysis article = bitext(QStringLiteral("en: The bridge held until dawn came. | zh: 橋一直撐到了天亮。"));
        const auto at = [](int begin, int end, const char *rule) { return XliffIssue{{Side::Translation, 0, {begin, end}}, QLatin1String(rule), QStringLiteral("c"), 20}; };
        const QList<XliffIssue> issues{at(0, 5, "half-width"), at(2, 7, "dash-form"), at(2, 4, "word-doubled"), at(4, 4, "title-marks"), at(7, 9, "quote-style")};
        const QByteArray bytes = writeXliff(XliffVersion::V21, {}, article.bitext, issues);
        const Result<XliffFile> file = readXliff(bytes);
        VERIFY_OK(file);
        QCOMPARE(file->units[0].target, article.bitext.translation.paragraphs[0]);
    }

    /// Any marks on any text: the file reads back, and its text is the text.
    void anyMarksStayWellFormed()
    {
        QRandomGenerator random(20261124);
        const ArticleAnalysis article = bitext(QStringLiteral("en: Nine ferries crossed the river in one cold night of rain. | zh: 一個寒冷的雨夜裡有九艘渡輪過河。"));
        const int size = static_cast<int>(article.bitext.translation.paragraphs[0].size());
        for (int run = 0; run < 400; ++run) {
            QList<XliffIssue> issues;
            for (int i = random.bounded(7); i >= 0; --i) {
                const int begin = random.bounded(size), end = random.bounded(begin, size) + 1;
                issues.append({{Side::Translation, 0, {begin, end}}, QStringLiteral("half-width"), QStringLiteral("c"), 20});
            }
            const Result<XliffFile> file = readXliff(writeXliff(XliffVersion::V21, {}, article.bitext, issues));
            VERIFY_OK(file);
            QCOMPARE(file->units[0].target, article.bitext.translation.paragraphs[0]);
        }
    }

    void takesCorrectionsOver()
    {
        const ArticleAnalysis article = bitext(kPicture);
        XliffFile file = *readXliff(writeXliff(XliffVersion::V21, {}, article.bitext, {}));
        for (XliffUnit &unit : file.units)
            unit.target.replace(QStringLiteral("40萬"), QStringLiteral("400萬"));
        file.units.append({QStringLiteral("x"), QStringLiteral("Something else."), QStringLiteral("別的。"), true, 9});
        const XliffCorrections corrections = correctionsFrom(file, article.bitext);
        QCOMPARE(corrections.changed, 1);
        QCOMPARE(corrections.unknown, 1);
        QCOMPARE(withEdits(article.bitext.translation.paragraphs, corrections.edits)[0], QStringLiteral("紙廠賣紙賺了400萬美元。沒有人問原因。"));
        file.targetTag = QStringLiteral("fr");
        QCOMPARE(correctionsFrom(file, article.bitext).unknown, static_cast<int>(file.units.size()));
    }

    void putsInASentenceThatWasLeftOut()
    {
        const ArticleAnalysis article = bitext(QStringLiteral("en: The mill opened in spring. The owner sold nine horses to pay for the wheel. The river rose twice. | zh: 紙廠在春天開張。河水漲了兩次。"));
        XliffFile file = *readXliff(writeXliff(XliffVersion::V21, {}, article.bitext, {}));
        int without = 0;
        for (XliffUnit &unit : file.units) {
            if (unit.hasTarget)
                continue;
            ++without;
            unit.hasTarget = true;
            unit.target = QStringLiteral("主人賣了九匹馬來付水車的錢。");
        }
        QCOMPARE(without, 1);
        const XliffCorrections corrections = correctionsFrom(file, article.bitext);
        QCOMPARE(withEdits(article.bitext.translation.paragraphs, corrections.edits)[0], QStringLiteral("紙廠在春天開張。主人賣了九匹馬來付水車的錢。河水漲了兩次。"));
    }

    void validatesAgainstTheSchemas_data()
    {
        bringsBackWhatItWrote_data();
    }

    void validatesAgainstTheSchemas()
    {
        QFETCH(XliffVersion, version);
        const QString schema = testDataFile(version == XliffVersion::V21 ? QStringLiteral("exchange/xliff/driver21.xsd") : QStringLiteral("exchange/xliff/schemas12/xliff-core-1.2-strict.xsd"));
        if (schema.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
            QSKIP("the schemas or xmllint are not there");
        const ArticleAnalysis article = bitext(kPicture);
        QCOMPARE(complaint(writeXliff(version, QStringLiteral("t"), article.bitext, issuesOf(article)), schema), QByteArray());
    }

    void everyRuleHasATypeOfTheStandard()
    {
        const QStringList types = QStringLiteral("terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register "
                                                 "locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities "
                                                 "numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other").split(u' ');
        for (const Rule &rule : rules())
            QVERIFY2(types.contains(itsIssueType(QLatin1String(rule.id))), rule.id);
    }
};

QTEST_GUILESS_MAIN(XliffWriterTest)
#include "tst_xliffwriter.moc"
