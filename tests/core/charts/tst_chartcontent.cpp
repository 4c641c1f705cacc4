// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartcontent.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

ChartSpec lossSpec()
{
    ChartSpec spec;
    spec.name = u"losses"_s;
    spec.metric = u"loss"_s;
    spec.unit = u"USD"_s;
    return spec;
}

Claim claim(qint64 id, const QString &entity, const QString &period, int low, int high)
{
    Claim result;
    result.id = ClaimId{id};
    result.entity = entity;
    result.metric = u"loss"_s;
    result.unit = u"USD"_s;
    result.period = period;
    result.low = Decimal(low);
    result.high = Decimal(high);
    return result;
}

Observation observation(qint64 id, const QString &entity, const QString &period, int value)
{
    Observation result;
    result.id = ObservationId{id};
    result.entity = entity;
    result.metric = u"Loss"_s;
    result.unit = u"USD"_s;
    result.period = period;
    result.value = Decimal(value);
    return result;
}

QList<qint64> claimKeys(const ChartContent &content)
{
    QList<qint64> keys;
    for (const Datum &datum : content.data)
        keys << datum.claim.value;
    return keys;
}

} // namespace

class ChartContentTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyItsMetricUnitAndEntities()
    {
        ChartSpec spec = lossSpec();
        spec.entities = {u"Alpha"_s};
        QList<Claim> claims{claim(1, u"Alpha"_s, u"2024"_s, 5, 5), claim(2, u"Alpha"_s, u"2024"_s, 5, 5), claim(3, u"Alpha"_s, u"2024"_s, 5, 5),
                            claim(4, u"Beta"_s, u"2024"_s, 5, 5)};
        claims[1].metric = u"revenue"_s;
        claims[2].unit = u"EUR"_s;
        QCOMPARE(claimKeys(chartContent(spec, claims, {})), QList<qint64>{1});
    }

    void knowsAnEntityByEitherName()
    {
        ChartSpec spec = lossSpec();
        spec.names = {{u"Google"_s, {u"Alphabet"_s, u"谷歌"_s}}};
        const auto content = chartContent(spec, {claim(1, u"谷歌"_s, u"2023"_s, 1, 1), claim(2, u"alphabet"_s, u"2024"_s, 2, 2)}, {});
        QCOMPARE(content.entities(), QStringList{u"Google"_s});
        QCOMPARE(claimKeys(content), (QList<qint64>{1, 2}));
    }

    void leavesOutWhatWasFoundWrong()
    {
        QList<Claim> claims{claim(1, u"A"_s, u"2024"_s, 1, 1), claim(2, u"A"_s, u"2024"_s, 2, 2), claim(3, u"A"_s, u"2024"_s, 3, 3),
                            claim(4, u"A"_s, u"2024"_s, 4, 4)};
        claims[0].status = ClaimStatus::Wrong;
        claims[1].status = ClaimStatus::Outdated;
        claims[2].status = ClaimStatus::Disputed;
        claims[3].low = claims[3].high = std::nullopt;
        const auto content = chartContent(lossSpec(), claims, {});
        QCOMPARE(claimKeys(content), QList<qint64>{3});
        QVERIFY(content.data.first().isDoubtful());
    }

    void takesAnOutdatedClaimThatWasChosen()
    {
        QList<Claim> claims{claim(1, u"A"_s, u"2024"_s, 1, 1), claim(2, u"A"_s, u"2024"_s, 2, 2)};
        for (Claim &each : claims) {
            each.guid = QString::number(each.id.value);
            each.status = ClaimStatus::Outdated;
        }
        ChartSpec spec = lossSpec();
        QVERIFY(chartContent(spec, claims, {}).data.isEmpty());
        spec.claims = QStringList{u"2"_s};
        QCOMPARE(claimKeys(chartContent(spec, claims, {})), QList<qint64>{2});
        claims[1].status = ClaimStatus::Wrong;
        QVERIFY(chartContent(spec, claims, {}).data.isEmpty());
    }

    void leavesOutAClaimWhoseEndsAreSwapped()
    {
        const auto content = chartContent(lossSpec(), {claim(1, u"A"_s, u"2024"_s, 7, -5), claim(2, u"A"_s, u"2024"_s, 5, 7)}, {});
        QCOMPARE(claimKeys(content), QList<qint64>{2});
    }

    void sortsByEntityThenTime()
    {
        ChartSpec spec = lossSpec();
        spec.entities = {u"B"_s, u"A"_s};
        const auto content = chartContent(spec, {claim(1, u"A"_s, u"2024"_s, 1, 1), claim(2, u"B"_s, u"2024"_s, 1, 1), claim(3, u"B"_s, u"2023-Q4"_s, 1, 1),
                                                 claim(4, u"B"_s, u"soon"_s, 1, 1)}, {});
        QCOMPARE(claimKeys(content), (QList<qint64>{3, 2, 4, 1}));
        QCOMPARE(content.periods(), (QList<Period>{Period::quarter(2023, 4), Period::year(2024)}));
        QCOMPARE(content.data[2].periodText, u"soon"_s);
    }

    void drawsFromWhatTheSpecNames_data()
    {
        QTest::addColumn<bool>("usesClaims");
        QTest::addColumn<QString>("series");
        QTest::addColumn<int>("count");
        QTest::newRow("both by default") << false << QString() << 2;
        QTest::newRow("claims") << true << QString() << 1;
        QTest::newRow("series") << false << u"losses.csv"_s << 1;
        QTest::newRow("both") << true << u"losses.csv"_s << 2;
    }
    void drawsFromWhatTheSpecNames()
    {
        QFETCH(bool, usesClaims);
        QFETCH(QString, series);
        ChartSpec spec = lossSpec();
        spec.usesClaims = usesClaims;
        spec.seriesFile = series;
        const auto content = chartContent(spec, {claim(1, u"A"_s, u"2024"_s, 1, 1)}, {observation(2, u"A"_s, u"2024"_s, 9)});
        QTEST(static_cast<int>(content.data.size()), "count");
    }

    void keepsRangesAndOpenSides()
    {
        Claim open = claim(1, u"A"_s, u"2024"_s, 3, 3);
        open.high = std::nullopt;
        open.qualifier = u"at-least"_s;
        const auto content = chartContent(lossSpec(), {open, claim(2, u"A"_s, u"2025"_s, 3, 4)}, {});
        QVERIFY(!content.data[0].high);
        QCOMPARE(content.data[0].most(), Decimal(3));
        QCOMPARE(content.data[0].qualifier, Qualifier::AtLeast);
        QVERIFY(content.data[1].isRange());
    }
};

QTEST_APPLESS_MAIN(ChartContentTest)
#include "tst_chartcontent.moc"
