// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims.h"
#include "core/store/statement.h"
#include "tests/core/project/projectfile.h"

#include <QTest>

namespace concord {

class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsEveryField();
    void keepsOpenBounds_data();
    void keepsOpenBounds();
    void givesEachClaimItsOwnIds();
    void keepsTheGuidsItIsGiven();
    void storesChangedFieldsAndAnchors();
    void changesNothingWhenStoredAsItWas();
    void setsTheStatusWithNameAndTime();
    void setsAsideAClaimWithItsAnchors();
    void bringsBackExactlyWhatWasSetAside();
    void refusesAnAnchorWithoutAPassage_data();
    void refusesAnAnchorWithoutAPassage();
    void refusesAnAnchorOnARevisionThatIsNotThere();
    void saysWhenAClaimIsNotThere();
    void listsClaimsOfOneMomentInTheOrderOfTheirPassages();
    void findsWordsInFieldsAndQuotations_data();
    void findsWordsInFieldsAndQuotations();
    void takesAPlaceThatCannotBeOneForAnOrphan_data();
    void takesAPlaceThatCannotBeOneForAnOrphan();
    void namesEveryEnumerationBothWays();
};

void ClaimsTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ClaimsTest::keepsEveryField()
{
    ProjectFile file;
    const Article article = file.addArticle();
    Claim claim = file.claim(article);
    claim.low = Decimal::fromString(u"3.50");
    claim.high = Decimal::fromString(u"-4500000000000000000000");
    claim.per = {QStringLiteral("hour"), QStringLiteral("GPU \"H\", 台")};
    claim.qualifier = QStringLiteral("at-least");
    claim.attribution = QStringLiteral("兩名知情人士");
    claim.attributionKind = AttributionKind::Estimated;
    claim.statement = QStringLiteral("Acme lost $5 billion in 2024.");
    claim.note = QStringLiteral("line one\nline two 𠮷");
    claim.status = ClaimStatus::Disputed;
    claim.statusBy = QStringLiteral("Chen");
    claim.statusAt = QDateTime(QDate(2025, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    Anchor &anchor = claim.anchors.first();
    anchor.prefix = QStringLiteral("It lost ");
    anchor.suffix = QStringLiteral(" in 2024.");
    anchor.state = AnchorState::Changed;
    const Claim stored = file.add(claim);
    file.reopen();
    const Result<Claim> read = file.project().claim(stored.id);
    EXPECT_DONE(read);
    QVERIFY(*read == stored);
    QCOMPARE(read->low->toString(), QStringLiteral("3.50"));
    claim.id = stored.id;
    claim.guid = stored.guid;
    claim.createdAt = stored.createdAt;
    claim.modifiedAt = stored.modifiedAt;
    claim.anchors = stored.anchors;
    QVERIFY(*read == claim);
}

void ClaimsTest::keepsOpenBounds_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<bool>("point");
    QTest::newRow("a point") << QStringLiteral("5") << QStringLiteral("5.0") << true;
    QTest::newRow("a range") << QStringLiteral("3") << QStringLiteral("4") << false;
    QTest::newRow("open above") << QStringLiteral("3") << QString() << false;
    QTest::newRow("open below") << QString() << QStringLiteral("4") << false;
    QTest::newRow("no value") << QString() << QString() << false;
}

void ClaimsTest::keepsOpenBounds()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(bool, point);
    ProjectFile file;
    Claim claim = file.claim(file.addArticle());
    claim.low = Decimal::fromString(low);
    claim.high = Decimal::fromString(high);
    const Result<Claim> read = file.project().claim(file.add(claim).id);
    EXPECT_DONE(read);
    QVERIFY(read->low == claim.low);
    QVERIFY(read->high == claim.high);
    QCOMPARE(read->low.has_value(), !low.isEmpty());
    QCOMPARE(read->isPoint(), point);
}

void ClaimsTest::givesEachClaimItsOwnIds()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Claim one = file.add(file.claim(article));
    const Claim two = file.add(file.claim(article));
    QVERIFY(one.id.isValid() && one.anchors.first().id.isValid());
    QVERIFY(one.id != two.id);
    QVERIFY(one.guid != two.guid && !one.guid.isEmpty());
    QVERIFY(one.anchors.first().guid != two.anchors.first().guid);
    QCOMPARE(one.anchors.first().claim, one.id);
}

void ClaimsTest::keepsTheGuidsItIsGiven()
{
    ProjectFile file;
    Claim claim = file.claim(file.addArticle());
    claim.guid = QStringLiteral("11111111-2222-3333-4444-555555555555");
    claim.anchors.first().guid = QStringLiteral("urn:x:1");
    file.add(claim);
    const auto found = Claims::findByGuid(file.project().database(), claim.guid);
    EXPECT_DONE(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->anchors.first().guid, QStringLiteral("urn:x:1"));
    const auto other = Claims::findByGuid(file.project().database(), QStringLiteral("none"));
    EXPECT_DONE(other);
    QVERIFY(!other->has_value());
}

void ClaimsTest::storesChangedFieldsAndAnchors()
{
    ProjectFile file;
    const Article article = file.addArticle();
    Claim claim = file.claim(article);
    Anchor second = claim.anchors.first();
    second.span.range = {0, 2};
    second.exact = QStringLiteral("It");
    claim.anchors.append(second);
    claim = file.add(claim);
    claim.entity = QStringLiteral("Bolt");
    claim.low.reset();
    claim.anchors.removeAt(1); // the first in reading order is "It"
    claim.anchors.first().span.range = {3, 7};
    claim.anchors.first().exact = QStringLiteral("lost");
    Anchor third{{},
                 {},
                 {},
                 file.revision(article, Side::Translation),
                 {Side::Translation, 1, {7, 12}},
                 QStringLiteral("50億美元"),
                 {},
                 {},
                 AnchorState::Exact};
    claim.anchors.append(third);
    EXPECT_DONE(file.project().edit(QStringLiteral("Change"),
                                    [&](Database &database) { return Claims::update(database, claim); }));
    const Result<Claim> read = file.project().claim(claim.id);
    EXPECT_DONE(read);
    QCOMPARE(read->entity, QStringLiteral("Bolt"));
    QVERIFY(!read->low);
    QVERIFY(read->modifiedAt >= read->createdAt);
    QCOMPARE(read->anchors.size(), 2);
    QCOMPARE(read->anchors.at(0).exact, QStringLiteral("lost"));
    QCOMPARE(read->anchors.at(0).id, claim.anchors.first().id);
    QCOMPARE(read->anchors.at(1).exact, QStringLiteral("50億美元"));
    EXPECT_DONE(file.project().undo());
    const Result<Claim> before = file.project().claim(claim.id);
    EXPECT_DONE(before);
    QCOMPARE(before->entity, QStringLiteral("Acme"));
    QCOMPARE(before->anchors.size(), 2);
    QCOMPARE(before->anchors.at(0).exact, QStringLiteral("$5 billion"));
}

void ClaimsTest::changesNothingWhenStoredAsItWas()
{
    ProjectFile file;
    const Claim claim = file.add(file.claim(file.addArticle()));
    const qsizetype lines = file.project().history()->size();
    EXPECT_DONE(file.project().edit(QStringLiteral("Change"),
                                    [&](Database &database) { return Claims::update(database, claim); }));
    QCOMPARE(file.project().history()->size(), lines);
}

void ClaimsTest::setsTheStatusWithNameAndTime()
{
    ProjectFile file;
    const Claim claim = file.add(file.claim(file.addArticle()));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    EXPECT_DONE(file.project().edit(QStringLiteral("Verify"), [&](Database &database) {
        return Claims::setStatus(database, claim.id, ClaimStatus::Verified, QStringLiteral("Chen"));
    }));
    const Result<Claim> read = file.project().claim(claim.id);
    EXPECT_DONE(read);
    QCOMPARE(read->status, ClaimStatus::Verified);
    QCOMPARE(read->statusBy, QStringLiteral("Chen"));
    QVERIFY(read->statusAt >= before && read->statusAt <= QDateTime::currentDateTimeUtc());
}

void ClaimsTest::setsAsideAClaimWithItsAnchors()
{
    ProjectFile file;
    const Article article = file.addArticle();
    const Claim kept = file.add(file.claim(article, QStringLiteral("Bolt")));
    const Claim claim = file.add(file.claim(article));
    EXPECT_DONE(file.project().edit(QStringLiteral("Remove"),
                                    [&](Database &database) { return Claims::remove(database, claim.id); }));
    const Result<QList<Claim>> left = file.project().claims(article.id);
    EXPECT_DONE(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().id, kept.id);
    Database &database = file.project().database();
    QCOMPARE(database.number("SELECT count(*) FROM claim").valueOr(-1), 2);
    QCOMPARE(database.number("SELECT count(*) FROM anchor WHERE deleted_at IS NULL").valueOr(-1), 1);
}

void ClaimsTest::bringsBackExactlyWhatWasSetAside()
{
    ProjectFile file;
    const Article article = file.addArticle();
    Claim claim = file.claim(article);
    claim.anchors.append(claim.anchors.first());
    claim = file.add(claim);
    EXPECT_DONE(file.project().edit(QStringLiteral("One anchor less"), [&](Database &database) {
        return Claims::removeAnchor(database, claim.anchors.last().id);
    }));
    const Claim before = *file.project().claim(claim.id);
    EXPECT_DONE(file.project().edit(QStringLiteral("Remove"),
                                    [&](Database &database) { return Claims::remove(database, claim.id); }));
    EXPECT_DONE(file.project().undo());
    QVERIFY(*file.project().claim(claim.id) == before);
    QCOMPARE(before.anchors.size(), 1);
}

void ClaimsTest::refusesAnAnchorWithoutAPassage_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("empty") << 0 << 4 << 4;
    QTest::newRow("backward") << 0 << 4 << 2;
    QTest::newRow("before the text") << 0 << -1 << 2;
    QTest::newRow("before the first paragraph") << -1 << 0 << 2;
}

void ClaimsTest::refusesAnAnchorWithoutAPassage()
{
    QFETCH(int, paragraph);
    QFETCH(int, begin);
    QFETCH(int, end);
    ProjectFile file;
    Claim claim = file.claim(file.addArticle());
    claim.anchors.first().span = {Side::Source, paragraph, {begin, end}};
    const Status done = file.project().edit(QStringLiteral("Add"), [&](Database &database) -> Status {
        const Result<Claim> added = Claims::add(database, claim);
        return added ? Status(Done{}) : Status(added.error());
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QVERIFY(file.project().allClaims()->isEmpty());
}

void ClaimsTest::refusesAnAnchorOnARevisionThatIsNotThere()
{
    ProjectFile file;
    Claim claim = file.claim(file.addArticle());
    for (const RevisionId revision : {RevisionId(), RevisionId{77}}) {
        claim.anchors.first().revision = revision;
        const Status done = file.project().edit(QStringLiteral("Add"), [&](Database &database) -> Status {
            const Result<Claim> added = Claims::add(database, claim);
            return added ? Status(Done{}) : Status(added.error());
        });
        QVERIFY(!done);
    }
    QVERIFY(file.project().allClaims()->isEmpty());
}

void ClaimsTest::saysWhenAClaimIsNotThere()
{
    ProjectFile file;
    const Claim claim = file.add(file.claim(file.addArticle()));
    EXPECT_DONE(file.project().edit(QStringLiteral("Remove"),
                                    [&](Database &database) { return Claims::remove(database, claim.id); }));
    const Result<Claim> found = file.project().claim(claim.id);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::NotFound);
    const Status again = file.project().edit(QStringLiteral("Remove"),
                                             [&](Database &database) { return Claims::remove(database, claim.id); });
    QCOMPARE(again.error().code, Error::Code::NotFound);
    const Status change = file.project().edit(QStringLiteral("Change"),
                                              [&](Database &database) { return Claims::update(database, claim); });
    QCOMPARE(change.error().code, Error::Code::NotFound);
    const Status status = file.project().edit(QStringLiteral("Verify"), [&](Database &database) {
        return Claims::setStatus(database, claim.id, ClaimStatus::Verified, {});
    });
    QCOMPARE(status.error().code, Error::Code::NotFound);
}

void ClaimsTest::listsClaimsOfOneMomentInTheOrderOfTheirPassages()
{
    ProjectFile file;
    const Article article = file.addArticle();
    EXPECT_DONE(file.project().edit(QStringLiteral("Import claims"), [&](Database &database) -> Status {
        for (int number = 0; number < 60; ++number) {
            Claim claim = file.claim(article);
            claim.anchors.first().span.paragraph = (number * 7) % 60;
            const Result<Claim> added = Claims::add(database, claim);
            if (!added)
                return added.error();
        }
        return runSql(database, "UPDATE claim SET created_at = '2026-01-01T00:00:00.000Z'");
    }));
    const Result<QList<Claim>> claims = file.project().claims(article.id);
    EXPECT_DONE(claims);
    QCOMPARE(claims->size(), 60);
    for (int number = 0; number < 60; ++number)
        QCOMPARE(claims->at(number).anchors.first().span.paragraph, number);
}

void ClaimsTest::findsWordsInFieldsAndQuotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entities");
    QTest::newRow("a field, without case") << QStringLiteral("acme") << QStringList{QStringLiteral("Acme")};
    QTest::newRow("a quotation") << QStringLiteral("billion")
                                 << QStringList{QStringLiteral("Acme"), QStringLiteral("Bolt 100%")};
    QTest::newRow("two words of two fields")
        << QStringLiteral("bolt billion") << QStringList{QStringLiteral("Bolt 100%")};
    QTest::newRow("Chinese") << QStringLiteral("虧損") << QStringList{QStringLiteral("Acme")};
    QTest::newRow("a wildcard is a letter") << QStringLiteral("0%") << QStringList{QStringLiteral("Bolt 100%")};
    QTest::newRow("another wildcard") << QStringLiteral("A_me") << QStringList{};
    QTest::newRow("nothing") << QStringLiteral("zinc") << QStringList{};
    QTest::newRow("no words: all") << QStringLiteral("  ")
                                   << QStringList{QStringLiteral("Acme"), QStringLiteral("Bolt 100%")};
}

void ClaimsTest::findsWordsInFieldsAndQuotations()
{
    QFETCH(QString, text);
    QFETCH(QStringList, entities);
    ProjectFile file;
    const Article article = file.addArticle();
    Claim acme = file.claim(article);
    acme.note = QStringLiteral("譯文作虧損");
    file.add(acme);
    file.add(file.claim(article, QStringLiteral("Bolt 100%")));
    const Claim gone = file.add(file.claim(article, QStringLiteral("Acme gone")));
    EXPECT_DONE(file.project().edit(QStringLiteral("Remove"),
                                    [&](Database &database) { return Claims::remove(database, gone.id); }));
    const Result<QList<Claim>> found = Claims::search(file.project().database(), text);
    EXPECT_DONE(found);
    QStringList names;
    for (const Claim &claim : *found)
        names.append(claim.entity);
    names.sort();
    QCOMPARE(names, entities);
}

void ClaimsTest::takesAPlaceThatCannotBeOneForAnOrphan_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("paragraph that wraps to -1") << QByteArray("paragraph = 4294967295");
    QTest::newRow("paragraph behind int") << QByteArray("paragraph = 2147483648");
    QTest::newRow("range behind int") << QByteArray("start = 4294967290, \"end\" = 8589934592");
    QTest::newRow("start that wraps behind the end") << QByteArray("start = 5, \"end\" = 4294967298");
    QTest::newRow("end before start") << QByteArray("start = 18, \"end\" = 8");
    QTest::newRow("negative") << QByteArray("paragraph = -1, start = -9, \"end\" = -3");
}

void ClaimsTest::takesAPlaceThatCannotBeOneForAnOrphan()
{
    QFETCH(QByteArray, change);
    ProjectFile file;
    const Claim stored = file.add(file.claim(file.addArticle()));
    EXPECT_DONE(file.project().edit(QStringLiteral("Falsify"), [&](Database &database) {
        return database.execute("PRAGMA ignore_check_constraints = ON; UPDATE anchor SET " + change);
    }));
    Result<Claim> read = file.project().claim(stored.id);
    EXPECT_DONE(read);
    QCOMPARE(read->anchors.size(), 1);
    QCOMPARE(read->anchors.first().state, AnchorState::Orphan);
    QCOMPARE(read->anchors.first().span, (TextSpan{Side::Source, 0, {}}));
    QCOMPARE(read->anchors.first().exact, QStringLiteral("$5 billion"));
    read->note = QStringLiteral("still to be edited");
    EXPECT_DONE(file.project().edit(QStringLiteral("Note"), [&](Database &database) { return Claims::update(database, *read); }));
    QCOMPARE(file.project().claim(stored.id)->note, read->note);
}

void ClaimsTest::namesEveryEnumerationBothWays()
{
    for (const ClaimStatus status : {ClaimStatus::Unverified, ClaimStatus::Verified, ClaimStatus::Disputed,
                                     ClaimStatus::Wrong, ClaimStatus::Outdated})
        QVERIFY(claimStatusFromName(claimStatusName(status)) == status);
    for (int kind = 0; kind <= static_cast<int>(AttributionKind::Own); ++kind)
        QVERIFY(attributionKindFromName(attributionKindName(static_cast<AttributionKind>(kind)))
                == static_cast<AttributionKind>(kind));
    for (int state = 0; state <= static_cast<int>(AnchorState::Orphan); ++state)
        QVERIFY(anchorStateFromName(anchorStateName(static_cast<AnchorState>(state)))
                == static_cast<AnchorState>(state));
    QVERIFY(!claimStatusFromName(u"Verified"));
    QVERIFY(!claimStatusFromName(u""));
}

} // namespace concord

QTEST_GUILESS_MAIN(concord::ClaimsTest)
#include "tst_claims.moc"
