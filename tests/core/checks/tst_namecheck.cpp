// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/namecheck.h"

#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

const QList<NameForms> kNames{{QStringLiteral("Globex"), {QStringLiteral("Globex")}, {QStringLiteral("環球"), QStringLiteral("寰球"), QStringLiteral("Globex")}},
                              {QStringLiteral("Initech"), {QStringLiteral("Initech")}, {QStringLiteral("英尼"), QStringLiteral("Initech")}}};

BitextSide chinese(const QStringList &paragraphs)
{
    BitextSide side;
    side.language = Language::TraditionalChinese;
    side.paragraphs = paragraphs;
    return side;
}

} // namespace

class NameCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEachNameWithItsFormsTheMostFrequentFirst()
    {
        const QList<RenderedName> names =
            renderedNames(chinese({QStringLiteral("英尼與寰球"), QStringLiteral("環球買下寰球大樓，環球付款"), QStringLiteral("環球賠錢")}), kNames);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names[0].name, QStringLiteral("Initech"));
        QVERIFY(names[0].isConsistent());
        QCOMPARE(names[1].name, QStringLiteral("Globex"));
        QVERIFY(!names[1].isConsistent());
        QCOMPARE(names[1].renderings[0].text, QStringLiteral("環球"));
        QCOMPARE(names[1].renderings[0].places.size(), 3);
        QCOMPARE(names[1].renderings[1].text, QStringLiteral("寰球"));
        QCOMPARE(names[1].renderings[1].places, (QList<TextSpan>{{Side::Translation, 0, {3, 5}}, {Side::Translation, 1, {4, 6}}}));
    }

    void reportsEveryFormButTheMostFrequentOneWithAFixForAllPlaces()
    {
        const ArticleAnalysis analysis = bitext(QStringLiteral("en: Nvidia sells chips. | zh: 輝達賣晶片。\n"
                                                               "en: Nvidia and Nvidia. | zh: 輝達與英偉達。\n"
                                                               "en: Nvidia pays, Nvidia earns. | zh: 英偉達付錢，輝達賺錢。\n"));
        const QStringList findings = findingsOf(analysis, QStringLiteral("name"));
        QCOMPARE(findings, QStringList{QStringLiteral("name-inconsistent warning: NVIDIA → 英偉達")});
        const Finding &finding = analysis.checks.findings.first();
        QCOMPARE(finding.translationParagraph, 1);
        QCOMPARE(finding.suggestion, QStringLiteral("輝達"));
        QCOMPARE(finding.spans.size(), 2);
        QCOMPARE(finding.edits.size(), 2);
        for (const TextEdit &edit : finding.edits) {
            QCOMPARE(wordsAt(analysis.bitext, edit.span), QStringLiteral("英偉達"));
            QCOMPARE(edit.replacement, QStringLiteral("輝達"));
        }
    }

    void countsDoubtfulFormsOnlyWhereTheSourceSaysTheName()
    {
        const ArticleAnalysis analysis = bitext(QStringLiteral("en: Volkswagen sells cars. | zh: 福斯賣汽車。\n"
                                                               "en: The public loves them. | zh: 大眾很喜歡。\n"
                                                               "en: Nobody else does. | zh: 別人都不喜歡。\n"
                                                               "en: So Volkswagen builds more. | zh: 於是大眾再造一批。\n"));
        QCOMPARE(findingsOf(analysis, QStringLiteral("name")), QStringList{QStringLiteral("name-inconsistent warning: Volkswagen → 大眾")});
        QCOMPARE(analysis.checks.findings.first().spans, QList<TextSpan>{passage(analysis.bitext, Side::Translation, QStringLiteral("大眾"), 2)});
    }

    void passesOverNamesTheSourceDoesNotSay()
    {
        QCOMPARE(findingsOf(bitext(QStringLiteral("en: He ate an orange. | zh: 他吃蘋果，用Apple的筆。\n")), QStringLiteral("name")), QStringList());
    }

    void acceptsAGlossInBrackets()
    {
        QCOMPARE(findingsOf(bitext(QStringLiteral("en: Nvidia sells chips. | zh: 輝達（Nvidia）賣晶片。\n")), QStringLiteral("name")), QStringList());
    }

    void looksAtChineseTranslationsOnly()
    {
        Bitext bitext;
        bitext.translation.paragraphs = {QStringLiteral("Nvidia and NVIDIA")};
        QVERIFY(checkNames(bitext).isEmpty());
    }
};

QTEST_APPLESS_MAIN(NameCheckTest)
#include "tst_namecheck.moc"
