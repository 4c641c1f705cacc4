// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/articles.h"
#include "core/project/claims.h"
#include "core/project/claims/claimcomparison.h"
#include "core/project/claims/claimfilter.h"
#include "core/project/project.h"
#include "tests/support/testdata.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/filterbar.h"

#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <ctime>
#include <functional>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

constexpr int kClaims = 100000;

/// Of the processor, so that others on the machine do not count.
double millisecondsOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

Claim claimOf(int number)
{
    Claim claim;
    claim.entity = u"公司 %1"_s.arg(number % 30000);
    claim.metric = number % 2 ? u"revenue"_s : u"loss"_s;
    claim.period = QString::number(2000 + number % 25);
    claim.low = Decimal(number % 977 + 1);
    claim.high = claim.low;
    claim.unit = u"USD"_s;
    claim.statement = u"公司 %1 虧損 %2 美元，據報導。"_s.arg(number).arg(number % 977);
    claim.tags = {u"t%1"_s.arg(number % 40)};
    return claim;
}

} // namespace

/// A hundred thousand claims: compared, listed, filtered while typing, one made.
class ClaimsBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (int number = 0; number < kClaims; ++number) {
            Claim claim = claimOf(number);
            claim.id = ClaimId{number + 1};
            claim.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number);
            m_claims.append(claim);
        }
    }

    void comparesThem()
    {
        qInfo("first of all: %.1f ms", millisecondsOf([this] { (void)ClaimComparison(m_claims.first(2)); })); // reads the tables of variants
        const double took = millisecondsOf([this] { m_conflicts = ClaimComparison(m_claims).conflicting().size(); });
        qInfo("compared %d claims in %.1f ms, %lld in conflict", kClaims, took, static_cast<long long>(m_conflicts));
        QVERIFY(m_conflicts > 0);
    }

    void filtersThemWhileTyping()
    {
        ClaimIndex index;
        qInfo("made ready in %.1f ms", millisecondsOf([&] { index = ClaimIndex(m_claims); }));
        for (const QString &text : {u"亏"_s, u"亏损 97"_s, u"t39"_s, u"zebra"_s}) {
            ClaimFilter filter;
            filter.text = text;
            qsizetype found = 0;
            const double took = millisecondsOf([&] { found = index.rows(filter, {}).rows.size(); });
            qInfo("“%s”: %lld rows in %.1f ms", qPrintable(text), static_cast<long long>(found), took);
        }
        qInfo("sorted by value in %.1f ms", millisecondsOf([&] { (void)index.rows({}, {ClaimField::Value, true, {}}); }));
        qInfo("grouped by metric in %.1f ms", millisecondsOf([&] { (void)index.rows({}, {ClaimField::Created, false, ClaimField::Metric}); }));
    }

    void showsThemAsATable()
    {
        const auto index = std::make_shared<const ClaimIndex>(m_claims);
        ClaimsPage page;
        page.resize(1280, 800);
        page.show();
        qInfo("table shown in %.1f ms", millisecondsOf([&] {
            page.setIndex(index);
            QCoreApplication::processEvents();
            (void)page.grab();
        }));
        for (const QString &text : {u"亏"_s, u"亏损"_s, u"亏损 9"_s, u"亏损 97"_s, u"zebra"_s, QString()}) {
            const double took = millisecondsOf([&] {
                page.filterBar()->textField()->setText(text);
                QCoreApplication::processEvents();
            });
            qInfo("typed “%s”: %d rows in %.1f ms", qPrintable(text), page.table()->model()->rowCount(), took);
        }
    }

    void listsThemAndMakesOne()
    {
        QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"p.concord"_s));
        QVERIFY(project);
        ArticleId article;
        const Status filled = (*project)->edit(u"Fill"_s, [&](Database &database) -> Status {
            const Result<Article> added = Articles::add(database, {{}, u"A"_s, {}, {}, 0, {}});
            if (!added)
                return added.error();
            article = added->id;
            for (Claim claim : m_claims) {
                claim.article = article;
                if (const Result<Claim> stored = Claims::add(database, claim); !stored)
                    return stored.error();
            }
            return Done{};
        });
        QVERIFY(filled);
        qsizetype listed = 0;
        qInfo("listed in %.0f ms", millisecondsOf([&] { listed = (*project)->claims(article).value().size(); }));
        QCOMPARE(listed, kClaims);
        Claim one = claimOf(7);
        one.article = article;
        for (int round = 0; round < 5; ++round)
            qInfo("made one in %.1f ms", millisecondsOf([&] {
            (void)(*project)->edit(u"Add"_s, [&](Database &database) -> Status {
                const Result<Claim> added = Claims::add(database, one);
                return added ? Status(Done{}) : Status(added.error());
            });
        }));
    }

private:
    QList<Claim> m_claims;
    qsizetype m_conflicts = 0;
};

QTEST_MAIN(ClaimsBench)
#include "tst_claimsbench.moc"
