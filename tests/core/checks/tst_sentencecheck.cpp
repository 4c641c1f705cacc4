// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/figurecheck.h"

#include "tests/support/bitextbuilder.h"

#include <QElapsedTimer>

using namespace concord;

namespace {

const QString kComplete = QStringLiteral("en: OpenAI lost $5 billion in 2024. | zh: OpenAI在2024年虧損50億美元。\n"
                                         "en: Amazon built data centers in 14 states. | zh: 亞馬遜在14個州興建資料中心。\n"
                                         "en: Nvidia sold 2,048 chips to DeepSeek. | zh: Nvidia賣給DeepSeek 2,048顆晶片。\n");

/// Two beads, the second of them with one side alone.
Bitext withLone(Side present, const QString &sentence)
{
    Bitext bitext;
    bitext.source.paragraphs = {QStringLiteral("It lost money.")};
    bitext.translation.language = Language::TraditionalChinese;
    bitext.translation.paragraphs = {QStringLiteral("它虧損了。")};
    bitext.source.sentences = {{0, {0, 14}}};
    bitext.translation.sentences = {{0, {0, 5}}};
    bitext.beads = {{{0, 1}, {0, 1}, 1}, {{1, 1}, {1, 1}, 1}};
    BitextSide &side = present == Side::Source ? bitext.source : bitext.translation;
    side.paragraphs.append(sentence);
    side.sentences.append(LocatedSentence{1, {0, static_cast<int>(sentence.size())}});
    (present == Side::Source ? bitext.beads[1].source : bitext.beads[1].translation) = {1, 2};
    bitext.source.figures.resize(bitext.source.paragraphs.size());
    bitext.translation.figures.resize(bitext.translation.paragraphs.size());
    return bitext;
}

} // namespace

class SentenceCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingAboutACompleteTranslation()
    {
        QCOMPARE(findingsOf(bitext(kComplete)), QStringList());
    }

    void reportsASentenceThatIsNotTranslated()
    {
        const Bitext bitext = withLone(Side::Source, QStringLiteral("Nobody in the office could say why it had happened."));
        const QList<Finding> findings = checkSentences(bitext);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, QStringLiteral("sentence-missing"));
        QVERIFY(findings.first().severity == Severity::Warning);
        QCOMPARE(findings.first().sourceParagraph, 1);
        QCOMPARE(findings.first().translationParagraph, 0); // where it should have followed
        QCOMPARE(findings.first().spans, (QList<TextSpan>{{Side::Source, 1, {0, 51}}}));
        QVERIFY(findings.first().edits.isEmpty());
        QCOMPARE(findings.first().fingerprint.size(), 16);
    }

    void anAddedSentenceIsAHint()
    {
        const QList<Finding> findings = checkSentences(withLone(Side::Translation, QStringLiteral("編輯部裡沒有人說得出原因是什麼。")));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, QStringLiteral("sentence-added"));
        QVERIFY(findings.first().severity == Severity::Info);
        QCOMPARE(findings.first().translationParagraph, 1);
        QCOMPARE(findings.first().sourceParagraph, 0);
    }

    void aLabelIsNoSentence()
    {
        QVERIFY(checkSentences(withLone(Side::Source, QStringLiteral("By Lin"))).isEmpty());
        QVERIFY(checkSentences(withLone(Side::Translation, QStringLiteral("（完）"))).isEmpty());
    }

    void aShortChineseSentenceIsContent()
    {
        QCOMPARE(checkSentences(withLone(Side::Translation, QStringLiteral("他沒有回答。"))).size(), 1);
        QVERIFY(checkSentences(withLone(Side::Translation, QStringLiteral("（待續）"))).isEmpty());
    }

    void needsBothSides()
    {
        QVERIFY(findingsOf(bitext(QStringLiteral("en: Nobody in the office could say why it had happened."))).isEmpty());
        QVERIFY(checkSentences(Bitext()).isEmpty());
    }

    void placesEachSentenceOfALongGapQuickly()
    {
        constexpr int kCount = 200'000;
        const QString sentence = QStringLiteral("Nobody could say why it happened.");
        Bitext bitext = withLone(Side::Source, sentence);
        bitext.source.paragraphs.append(sentence);
        for (int i = 2; i < kCount; ++i) {
            bitext.source.sentences.append(LocatedSentence{2, {0, static_cast<int>(sentence.size())}});
            bitext.beads.append({{i, i + 1}, {1, 1}, 1});
        }
        QElapsedTimer timer;
        timer.start();
        const QList<Finding> findings = checkSentences(bitext);
        constexpr qint64 kPatience = 20'000; // ms; looking back over the whole gap each time takes minutes
        QVERIFY2(timer.elapsed() < kPatience, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(findings.size(), kCount - 1);
        QCOMPARE(findings.last().translationParagraph, 0);
        QCOMPARE(findings.last().sourceParagraph, 2);
    }

    void findsAParagraphThatWasLeftOutOfAnArticle()
    {
        const QString left = QStringLiteral("en: The third warehouse in Ohio burned down in October, and the insurers refused to pay for any of it.\n");
        const ArticleAnalysis analysis = bitext(kComplete + left + QStringLiteral("en: Google hired 1,300 engineers in Taiwan. | zh: Google在台灣聘了1,300名工程師。\n"));
        const QStringList findings = findingsOf(analysis, QStringLiteral("sentence-missing"));
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().contains(QLatin1String("Ohio")));
    }
};

QTEST_APPLESS_MAIN(SentenceCheckTest)
#include "tst_sentencecheck.moc"
