// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimparts.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

#include <QSet>

#include <algorithm>

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

Result<ClaimParts> readParts(Database &database, ClaimId claim, ArticleId article)
{
    ClaimParts parts;
    QByteArray where = "?1 = 0";
    if (claim.isValid())
        where = "claim_id = ?1";
    else if (article.isValid())
        where = "claim_id IN (SELECT id FROM claim WHERE article_id = ?1)";
    const qint64 key = claim.isValid() ? claim.value : article.value;
    QHash<QString, QString> names; // as stored → as they are shown, each kept once
    const auto tags = readRows(
        database, "SELECT claim_id, name FROM claim_tag WHERE " + where + " AND deleted_at IS NULL ORDER BY name",
        [&](const Statement &row) {
            const QString stored = row.text(1);
            auto name = names.constFind(stored);
            if (name == names.cend())
                name = names.insert(stored, stored.simplified());
            if (!name->isEmpty())
                parts.tags[row.id<ClaimId>(0)].append(*name);
            return 0;
        },
        key);
    if (!tags)
        return tags.error();
    for (QStringList &several : parts.tags) {
        if (several.size() > 1)
            several = normalisedTags(several);
    }
    const auto evidence = readRows(
        database, "SELECT claim_id, id, url, title, accessed_on FROM evidence WHERE " + where + " AND deleted_at IS NULL ORDER BY position, id",
        [&](const Statement &row) {
            parts.evidence[row.id<ClaimId>(0)].append({row.id<EvidenceId>(1), row.text(2), row.text(3), dateFromColumn(row.text(4))});
            return 0;
        },
        key);
    if (!evidence)
        return evidence.error();
    return parts;
}

} // namespace concord
