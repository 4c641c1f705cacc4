// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claimdraft.h"

#include "tests/core/understanding/writtenarticles.h"
#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

LoadedArticle loaded(const QString &picture)
{
    LoadedArticle article;
    article.article.id = ArticleId{5};
    article.analysis = bitext(picture);
    const auto revision = [&](Side side, qint64 id) {
        TextRevision made;
        made.id = RevisionId{id};
        made.side = side;
        made.language = article.analysis.bitext.side(side).language;
        made.paragraphs = article.analysis.bitext.side(side).paragraphs;
        return made;
    };
    article.source = revision(Side::Source, 1);
    article.translation = revision(Side::Translation, 2);
    return article;
}

const QString kPicture = QStringLiteral("en: Amazon paid $83 billion for data centers. | zh: 亞馬遜為資料中心付出830億美元。\n"
                                        "en: The Information reported that OpenAI lost more than $5 billion in 2024. | zh: 據The Information報導，OpenAI在2024年虧損超過50億美元。\n"
                                        "en: Nobody was surprised by any of this. | zh: 沒有人對此感到意外。\n");

} // namespace

class ClaimDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void takesValueWordsAndCounterpart_data()
    {
        QTest::addColumn<bool>("fromSource");
        QTest::newRow("from the source") << true;
        QTest::newRow("from the translation") << false;
    }
    void takesValueWordsAndCounterpart()
    {
        QFETCH(bool, fromSource);
        const LoadedArticle article = loaded(kPicture);
        const Bitext &bitext = article.analysis.bitext;
        const TextSpan english = passage(bitext, Side::Source, QStringLiteral("$5 billion")), chinese = passage(bitext, Side::Translation, QStringLiteral("50億美元"));
        const Result<Claim> claim = draftClaim(article, fromSource ? english : chinese);
        VERIFY_OK(claim);
        QCOMPARE(claim->article, ArticleId{5});
        QVERIFY(claim->low == Decimal::fromString(u"5000000000"));
        QVERIFY(claim->isPoint());
        QCOMPARE(claim->unit, QStringLiteral("USD"));
        QCOMPARE(claim->qualifier, QStringLiteral("more-than"));
        QCOMPARE(claim->period, QStringLiteral("2024"));
        QCOMPARE(claim->metric, QStringLiteral("loss"));
        QCOMPARE(claim->entity, QStringLiteral("OpenAI"));
        QCOMPARE(claim->attribution, QStringLiteral("The Information"));
        QVERIFY(claim->attributionKind == AttributionKind::Reported);
        QCOMPARE(claim->anchors.size(), 2);
        QCOMPARE(claim->anchors[0].span, fromSource ? english : chinese);
        QCOMPARE(claim->anchors[1].span, fromSource ? chinese : english);
        QCOMPARE(claim->anchors[1].revision, RevisionId{fromSource ? 2 : 1});
        QVERIFY(claim->status == ClaimStatus::Unverified);
    }

    void aPassageWithoutAFigureIsTiedToItsSentence()
    {
        const LoadedArticle article = loaded(kPicture);
        const Result<Claim> claim = draftClaim(article, passage(article.analysis.bitext, Side::Source, QStringLiteral("Nobody")));
        VERIFY_OK(claim);
        QVERIFY(!claim->low && !claim->high && claim->unit.isEmpty() && claim->metric.isEmpty() && claim->entity.isEmpty());
        QVERIFY(claim->attributionKind == AttributionKind::None);
        QCOMPARE(claim->anchors.size(), 2);
        QCOMPARE(claim->anchors[1].exact, QStringLiteral("沒有人對此感到意外。"));
    }

    void prefersTheValueToTheDateOfAPassage()
    {
        const LoadedArticle article = loaded(kPicture);
        const TextSpan all = passage(article.analysis.bitext, Side::Translation, QStringLiteral("2024年虧損超過50億美元"));
        const Result<Claim> claim = draftClaim(article, all);
        VERIFY_OK(claim);
        QVERIFY(claim->low == Decimal::fromString(u"5000000000"));
        QCOMPARE(claim->period, QStringLiteral("2024"));
    }

    void aDateAloneIsThePeriod()
    {
        const LoadedArticle article = loaded(kPicture);
        const Result<Claim> claim = draftClaim(article, passage(article.analysis.bitext, Side::Source, QStringLiteral("2024")));
        VERIFY_OK(claim);
        QCOMPARE(claim->period, QStringLiteral("2024"));
        QVERIFY(!claim->low);
    }

    void needsAPassage()
    {
        const LoadedArticle article = loaded(kPicture);
        const Result<Claim> empty = draftClaim(article, {Side::Source, 0, {3, 3}});
        QVERIFY(!empty);
        QVERIFY(empty.error().code == Error::Code::Invalid);
        QVERIFY(!draftClaim(article, {Side::Source, 9, {0, 3}}));
        LoadedArticle alone = article;
        alone.translation.reset();
        QVERIFY(!draftClaim(alone, {Side::Translation, 0, {0, 3}}));
        const Result<Claim> oneSided = draftClaim(alone, {Side::Source, 0, {0, 6}});
        VERIFY_OK(oneSided);
        QCOMPARE(oneSided->anchors.size(), 1);
    }

    void theEntityHasOneNameInBothLanguages()
    {
        const LoadedArticle article = loaded(QStringLiteral("en: Microsoft spent $80 billion on servers. | zh: 微軟為伺服器花費800億美元。\n"));
        const Bitext &bitext = article.analysis.bitext;
        const Result<Claim> english = draftClaim(article, passage(bitext, Side::Source, QStringLiteral("$80 billion")));
        const Result<Claim> chinese = draftClaim(article, passage(bitext, Side::Translation, QStringLiteral("800億美元")));
        VERIFY_OK(english);
        VERIFY_OK(chinese);
        QCOMPARE(english->entity, QStringLiteral("Microsoft"));
        QCOMPARE(chinese->entity, english->entity);
        QCOMPARE(chinese->metric, QStringLiteral("cost"));
    }

    void saysWhoSpeaksAndHow_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<int>("kind");
        QTest::newRow("reported") << "en: Reuters reported that Halvard lost $5 million." << static_cast<int>(AttributionKind::Reported);
        QTest::newRow("said") << "en: “Halvard lost $5 million,” said its chairman, Jon Lind." << static_cast<int>(AttributionKind::Said);
        QTest::newRow("estimated") << "en: Jon Lind, an analyst, estimates that Halvard lost $5 million." << static_cast<int>(AttributionKind::Estimated);
        QTest::newRow("own") << "en: I think Halvard lost $5 million." << static_cast<int>(AttributionKind::Own);
        QTest::newRow("nobody") << "en: Halvard lost $5 million." << static_cast<int>(AttributionKind::None);
    }
    void saysWhoSpeaksAndHow()
    {
        QFETCH(QString, picture);
        const LoadedArticle article = loaded(picture);
        const Result<Claim> claim = draftClaim(article, passage(article.analysis.bitext, Side::Source, QStringLiteral("$5 million")));
        VERIFY_OK(claim);
        QTEST(static_cast<int>(claim->attributionKind), "kind");
    }

    void severalPassagesMakeOneClaim()
    {
        const LoadedArticle article = loaded(kPicture);
        const Bitext &bitext = article.analysis.bitext;
        const QList<TextSpan> spans{passage(bitext, Side::Source, QStringLiteral("Nobody")), passage(bitext, Side::Source, QStringLiteral("$5 billion"))};
        const Result<Claim> claim = draftClaim(article, understand(article.analysis), spans);
        VERIFY_OK(claim);
        QCOMPARE(claim->metric, QStringLiteral("loss")); // of the passage with a quantity
        QCOMPARE(claim->anchors.size(), 4);
        QCOMPARE(claim->anchors[1].exact, QStringLiteral("$5 billion"));
        QCOMPARE(claim->anchors[3].exact, QStringLiteral("50億美元"));
        const Result<Claim> none = draftClaim(article, understand(article.analysis), QList<TextSpan>());
        QVERIFY(!none && none.error().code == Error::Code::Invalid);
    }

    /// What is suggested before the whole of a long article is read: paragraphs keep their numbers, and nearly every word is the same.
    void surroundingsSayNearlyAllThatTheArticleSays()
    {
        QString picture;
        for (int part = 1; part <= 40; ++part)
            picture += QString::fromUtf16(kShippingArticle.picture) + QStringLiteral("en: Part %1. | zh: 第%1部分。\n").arg(part);
        const LoadedArticle article = loaded(picture);
        const Bitext &all = article.analysis.bitext;
        const Understanding whole = understand(article.analysis);
        int asked = 0, same = 0;
        for (int paragraph = 0; paragraph < all.source.figures.size(); paragraph += 29) {
            for (int index = 0; index < all.source.figures[paragraph].size(); ++index) {
                const ArticleAnalysis part = surroundings(article.analysis, {{Side::Source, paragraph, all.source.figures[paragraph][index].span}});
                QVERIFY(part.bitext.beads.size() < all.beads.size());
                QCOMPARE(part.bitext.source.paragraphs.size(), all.source.paragraphs.size());
                QCOMPARE(part.bitext.source.paragraphs[paragraph], all.source.paragraphs[paragraph]);
                for (int bead = 0; bead < part.bitext.beads.size(); ++bead) {
                    for (const TextSpan &span : part.bitext.beadSpans(bead, Side::Translation))
                        QCOMPARE(wordsAt(part.bitext, span), wordsAt(all, span));
                }
                const Suggestion near = understand(part).aboutFigure(Side::Source, paragraph, index), far = whole.aboutFigure(Side::Source, paragraph, index);
                asked += 3;
                same += (near.entityKey == far.entityKey) + (near.metric == far.metric) + (near.attribution == far.attribution);
            }
        }
        QVERIFY(asked > 40);
        QVERIFY2(same * 100 >= asked * 97, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(asked)));
    }

    void aShortArticleIsItsOwnSurroundings()
    {
        const LoadedArticle article = loaded(kPicture);
        const ArticleAnalysis part = surroundings(article.analysis, {passage(article.analysis.bitext, Side::Source, QStringLiteral("Nobody"))});
        QCOMPARE(part.bitext.beads, article.analysis.bitext.beads);
        QCOMPARE(part.bitext.source.sentences, article.analysis.bitext.source.sentences);
    }
};

QTEST_GUILESS_MAIN(ClaimDraftTest)
#include "tst_claimdraft.moc"
