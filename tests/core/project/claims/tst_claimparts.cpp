// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimfilter.h"
#include "core/project/claims/comments.h"
#include "core/project/claims/metrics.h"
#include "core/project/claims/rejections.h"
#include "tests/core/project/projectfile.h"

#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

class ClaimPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTagsEvidenceAndAssignee()
    {
        ProjectFile file;
        Claim claim = file.claim(file.addArticle());
        claim.tags = {u"稅務"_s, u"energy"_s, u" energy "_s, QString()};
        claim.evidence = {{{}, u"https://example.org/b"_s, u"Filing"_s, QDate(2025, 2, 3)}, {{}, u"http://example.org/a"_s, {}, {}}};
        claim.assignee = u"Chen"_s;
        const Claim stored = file.add(claim);
        QCOMPARE(stored.tags, (QStringList{u"energy"_s, u"稅務"_s}));
        file.reopen();
        const Claim read = file.project().claim(stored.id).value();
        QCOMPARE(read, stored);
        QCOMPARE(read.evidence.size(), 2);
        QCOMPARE(read.evidence.first().accessed, QDate(2025, 2, 3));
        QCOMPARE(read.assignee, u"Chen"_s);
    }

    void changesTagsAndEvidenceInPlace()
    {
        ProjectFile file;
        Claim claim = file.claim(file.addArticle());
        claim.tags = {u"a"_s, u"b"_s};
        claim.evidence = {{{}, u"https://example.org/1"_s, {}, {}}, {{}, u"https://example.org/2"_s, {}, {}}};
        const Claim before = file.add(claim);
        Claim after = before;
        after.tags = {u"b"_s, u"c"_s};
        after.evidence = {before.evidence[1]};
        EXPECT_DONE(file.project().edit(u"Change"_s, [&](Database &database) { return Claims::update(database, after); }));
        const Claim read = file.project().claim(before.id).value();
        QCOMPARE(read.tags, after.tags);
        QCOMPARE(read.evidence, after.evidence);
        EXPECT_DONE(file.project().undo());
        QCOMPARE(file.project().claim(before.id).value(), before);
    }

    void changingATagNamesTheClaim()
    {
        ProjectFile file;
        Claim claim = file.add(file.claim(file.addArticle()));
        Touched touched;
        connect(&file.project(), &Project::changed, this, [&](const Touched &what) { touched = what; });
        claim.tags = {u"x"_s};
        EXPECT_DONE(file.project().edit(u"Tag"_s, [&](Database &database) { return Claims::update(database, claim); }));
        QVERIFY(touched.contains(u"claim_tag"_s));
        QVERIFY(touched.ids.value(u"claim"_s).contains(claim.id.value));
    }

    void refusesEvidenceThatIsNoWebAddress_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"", "javascript:alert(1)", "file:///etc/passwd", "example.org", "https://", "https://u:p@example.org", "data:text/html,x", "http://a b"})
            QTest::newRow(qstrlen(url) == 0 ? "empty" : url) << QString::fromLatin1(url);
        QTest::newRow("too long") << u"https://example.org/"_s + QString(3000, u'a');
    }
    void refusesEvidenceThatIsNoWebAddress()
    {
        QFETCH(QString, url);
        ProjectFile file;
        Claim claim = file.claim(file.addArticle());
        claim.evidence = {{{}, url, {}, {}}};
        const Status done = file.project().edit(u"Add"_s, [&](Database &database) -> Status {
            const Result<Claim> added = Claims::add(database, claim);
            return added ? Status(Done{}) : Status(added.error());
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Invalid);
        QVERIFY(file.project().allClaims().value().isEmpty());
    }

    void ordersCommentsAsThreads()
    {
        ProjectFile file;
        const Claim claim = file.add(file.claim(file.addArticle()));
        QList<Comment> made;
        const auto say = [&](const QString &text, qsizetype answers) {
            Comment comment;
            comment.claim = claim.id;
            comment.content = text;
            comment.author = u"Lin"_s;
            comment.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, static_cast<int>(made.size())), Qt::UTC);
            if (answers >= 0)
                comment.parent = made[answers].id;
            EXPECT_DONE(file.project().edit(u"Comment"_s, [&](Database &database) -> Status {
                const Result<Comment> added = Comments::add(database, comment);
                if (added)
                    made.append(*added);
                return added ? Status(Done{}) : Status(added.error());
            }));
        };
        say(u"first"_s, -1);
        say(u"second"_s, -1);
        say(u"answer"_s, 0);
        say(u"answer to the answer"_s, 2);
        QStringList read;
        const Result<QList<Comment>> comments = Comments::list(file.project().database(), claim.id);
        EXPECT_DONE(comments);
        for (const Comment &comment : *comments)
            read.append(comment.content);
        QCOMPARE(read, (QStringList{u"first"_s, u"answer"_s, u"answer to the answer"_s, u"second"_s}));

        EXPECT_DONE(file.project().edit(u"Resolve"_s, [&](Database &database) { return Comments::resolve(database, made[3].id, u"Chen"_s); }));
        QVERIFY(Comments::find(file.project().database(), made[0].id).value().isResolved());
        QVERIFY(!Comments::find(file.project().database(), made[3].id).value().isResolved());
        EXPECT_DONE(file.project().edit(u"Remove"_s, [&](Database &database) { return Comments::remove(database, made[2].id); }));
        QCOMPARE(Comments::list(file.project().database(), claim.id).value().size(), 2);
        EXPECT_DONE(file.project().undo());
        QCOMPARE(Comments::list(file.project().database(), claim.id).value().size(), 4);
    }

    void refusesAnAnswerToAnotherClaimsComment()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        const Claim one = file.add(file.claim(article)), other = file.add(file.claim(article));
        Comment first;
        first.claim = one.id;
        first.content = u"Why?"_s;
        const Status done = file.project().edit(u"Comment"_s, [&](Database &database) -> Status {
            const Result<Comment> added = Comments::add(database, first);
            if (!added)
                return added.error();
            Comment answer;
            answer.claim = other.id;
            answer.parent = added->id;
            answer.content = u"Because."_s;
            const Result<Comment> second = Comments::add(database, answer);
            return second ? Status(Done{}) : Status(second.error());
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Invalid);
    }

    void keepsTheNewsroomsMetrics()
    {
        ProjectFile file;
        EXPECT_DONE(file.project().edit(u"Metric"_s, [](Database &database) -> Status {
            const Result<Metric> added = Metrics::add(database, {{}, u"churn"_s, u"customers lost"_s, {}});
            return added ? Status(Done{}) : Status(added.error());
        }));
        const QList<Metric> metrics = Metrics::list(file.project().database()).value();
        QCOMPARE(metrics.size(), 1);
        QCOMPARE(metrics.first().chinese, u"customers lost"_s);
        const Status twice = file.project().edit(u"Metric"_s, [](Database &database) -> Status {
            const Result<Metric> added = Metrics::add(database, {{}, u"churn"_s, {}, {}});
            return added ? Status(Done{}) : Status(added.error());
        });
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, Error::Code::Conflict);
    }

    void keepsSavedFilters()
    {
        ProjectFile file;
        SavedFilter saved{u"Mine"_s, {}, {ClaimField::Value, true, ClaimField::Metric}};
        saved.filter.text = u"虧損 -2023"_s;
        saved.filter.fields.insert(ClaimField::Verdict, {u"disputed"_s, u"wrong"_s});
        saved.filter.least = Decimal::fromString(u"1000.50");
        EXPECT_DONE(file.project().edit(u"Filter"_s, [&](Database &database) { return saveFilter(database, saved); }));
        file.reopen();
        QCOMPARE(savedFilters(file.project().database()).value(), QList<SavedFilter>{saved});
        EXPECT_DONE(file.project().edit(u"Filter"_s, [&](Database &database) { return removeFilter(database, u"Mine"_s); }));
        QVERIFY(savedFilters(file.project().database()).value().isEmpty());
    }

    void keepsRejections()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        EXPECT_DONE(file.project().edit(u"Reject"_s, [&](Database &database) -> Status {
            const Result<Rejection> added = Rejections::add(database, {{}, file.revision(article, Side::Source), 1, {8, 18}, u"$5 billion"_s, u"Lin"_s, {}});
            return added ? Status(Done{}) : Status(added.error());
        }));
        file.reopen();
        const QList<Rejection> read = Rejections::list(file.project().database(), article.id).value();
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().exact, u"$5 billion"_s);
        QCOMPARE(read.first().range, (Range{8, 18}));
    }
};

QTEST_GUILESS_MAIN(ClaimPartsTest)
#include "tst_claimparts.moc"
