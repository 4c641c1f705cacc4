// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claimdraft.h"
#include "core/analysis/claimwords.h"

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

    void theNearestWordNamesTheMetric_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("near");
        QTest::addColumn<QString>("metric");
        QTest::newRow("loss") << "It lost $5 billion on revenue of $3.7 billion." << "$5" << "loss";
        QTest::newRow("revenue") << "It lost $5 billion on revenue of $3.7 billion." << "$3.7" << "revenue";
        QTest::newRow("Chinese") << "營收37億美元，估值為1,570億美元" << "1,570" << "valuation";
        QTest::newRow("capital spending") << "資本支出為380億美元" << "380" << "capex";
        QTest::newRow("none") << "It rained for 40 days." << "40" << "";
    }
    void theNearestWordNamesTheMetric()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, near);
        QTEST(metricIn(sentence, static_cast<int>(sentence.indexOf(near))), "metric");
    }

    void theNameBeforeTheFigureIsTheEntity_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("near");
        QTest::addColumn<QString>("entity");
        QTest::newRow("before") << "亞馬遜投入80億美元，Google投入30億美元" << "80" << "Amazon";
        QTest::newRow("the nearer one") << "亞馬遜投入80億美元，Google投入30億美元" << "30" << "Google";
        QTest::newRow("after") << "Some $5 billion went to OpenAI." << "$5" << "OpenAI";
        QTest::newRow("outlets are no entities") << "據《紐約時報》報導，微軟投資130億美元" << "130" << "Microsoft";
        QTest::newRow("a name with capitals inside") << "xAI raised $6 billion." << "$6" << "xAI";
        QTest::newRow("none") << "it rained for 40 days" << "40" << "";
    }
    void theNameBeforeTheFigureIsTheEntity()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, near);
        QTEST(entityIn(sentence, static_cast<int>(sentence.indexOf(near))), "entity");
    }

    void findsWhoSaysSo()
    {
        QCOMPARE(attributionIn(u"據《華爾街日報》報導，xAI募得60億美元"), QStringLiteral("The Wall Street Journal"));
        QCOMPARE(attributionIn(u"The company lost money, Reuters reported."), QStringLiteral("Reuters"));
        QVERIFY(attributionIn(u"OpenAI lost money.").isEmpty());
        QVERIFY(attributionIn(u"").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClaimDraftTest)
#include "tst_claimdraft.moc"
