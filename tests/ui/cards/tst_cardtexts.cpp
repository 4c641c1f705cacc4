// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articlelinker.h"
#include "ui/flows/cardtexts.h"

#include <QTest>

using namespace concord;

namespace {

/// An article of two beads: one whose figures agree, one whose figures differ.
std::shared_ptr<const ArticleAnalysis> ferryAnalysis()
{
    SilentProgress progress;
    const auto analysis = analyseArticle({Language::English, {QStringLiteral("The ferry carried 3 million crates in 2024."), QStringLiteral("It cost about $5 billion.")}},
                                         {Language::TraditionalChinese, {QStringLiteral("渡輪在2024年載了300萬箱貨。"), QStringLiteral("花了大約500億美元。")}},
                                         QDate(2025, 3, 1), progress);
    return analysis ? std::make_shared<const ArticleAnalysis>(*analysis) : nullptr;
}

TextSpan spanOf(const ArticleAnalysis &analysis, Side side, const QString &text)
{
    const QStringList &paragraphs = analysis.bitext.side(side).paragraphs;
    for (int i = 0; i < paragraphs.size(); ++i)
        if (const int at = static_cast<int>(paragraphs[i].indexOf(text)); at >= 0)
            return {side, i, {at, at + static_cast<int>(text.size())}};
    return {};
}

Item figureOn(const ArticleAnalysis &analysis, Side side, const QString &text)
{
    const TextSpan wanted = spanOf(analysis, side, text);
    for (const Figure &figure : analysis.bitext.side(side).figures.value(wanted.paragraph))
        if (figure.span.intersects(wanted.range))
            return FigureItem{{side, wanted.paragraph, figure.span}};
    return {};
}

} // namespace

class CardTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFigureIsWordedInBothLanguages();
    void aFigureSaysWhyTheLanguagesDiffer();
    void aClaimShowsItsFields();
    void aFindingOffersItsFix();
    void aNameShowsItsForms();
    void aTermShowsItsConcept();
    void aSentenceHasNoCard();

private:
    CardContent cardOf(const Item &item) const { return CardTexts({*m_analysis, m_claims, m_names}).of(ArticleLinker(m_analysis, m_claims).project(item)); }

    std::shared_ptr<const ArticleAnalysis> m_analysis;
    QList<Claim> m_claims;
    QList<RenderedName> m_names;
};

void CardTextsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_analysis = ferryAnalysis();
    QVERIFY(m_analysis);
    Claim claim;
    claim.id = ClaimId{1};
    claim.entity = QStringLiteral("Ferry");
    claim.metric = QStringLiteral("cost");
    claim.period = QStringLiteral("2024");
    claim.low = claim.high = Decimal::fromString(QStringLiteral("5000000000"));
    claim.unit = QStringLiteral("USD");
    claim.attribution = QStringLiteral("the harbour master");
    claim.note = QStringLiteral("Ask again in May.");
    claim.status = ClaimStatus::Disputed;
    Anchor anchor;
    anchor.span = spanOf(*m_analysis, Side::Source, QStringLiteral("It cost about $5 billion."));
    claim.anchors = {anchor};
    m_claims = {claim};
    const TextSpan place = spanOf(*m_analysis, Side::Translation, QStringLiteral("渡輪"));
    m_names = {{QStringLiteral("ferry"), {{QStringLiteral("渡輪"), {place}}, {QStringLiteral("渡船"), {}}}, QStringLiteral("渡輪")}};
}

void CardTextsTest::aFigureIsWordedInBothLanguages()
{
    const CardContent card = cardOf(figureOn(*m_analysis, Side::Translation, QStringLiteral("300萬")));
    QVERIFY2(card.spoken().contains(QStringLiteral("300萬")), qPrintable(card.spoken()));
    QVERIFY2(card.spoken().contains(QStringLiteral("3m")), qPrintable(card.spoken()));
    QVERIFY2(card.spoken().contains(QStringLiteral("3,000,000")), qPrintable(card.spoken()));
    QVERIFY2(card.spoken().contains(QStringLiteral("Counterpart: 3 million")), qPrintable(card.spoken()));
    QCOMPARE(card.tone, Token::Verified);
}

void CardTextsTest::aFigureSaysWhyTheLanguagesDiffer()
{
    const CardContent card = cardOf(figureOn(*m_analysis, Side::Source, QStringLiteral("$5 billion")));
    QCOMPARE(card.tone, Token::Wrong);
    QVERIFY2(card.spoken().contains(QStringLiteral("✕")), qPrintable(card.spoken()));
    QVERIFY2(card.spoken().contains(QStringLiteral("500億美元")), qPrintable(card.spoken()));
    QVERIFY2(card.spoken().contains(QStringLiteral("Ferry")), "the claim at the place");
}

void CardTextsTest::aClaimShowsItsFields()
{
    const CardContent card = cardOf(ClaimId{1});
    QVERIFY(card.title.contains(QStringLiteral("Ferry")) && card.title.contains(QStringLiteral("2024")));
    for (const char16_t *part : {u"$5bn", u"50億美元", u"disputed", u"the harbour master", u"Ask again in May."})
        QVERIFY2(card.spoken().contains(QString::fromUtf16(part)), qPrintable(card.spoken()));
    QCOMPARE(card.tone, Token::Disputed);
    QVERIFY(cardOf(ClaimId{99}).isEmpty());
}

void CardTextsTest::aFindingOffersItsFix()
{
    const QList<Finding> &findings = m_analysis->checks.findings;
    QVERIFY(!findings.isEmpty());
    const CardContent card = cardOf(FindingItem{findings.first().fingerprint, 0});
    QVERIFY(!card.isEmpty());
    QVERIFY2(card.spoken().contains(QStringLiteral("500億")), qPrintable(card.spoken()));
    QCOMPARE(card.offers.first().id, QStringLiteral("finding.fix"));
    QCOMPARE(card.offers.first().argument, 0);
    QCOMPARE(card.offers.last().id, QStringLiteral("finding.waive"));
}

void CardTextsTest::aNameShowsItsForms()
{
    const CardContent card = cardOf(m_names.first().renderings.first().places.first());
    QVERIFY(card.spoken().contains(QStringLiteral("渡船")));
    QVERIFY(card.spoken().contains(QStringLiteral("✕")));
}

void CardTextsTest::aSentenceHasNoCard()
{
    QVERIFY(cardOf(spanOf(*m_analysis, Side::Source, QStringLiteral("It cost"))).isEmpty());
    QVERIFY(cardOf({}).isEmpty());
}

void CardTextsTest::aTermShowsItsConcept()
{
    Concept ferry{QStringLiteral("shipping"), QStringLiteral("over rivers"), TermScope::Project,
                  {{Language::English, QStringLiteral("ferry")}, {Language::TraditionalChinese, QStringLiteral("渡輪")},
                   {Language::TraditionalChinese, QStringLiteral("輪渡"), TermStatus::Forbidden}}};
    const ArticleAnalysis held = withTerms(*m_analysis, {{ferry}});
    const QList<PlacedTerm> placed = placedTerms(held.bitext, held.terms);
    QCOMPARE(placed.size(), 2); // once a side
    Projection projection;
    projection.item = spanOf(held, Side::Translation, QStringLiteral("渡輪"));
    const CardContent card = CardTexts({held, m_claims, m_names, placed}).of(projection);
    QCOMPARE(card.title, QStringLiteral("渡輪"));
    QVERIFY(card.rows.contains(CardRow{QStringLiteral("In English"), QStringLiteral("ferry")}));
    QVERIFY(card.rows.contains(CardRow{QStringLiteral("To be avoided"), QStringLiteral("輪渡")}));
    QVERIFY(card.rows.contains(CardRow{QStringLiteral("In this text"), QStringLiteral("渡輪 × 1")}));
    QCOMPARE(card.offers.first().id, QStringLiteral("term.show"));
}

QTEST_MAIN(CardTextsTest)
#include "tst_cardtexts.moc"
