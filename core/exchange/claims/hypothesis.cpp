// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/hypothesis.h"

#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/webannotation.h"

#include <QJsonArray>

namespace concord {

namespace {

using Key = QLatin1String;

/// "acct:lin@example.org" → "lin".
QString nameOf(const QJsonObject &row)
{
    const QString shown = row.value(Key("user_info")).toObject().value(Key("display_name")).toString();
    const QString user = row.value(Key("user")).toString();
    return !shown.isEmpty() ? shown : user.startsWith(u"acct:") ? user.mid(5).section(u'@', 0, 0) : user;
}

QDateTime timeIn(const QJsonObject &row, const char *key)
{
    QString text = row.value(Key(key)).toString();
    if (const qsizetype point = text.indexOf(u'.'); point >= 0) { // microseconds
        qsizetype end = point + 1;
        while (end < text.size() && text[end].isDigit())
            ++end;
        text.remove(point, end - point);
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

Quote quoteIn(const QJsonObject &row)
{
    for (const QJsonValue &target : row.value(Key("target")).toArray()) {
        for (const QJsonValue &selector : target.toObject().value(Key("selector")).toArray()) {
            const QJsonObject object = selector.toObject();
            if (object.value(Key("type")).toString() == u"TextQuoteSelector")
                return {object.value(Key("exact")).toString(), object.value(Key("prefix")).toString(), object.value(Key("suffix")).toString()};
        }
    }
    return {};
}

Claim claimOf(const QJsonObject &row, const ClaimGround &ground)
{
    Claim claim;
    claim.guid = guidOfIri(row.value(Key("id")).toString());
    const auto [set, before] = ground.known(claim.guid, {});
    if (before)
        claim = *before;
    else
        claim.article = ground.home()->article.id;
    claim.note = row.value(Key("text")).toString();
    claim.createdBy = nameOf(row);
    claim.createdAt = timeIn(row, "created");
    claim.modifiedAt = timeIn(row, "updated");
    claim.tags.clear();
    for (const QJsonValue &tag : row.value(Key("tags")).toArray())
        claim.tags.append(tag.toString());
    const Quote quote = quoteIn(row);
    if (!before && !quote.exact.isEmpty())
        claim.anchors = ground.finders(*ground.home()).find(quote, std::nullopt);
    return claim;
}

Comment commentOf(const QJsonObject &row)
{
    Comment comment;
    comment.guid = guidOfIri(row.value(Key("id")).toString());
    comment.author = nameOf(row);
    comment.content = row.value(Key("text")).toString();
    comment.createdAt = timeIn(row, "created");
    comment.modifiedAt = timeIn(row, "updated");
    return comment;
}

/// Ids of what a reply answers, the annotation first.
QStringList referencesOf(const QJsonObject &row)
{
    QStringList ids;
    for (const QJsonValue &id : row.value(Key("references")).toArray())
        ids.append(id.toString());
    return ids;
}

QJsonArray rowsOf(const QJsonValue &json)
{
    if (json.isArray())
        return json.toArray();
    const QJsonValue rows = json.toObject().value(Key("rows"));
    return rows.isArray() ? rows.toArray() : QJsonArray{json};
}

} // namespace

Result<QList<ReadClaim>> readHypothesis(const QByteArray &bytes, const ClaimGround &ground)
{
    const Result<QJsonValue> json = jsonOrLines(bytes);
    if (!json)
        return json.error();
    if (!ground.home())
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    QList<ReadClaim> claims;
    QHash<QString, qsizetype> places; // id → claim
    QList<QJsonObject> replies;
    int number = 0;
    for (const QJsonValue &value : rowsOf(*json)) {
        ++number;
        const QJsonObject row = value.toObject();
        if (row.value(Key("id")).toString().isEmpty())
            return Error{Error::Code::Invalid, {}, QStringLiteral("annotation %1: missing id").arg(number)};
        if (number > kMaxImportedClaims)
            return Error{Error::Code::Invalid, {}, QStringLiteral("more than %1 annotations").arg(kMaxImportedClaims)};
        if (!referencesOf(row).isEmpty()) {
            replies.append(row);
            continue;
        }
        places.insert(row.value(Key("id")).toString(), claims.size());
        claims.append({claimOf(row, ground), {}, {}, true});
    }
    std::stable_sort(replies.begin(), replies.end(),
                     [](const QJsonObject &one, const QJsonObject &other) { return timeIn(one, "created") < timeIn(other, "created"); });
    for (const QJsonObject &row : replies) {
        const QStringList references = referencesOf(row);
        const auto place = places.constFind(references.first());
        if (place == places.cend() || row.value(Key("text")).toString().trimmed().isEmpty()) {
            claims.append({claimOf(row, ground), {}, {}, true});
            continue;
        }
        ReadClaim &claim = claims[*place];
        claim.comments.append(commentOf(row));
        if (references.size() > 1)
            claim.parents.insert(claim.comments.last().guid, guidOfIri(references.last()));
    }
    return claims;
}

} // namespace concord
