// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articlelinker.h"

#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

const QString kPicture = QStringLiteral("en: Amazon paid $83 billion. | zh: 亞馬遜付出830億美元。\n"
                                        "en: OpenAI lost $5 billion. It has 400 million users. | zh: OpenAI虧損5億美元。它有4億名使用者。\n"
                                        "en: Meta employs 67,000 people. | zh: Meta雇用6萬7,000人。\n");

Claim claimOn(qint64 id, const QList<TextSpan> &spans, AnchorState state = AnchorState::Exact)
{
    Claim claim;
    claim.id = ClaimId{id};
    for (const TextSpan &span : spans) {
        Anchor anchor;
        anchor.span = span;
        anchor.state = state;
        claim.anchors.append(anchor);
    }
    return claim;
}

/// The drawn article with three claims: one on both sides of the wrong figure, one on the users, one orphan.
struct Desk
{
    ArticleAnalysis analysis = bitext(kPicture);
    TextSpan sourceLoss = passage(analysis.bitext, Side::Source, QStringLiteral("$5 billion"));
    TextSpan loss = passage(analysis.bitext, Side::Translation, QStringLiteral("5億美元"));
    TextSpan users = passage(analysis.bitext, Side::Translation, QStringLiteral("4億"));
    QList<Claim> claims{claimOn(1, {loss, sourceLoss}), claimOn(2, {users}),
                        claimOn(3, {passage(analysis.bitext, Side::Translation, QStringLiteral("830億"))}, AnchorState::Orphan)};
    ArticleLinker linker{std::make_shared<const ArticleAnalysis>(analysis), claims};
};

bool holds(const QList<TextSpan> &spans, const TextSpan &wanted)
{
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan &span) { return span.intersects(wanted); });
}

} // namespace

class ArticleLinkerTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsAFindingByItsFingerprint();
    void passesOverAnchorsOutsideTheText();
    void otherClaimsOfTheSameArticleAreAsMadeAnew();
    void aFigureLightsItsCounterpartItsClaimAndItsFinding_data()
    {
        QTest::addColumn<bool>("fromSource");
        QTest::newRow("from the source") << true;
        QTest::newRow("from the translation") << false;
    }
    void aFigureLightsItsCounterpartItsClaimAndItsFinding()
    {
        QFETCH(bool, fromSource);
        const Desk desk;
        const Item item = FigureItem{fromSource ? desk.sourceLoss : desk.loss};
        const Projection projection = desk.linker.project(item);
        QVERIFY(projection.item == item);
        QVERIFY(holds(projection.passages, desk.loss));
        QVERIFY(holds(projection.passages, desk.sourceLoss));
        QCOMPARE(projection.passages.size(), 2);
        QCOMPARE(projection.claims, QSet<ClaimId>{ClaimId{1}});
        QCOMPARE(projection.findings.size(), 1);
        QCOMPARE(desk.analysis.checks.findings[*projection.findings.begin()].rule, QStringLiteral("figure-mismatch"));
        QCOMPARE(projection.sentences.size(), 2);
        for (const TextSpan &sentence : projection.sentences)
            QVERIFY(!sentence.intersects(desk.users));
    }

    void aClaimLightsItsPassagesAndFindings()
    {
        const Desk desk;
        const Projection projection = desk.linker.project(ClaimId{1});
        QCOMPARE(projection.claims, QSet<ClaimId>{ClaimId{1}});
        QCOMPARE(projection.passages, (QList<TextSpan>{desk.loss, desk.sourceLoss}));
        QCOMPARE(projection.findings.size(), 1);
        QCOMPARE(projection.sentences.size(), 2);
    }

    void aGroupLightsWhatEachOfItsClaimsLights()
    {
        const Desk desk;
        const Item group = groupItem({ClaimId{1}, ClaimId{2}, ClaimId{3}, ClaimId{99}}, {ObservationId{5}});
        const Projection all = desk.linker.project(group);
        QVERIFY(all.item == group);
        QCOMPARE(all.claims, (QSet<ClaimId>{ClaimId{1}, ClaimId{2}, ClaimId{3}, ClaimId{99}}));
        QCOMPARE(all.observations, QSet<ObservationId>{ObservationId{5}});
        QCOMPARE(all.passages.size(), 3); // the orphan has none
        QSet<int> findings;
        for (const qint64 id : {1, 2}) {
            const Projection one = desk.linker.project(ClaimId{id});
            findings.unite(one.findings);
            for (const TextSpan &passage : one.passages)
                QVERIFY(all.passages.contains(passage));
            for (const TextSpan &sentence : one.sentences)
                QCOMPARE(all.sentences.count(sentence), 1);
        }
        QCOMPARE(all.findings, findings);
    }

    void aFindingLightsItsPassagesAndClaims()
    {
        const Desk desk;
        const auto &findings = desk.analysis.checks.findings;
        const auto wrong = std::find_if(findings.begin(), findings.end(), [](const Finding &f) { return f.rule == QLatin1String("figure-mismatch"); });
        QVERIFY(wrong != findings.end());
        const auto index = static_cast<int>(wrong - findings.begin());
        const Projection projection = desk.linker.project(FindingItem{wrong->fingerprint, index});
        QCOMPARE(projection.findings, QSet<int>{index});
        QCOMPARE(projection.passages, wrong->spans);
        QCOMPARE(projection.claims, QSet<ClaimId>{ClaimId{1}});
    }

    void aPassageLightsItsSentences()
    {
        const Desk desk;
        const Projection projection = desk.linker.project(desk.users);
        QCOMPARE(projection.passages, QList<TextSpan>{desk.users});
        QVERIFY(holds(projection.sentences, desk.users));
        QVERIFY(holds(projection.sentences, passage(desk.analysis.bitext, Side::Source, QStringLiteral("400 million"))));
        QVERIFY(projection.findings.isEmpty());
        QCOMPARE(desk.linker.project(desk.loss).findings.size(), 1);
    }

    void anOrphanPointsNowhere()
    {
        const Desk desk;
        const Projection claim = desk.linker.project(ClaimId{3});
        QVERIFY(claim.passages.isEmpty());
        QCOMPARE(claim.claims, QSet<ClaimId>{ClaimId{3}});
        const TextSpan place = passage(desk.analysis.bitext, Side::Translation, QStringLiteral("830億美元"));
        QVERIFY(desk.linker.project(FigureItem{place}).claims.isEmpty());
    }

    void whatIsNotThereMeansNothing()
    {
        const Desk desk;
        for (const Item &item : {Item(ClaimId{99}), Item(FindingItem{QStringLiteral("0"), 99}), Item(FindingItem{QStringLiteral("0"), -1}), Item()}) {
            const Projection projection = desk.linker.project(item);
            QVERIFY(projection.item == item);
            QVERIFY(projection.passages.isEmpty() && projection.sentences.isEmpty() && projection.findings.isEmpty());
        }
        QCOMPARE(desk.linker.project(ObservationId{4}).observations, QSet<ObservationId>{ObservationId{4}});
    }

    void theHubShowsTheSameFromEverySide()
    {
        const Desk desk;
        SelectionHub hub;
        hub.setLinker(&desk.linker);
        hub.pick(FigureItem{desk.loss});
        const Projection fromFigure = hub.picked();
        hub.pick(ClaimId{1});
        QCOMPARE(hub.picked().passages.size(), fromFigure.passages.size());
        QCOMPARE(hub.picked().findings, fromFigure.findings);
        hub.back();
        QVERIFY(hub.picked() == fromFigure);
    }
};

void ArticleLinkerTest::knowsAFindingByItsFingerprint()
{
    const Desk desk;
    const Finding &first = desk.analysis.checks.findings.first();
    QCOMPARE(desk.linker.project(FindingItem{first.fingerprint, 0}).findings, QSet<int>{0});
    QCOMPARE(desk.linker.project(FindingItem{first.fingerprint, 7}).findings, QSet<int>{0});
    QVERIFY(desk.linker.project(FindingItem{QStringLiteral("mended"), 0}).findings.isEmpty());
}

void ArticleLinkerTest::otherClaimsOfTheSameArticleAreAsMadeAnew()
{
    const Desk desk;
    QList<Claim> claims = desk.claims;
    claims.removeFirst();
    claims.append(claimOn(9, {desk.sourceLoss}));
    const ArticleLinker followed(desk.linker, claims), anew(std::make_shared<const ArticleAnalysis>(desk.analysis), claims);
    QVERIFY(followed.analysis() == desk.linker.analysis());
    for (const Item &item : {Item(FigureItem{desk.sourceLoss}), Item(FigureItem{desk.users}), Item(desk.loss), Item(ClaimId{1}), Item(ClaimId{9})})
        QVERIFY(followed.project(item) == anew.project(item));
    QCOMPARE(followed.project(FigureItem{desk.sourceLoss}).claims, QSet<ClaimId>{ClaimId{9}});
}

void ArticleLinkerTest::passesOverAnchorsOutsideTheText()
{
    const Desk desk;
    const TextSpan outside[] = {{Side::Source, 4000, {0, 3}}, {Side::Source, 0, {-5, 3}}, {Side::Translation, 0, {2, 1 << 30}}, {Side::Source, -1, {0, 3}}};
    QList<Claim> claims;
    for (qint64 id = 1; const TextSpan &span : outside)
        claims.append(claimOn(id++, {span}));
    const ArticleLinker linker(std::make_shared<const ArticleAnalysis>(desk.analysis), claims);
    for (const Claim &claim : claims)
        QVERIFY(linker.project(claim.id).passages.isEmpty());
    for (const TextSpan &span : outside)
        QVERIFY(linker.project(span).passages.isEmpty());
}

QTEST_GUILESS_MAIN(ArticleLinkerTest)
#include "tst_articlelinker.moc"
