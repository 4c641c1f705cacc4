// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/wording/settling.h"

#include "core/checks/rules.h"
#include "core/terms/glossary.h"
#include "tests/support/bitextbuilder.h"

#include <QTest>

using namespace concord;

namespace {

/// What is said of words, as "rule: written → to write ×places".
QStringList told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &one : findings) {
        if (one.rule.startsWith(u"term-") || one.rule.startsWith(u"name-") || one.rule == u"regional-word" || one.rule == u"house-word" || one.rule == u"wrong-character")
            lines.append(QStringLiteral("%1: %2 → %3 ×%4").arg(one.rule, one.translationText, one.suggestion.isEmpty() ? one.counterpart : one.suggestion)
                             .arg(std::count_if(one.spans.begin(), one.spans.end(), [](const TextSpan &span) { return span.side == Side::Translation; })));
    }
    lines.sort();
    return lines;
}

/// A finding on the `occurrence`-th `written` of a bitext.
Finding finding(const Bitext &bitext, const char *rule, const QString &written, const QString &instead, const QList<int> &occurrences = {1})
{
    Finding made;
    made.rule = QLatin1String(rule);
    made.translationText = written;
    made.suggestion = instead;
    made.fingerprint = made.rule + written;
    for (const int occurrence : occurrences) {
        made.spans.append(passage(bitext, Side::Translation, written, occurrence));
        made.edits.append({made.spans.last(), instead});
    }
    made.translationParagraph = made.spans.first().paragraph;
    return made;
}

Termbase glossary(const char *text)
{
    return readGlossary(text, {}).valueOr({});
}

} // namespace

class SettlingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_bitext = bitext(QStringLiteral("en: Looms. | zh: 動力織機與織布車。\nen: More looms. | zh: 動力織機又來了。")).bitext; }

    void saysAMistakeOnce()
    {
        QList<Finding> findings{finding(m_bitext, "term-inconsistent", QStringLiteral("織機"), QStringLiteral("織布機"), {1, 2}),
                                finding(m_bitext, "regional-word", QStringLiteral("動力織機"), QStringLiteral("機械織機"))};
        findings[1].translationValue = QStringLiteral("1");
        const Finding before = findings[0];
        const QList<Finding> changed = settleWording(findings, m_bitext);
        QCOMPARE(told(findings), (QStringList{QStringLiteral("regional-word: 動力織機 → 機械織機 ×1"), QStringLiteral("term-inconsistent: 織機 → 織布機 ×1")}));
        QCOMPARE(findings[0].translationParagraph, 1);
        QCOMPARE(findings[0].edits.size(), 1);
        QVERIFY(changed == QList<Finding>{before});
    }

    void theTermbaseSpeaksBeforeTheOthers()
    {
        QList<Finding> findings{finding(m_bitext, "name-inconsistent", QStringLiteral("織布車"), QStringLiteral("織車")),
                                finding(m_bitext, "term-region", QStringLiteral("織布車"), QStringLiteral("織布機"))};
        QCOMPARE(settleWording(findings, m_bitext).size(), 1);
        QCOMPARE(told(findings), QStringList{QStringLiteral("term-region: 織布車 → 織布機 ×1")});
    }

    void followsChainsToTheirEnd()
    {
        QList<Finding> findings{finding(m_bitext, "wrong-character", QStringLiteral("織布車"), QStringLiteral("動力織機")),
                                finding(m_bitext, "name-inconsistent", QStringLiteral("動力織機"), QStringLiteral("Loom"), {2})};
        settleWording(findings, m_bitext);
        QCOMPARE(findings[0].edits.first().replacement, QStringLiteral("Loom"));
    }

    void givesNoAdviceAgainstAStrongerOne()
    {
        QList<Finding> findings{finding(m_bitext, "term-inconsistent", QStringLiteral("織布車"), QStringLiteral("動力織機")),
                                finding(m_bitext, "regional-word", QStringLiteral("動力織機"), QStringLiteral("織布車"), {1, 2})};
        QCOMPARE(settleWording(findings, m_bitext).size(), 1);
        QCOMPARE(told(findings), QStringList{QStringLiteral("regional-word: 動力織機 → 織布車 ×2")});
    }

    void isDoneAfterOnce()
    {
        QList<Finding> findings{finding(m_bitext, "term-inconsistent", QStringLiteral("織機"), QStringLiteral("織布機"), {1, 2}),
                                finding(m_bitext, "wrong-character", QStringLiteral("織布車"), QStringLiteral("動力織機")),
                                finding(m_bitext, "name-inconsistent", QStringLiteral("動力織機"), QStringLiteral("Loom"), {2})};
        settleWording(findings, m_bitext);
        QVERIFY(settleWording(findings, m_bitext).isEmpty());
    }

    void leavesTermsWithoutAPlaceAlone()
    {
        Finding missing;
        missing.rule = QStringLiteral("term-missing");
        missing.spans = {passage(m_bitext, Side::Source, QStringLiteral("Looms"))};
        QList<Finding> findings{missing};
        QVERIFY(settleWording(findings, m_bitext).isEmpty());
        QCOMPARE(findings.size(), 1);
    }

    /// The same through all checks, with a termbase and back without one.
    void theTermbaseDecidesWhatOneThingIsCalled()
    {
        const ArticleAnalysis without = bitext(QStringLiteral("en: Power looms hum. | zh: 動力織機嗡嗡響。\nen: A power loom fell. | zh: 一部動力織機倒了。\n"
                                                              "en: The power loom burned. | zh: 動力織機燒了。\nen: Sell the power loom. | zh: 把動力紡機賣掉。\n"
                                                              "en: No power loom stays. | zh: 機械織布機一部不留。"));
        const ArticleAnalysis with = withTerms(without, glossary("en\tzh-TW\npower loom\t機械織布機\n"));
        for (const Finding &one : with.checks.findings)
            QVERIFY2(one.rule != u"term-inconsistent" || one.counterpart == QStringLiteral("機械織布機"), qPrintable(one.counterpart));
        QVERIFY(withTerms(with, {}).checks.findings == without.checks.findings);
    }

    void noPlaceOfARealArticleIsSpokenOfTwice()
    {
        const QString folder = testDataFile(QStringLiteral("reference-article"));
        if (folder.isEmpty())
            QSKIP("reference-article is not here.");
        const auto lines = [&folder](const char *name) { return QString::fromUtf8(readAll(folder + QLatin1String(name))).split(u'\n', Qt::SkipEmptyParts); };
        SilentProgress progress;
        const auto without = analyseArticle({Language::English, lines("/article.en.txt")}, {Language::TraditionalChinese, lines("/article.zh-Hant.txt")}, {}, progress);
        VERIFY_OK(without);
        const QStringList rules{QStringLiteral("term-region"), QStringLiteral("term-deprecated"), QStringLiteral("term-forbidden"), QStringLiteral("term-inconsistent"),
                                QStringLiteral("name-inconsistent"), QStringLiteral("regional-word"), QStringLiteral("wrong-character")};
        for (const ArticleAnalysis &article : {*without, withTerms(*without, starterTermbase())}) {
            QList<TextSpan> places;
            for (const Finding &one : article.checks.findings) {
                for (const TextSpan &span : rules.contains(one.rule) ? one.spans : QList<TextSpan>()) {
                    QVERIFY2(span.side == Side::Source || !places.contains(span), qPrintable(one.rule + u' ' + one.translationText));
                    places.append(span);
                }
            }
            QVERIFY(places.size() > 30);
        }
        const QList<Finding> again = withTerms(withTerms(*without, starterTermbase()), {}).checks.findings;
        for (const Finding &one : again)
            QVERIFY2(without->checks.findings.contains(one), qPrintable(QStringLiteral("%1 %2 %3 %4").arg(one.rule, one.translationText, one.suggestion).arg(one.spans.size())));
        QCOMPARE(again.size(), without->checks.findings.size());
    }

private:
    Bitext m_bitext;
};

QTEST_APPLESS_MAIN(SettlingTest)
#include "tst_settling.moc"
