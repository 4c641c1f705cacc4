// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimcomparison.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace concord;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(concord::Claim)

namespace {

Claim claim(qint64 id, const QString &entity, const QString &low, const QString &high = {}, const QString &qualifier = {})
{
    Claim made;
    made.id = ClaimId{id};
    made.entity = entity;
    made.metric = u"loss"_s;
    made.period = u"2024"_s;
    made.low = Decimal::fromString(low);
    made.high = Decimal::fromString(high.isEmpty() ? low : high);
    made.unit = u"USD"_s;
    made.qualifier = qualifier;
    return made;
}

using Pair = std::pair<qint64, qint64>;

std::set<Pair> pairsOf(const ClaimComparison &comparison, bool agrees)
{
    std::set<Pair> found;
    for (const ComparedPair &pair : comparison.pairs()) {
        if (pair.agrees == agrees)
            found.insert({pair.one.value, pair.other.value});
    }
    return found;
}

} // namespace

class ClaimComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesValues_data()
    {
        QTest::addColumn<Claim>("one");
        QTest::addColumn<Claim>("other");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("the same") << claim(1, u"Acme"_s, u"5"_s) << claim(2, u"Acme"_s, u"5.0"_s) << true;
        QTest::newRow("another") << claim(1, u"Acme"_s, u"5"_s) << claim(2, u"Acme"_s, u"6"_s) << false;
        QTest::newRow("within a range") << claim(1, u"Acme"_s, u"4"_s, u"6"_s) << claim(2, u"Acme"_s, u"5"_s) << true;
        QTest::newRow("ranges that only overlap") << claim(1, u"Acme"_s, u"4"_s, u"6"_s) << claim(2, u"Acme"_s, u"5"_s, u"7"_s) << false;
        QTest::newRow("at least") << claim(1, u"Acme"_s, u"5"_s, {}, u"at-least"_s) << claim(2, u"Acme"_s, u"9"_s) << true;
        QTest::newRow("below at least") << claim(1, u"Acme"_s, u"5"_s, {}, u"at-least"_s) << claim(2, u"Acme"_s, u"4"_s) << false;
        QTest::newRow("up to") << claim(1, u"Acme"_s, u"5"_s, {}, u"up-to"_s) << claim(2, u"Acme"_s, u"4"_s) << true;
        QTest::newRow("about") << claim(1, u"Acme"_s, u"100"_s, {}, u"about"_s) << claim(2, u"Acme"_s, u"104"_s) << true;
        QTest::newRow("far from about") << claim(1, u"Acme"_s, u"100"_s, {}, u"about"_s) << claim(2, u"Acme"_s, u"110"_s) << false;
    }
    void judgesValues()
    {
        QFETCH(Claim, one);
        QFETCH(Claim, other);
        QFETCH(bool, agrees);
        for (const QList<Claim> &order : {QList<Claim>{one, other}, QList<Claim>{other, one}}) {
            const ClaimComparison comparison(order);
            QCOMPARE(comparison.pairs().size(), 1);
            QCOMPARE(comparison.pairs().first().agrees, agrees);
            QCOMPARE(comparison.conflicting().size(), agrees ? 0 : 2);
            QCOMPARE(comparison.repeated().size(), agrees ? 2 : 0);
            QCOMPARE(comparison.partners(one.id).size(), 1);
        }
    }

    void knowsNamesInBothLanguagesAndScripts()
    {
        QList<Claim> claims{claim(1, u"Google"_s, u"5"_s), claim(2, u"谷歌"_s, u"5"_s), claim(3, u"ＧＯＯＧＬＥ"_s, u"5"_s)};
        QCOMPARE(ClaimComparison(claims).repeated().size(), 3);
        claims = {claim(1, u"台積電"_s, u"5"_s), claim(2, u"台积电"_s, u"7"_s)};
        QCOMPARE(ClaimComparison(claims).conflicting().size(), 2);
    }

    void readsPeriodsAsStretchesOfTheCalendar()
    {
        Claim one = claim(1, u"Acme"_s, u"5"_s), other = claim(2, u"Acme"_s, u"5"_s);
        other.period = u"2024-01-01/2024-12-31"_s;
        QCOMPARE(ClaimComparison({one, other}).repeated().size(), 2);
        other.period = u"2024-Q1"_s;
        QVERIFY(ClaimComparison({one, other}).pairs().isEmpty());
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<Claim>("other");
        Claim other = claim(2, u"Acme"_s, u"6"_s);
        other.entity = u"Acme Labs"_s;
        QTest::newRow("entity") << other;
        other = claim(2, u"Acme"_s, u"6"_s);
        other.metric = u"profit"_s;
        QTest::newRow("metric") << other;
        other = claim(2, u"Acme"_s, u"6"_s);
        other.period = QString();
        QTest::newRow("no period") << other;
        other = claim(2, u"Acme"_s, u"6"_s);
        other.unit = u"TWD"_s;
        QTest::newRow("unit") << other;
        other = claim(2, u"Acme"_s, u"6"_s);
        other.per = {u"month"_s};
        QTest::newRow("per") << other;
        other = claim(2, u"Acme"_s, u"6"_s);
        other.low.reset();
        other.high.reset();
        QTest::newRow("no value") << other;
        other = claim(2, u"Acme"_s, u"6"_s);
        other.status = ClaimStatus::Wrong;
        QTest::newRow("judged wrong") << other;
    }
    void leavesOthersAlone()
    {
        QFETCH(Claim, other);
        QVERIFY(ClaimComparison({claim(1, u"Acme"_s, u"5"_s), other}).pairs().isEmpty());
    }

    /// Twenty repeated and twenty contradicted claims among as many others as chance has it.
    void findsExactlyWhatWasPlanted()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            QList<Claim> claims;
            std::set<Pair> repeats, conflicts;
            qint64 id = 0;
            const auto value = [&] { return QString::number(random.bounded(1, 1'000'000)); };
            for (int i = 0; i < 400; ++i) {
                Claim lone = claim(++id, u"Firm %1"_s.arg(i), value());
                lone.metric = i % 3 ? u"revenue"_s : u"loss"_s;
                claims.append(lone);
            }
            for (int i = 0; i < 40; ++i) {
                Claim twin = claims[i * 10];
                twin.id = ClaimId{++id};
                twin.entity = i % 2 ? twin.entity.toUpper() : u" "_s + twin.entity;
                if (i >= 20)
                    twin.low = twin.high = Decimal::sum(*twin.low, Decimal(1 + i));
                (i < 20 ? repeats : conflicts).insert({claims[i * 10].id.value, id});
                claims.append(twin);
            }
            const ClaimComparison comparison(claims);
            QCOMPARE(pairsOf(comparison, true), repeats);
            QCOMPARE(pairsOf(comparison, false), conflicts);
        }
    }

    /// The way it is done against the way it is meant.
    void agreesWithComparingEachWithEach()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            QList<Claim> claims;
            for (qint64 id = 1; id <= 60; ++id)
                claims.append(claim(id, u"Firm %1"_s.arg(random.bounded(6)), QString::number(random.bounded(1, 5)), QString::number(random.bounded(5, 9)),
                                    random.bounded(3) ? QString() : u"about"_s));
            const ClaimComparison comparison(claims);
            std::set<Pair> all = pairsOf(comparison, true);
            all.merge(pairsOf(comparison, false));
            for (qsizetype one = 0; one < claims.size(); ++one) {
                for (qsizetype other = one + 1; other < claims.size(); ++other) {
                    const bool isSame = claims[one].entity == claims[other].entity;
                    QCOMPARE(all.contains({claims[one].id.value, claims[other].id.value}), isSame);
                    if (!isSame)
                        continue;
                    const bool agrees = ClaimComparison({claims[one], claims[other]}).pairs().first().agrees;
                    QCOMPARE(pairsOf(comparison, agrees).contains({claims[one].id.value, claims[other].id.value}), true);
                    if (!agrees)
                        QVERIFY(comparison.conflicting().contains(claims[one].id) && comparison.conflicting().contains(claims[other].id));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ClaimComparisonTest)
#include "tst_claimcomparison.moc"
