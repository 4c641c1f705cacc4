// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimmerge.h"

#include "core/project/claims/claimhistory.h"
#include "tests/core/project/projectfile.h"
#include "tests/support/testdata.h"

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const QList<Overwritten> &overwritten)
{
    QStringList fields;
    for (const Overwritten &one : overwritten)
        fields.append(one.field);
    return fields;
}

Claim begun()
{
    Claim claim;
    claim.id = ClaimId{7};
    claim.entity = u"Harbour Works"_s;
    claim.metric = u"loss"_s;
    claim.low = claim.high = Decimal(5);
    claim.unit = u"USD"_s;
    claim.note = u"Asked."_s;
    claim.tags = {u"q3"_s, u"press"_s};
    claim.evidence = {{EvidenceId{1}, u"https://a.example/"_s, {}, {}}, {EvidenceId{2}, u"https://b.example/"_s, {}, {}}};
    Anchor anchor;
    anchor.id = AnchorId{1};
    anchor.span = {Side::Source, 0, {3, 9}};
    claim.anchors = {anchor};
    return claim;
}

} // namespace

class ClaimMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatOthersChanged()
    {
        const Claim began = begun();
        Claim stored = began, mine = began;
        stored.entity = u"Harbor Works"_s;
        stored.status = ClaimStatus::Verified;
        stored.statusBy = u"Mei"_s;
        mine.note = u"Asked twice."_s;
        const MergedClaim merged = mergedClaim(began, stored, mine);
        QCOMPARE(merged.claim.entity, u"Harbor Works"_s);
        QVERIFY(merged.claim.status == ClaimStatus::Verified);
        QCOMPARE(merged.claim.statusBy, u"Mei"_s);
        QCOMPARE(merged.claim.note, u"Asked twice."_s);
        QVERIFY(merged.overwritten.isEmpty());
    }

    void namesAFieldBothChanged()
    {
        const Claim began = begun();
        Claim stored = began, mine = began;
        stored.note = u"They answered."_s;
        mine.note = u"No answer."_s;
        const MergedClaim merged = mergedClaim(began, stored, mine);
        QCOMPARE(merged.claim.note, u"No answer."_s);
        QCOMPARE(fieldsOf(merged.overwritten), QStringList{u"note"_s});
        QCOMPARE(merged.overwritten.first().other.note, u"They answered."_s);
    }

    void saysNothingWhenBothWroteTheSame()
    {
        const Claim began = begun();
        Claim changed = began;
        changed.metric = u"capex"_s;
        const MergedClaim merged = mergedClaim(began, changed, changed);
        QCOMPARE(merged.claim.metric, u"capex"_s);
        QVERIFY(merged.overwritten.isEmpty());
    }

    void neverMixesTwoValues()
    {
        const Claim began = begun();
        Claim stored = began, mine = began;
        stored.unit = u"TWD"_s;
        mine.low = mine.high = Decimal(6);
        const MergedClaim merged = mergedClaim(began, stored, mine);
        QCOMPARE(merged.claim.unit, u"USD"_s);
        QVERIFY(merged.claim.low == Decimal(6));
        QCOMPARE(fieldsOf(merged.overwritten), QStringList{u"low"_s});
    }

    void addsAndTakesAwayTagsEvidenceAndPassagesOneByOne()
    {
        const Claim began = begun();
        Claim stored = began, mine = began;
        stored.tags = {u"press"_s, u"q3"_s, u"seen"_s};
        stored.evidence.removeAt(0);
        stored.anchors.first().span.range = {13, 19}; // followed a revision
        mine.tags = {u"mine"_s, u"press"_s};
        mine.evidence.append({{}, u"https://c.example/"_s, {}, {}});
        Anchor second;
        second.span = {Side::Translation, 0, {1, 2}};
        mine.anchors.append(second);
        const MergedClaim merged = mergedClaim(began, stored, mine);
        QStringList tags = merged.claim.tags;
        tags.sort();
        QCOMPARE(tags, (QStringList{u"mine"_s, u"press"_s, u"seen"_s}));
        QCOMPARE(merged.claim.evidence.size(), 2);
        QCOMPARE(merged.claim.evidence[0].url, u"https://b.example/"_s);
        QCOMPARE(merged.claim.evidence[1].url, u"https://c.example/"_s);
        QCOMPARE(merged.claim.anchors.size(), 2);
        QCOMPARE(merged.claim.anchors[0].span.range, (Range{13, 19}));
        QVERIFY(merged.overwritten.isEmpty());
    }

    void storesTheMergeAndKeepsTheOtherInTheHistory()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        const Claim began = file.add(file.claim(article));
        const auto write = [&](const Claim &mine) {
            QList<Overwritten> overwritten;
            const Status edited = file.project().edit(u"Change claim"_s, [&](Database &database) -> Status {
                const auto changed = changeClaim(database, began, mine);
                if (changed)
                    overwritten = *changed;
                return changed ? Status(Done{}) : Status(changed.error());
            });
            return edited ? fieldsOf(overwritten) : QStringList{u"failed"_s};
        };
        Claim theirs = began, mine = began;
        theirs.note = u"They answered."_s;
        theirs.assignee = u"Mei"_s;
        mine.note = u"No answer."_s;
        mine.period = u"2023"_s;
        QCOMPARE(write(theirs), QStringList());
        QCOMPARE(write(mine), QStringList{u"note"_s});
        const Claim now = *file.project().claim(began.id);
        QCOMPARE(now.note, u"No answer."_s);
        QCOMPARE(now.period, u"2023"_s);
        QCOMPARE(now.assignee, u"Mei"_s);
        const auto events = claimHistory(file.project().database(), began.id);
        VERIFY_OK(events);
        const auto isOther = [](const FieldChange &change) { return change.field == u"note" && change.before == u"They answered."; };
        QVERIFY(std::any_of(events->first().changes.cbegin(), events->first().changes.cend(), isOther));
    }

    void failsForAClaimThatIsGone()
    {
        ProjectFile file;
        const Article article = file.addArticle();
        const Claim claim = file.add(file.claim(article));
        VERIFY_OK(file.project().edit(u"Remove"_s, [&](Database &database) { return Claims::remove(database, claim.id); }));
        const Status edited = file.project().edit(u"Change"_s, [&](Database &database) -> Status {
            const auto changed = changeClaim(database, claim, claim);
            return changed ? Status(Done{}) : Status(changed.error());
        });
        QVERIFY(!edited);
        QVERIFY(edited.error().code == Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(ClaimMergeTest)
#include "tst_claimmerge.moc"
