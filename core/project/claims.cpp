// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims.h"
#include "core/project/claims/claimorder.h"
#include "core/project/claims/claimparts.h"
#include "core/project/columns.h"
#include "core/project/textrevision.h"
#include "core/store/statement.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

namespace concord {

namespace {

const QByteArray kColumns =
    "id, guid, article_id, entity, metric, period, low, high, unit, per, qualifier, attribution, "
    "attribution_kind, statement, note, status, status_by, status_at, created_by, created_at, modified_at, assignee";
const QByteArray kAnchorColumns =
    "id, guid, claim_id, revision_id, side, paragraph, start, \"end\", exact, prefix, suffix, state";

/// Words many claims share are read and kept once.
class SharedTexts
{
public:
    QString of(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return {};
        const auto known = m_texts.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
        return known != m_texts.cend() ? *known : *m_texts.insert(utf8.toByteArray(), QString::fromUtf8(utf8));
    }

private:
    QHash<QByteArray, QString> m_texts;
};

Claim readClaim(const Statement &row, SharedTexts &shared)
{
    const auto word = [&](int column) { return shared.of(row.utf8(column)); };
    Claim claim;
    claim.id = row.id<ClaimId>(0);
    claim.guid = row.text(1);
    claim.article = row.id<ArticleId>(2);
    claim.entity = word(3);
    claim.metric = word(4);
    claim.period = word(5);
    claim.low = Decimal::fromString(word(6));
    claim.high = row.utf8(7) == row.utf8(6) ? claim.low : Decimal::fromString(word(7));
    claim.unit = word(8);
    if (row.utf8(9) != "[]")
        claim.per = listFromColumn(row.text(9));
    claim.qualifier = word(10);
    claim.attribution = word(11);
    claim.attributionKind = attributionKindFromName(word(12)).value_or(AttributionKind::None);
    claim.statement = row.text(13);
    claim.note = row.text(14);
    claim.status = claimStatusFromName(word(15)).value_or(ClaimStatus::Unverified);
    claim.statusBy = word(16);
    claim.statusAt = timeFromColumn(row.utf8(17));
    claim.createdBy = word(18);
    claim.createdAt = timeFromColumn(row.utf8(19));
    claim.modifiedAt = timeFromColumn(row.utf8(20));
    claim.assignee = word(21);
    return claim;
}

void sortAsMade(QList<Claim> &claims)
{
    struct Place
    {
        decltype(claimOrder(Claim())) key;
        qsizetype index;
    };
    std::vector<Place> places;
    places.reserve(static_cast<size_t>(claims.size()));
    for (qsizetype index = 0; index < claims.size(); ++index)
        places.push_back({claimOrder(claims.at(index)), index});
    const auto isBefore = [](const Place &one, const Place &other) { return one.key < other.key; };
    if (std::is_sorted(places.begin(), places.end(), isBefore))
        return;
    std::stable_sort(places.begin(), places.end(), isBefore);
    QList<Claim> sorted;
    sorted.reserve(claims.size());
    for (const Place &place : places)
        sorted.append(std::move(claims[place.index]));
    claims = std::move(sorted);
}

/// Claims with all that belongs to them; one query for each kind, whatever the number of claims.
Result<QList<Claim>> readClaims(Database &database, const ClaimChoice &choice)
{
    SharedTexts shared;
    QList<Claim> claims;
    const Status read = forEachRow(database, "SELECT " + kColumns + " FROM claim WHERE " + choice.where + " AND deleted_at IS NULL ORDER BY id", choice.values,
                                   [&](const Statement &row) { claims.append(readClaim(row, shared)); });
    if (!read)
        return read.error();
    if (claims.isEmpty())
        return claims;
    if (const Status parts = readParts(database, choice, claims); !parts)
        return parts.error();
    sortAsMade(claims);
    return claims;
}

void bindFields(Statement &statement, const Claim &claim)
{
    statement.bindAll(claim.id, claim.guid, claim.article, claim.entity, claim.metric, claim.period,
                      decimalColumn(claim.low), decimalColumn(claim.high), claim.unit, listColumn(claim.per),
                      claim.qualifier, claim.attribution, attributionKindName(claim.attributionKind), claim.statement,
                      claim.note, claimStatusName(claim.status), claim.statusBy, timeColumn(claim.statusAt),
                      claim.createdBy, timeColumn(claim.createdAt), timeColumn(claim.modifiedAt), claim.assignee);
}

Status checkAnchor(const Anchor &anchor)
{
    const Range range = anchor.span.range;
    const bool isEmpty = range.isEmpty() && (anchor.state != AnchorState::Orphan || range.end < range.begin);
    if (range.begin < 0 || isEmpty || anchor.span.paragraph < 0)
        return Error{Error::Code::Invalid, QStringLiteral("anchor"),
                     QStringLiteral("range %1…%2").arg(range.begin).arg(range.end)};
    return Done{};
}

/// Adds, stores and sets aside until the stored anchors are those of `claim`.
Status alignAnchors(Database &database, const Claim &claim)
{
    const auto stored = readRows(
        database, "SELECT id FROM anchor WHERE claim_id = ? AND deleted_at IS NULL",
        [](const Statement &row) { return row.id<AnchorId>(0); }, claim.id);
    if (!stored)
        return stored.error();
    QSet<AnchorId> leaving(stored->begin(), stored->end());
    for (Anchor anchor : claim.anchors) {
        anchor.claim = claim.id;
        const bool known = leaving.remove(anchor.id);
        Status done = known ? Claims::updateAnchor(database, anchor) : Status(Done{});
        if (!known) {
            const Result<Anchor> added = Claims::addAnchor(database, anchor);
            done = added ? Status(Done{}) : Status(added.error());
        }
        if (!done)
            return done;
    }
    for (const AnchorId id : leaving) {
        if (Status gone = Claims::removeAnchor(database, id); !gone)
            return gone;
    }
    return Done{};
}

Status alignParts(Database &database, const Claim &claim)
{
    if (Status tags = alignTags(database, claim); !tags)
        return tags;
    return alignEvidence(database, claim);
}

/// "%word%" with the wildcards in the word taken literally.
QString containing(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + word + u'%';
}

} // namespace

Result<Claim> Claims::add(Database &database, Claim claim)
{
    if (!claim.id.isValid())
        claim.id = newId<ClaimId>();
    if (claim.guid.isEmpty())
        claim.guid = newGuid();
    if (!claim.createdAt.isValid())
        claim.createdAt = storedNow();
    if (!claim.modifiedAt.isValid())
        claim.modifiedAt = claim.createdAt;
    Result<Statement> insert = Statement::prepare(
        database,
        "INSERT INTO claim (" + kColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    bindFields(*insert, claim);
    if (const Status added = insert->run(); !added)
        return added.error();
    for (Anchor &anchor : claim.anchors) {
        anchor.claim = claim.id;
        const Result<Anchor> added = addAnchor(database, anchor);
        if (!added)
            return added.error();
        anchor = *added;
    }
    if (const Status parts = alignParts(database, claim); !parts)
        return parts.error();
    return claim.tags.isEmpty() && claim.evidence.isEmpty() ? Result<Claim>(claim) : find(database, claim.id);
}

Status Claims::update(Database &database, const Claim &claim)
{
    const Result<Claim> before = find(database, claim.id);
    if (!before)
        return before.error();
    Claim same = claim;
    same.modifiedAt = before->modifiedAt;
    same.tags = normalisedTags(claim.tags);
    if (same == *before)
        return Done{};
    Result<Statement> update = Statement::prepare(
        database,
        "UPDATE claim SET guid = ?2, article_id = ?3, entity = ?4, metric = ?5, period = ?6, low = ?7, high = ?8, unit = ?9, "
        "per = ?10, qualifier = ?11, attribution = ?12, attribution_kind = ?13, statement = ?14, note = ?15, status = ?16, "
        "status_by = ?17, status_at = ?18, created_by = ?19, created_at = ?20, modified_at = ?21, assignee = ?22 WHERE id = ?1");
    if (!update)
        return update.error();
    Claim stored = claim;
    stored.modifiedAt = storedNow();
    bindFields(*update, stored);
    if (Status done = update->run(); !done)
        return done;
    if (Status parts = alignParts(database, claim); !parts)
        return parts;
    return alignAnchors(database, claim);
}

Status Claims::setStatus(Database &database, ClaimId id, ClaimStatus status, const QString &by)
{
    const QString now = *timeColumn(storedNow());
    const Status done = runSql(database,
                               "UPDATE claim SET status = ?, status_by = ?, status_at = ?, modified_at = ? "
                               "WHERE id = ? AND deleted_at IS NULL",
                               claimStatusName(status), by, now, now, id);
    return done ? oneRowChanged(database, "claim", id.value) : done;
}

Status Claims::remove(Database &database, ClaimId id)
{
    const QString now = *timeColumn(storedNow());
    const Status gone =
        runSql(database, "UPDATE claim SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", now, id);
    if (!gone)
        return gone;
    if (Status found = oneRowChanged(database, "claim", id.value); !found)
        return found;
    if (Status parts = removeParts(database, id, now); !parts)
        return parts;
    return runSql(database, "UPDATE anchor SET deleted_at = ? WHERE claim_id = ? AND deleted_at IS NULL", now, id);
}

Result<Anchor> Claims::addAnchor(Database &database, Anchor anchor)
{
    if (const Status valid = checkAnchor(anchor); !valid)
        return valid.error();
    if (!anchor.id.isValid())
        anchor.id = newId<AnchorId>();
    if (anchor.guid.isEmpty())
        anchor.guid = newGuid();
    const Range range = anchor.span.range;
    const Status added =
        runSql(database, "INSERT INTO anchor (" + kAnchorColumns + ", position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
               "(SELECT coalesce(max(position), -1) + 1 FROM anchor WHERE claim_id = ? AND deleted_at IS NULL))",
               anchor.id, anchor.guid, anchor.claim, anchor.revision, sideName(anchor.span.side), anchor.span.paragraph,
               range.begin, range.end, anchor.exact, anchor.prefix, anchor.suffix, anchorStateName(anchor.state), anchor.claim);
    if (!added)
        return added.error();
    return anchor;
}

Status Claims::updateAnchor(Database &database, const Anchor &anchor)
{
    if (Status valid = checkAnchor(anchor); !valid)
        return valid;
    const Range range = anchor.span.range;
    const Status done =
        runSql(database,
               "UPDATE anchor SET revision_id = ?, side = ?, paragraph = ?, start = ?, \"end\" = ?, exact = ?, "
               "prefix = ?, suffix = ?, state = ? WHERE id = ? AND deleted_at IS NULL",
               anchor.revision, sideName(anchor.span.side), anchor.span.paragraph, range.begin, range.end, anchor.exact,
               anchor.prefix, anchor.suffix, anchorStateName(anchor.state), anchor.id);
    return done ? oneRowChanged(database, "anchor", anchor.id.value) : done;
}

Status Claims::removeAnchor(Database &database, AnchorId id)
{
    const Status gone = runSql(database, "UPDATE anchor SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                               timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "anchor", id.value) : gone;
}

Result<QList<Claim>> Claims::list(Database &database, ArticleId article)
{
    return readClaims(database, {"article_id = ?1", {article.value}});
}

Result<QList<Claim>> Claims::listAll(Database &database)
{
    return readClaims(database, {"true", {}});
}

Result<Claim> Claims::find(Database &database, ClaimId id)
{
    const Result<QList<Claim>> rows = readClaims(database, {"id = ?1", {id.value}});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return noSuchRow("claim", id.value);
    return rows->first();
}

Result<std::optional<Claim>> Claims::findByGuid(Database &database, const QString &guid)
{
    const Result<QList<Claim>> rows = readClaims(database, {"guid = ?1", {guid}});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<Claim>() : std::optional<Claim>(rows->first());
}

Result<QList<Claim>> Claims::search(Database &database, const QString &text)
{
    static const QRegularExpression kSpaces(QStringLiteral("\\s+"));
    const QStringList words = text.split(kSpaces, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return listAll(database);
    const QByteArray where =
        "(entity || char(10) || metric || char(10) || period || char(10) || unit || char(10) || attribution || "
        "char(10) || statement || char(10) || note LIKE ?1 ESCAPE '\\' OR EXISTS (SELECT 1 FROM anchor a WHERE "
        "a.claim_id = claim.id AND a.deleted_at IS NULL AND a.exact LIKE ?1 ESCAPE '\\'))";
    Result<QList<Claim>> found = readClaims(database, {where, {containing(words.first())}});
    for (qsizetype index = 1; index < words.size() && found; ++index) {
        const Result<QList<Claim>> next = readClaims(database, {where, {containing(words.at(index))}});
        if (!next)
            return next.error();
        QSet<ClaimId> kept;
        for (const Claim &claim : *next)
            kept.insert(claim.id);
        found->removeIf([&kept](const Claim &claim) { return !kept.contains(claim.id); });
    }
    return found;
}

} // namespace concord
