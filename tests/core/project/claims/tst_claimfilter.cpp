// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimfilter.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

Claim claim(qint64 id, const QString &entity, const QString &metric, const QString &low, ClaimStatus status = ClaimStatus::Unverified)
{
    Claim made;
    made.id = ClaimId{id};
    made.entity = entity;
    made.metric = metric;
    made.low = Decimal::fromString(low);
    made.high = made.low;
    made.status = status;
    made.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id);
    Anchor anchor;
    anchor.exact = u"虧損 %1"_s.arg(low);
    made.anchors = {anchor};
    return made;
}

QList<Claim> claims()
{
    QList<Claim> list{claim(1, u"Acme"_s, u"loss"_s, u"500"_s), claim(2, u"Brook"_s, u"revenue"_s, u"90"_s, ClaimStatus::Disputed),
                      claim(3, u"臺灣電力"_s, u"loss"_s, u"1000"_s, ClaimStatus::Verified)};
    list[1].tags = {u"energy"_s, u"tax"_s};
    list[2].note = u"See the naïve reading"_s;
    list[2].anchors.first().state = AnchorState::Orphan;
    return list;
}

QList<qint64> shown(const ClaimFilter &filter, const ClaimOrder &order = {})
{
    const ClaimIndex index(claims(), {{ClaimId{1}}, {ClaimId{2}}});
    QList<qint64> ids;
    for (const qsizetype row : index.rows(filter, order).rows)
        ids.append(index.claims()[row].id.value);
    return ids;
}

} // namespace

class ClaimFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWordsInEitherScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("nothing asked") << QString() << QList<qint64>{1, 2, 3};
        QTest::newRow("case") << u"ACME"_s << QList<qint64>{1};
        QTest::newRow("Simplified") << u"台湾电力"_s << QList<qint64>{3};
        QTest::newRow("quotation, Simplified") << u"亏损"_s << QList<qint64>{1, 2, 3};
        QTest::newRow("marks") << u"naive"_s << QList<qint64>{3};
        QTest::newRow("two words") << u"虧損 brook"_s << QList<qint64>{2};
        QTest::newRow("not") << u"虧損 -brook"_s << QList<qint64>{1, 3};
        QTest::newRow("tag") << u"energ"_s << QList<qint64>{2};
        QTest::newRow("none") << u"zebra"_s << QList<qint64>();
    }
    void findsWordsInEitherScript()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, ids);
        ClaimFilter filter;
        filter.text = text;
        QCOMPARE(shown(filter), ids);
    }

    void filtersByAnyField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("status") << u"status"_s << QStringList{u"disputed"_s, u"verified"_s} << QList<qint64>{2, 3};
        QTest::newRow("tag") << u"tag"_s << QStringList{u"tax"_s} << QList<qint64>{2};
        QTest::newRow("no tag") << u"tag"_s << QStringList{QString()} << QList<qint64>{1, 3};
        QTest::newRow("anchor") << u"anchor_state"_s << QStringList{u"orphan"_s} << QList<qint64>{3};
        QTest::newRow("conflict") << u"agreement"_s << QStringList{u"conflict"_s} << QList<qint64>{1};
        QTest::newRow("day") << u"created"_s << QStringList{u"2025-01-01"_s} << QList<qint64>{1, 2, 3};
    }
    void filtersByAnyField()
    {
        QFETCH(QString, field);
        QFETCH(QStringList, values);
        QFETCH(QList<qint64>, ids);
        ClaimFilter filter;
        filter.fields.insert(*claimFieldFromName(field), values);
        QCOMPARE(shown(filter), ids);
        QCOMPARE(ClaimFilter::fromJson(filter.toJson()), filter);
    }

    void filtersByValue()
    {
        ClaimFilter filter;
        filter.least = Decimal(100);
        filter.most = Decimal(900);
        QCOMPARE(shown(filter), QList<qint64>{1});
    }

    void findsAMetricByItsNames()
    {
        const ClaimIndex index(claims(), {}, {{u"loss"_s, u"net shortfall\n淨損失"_s}});
        ClaimFilter filter;
        filter.text = u"净损失"_s;
        QCOMPARE(index.rows(filter, {}).rows, (QList<qsizetype>{0, 2}));
        filter.text = u"-shortfall"_s;
        QCOMPARE(index.rows(filter, {}).rows, (QList<qsizetype>{1}));
    }

    void sortsByNumberNotByDigits()
    {
        QCOMPARE(shown({}, {ClaimField::Value, false, {}}), (QList<qint64>{2, 1, 3}));
        QCOMPARE(shown({}, {ClaimField::Value, true, {}}), (QList<qint64>{3, 1, 2}));
    }

    void groupsWithTheOrderInside()
    {
        const ClaimIndex index(claims());
        const ClaimRows rows = index.rows({}, {ClaimField::Value, true, ClaimField::Metric});
        QCOMPARE(rows.rows, (QList<qsizetype>{2, 0, 1}));
        QCOMPARE(rows.groups, (QList<ClaimGroup>{{u"loss"_s, 0, 2}, {u"revenue"_s, 2, 1}}));
    }

    void countsWhatTheOtherFieldsLeave()
    {
        const ClaimIndex index(claims());
        ClaimFilter filter;
        filter.fields.insert(ClaimField::Metric, {u"loss"_s});
        filter.fields.insert(ClaimField::Verdict, {u"verified"_s});
        const QHash<QString, int> counts = index.counts(ClaimField::Verdict, filter);
        QCOMPARE(counts.value(u"verified"_s), 1);
        QCOMPARE(counts.value(u"unverified"_s), 1);
        QCOMPARE(counts.value(u"disputed"_s), 0);
    }

    void namesEveryFieldBothWays()
    {
        for (int value = 0; value <= static_cast<int>(ClaimField::Agreement); ++value) {
            const auto field = static_cast<ClaimField>(value);
            QVERIFY(!claimFieldName(field).isEmpty());
            QCOMPARE(claimFieldFromName(claimFieldName(field)), std::optional(field));
        }
    }
};

QTEST_GUILESS_MAIN(ClaimFilterTest)
#include "tst_claimfilter.moc"
