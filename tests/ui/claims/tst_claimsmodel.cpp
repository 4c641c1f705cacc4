// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsmodel.h"
#include "ui/claims/claimwords.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace concord;

namespace {

Claim claim(qint64 id, const char *entity, const char *metric, const char *period, int low, int high)
{
    Claim claim;
    claim.id = ClaimId{id};
    claim.entity = QString::fromUtf8(entity);
    claim.metric = QString::fromUtf8(metric);
    claim.period = QString::fromUtf8(period);
    claim.low = Decimal(low);
    claim.high = Decimal(high);
    claim.unit = QStringLiteral("USD");
    return claim;
}

QList<Claim> someClaims()
{
    QList<Claim> claims{claim(1, "OpenAI", "loss", "2024", 5000000, 5000000),
                        claim(2, "Amazon", "capex", "2025", 7000000, 9000000),
                        claim(3, "微軟", "revenue", "2024-Q3", 40, 40)};
    claims[1].attribution = QStringLiteral("Andy Jassy");
    claims[1].note = QStringLiteral("Said on the earnings call");
    return claims;
}

Anchor anchor(AnchorState state)
{
    Anchor anchor;
    anchor.state = state;
    return anchor;
}

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void titleLeavesOutWhatIsEmpty();
    void valuesAreInBothNumberStyles();
    void valueSaysWhatItIsPer();
    void periodsReadAsPeopleWriteThem_data();
    void periodsReadAsPeopleWriteThem();
    void sameClaimsKeepTheirRows();
    void anyChangeIsToldAsRows();
    void worstAnchorIsTold();
    void filterFindsEveryWordAnywhere_data();
    void filterFindsEveryWordAnywhere();
};

void TestClaimsModel::titleLeavesOutWhatIsEmpty()
{
    Claim one = claim(1, "OpenAI", "loss", "2024", 5, 5);
    QCOMPARE(claimTitle(one), QStringLiteral("OpenAI · loss · 2024"));
    one.metric.clear();
    QCOMPARE(claimTitle(one), QStringLiteral("OpenAI · 2024"));
    one.metric = QStringLiteral("headcount");
    QCOMPARE(claimTitle(one), QStringLiteral("OpenAI · headcount · 2024"));
}

void TestClaimsModel::valuesAreInBothNumberStyles()
{
    ClaimsModel model;
    model.setClaims(someClaims());
    const QModelIndex range = model.index(1);
    QCOMPARE(range.data(ClaimsModel::EnglishValueRole).toString(), QStringLiteral("$7m–9m"));
    QCOMPARE(range.data(ClaimsModel::ChineseValueRole).toString(), QStringLiteral("700萬至900萬美元"));
    Claim none = someClaims().first();
    none.low = none.high = std::nullopt;
    QVERIFY(claimValueText(none, Language::English).isEmpty());
}

void TestClaimsModel::valueSaysWhatItIsPer()
{
    Claim price = claim(1, "CoreWeave", "price", "2025", 2, 2);
    price.per = QStringList{QStringLiteral("hour"), QStringLiteral("GPU")};
    price.qualifier = QStringLiteral("about");
    QCOMPARE(claimValueText(price, Language::English), QStringLiteral("about $2/hour/GPU"));
    QCOMPARE(claimValueText(price, Language::TraditionalChinese), QStringLiteral("約2美元/小時/GPU"));
    QCOMPARE(unitNotation(price), QStringLiteral("USD/hour/GPU"));
}

void TestClaimsModel::periodsReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *kept, const char *shown) {
        QTest::newRow(kept) << QString::fromUtf8(kept) << QString::fromUtf8(shown);
    };
    row("2024", "2024");
    row("2024-H2", "second half of 2024");
    row("2024-Q3", "Q3 2024");
    row("2024-10", "Oct 2024");
    row("2024-10-02", "2 Oct 2024");
    row("by the end of the decade", "by the end of the decade");
}

void TestClaimsModel::periodsReadAsPeopleWriteThem()
{
    QFETCH(QString, kept);
    QTEST(periodText(kept), "shown");
}

void TestClaimsModel::sameClaimsKeepTheirRows()
{
    ClaimsModel model;
    QAbstractItemModelTester tester(&model);
    QList<Claim> claims = someClaims();
    model.setClaims(claims);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    claims[1].status = ClaimStatus::Wrong;
    model.setClaims(claims);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.find(ClaimId{2})->status, ClaimStatus::Wrong);

    claims.removeFirst();
    model.setClaims(claims);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.find(ClaimId{1}));
}

/// What a view hears of is enough to have the same rows: a filter over the model is as one made anew.
void TestClaimsModel::anyChangeIsToldAsRows()
{
    QRandomGenerator random(5);
    ClaimsModel model;
    QAbstractItemModelTester tester(&model);
    ShownClaims shown;
    shown.setSourceModel(&model);
    shown.setQuery(QStringLiteral("loss"));
    QList<Claim> claims;
    qint64 next = 1;
    for (int step = 0; step < 300; ++step) {
        const qsizetype place = random.bounded(static_cast<int>(claims.size()) + 1);
        const int kind = random.bounded(5);
        if (kind < 2) {
            for (int i = random.bounded(3); i >= 0; --i)
                claims.insert(place, claim(next++, "Acme", random.bounded(2) == 0 ? "loss" : "capex", "2024", 1, 2));
        } else if (kind == 2) {
            claims.remove(place, std::min<qsizetype>(random.bounded(4), claims.size() - place));
        } else if (kind == 3 && claims.size() > 1) {
            claims.move(random.bounded(static_cast<int>(claims.size())), random.bounded(static_cast<int>(claims.size())));
        }
        for (int i = random.bounded(3); i > 0 && !claims.isEmpty(); --i)
            claims[random.bounded(static_cast<int>(claims.size()))].metric = random.bounded(2) == 0 ? QStringLiteral("loss") : QStringLiteral("users");
        model.setClaims(claims);
        QVERIFY(model.claims() == claims);
        for (int row = 0; row < claims.size(); ++row)
            QCOMPARE(model.rowOf(claims[row].id), row);
        QCOMPARE(model.rowOf(ClaimId{next}), -1);
        ClaimsModel anew;
        anew.setClaims(claims);
        ShownClaims wanted;
        wanted.setSourceModel(&anew);
        wanted.setQuery(QStringLiteral("loss"));
        QCOMPARE(shown.rowCount(), wanted.rowCount());
        for (int row = 0; row < shown.rowCount(); ++row)
            QCOMPARE(shown.index(row, 0).data(ClaimsModel::IdRole), wanted.index(row, 0).data(ClaimsModel::IdRole));
    }
    QVERIFY(claims.size() > 3);
}

void TestClaimsModel::worstAnchorIsTold()
{
    Claim one = someClaims().first();
    ClaimsModel model;
    const auto trouble = [&] {
        model.setClaims({one});
        return model.index(0).data(ClaimsModel::AnchorTroubleRole).toString();
    };
    one.anchors = {anchor(AnchorState::Exact), anchor(AnchorState::Moved)};
    QCOMPARE(trouble(), QString());
    one.anchors << anchor(AnchorState::Changed);
    QCOMPARE(trouble(), QStringLiteral("Passage rewritten"));
    one.anchors << anchor(AnchorState::Orphan) << anchor(AnchorState::Ambiguous);
    QCOMPARE(trouble(), QStringLiteral("Passage gone"));
}

void TestClaimsModel::filterFindsEveryWordAnywhere_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char *query, const QList<int> &rows) {
        QTest::newRow(query) << QString::fromUtf8(query) << rows;
    };
    row("", {0, 1, 2});
    row("openai", {0});
    row("ＯｐｅｎＡＩ", {0});
    row("capex", {1});
    row("capital amazon", {1});
    row("earnings", {1});
    row("微軟", {2});
    row("微软", {2});
    row("Q3", {2});
    row("500萬", {0});
    row("unverified", {0, 1, 2});
    row("amazon loss", {});
}

void TestClaimsModel::filterFindsEveryWordAnywhere()
{
    QFETCH(QString, query);
    ClaimsModel model;
    model.setClaims(someClaims());
    ShownClaims filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter);
    filter.setQuery(query);
    QList<int> rows;
    for (int row = 0; row < filter.rowCount(); ++row)
        rows << filter.mapToSource(filter.index(row, 0)).row();
    QTEST(rows, "rows");
}

QTEST_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
