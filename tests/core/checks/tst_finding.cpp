// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding.h"
#include "core/checks/rules.h"

#include "tests/support/bitextbuilder.h"

#include <QRegularExpression>
#include <QSet>

using namespace concord;

namespace {

const QString kPicture = QStringLiteral("en: OpenAI lost $5 billion in 2024. | zh: OpenAI在2024年虧損5億美元。\n"
                                        "en: Nvidia sold 2,048 chips. | zh: 輝達賣出2,048顆晶片。\n"
                                        "en: Nvidia rose 62 percent. | zh: 英偉達上漲26%。\n");

QStringList fingerprints(const ArticleAnalysis &analysis)
{
    QStringList list;
    for (const Finding &finding : analysis.checks.findings)
        list.append(finding.fingerprint);
    return list;
}

} // namespace

class FindingTest : public QObject
{
    Q_OBJECT

private slots:
    void fingerprintsAreSixteenHexadecimalDigits()
    {
        const QString one = fingerprintOf(u"figure-mismatch", u"$5 billion", u"5億美元", u"context");
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{16}$")).match(one).hasMatch());
        QCOMPARE(one, fingerprintOf(u"figure-mismatch", u"$5 Billion", u"５億 美元", u"con text"));
    }

    void fingerprintsDifferByEveryPart()
    {
        const QSet<QString> all{fingerprintOf(u"a", u"b", u"c", u"d"), fingerprintOf(u"x", u"b", u"c", u"d"), fingerprintOf(u"a", u"x", u"c", u"d"),
                                fingerprintOf(u"a", u"b", u"x", u"d"), fingerprintOf(u"a", u"b", u"c", u"x"), fingerprintOf(u"a", u"bc", u"", u"d"),
                                fingerprintOf(u"a", u"", u"bc", u"d"), fingerprintOf(u"ab", u"", u"c", u"d")};
        QCOMPARE(all.size(), 8);
    }

    void fingerprintsSurviveAReimport()
    {
        const QStringList before = fingerprints(bitext(kPicture));
        QVERIFY(before.size() >= 3);
        QCOMPARE(fingerprints(bitext(kPicture)), before);
        // A new paragraph at the top moves every position.
        const QStringList after = fingerprints(bitext(QStringLiteral("en: Google hired 1,300 engineers. | zh: Google聘了1,300名工程師。\n") + kPicture));
        QCOMPARE(QSet<QString>(after.begin(), after.end()), QSet<QString>(before.begin(), before.end()));
    }

    void fingerprintsChangeWithThePassage()
    {
        const QStringList before = fingerprints(bitext(kPicture));
        const QStringList after = fingerprints(bitext(QString(kPicture).replace(QLatin1String("26%"), QLatin1String("66%"))));
        QCOMPARE(after.size(), before.size());
        QVERIFY(after != before);
        const QSet<QString> both = QSet<QString>(after.begin(), after.end()) & QSet<QString>(before.begin(), before.end());
        QCOMPARE(both.size(), before.size() - 1);
    }

    void severitiesHaveNames()
    {
        for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
            QVERIFY(severityFromName(severityName(severity)) == severity);
        QVERIFY(!severityFromName(u"never"));
        QVERIFY(!severityFromName(u""));
        QVERIFY(Severity::Info < Severity::Warning && Severity::Warning < Severity::Error);
    }

    void runsOnlyTheRulesAskedFor()
    {
        const ArticleAnalysis analysis = bitext(kPicture);
        const CheckResult names = checkBitext(analysis.bitext, {QStringLiteral("name-inconsistent")});
        QCOMPARE(names.findings.size(), 1);
        QCOMPARE(names.pairs, analysis.checks.pairs); // the links between figures do not depend on the rules
        QVERIFY(checkBitext(analysis.bitext, {QStringLiteral("sentence-missing")}).findings.isEmpty());
        QCOMPARE(checkBitext(analysis.bitext).findings, analysis.checks.findings);
    }

    void findingsComeInReadingOrderFromKnownRules()
    {
        const ArticleAnalysis analysis = bitext(kPicture);
        int last = -1;
        for (const Finding &finding : analysis.checks.findings) {
            QVERIFY(finding.translationParagraph >= last);
            last = finding.translationParagraph;
            const auto all = rules();
            const auto rule = std::find_if(all.begin(), all.end(), [&](const Rule &r) { return finding.rule == QLatin1String(r.id); });
            QVERIFY(rule != all.end());
            QVERIFY(finding.severity <= rule->severity);
        }
    }
};

QTEST_APPLESS_MAIN(FindingTest)
#include "tst_finding.moc"
