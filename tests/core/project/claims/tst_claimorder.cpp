// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimorder.h"

#include "tests/core/project/projectfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

QList<qint64> idsOf(const QList<Claim> &claims)
{
    QList<qint64> ids;
    for (const Claim &claim : claims)
        ids.append(claim.id.value);
    return ids;
}

} // namespace

class ClaimOrderTest : public QObject
{
    Q_OBJECT

private slots:
    /// Claims of one moment and of several, changed, moved in the text, removed and brought back.
    void followedClaimsAreThoseReadAnew()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            ProjectFile file;
            Project &project = file.project();
            const Article article = file.addArticle(), other = file.addArticle(QStringLiteral("The other"));
            QList<Claim> all, ofOne;
            Touched touched;
            connect(&project, &Project::changed, this, [&touched](const Touched &now) { touched = now; });
            QRandomGenerator random(seed);
            for (int step = 0; step < 60; ++step) {
                touched = {};
                act(file, random.bounded(3) == 0 ? other : article, random);
                const QList<qint64> changed = touched.ids.value(QStringLiteral("claim"));
                followClaims(project, changed, [](const Claim &) { return true; }, all);
                followClaims(project, changed, [&](const Claim &claim) { return claim.article == article.id; }, ofOne);
                QVERIFY2(all == project.allClaims().value(), qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
                QCOMPARE(idsOf(ofOne), idsOf(project.claims(article.id).value()));
            }
            QVERIFY(all.size() > 5);
            project.disconnect(this);
        }
    }

private:
    static void act(ProjectFile &file, const Article &article, QRandomGenerator &random)
    {
        Project &project = file.project();
        const QList<Claim> claims = project.allClaims().value();
        const int kind = random.bounded(8);
        if (kind == 0 && project.undoable().value().size() > 2) { // the articles stay
            EXPECT_DONE(project.undo());
        } else if (kind == 1 && !project.redoable().value().isEmpty()) {
            EXPECT_DONE(project.redo());
        } else if (kind < 5 || claims.isEmpty()) {
            Claim claim = file.claim(article);
            claim.createdAt = QDateTime(QDate(2025, 1, 1 + random.bounded(3)), QTime(9, 0), Qt::UTC);
            claim.anchors.first().span.range = {random.bounded(5), 10 + random.bounded(5)};
            file.add(claim);
        } else {
            Claim claim = claims[random.bounded(static_cast<int>(claims.size()))];
            claim.note += QStringLiteral("n");
            claim.anchors.first().span.range = {random.bounded(9), 20};
            EXPECT_DONE(project.edit(QStringLiteral("Change"), [&](Database &database) -> Status {
                return kind == 5 ? Claims::remove(database, claim.id) : Claims::update(database, claim);
            }));
        }
    }
};

QTEST_GUILESS_MAIN(ClaimOrderTest)
#include "tst_claimorder.moc"
