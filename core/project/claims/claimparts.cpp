// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimparts.h"
#include "core/project/columns.h"
#include "core/project/textrevision.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace concord {

namespace {

struct StoredTag
{
    qint64 id = 0;
    QString name;
};

Status setAside(Database &database, const QByteArray &table, qint64 id)
{
    return runSql(database, "UPDATE " + table + " SET deleted_at = ? WHERE id = ?", timeColumn(storedNow()), id);
}

Status storeEvidence(Database &database, ClaimId claim, Evidence evidence, int position, bool isKnown)
{
    if (!isEvidenceUrl(evidence.url))
        return Error{Error::Code::Invalid, QStringLiteral("evidence"), evidence.url};
    if (isKnown) {
        return runSql(database, "UPDATE evidence SET url = ?, title = ?, accessed_on = ?, position = ? WHERE id = ?", evidence.url,
                      evidence.title, dateColumn(evidence.accessed), position, evidence.id);
    }
    if (!evidence.id.isValid())
        evidence.id = newId<EvidenceId>();
    return runSql(database, "INSERT INTO evidence (id, claim_id, url, title, accessed_on, position) VALUES (?, ?, ?, ?, ?, ?)", evidence.id,
                  claim, evidence.url, evidence.title, dateColumn(evidence.accessed), position);
}

/// The claim a row belongs to, among those that are read; null for others.
using Owner = std::function<Claim *(const Statement &row)>;

/// What follows "deleted_at IS NULL" of a query of parts. Of most claims of a project they are read in one run through the table and the others
/// are passed over: to look for each claim's own is several times slower.
Result<ClaimChoice> choiceOfParts(Database &database, const ClaimChoice &choice, qsizetype claims)
{
    constexpr qsizetype kFew = 256;
    if (claims > kFew) {
        const Result<qint64> all = database.number("SELECT count(*) FROM claim");
        if (!all)
            return all.error();
        if (claims >= *all / 4)
            return ClaimChoice();
    }
    return ClaimChoice{" AND claim_id IN (SELECT id FROM claim WHERE " + choice.where + " AND deleted_at IS NULL)", choice.values};
}

/// Parts of claims as they are read, to be handed out in the order a person gave them.
template<typename Part>
class OrderedParts
{
public:
    void add(Claim *owner, qint64 position, Part part)
    {
        m_places.push_back({position, owner, static_cast<qsizetype>(m_parts.size())});
        m_parts.push_back(std::move(part));
    }

    void giveTo(QList<Part> Claim::*list)
    {
        std::stable_sort(m_places.begin(), m_places.end(), [](const Place &one, const Place &other) { return one.position < other.position; });
        for (const Place &place : m_places)
            (place.owner->*list).append(std::move(m_parts[static_cast<size_t>(place.index)]));
    }

private:
    struct Place
    {
        qint64 position;
        Claim *owner;
        qsizetype index;
    };

    std::vector<Place> m_places;
    std::vector<Part> m_parts;
};

/// A place that cannot be one, as a stranger's file may have, is an empty passage of the first paragraph, orphaned.
Anchor readAnchor(const Statement &row)
{
    Anchor anchor;
    anchor.claim = row.id<ClaimId>(0);
    anchor.id = row.id<AnchorId>(1);
    anchor.guid = row.text(2);
    anchor.revision = row.id<RevisionId>(3);
    anchor.span.side = row.utf8(4) == "translation" ? Side::Translation : Side::Source;
    anchor.exact = row.text(8);
    anchor.prefix = row.text(9);
    anchor.suffix = row.text(10);
    anchor.state = row.utf8(11) == "exact" ? AnchorState::Exact : anchorStateFromName(row.text(11)).value_or(AnchorState::Orphan);
    const auto paragraph = row.int32(5), begin = row.int32(6), end = row.int32(7);
    if (paragraph.value_or(-1) >= 0 && begin.value_or(-1) >= 0 && end.value_or(-1) > *begin) {
        anchor.span.paragraph = *paragraph;
        anchor.span.range = {*begin, *end};
    } else {
        anchor.state = AnchorState::Orphan;
    }
    return anchor;
}

Status readAnchors(Database &database, const ClaimChoice &parts, const Owner &owner)
{
    OrderedParts<Anchor> anchors;
    const Status read = forEachRow(
        database, "SELECT claim_id, id, guid, revision_id, side, paragraph, start, \"end\", exact, prefix, suffix, state, position FROM anchor "
                  "WHERE deleted_at IS NULL" + parts.where + " ORDER BY id",
        parts.values, [&](const Statement &row) {
            if (Claim *claim = owner(row))
                anchors.add(claim, row.integer(12), readAnchor(row));
        });
    anchors.giveTo(&Claim::anchors);
    return read;
}

Status readTags(Database &database, const ClaimChoice &parts, const Owner &owner)
{
    QHash<QString, QString> names; // as stored → as they are shown, each kept once
    return forEachRow(database, "SELECT claim_id, name FROM claim_tag WHERE deleted_at IS NULL" + parts.where, parts.values, [&](const Statement &row) {
        Claim *claim = owner(row);
        if (!claim)
            return;
        const QString stored = row.text(1);
        auto name = names.constFind(stored);
        if (name == names.cend())
            name = names.insert(stored, stored.simplified());
        if (!name->isEmpty())
            claim->tags.append(*name);
    });
}

Status readEvidence(Database &database, const ClaimChoice &parts, const Owner &owner)
{
    OrderedParts<Evidence> evidence;
    const Status read = forEachRow(
        database, "SELECT claim_id, id, url, title, accessed_on, position FROM evidence WHERE deleted_at IS NULL" + parts.where + " ORDER BY id", parts.values,
        [&](const Statement &row) {
            if (Claim *claim = owner(row))
                evidence.add(claim, row.integer(5), {row.id<EvidenceId>(1), row.text(2), row.text(3), dateFromColumn(row.text(4))});
        });
    evidence.giveTo(&Claim::evidence);
    return read;
}

} // namespace

QStringList normalisedTags(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags) {
        if (const QString name = tag.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Status alignTags(Database &database, const Claim &claim)
{
    const auto stored = readRows(
        database, "SELECT id, name FROM claim_tag WHERE claim_id = ? AND deleted_at IS NULL",
        [](const Statement &row) { return StoredTag{row.integer(0), row.text(1)}; }, claim.id);
    if (!stored)
        return stored.error();
    QStringList missing = normalisedTags(claim.tags);
    for (const StoredTag &tag : *stored) {
        if (missing.removeOne(tag.name))
            continue;
        if (Status gone = setAside(database, "claim_tag", tag.id); !gone)
            return gone;
    }
    for (const QString &name : missing) {
        if (Status added = runSql(database, "INSERT INTO claim_tag (id, claim_id, name) VALUES (?, ?, ?)", randomKey(), claim.id, name); !added)
            return added;
    }
    return Done{};
}

Status alignEvidence(Database &database, const Claim &claim)
{
    const auto stored = readRows(
        database, "SELECT id FROM evidence WHERE claim_id = ? AND deleted_at IS NULL",
        [](const Statement &row) { return row.id<EvidenceId>(0); }, claim.id);
    if (!stored)
        return stored.error();
    QSet<EvidenceId> leaving(stored->begin(), stored->end());
    int position = 0;
    for (const Evidence &evidence : claim.evidence) {
        const bool isKnown = leaving.remove(evidence.id);
        if (Status done = storeEvidence(database, claim.id, evidence, position++, isKnown); !done)
            return done;
    }
    for (const EvidenceId id : leaving) {
        if (Status gone = setAside(database, "evidence", id.value); !gone)
            return gone;
    }
    return Done{};
}

Status removeParts(Database &database, ClaimId claim, const QString &at)
{
    for (const char *table : {"claim_tag", "evidence", "comment"}) {
        const QByteArray sql = QByteArray("UPDATE ") + table + " SET deleted_at = ? WHERE claim_id = ? AND deleted_at IS NULL";
        if (Status gone = runSql(database, sql, at, claim); !gone)
            return gone;
    }
    return Done{};
}

Status forEachRow(Database &database, QByteArrayView sql, const QList<StoredValue> &values, const std::function<void(const Statement &)> &read)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement)
        return statement.error();
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bind(static_cast<int>(i + 1), values[i]);
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        read(*statement);
    }
}

Status readParts(Database &database, const ClaimChoice &choice, QList<Claim> &claims)
{
    const Result<ClaimChoice> parts = choiceOfParts(database, choice, claims.size());
    if (!parts)
        return parts.error();
    QHash<ClaimId, qsizetype> places;
    places.reserve(claims.size());
    for (qsizetype index = 0; index < claims.size(); ++index)
        places.insert(claims.at(index).id, index);
    Claim *const first = claims.data();
    const Owner owner = [&places, first](const Statement &row) {
        const auto place = places.constFind(row.id<ClaimId>(0));
        return place == places.cend() ? nullptr : first + *place;
    };
    for (const auto &read : {readAnchors, readTags, readEvidence}) {
        if (const Status done = read(database, *parts, owner); !done)
            return done;
    }
    for (Claim &claim : claims) {
        if (claim.tags.size() > 1)
            claim.tags = normalisedTags(claim.tags);
    }
    return Done{};
}

} // namespace concord
