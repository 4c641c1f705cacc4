// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimhistory.h"
#include "core/project/claims/comments.h"
#include "core/store/statement.h"
#include "tests/core/project/projectfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

qint64 lastSeq(ProjectFile &file)
{
    return file.project().history(1).value().first().seq;
}

Claim withoutTimes(Claim claim)
{
    claim.modifiedAt = {};
    return claim;
}

} // namespace

class ClaimHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhichFieldsAnEditChanged()
    {
        ProjectFile file;
        const Claim before = file.add(file.claim(file.addArticle()));
        Claim after = before;
        after.metric = u"profit"_s;
        after.low.reset();
        after.tags = {u"tax"_s};
        EXPECT_DONE(file.project().edit(u"Change"_s, [&](Database &database) { return Claims::update(database, after); }));
        const QList<ClaimEvent> events = claimHistory(file.project().database(), before.id).value();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().entry.title, u"Change"_s);
        QCOMPARE(events.first().entry.author, u"Lin"_s);
        QStringList told;
        for (const FieldChange &change : events.first().changes)
            told.append(change.table + u'.' + change.field + u": "_s + change.before + u" > "_s + change.after);
        told.sort();
        QCOMPARE(told, (QStringList{u"claim.low: 5000000000 > "_s, u"claim.metric: loss > profit"_s, u"claim_tag.name:  > tax"_s}));
    }

    void namesTheClaimsAnEditTouched()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        const Claim one = file.add(file.claim(article)), other = file.add(file.claim(article, u"Brook"_s));
        const auto touched = [&](qsizetype limit) { return claimsTouched(file.project().database(), lastSeq(file), limit).value(); };
        QCOMPARE(touched(3), QList<ClaimId>{other.id});
        Claim tagged = one;
        tagged.tags = {u"tax"_s};
        EXPECT_DONE(file.project().edit(u"Tag"_s, [&](Database &database) { return Claims::update(database, tagged); }));
        QVERIFY(touched(3).contains(one.id) && !touched(3).contains(other.id));
        EXPECT_DONE(file.project().edit(u"Comment"_s, [&](Database &database) -> Status {
            Comment comment;
            comment.claim = other.id;
            comment.author = u"Lin"_s;
            comment.content = u"Which year?"_s;
            const auto added = Comments::add(database, comment);
            return added ? Status(Done{}) : Status(added.error());
        }));
        QCOMPARE(touched(3), QList<ClaimId>{other.id});
        EXPECT_DONE(file.project().edit(u"Both"_s, [&](Database &database) -> Status {
            if (Status first = Claims::setStatus(database, one.id, ClaimStatus::Wrong, u"Lin"_s); !first)
                return first;
            return Claims::setStatus(database, other.id, ClaimStatus::Wrong, u"Lin"_s);
        }));
        QCOMPARE(touched(3).size(), 2);
        QCOMPARE(touched(1).size(), 1);
    }

    void aPassageThatOnlyGotAnotherNumberIsNotTouched()
    {
        ProjectFile file;
        const Claim claim = file.add(file.claim(file.addArticle()));
        const auto touchedBy = [&](const QByteArray &sql) {
            const Status done = file.project().edit(u"Correct"_s, [&sql](Database &database) -> Status {
                Result<Statement> statement = Statement::prepare(database, sql);
                return statement ? statement->run() : Status(statement.error());
            });
            return done ? claimsTouched(file.project().database(), lastSeq(file), 3).value() : QList<ClaimId>{ClaimId{-1}};
        };
        QCOMPARE(touchedBy("UPDATE anchor SET paragraph = paragraph + 1"), QList<ClaimId>());
        QCOMPARE(touchedBy("UPDATE anchor SET paragraph = paragraph + 1, state = 'changed'"), QList<ClaimId>{claim.id});
    }

    void leavesOutOtherClaims()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        const Claim one = file.add(file.claim(article)), other = file.add(file.claim(article, u"Brook"_s));
        EXPECT_DONE(file.project().edit(u"Status"_s, [&](Database &database) { return Claims::setStatus(database, other.id, ClaimStatus::Wrong, u"Lin"_s); }));
        QCOMPARE(claimHistory(file.project().database(), one.id).value().size(), 1);
        QCOMPARE(claimHistory(file.project().database(), other.id).value().size(), 2);
    }

    void bringsBackAClaimWithItsAnchorsTagsAndEvidence()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        Claim claim = file.claim(article);
        claim.tags = {u"a"_s};
        claim.evidence = {{{}, u"https://example.org/1"_s, {}, {}}};
        const Claim first = file.add(claim);
        const qint64 then = lastSeq(file);
        Claim changed = first;
        changed.entity = u"Brook"_s;
        changed.tags = {u"b"_s};
        changed.evidence.clear();
        changed.anchors.first().span.range = {3, 7};
        EXPECT_DONE(file.project().edit(u"Change"_s, [&](Database &database) { return Claims::update(database, changed); }));
        EXPECT_DONE(file.project().edit(u"Remove"_s, [&](Database &database) { return Claims::remove(database, first.id); }));
        QCOMPARE(claimAt(file.project().database(), first.id, then).value(), first);
        EXPECT_DONE(file.project().edit(u"Restore"_s, [&](Database &database) { return restoreClaim(database, first.id, then); }));
        QCOMPARE(withoutTimes(file.project().claim(first.id).value()), withoutTimes(first));
        EXPECT_DONE(file.project().undo());
        QVERIFY(!file.project().claim(first.id));
    }

    void saysWhenThereWasNoSuchClaim()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        const qint64 before = lastSeq(file);
        const Claim claim = file.add(file.claim(article));
        const Result<Claim> none = claimAt(file.project().database(), claim.id, before);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::NotFound);
    }

    /// Any state of a claim's past, whatever was done, undone and redone since.
    void knowsEveryStateItWasIn()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            QRandomGenerator random(seed);
            ProjectFile file;
            const Claim first = file.add(file.claim(file.addArticle()));
            QList<std::pair<qint64, std::optional<Claim>>> states;
            for (int step = 0; step < 40; ++step) {
                const int what = random.bounded(5);
                if (what == 0 && file.project().undoTitle() == u"Change"_s) {
                    EXPECT_DONE(file.project().undo());
                } else if (what == 1 && file.project().canRedo()) {
                    EXPECT_DONE(file.project().redo());
                } else {
                    Claim claim = file.project().claim(first.id).value();
                    claim.entity = u"E%1"_s.arg(random.bounded(100));
                    claim.tags = {u"t%1"_s.arg(random.bounded(3)), u"u"_s};
                    claim.evidence = {{{}, u"https://example.org/%1"_s.arg(step), {}, {}}};
                    EXPECT_DONE(file.project().edit(u"Change"_s, [&](Database &database) { return Claims::update(database, claim); }));
                }
                states.append({lastSeq(file), file.project().claim(first.id).value()});
            }
            for (const auto &[seq, claim] : states)
                QCOMPARE(claimAt(file.project().database(), first.id, seq).value(), *claim);
        }
    }
};

QTEST_GUILESS_MAIN(ClaimHistoryTest)
#include "tst_claimhistory.moc"
