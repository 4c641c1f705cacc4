// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/termcheck.h"

#include "core/checks/rules.h"
#include "core/terms/glossary.h"
#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

Termbase glossary(const char *text)
{
    Result<Termbase> termbase = readGlossary(text, {});
    if (!termbase)
        qFatal("the test's glossary is refused");
    return std::move(*termbase);
}

/// "rule severity: source → translation" of what a glossary says of a picture.
QStringList reports(const char *terms, const QString &picture)
{
    QStringList lines;
    for (const Finding &finding : TermCheck(glossary(terms), Language::English, Language::TraditionalChinese).check(bitext(picture).bitext))
        lines.append(QStringLiteral("%1 %2: %3 → %4").arg(finding.rule, severityName(finding.severity), finding.sourceText, finding.translationText));
    return lines;
}

} // namespace

class TermCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void reports_data()
    {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *terms, const char *picture, const QStringList &found) {
            QTest::newRow(name) << QByteArray(terms) << QString::fromUtf8(picture) << found;
        };
        const char *loom = "en\tzh-TW\tzh-CN\tdeprecated\tforbidden\npower loom\t動力織機|機械織布機\t電力織機\t動力織布車\t鬼織機\n";
        row("rendered", loom, "en: A power loom. | zh: 一部動力織機。", {});
        row("rendered as the other way", loom, "en: Power looms hum. | zh: 機械織布機嗡嗡響。", {});
        row("left out", loom, "en: The power loom hums. | zh: 它嗡嗡響。", {QStringLiteral("term-missing warning: power loom → ")});
        row("fewer times", loom, "en: A power loom beside a power loom. | zh: 動力織機在另一部旁。", {QStringLiteral("term-count info: power loom → ")});
        row("to avoid", loom, "en: A power loom. | zh: 一部動力織布車。", {QStringLiteral("term-deprecated warning: power loom → 動力織布車")});
        row("another region", loom, "en: A power loom. | zh: 一部電力織機。", {QStringLiteral("term-region warning: power loom → 電力織機")});
        row("forbidden without its concept", loom, "en: A ghost. | zh: 一部鬼織機。", {QStringLiteral("term-forbidden error:  → 鬼織機")});
        row("not forbidden as its parts", loom, "en: A ghost. | zh: 鬼在織機旁。", {});
        row("the longer concept is meant", "data\t資料\ndata center\t機房\n", "en: A data center. | zh: 一座機房。", {});
        row("a shortened form", "monetary authority\t金融管理局\n", "en: The monetary authority acts. | zh: 金管局行動。", {QStringLiteral("term-missing info: monetary authority → ")});
        row("part of a longer name", "customs\t海關\n", "en: The Customs Act is old. | zh: 關稅法很舊。", {QStringLiteral("term-missing info: Customs → ")});
        row("part of a name of two", "Acme\t頂點\n", "en: The Borg-Acme pact holds. | zh: 博頂協定還在。", {QStringLiteral("term-missing info: Acme → ")});
        row("beside a dash that joins no names", "Acme\t頂點\n", "en: The non-Acme mill. | zh: 別家的紙廠。", {QStringLiteral("term-missing warning: Acme → ")});
        row("a longer thing in short", loom, "en: The power loom makers wait. | zh: 織布業者在等。", {QStringLiteral("term-missing warning: power loom → ")});
        row("a longer thing in short, half of it there", loom, "en: The power loom makers wait. | zh: 動力業者在等。", {QStringLiteral("term-missing info: power loom → ")});
        row("half of it without a longer thing", loom, "en: The power loom and oil. | zh: 動力和油。", {QStringLiteral("term-missing warning: power loom → ")});
        row("dropped the second time", loom, "en: The power loom hums. It is a power loom. | zh: 動力織機嗡嗡響。它就是。",
            {QStringLiteral("term-missing info: power loom → ")});
        row("a word of many senses", "headline\t標題\n", "en: It made headlines. | zh: 這件事上了新聞。", {QStringLiteral("term-missing info: headlines → ")});
        row("of many senses, but kept in this text", "headline\t標題\n",
            "en: A headline. | zh: 一則標題。\nen: That headline. | zh: 那則標題。\nen: No mill. | zh: 沒有紙廠。\nen: No loom. | zh: 沒有織機。\nen: The headline. | zh: 就是它。",
            {QStringLiteral("term-missing warning: headline → ")});
        row("letters of the source kept", "en\tzh-TW\nartificial loom|AL\t人工織機|AL\n",
            "en: The artificial loom. | zh: 人工織機。\nen: The AL hums. | zh: AL嗡嗡響。\nen: An AL. | zh: 一部AL。", {});
        row("one word in two characters", "en\tzh-TW\nThe Platform\t台織|臺織\n",
            "en: The Platform hums. | zh: 臺織嗡嗡響。\nen: The Platform rose. | zh: 台織上漲。\nen: The Platform fell. | zh: 臺織下跌。", {});
        row("the preferred form before the frequent one", loom,
            "en: A power loom. | zh: 一部機械織布機。\nen: That power loom. | zh: 那部機械織布機。\nen: No power loom. | zh: 沒有動力織機。",
            {QStringLiteral("term-inconsistent info: power loom → 機械織布機")});
        row("two admitted forms", loom, "en: A power loom. | zh: 一部動力織機。\nen: That power loom. | zh: 那部機械織布機。\nen: No power loom. | zh: 沒有動力織機。",
            {QStringLiteral("term-inconsistent info: power loom → 機械織布機")});
    }
    void reports()
    {
        QFETCH(QByteArray, terms);
        QFETCH(QString, picture);
        QTEST(::reports(terms.constData(), picture), "found");
    }

    void writesTheHousesForm()
    {
        const auto article = bitext(QStringLiteral("en: Software and software. | zh: 軟件與軟件。\n"));
        const TermCheck check(glossary("en\tzh-TW\tzh-CN\nsoftware\t軟體\t軟件\n"), Language::English, Language::TraditionalChinese);
        const QList<Finding> findings = check.checkBead(article.bitext, 0);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].suggestion, QStringLiteral("軟體"));
        QCOMPARE(findings[0].edits.size(), 2);
        QCOMPARE(wordsAt(article.bitext, findings[0].edits[1].span), QStringLiteral("軟件"));
        QVERIFY(TermCheck(glossary("en\tzh-TW\tzh-CN\nsoftware\t軟體\t軟件\n"), Language::English, Language::TraditionalChinese, TermRegion::Mainland)
                    .check(article.bitext).isEmpty());
    }

    void writesTheTextsOwnCharacters()
    {
        const auto article = bitext(QStringLiteral("en: Tailoom fell. | zh: 臺織下跌。\nen: Tailoom rose. | zh: 臺織上漲。\nen: Tailoom hums. | zh: 泰織嗡嗡響。"));
        const QList<Finding> findings = TermCheck(glossary("en\tzh-TW\tzh-CN\nTailoom\t台織|臺織\t泰織\n"), Language::English, Language::TraditionalChinese).check(article.bitext);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].suggestion, QStringLiteral("臺織"));
    }

    void theFingerprintIsOfWordsNotOfPlaces()
    {
        const Termbase terms = glossary("power loom\t動力織機\n");
        const TermCheck check(terms, Language::English, Language::TraditionalChinese);
        const QString before = check.check(bitext(QStringLiteral("en: The power loom hums. | zh: 它嗡嗡響。")).bitext).first().fingerprint;
        const QString moved = check.check(bitext(QStringLiteral("en: Rain fell. | zh: 下雨了。\nen: The power loom hums. | zh: 它嗡嗡響。")).bitext).first().fingerprint;
        const QString edited = check.check(bitext(QStringLiteral("en: The power loom hums. | zh: 它大聲嗡嗡響。")).bitext).first().fingerprint;
        QCOMPARE(moved, before);
        QVERIFY(edited != before);
    }

    /// A name, a word of another region: what the termbase says of a place is said alone, and without it the other is back.
    void speaksInPlaceOfWhatKnowsLess()
    {
        const auto rulesOf = [](const QList<Finding> &findings) {
            QStringList all;
            for (const Finding &finding : findings) {
                if (finding.rule.startsWith(u"name-") || finding.rule.startsWith(u"term-") || finding.rule == u"regional-word")
                    all.append(finding.rule + u' ' + finding.translationText + u' ' + QString::number(finding.edits.size()));
            }
            return all;
        };
        const ArticleAnalysis without = bitext(QStringLiteral("en: Nvidia sells software. | zh: 輝達出售軟件。\nen: Nobody asked Nvidia. | zh: 沒有人問英偉達。\n"
                                                              "en: The hill is green. | zh: 山是綠的，英偉達也是。"));
        const QStringList before{QStringLiteral("regional-word 軟件 1"), QStringLiteral("name-inconsistent 英偉達 2")};
        QStringList found = rulesOf(without.checks.findings);
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(before.begin(), before.end()));
        const ArticleAnalysis with = withTerms(without, starterTermbase());
        found = rulesOf(with.checks.findings);
        const QStringList after{QStringLiteral("term-region 軟件 1"), QStringLiteral("term-region 英偉達 1"), QStringLiteral("name-inconsistent 英偉達 1")};
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(after.begin(), after.end()));
        QVERIFY(withTerms(with, {}).checks.findings == without.checks.findings);
    }

    void joinsTheOtherFindingsInReadingOrder()
    {
        auto article = bitext(QStringLiteral("en: Rain fell on the hill for days. | zh: 山上連日下雨。\nen: The power loom cost $5 million. | zh: 那部機器要價500萬美元。"));
        QList<Finding> findings = article.checks.findings;
        addTermFindings(findings, article.bitext, glossary("power loom\t動力織機\nrain\t雨水\n"));
        QStringList found;
        for (const Finding &finding : findings)
            found.append(finding.rule + QString::number(finding.translationParagraph));
        QCOMPARE(found, (QStringList{QStringLiteral("term-missing0"), QStringLiteral("term-missing1")}));
        findings.clear();
        addTermFindings(findings, article.bitext, glossary("power loom\t動力織機\n"), {QStringLiteral("term-count")});
        QVERIFY(findings.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TermCheckTest)
#include "tst_termcheck.moc"
