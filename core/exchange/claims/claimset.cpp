// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/claimset.h"

#include "core/exchange/jsonvalues.h"
#include "core/project/claims.h"
#include "core/project/project.h"

#include <QJsonArray>
#include <QSet>

namespace concord {

namespace {

using Key = QLatin1String;

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeIn(const QJsonObject &object, const char *key)
{
    return QDateTime::fromString(object.value(Key(key)).toString(), Qt::ISODateWithMs).toUTC();
}

QJsonArray commentsToJson(const QList<Comment> &comments)
{
    QHash<CommentId, QString> guids;
    for (const Comment &comment : comments)
        guids.insert(comment.id, comment.guid);
    QJsonArray array;
    for (const Comment &comment : comments) {
        array.append(QJsonObject{{Key("guid"), comment.guid},
                                 {Key("parent"), textOrNull(guids.value(comment.parent))},
                                 {Key("author"), textOrNull(comment.author)},
                                 {Key("content"), comment.content},
                                 {Key("created_at"), timeOrNull(comment.createdAt)},
                                 {Key("modified_at"), timeOrNull(comment.modifiedAt)},
                                 {Key("resolved_by"), textOrNull(comment.resolvedBy)},
                                 {Key("resolved_at"), timeOrNull(comment.resolvedAt)}});
    }
    return array;
}

void readComments(const QJsonArray &array, ReadClaim *read)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Comment comment;
        comment.guid = object.value(Key("guid")).toString();
        comment.author = object.value(Key("author")).toString();
        comment.content = object.value(Key("content")).toString();
        comment.createdAt = timeIn(object, "created_at");
        comment.modifiedAt = timeIn(object, "modified_at");
        comment.resolvedBy = object.value(Key("resolved_by")).toString();
        comment.resolvedAt = timeIn(object, "resolved_at");
        if (comment.content.trimmed().isEmpty())
            continue;
        if (const QString parent = object.value(Key("parent")).toString(); !parent.isEmpty() && !comment.guid.isEmpty())
            read->parents.insert(comment.guid, parent);
        read->comments.append(comment);
    }
}

/// The passage an anchor of the file means, looked for by its words when it is not in its place. An Error for what is no
/// description of a passage.
Result<QList<Anchor>> anchorsFrom(const QJsonObject &object, const ClaimTexts &texts, QuoteFinders &finders)
{
    const auto side = sideFromName(object.value(Key("side")).toString());
    if (!side || !texts.side(*side))
        return Error{Error::Code::Invalid, QStringLiteral("side"), object.value(Key("side")).toString()};
    const QStringList &paragraphs = texts.side(*side)->paragraphs;
    Quote quote{object.value(Key("exact")).toString(), object.value(Key("prefix")).toString(), object.value(Key("suffix")).toString()};
    const int paragraph = object.value(Key("paragraph")).toInt() - 1;
    if (paragraph >= 0 && paragraph < paragraphs.size() && object.value(Key("start")).isDouble()) {
        const CodePointMap map(paragraphs[paragraph]);
        const Range range{object.value(Key("start")).toInt(-1), object.value(Key("end")).toInt(-1)};
        if (range.begin >= 0 && range.end > range.begin && range.end <= map.codePointCount())
            quote.place = {TextSpan{*side, paragraph, map.toUnits(range)}};
    }
    const auto state = anchorStateFromName(object.value(Key("state")).toString());
    if (quote.exact.isEmpty() && quote.place.isEmpty() && state != AnchorState::Orphan)
        return Error{Error::Code::Invalid, QStringLiteral("anchors"), QStringLiteral("a passage is needed: start and end, or exact")};
    QList<Anchor> anchors = finders.find(quote, side);
    for (Anchor &anchor : anchors) {
        if (state && anchor.state == AnchorState::Exact && *state != AnchorState::Orphan)
            anchor.state = *state; // in its place: as it came there
    }
    if (!anchors.isEmpty())
        anchors.first().guid = object.value(Key("guid")).toString();
    return anchors;
}

/// An anchor the claim had already keeps its keys.
void takeKeys(Anchor *anchor, const QList<Anchor> &before)
{
    for (const Anchor &known : before) {
        const bool isSame = anchor->guid.isEmpty() ? known.span == anchor->span && known.revision == anchor->revision : known.guid == anchor->guid;
        if (!isSame)
            continue;
        anchor->id = known.id;
        anchor->guid = known.guid;
        anchor->claim = known.claim;
    }
}

/// The anchor of the claim that the file speaks of with the same words in the same state; null when there is none.
const Anchor *unchanged(const QJsonObject &object, const QList<Anchor> &before)
{
    const QString guid = object.value(Key("guid")).toString();
    for (const Anchor &known : before) {
        if (!guid.isEmpty() && known.guid == guid && known.exact == object.value(Key("exact")).toString()
            && anchorStateName(known.state) == object.value(Key("state")).toString())
            return &known;
    }
    return nullptr;
}

Status readAnchors(const QJsonObject &object, const ClaimTexts &texts, QuoteFinders &finders, Claim &claim)
{
    QJsonArray places = object.value(Key("anchors")).toArray();
    if (!object.contains(Key("anchors")) && object.contains(Key("side"))) {
        places.append(object);
        if (object.value(Key("counterpart")).isObject())
            places.append(object.value(Key("counterpart")));
    }
    if (places.isEmpty())
        return Done{};
    const QList<Anchor> before = claim.anchors;
    claim.anchors.clear();
    for (const QJsonValue &place : places) {
        if (const Anchor *same = unchanged(place.toObject(), before)) {
            claim.anchors.append(*same);
            continue;
        }
        const Result<QList<Anchor>> anchors = anchorsFrom(place.toObject(), texts, finders);
        if (!anchors)
            return anchors.error();
        for (Anchor anchor : *anchors) {
            takeKeys(&anchor, before);
            claim.anchors.append(anchor);
        }
    }
    return Done{};
}

Status addComments(Database &database, ClaimId claim, const ReadClaim &read)
{
    const Result<QList<Comment>> stored = Comments::list(database, claim);
    if (!stored)
        return stored.error();
    QHash<QString, CommentId> known;
    for (const Comment &comment : *stored)
        known.insert(comment.guid, comment.id);
    for (Comment comment : read.comments) {
        if (known.contains(comment.guid))
            continue;
        comment.claim = claim;
        comment.parent = known.value(read.parents.value(comment.guid));
        const Result<Comment> added = Comments::add(database, comment);
        if (!added)
            return added.error();
        known.insert(added->guid, added->id);
    }
    return Done{};
}

/// Adds the claim or updates the one of its guid, and counts it.
Result<ClaimId> storeClaim(Database &database, const ReadClaim &read, ClaimImportOutcome *outcome, const ClaimFateListener &told)
{
    const auto tell = [&](ImportFate fate, const Claim *before) {
        if (told)
            told(read, fate, before);
    };
    const Result<std::optional<Claim>> before =
        read.claim.guid.isEmpty() ? Result<std::optional<Claim>>(std::nullopt) : Claims::findByGuid(database, read.claim.guid);
    if (!before)
        return before.error();
    if (!*before) {
        const Result<Claim> added = Claims::add(database, read.claim);
        if (!added)
            return added.error();
        ++outcome->added;
        tell(ImportFate::Added, nullptr);
        return added->id;
    }
    Claim after = read.claim;
    after.id = (*before)->id;
    after.createdAt = (*before)->createdAt;
    after.modifiedAt = (*before)->modifiedAt;
    after.tags.sort();
    if (after == **before) {
        ++outcome->unchanged;
        tell(ImportFate::Same, &**before);
        return after.id;
    }
    if (const Status updated = Claims::update(database, after); !updated)
        return updated.error();
    ++outcome->updated;
    tell(ImportFate::Changed, &**before);
    return after.id;
}

} // namespace

bool hasUnsurePassage(const Claim &claim)
{
    for (const Anchor &anchor : claim.anchors) {
        if (anchor.state == AnchorState::Orphan || anchor.state == AnchorState::Ambiguous)
            return true;
    }
    return false;
}

Result<QList<ArticleClaims>> exportedClaims(const Project &project, ArticleId article)
{
    const Result<QList<Article>> articles = project.articles();
    const auto comments = Comments::listAll(project.database());
    if (!articles || !comments)
        return articles ? comments.error() : articles.error();
    QList<ArticleClaims> sets;
    for (const Article &each : *articles) {
        if (article.isValid() && each.id != article)
            continue;
        const auto source = project.latestRevision(each.id, Side::Source), translation = project.latestRevision(each.id, Side::Translation);
        const Result<QList<Claim>> claims = project.claims(each.id);
        if (!source || !translation)
            return source ? translation.error() : source.error();
        if (!claims)
            return claims.error();
        ArticleClaims set{each, {*source, *translation}, *claims, {}};
        for (const Claim &claim : *claims) {
            if (comments->contains(claim.id))
                set.comments.insert(claim.id, comments->value(claim.id));
        }
        sets.append(set);
    }
    return sets;
}

ClaimGround::ClaimGround(QList<ArticleClaims> articles, ArticleId article) : m_articles(std::move(articles)), m_article(article)
{
    for (qsizetype set = 0; set < m_articles.size(); ++set) {
        const QList<Claim> &claims = m_articles[set].claims;
        for (qsizetype index = 0; index < claims.size(); ++index) {
            m_places.insert(claims[index].guid, {set, index});
            m_places.insert(QString::number(claims[index].id.value), {set, index});
        }
    }
}

const ArticleClaims *ClaimGround::home() const
{
    for (const ArticleClaims &set : m_articles) {
        if (!m_article.isValid() || set.article.id == m_article)
            return &set;
    }
    return nullptr;
}

std::pair<const ArticleClaims *, const Claim *> ClaimGround::known(const QString &guid, const QString &id) const
{
    const auto place = m_places.constFind(guid.isEmpty() ? id : guid);
    if (place == m_places.cend())
        return {nullptr, nullptr};
    const ArticleClaims &set = m_articles[place->first];
    return {&set, &set.claims[place->second]};
}

Result<ReadClaim> ClaimGround::read(const QJsonObject &object) const
{
    const auto [set, before] = known(object.value(Key("guid")).toString(), object.value(Key("id")).toString());
    const ArticleClaims *place = set ? set : home();
    if (!place)
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    Claim claim;
    if (before)
        claim = *before;
    claim.article = place->article.id;
    return fullClaimFromJson(object, place->texts, finders(*place), claim);
}

QuoteFinders &ClaimGround::finders(const ArticleClaims &set) const
{
    std::shared_ptr<QuoteFinders> &finders = m_finders[set.article.id];
    if (!finders)
        finders = std::make_shared<QuoteFinders>(set.texts);
    return *finders;
}

Result<ClaimImportOutcome> storeClaims(Database &database, const QList<ReadClaim> &claims, const ClaimFateListener &told)
{
    ClaimImportOutcome outcome;
    for (const ReadClaim &read : claims) {
        const Result<ClaimId> stored = storeClaim(database, read, &outcome, told);
        if (!stored)
            return stored.error();
        if (hasUnsurePassage(read.claim))
            outcome.orphans.append(*stored);
        if (!read.hasComments)
            continue;
        if (const Status commented = addComments(database, *stored, read); !commented)
            return commented.error();
    }
    return outcome;
}

QJsonObject fullClaimToJson(const Claim &claim, const QList<Comment> &comments, ClaimWriter &writer)
{
    QJsonObject object = writer.write(claim);
    object.insert(Key("guid"), claim.guid);
    object.insert(Key("created_at"), timeOrNull(claim.createdAt));
    object.insert(Key("modified_at"), timeOrNull(claim.modifiedAt));
    object.insert(Key("status_at"), timeOrNull(claim.statusAt));
    QJsonArray anchors = object.value(Key("anchors")).toArray();
    for (qsizetype i = 0; i < anchors.size(); ++i) {
        QJsonObject anchor = anchors[i].toObject();
        anchor.insert(Key("guid"), claim.anchors[i].guid);
        anchor.insert(Key("prefix"), claim.anchors[i].prefix);
        anchor.insert(Key("suffix"), claim.anchors[i].suffix);
        anchors[i] = anchor;
    }
    object.insert(Key("anchors"), anchors);
    object.insert(Key("comments"), commentsToJson(comments));
    return object;
}

Result<ReadClaim> fullClaimFromJson(const QJsonObject &object, const ClaimTexts &texts, QuoteFinders &finders, const Claim &claim)
{
    QJsonObject fields = object;
    for (const char *key : {"anchors", "paragraph", "counterpart", "period"})
        fields.remove(Key(key));
    Result<Claim> read = claimFromJson(fields, texts, claim);
    if (!read)
        return read.error();
    ReadClaim result{*read, {}, {}, object.contains(Key("comments"))};
    if (object.contains(Key("period")))
        result.claim.period = object.value(Key("period")).toString();
    if (const QString guid = object.value(Key("guid")).toString(); !guid.isEmpty())
        result.claim.guid = guid;
    if (object.contains(Key("created_by")))
        result.claim.createdBy = object.value(Key("created_by")).toString();
    if (const QDateTime created = timeIn(object, "created_at"); created.isValid())
        result.claim.createdAt = created;
    if (const QDateTime modified = timeIn(object, "modified_at"); modified.isValid())
        result.claim.modifiedAt = modified;
    if (!object.value(Key("status")).toString().isEmpty() && object.contains(Key("status_by"))) {
        result.claim.statusBy = object.value(Key("status_by")).toString();
        result.claim.statusAt = timeIn(object, "status_at");
    }
    if (const Status anchors = readAnchors(object, texts, finders, result.claim); !anchors)
        return anchors.error();
    readComments(object.value(Key("comments")).toArray(), &result);
    return result;
}

} // namespace concord
