// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/claimedits.h"

#include "core/exchange/claimjson.h"
#include "core/project/claims.h"
#include "core/project/claims/claimhistory.h"
#include "core/project/claims/comments.h"
#include "ui/workbench/workbench.h"

namespace concord {

namespace {

Status changeOne(Database &database, ClaimId id, const ClaimChange &change, const QString &by)
{
    Result<Claim> found = Claims::find(database, id);
    if (!found)
        return found.error();
    Claim claim = *found;
    claim.entity = change.entity.value_or(claim.entity);
    claim.metric = change.metric.value_or(claim.metric);
    claim.assignee = change.assignee.value_or(claim.assignee);
    for (const QString &tag : change.removedTags)
        claim.tags.removeAll(tag);
    claim.tags += change.addedTags;
    if (Status updated = Claims::update(database, claim); !updated)
        return updated;
    return !change.status || *change.status == claim.status ? Status(Done{}) : Claims::setStatus(database, id, *change.status, by);
}

/// What `into` lacks and `other` has.
void take(Claim &into, const Claim &other)
{
    const auto fill = [](QString &mine, const QString &theirs) {
        if (mine.isEmpty())
            mine = theirs;
    };
    fill(into.attribution, other.attribution);
    fill(into.statement, other.statement);
    fill(into.assignee, other.assignee);
    if (into.attributionKind == AttributionKind::None)
        into.attributionKind = other.attributionKind;
    if (!other.note.isEmpty() && !into.note.contains(other.note))
        into.note += (into.note.isEmpty() ? QString() : QStringLiteral("\n\n")) + other.note;
    into.tags += other.tags;
    for (Evidence evidence : other.evidence) {
        const bool isKnown = std::any_of(into.evidence.cbegin(), into.evidence.cend(), [&](const Evidence &mine) { return mine.url == evidence.url; });
        evidence.id = {};
        if (!isKnown)
            into.evidence.append(evidence);
    }
    for (Anchor anchor : other.anchors) {
        const bool isKnown = std::any_of(into.anchors.cbegin(), into.anchors.cend(),
                                         [&](const Anchor &mine) { return mine.revision == anchor.revision && mine.span == anchor.span; });
        anchor.id = {};
        anchor.guid.clear();
        if (!isKnown)
            into.anchors.append(anchor);
    }
}

/// Writes the comments of a claim on another one, answers to their threads.
Status copyComments(Database &database, ClaimId from, ClaimId to)
{
    const Result<QList<Comment>> comments = Comments::list(database, from);
    if (!comments)
        return comments.error();
    QHash<CommentId, CommentId> copies;
    for (Comment comment : *comments) {
        const CommentId old = comment.id;
        comment.id = {};
        comment.guid.clear();
        comment.claim = to;
        comment.parent = copies.value(comment.parent);
        const Result<Comment> added = Comments::add(database, comment);
        if (!added)
            return added.error();
        copies.insert(old, added->id);
    }
    return Done{};
}

} // namespace

ClaimEdits::ClaimEdits(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
}

Status ClaimEdits::edit(const char *title, const std::function<Status(Database &)> &change)
{
    if (!m_workbench.project())
        return Error{Error::Code::NotFound, QStringLiteral("project"), {}};
    return m_workbench.history().edit(title, change);
}

QList<ClaimProposal> ClaimEdits::proposals()
{
    const std::shared_ptr<const LoadedArticle> article = m_workbench.sharedArticle();
    if (article != m_allOf) {
        m_allOf = article;
        m_all = article ? claimProposals(*article, {}, {}) : QList<ClaimProposal>();
    }
    if (!article)
        return {};
    return pendingProposals(m_all, m_workbench.claims(), rejectedPlaces(*m_workbench.project(), *article).valueOr({}));
}

Result<ClaimId> ClaimEdits::accept(const ClaimProposal &proposal, std::optional<ClaimStatus> status)
{
    ClaimId id;
    const Status edited = edit(QT_TRANSLATE_NOOP("Edit", "Make claim"), [&](Database &database) -> Status {
        Claim claim = proposal.claim;
        claim.createdBy = m_workbench.project()->author();
        const Result<Claim> added = Claims::add(database, claim);
        if (!added)
            return added.error();
        id = added->id;
        return status ? Claims::setStatus(database, id, *status, m_workbench.project()->author()) : Status(Done{});
    });
    return edited ? Result<ClaimId>(id) : Result<ClaimId>(edited.error());
}

Status ClaimEdits::reject(const ClaimProposal &proposal)
{
    const std::shared_ptr<const LoadedArticle> article = m_workbench.sharedArticle();
    if (!article)
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    return edit(QT_TRANSLATE_NOOP("Edit", "Reject suggestion"),
                [&](Database &database) { return rejectProposal(database, *article, proposal, m_workbench.project()->author()); });
}

Status ClaimEdits::change(const QList<ClaimId> &ids, const ClaimChange &change)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Change claims"), [&](Database &database) -> Status {
        for (const ClaimId id : ids) {
            if (Status changed = changeOne(database, id, change, m_workbench.project()->author()); !changed)
                return changed;
        }
        return Done{};
    });
}

Status ClaimEdits::remove(const QList<ClaimId> &ids)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Remove claims"), [&](Database &database) -> Status {
        for (const ClaimId id : ids) {
            if (Status gone = Claims::remove(database, id); !gone)
                return gone;
        }
        return Done{};
    });
}

Status ClaimEdits::merge(const QList<ClaimId> &ids)
{
    if (ids.size() < 2)
        return Error{Error::Code::NotFound, QStringLiteral("claim"), {}};
    return edit(QT_TRANSLATE_NOOP("Edit", "Merge claims"), [&](Database &database) -> Status {
        const Result<Claim> first = Claims::find(database, ids.first());
        if (!first)
            return first.error();
        Claim kept = *first;
        for (const ClaimId id : ids.mid(1)) {
            const Result<Claim> other = Claims::find(database, id);
            if (!other)
                return other.error();
            take(kept, *other);
            if (Status copied = copyComments(database, id, kept.id); !copied)
                return copied;
            if (Status gone = Claims::remove(database, id); !gone)
                return gone;
        }
        return Claims::update(database, kept);
    });
}

Status ClaimEdits::attach(ClaimId claim, const QList<TextSpan> &spans)
{
    const LoadedArticle *article = m_workbench.article();
    QList<Anchor> anchors;
    for (const TextSpan &span : spans) {
        if (!article || !article->revision(span.side))
            return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
        const Result<Anchor> place = anchorAt(*article->revision(span.side), span);
        if (!place)
            return place.error();
        anchors.append(*place);
        anchors.last().claim = claim;
    }
    return edit(QT_TRANSLATE_NOOP("Edit", "Attach passage"), [&](Database &database) -> Status {
        for (const Anchor &anchor : std::as_const(anchors)) {
            if (const Result<Anchor> added = Claims::addAnchor(database, anchor); !added)
                return added.error();
        }
        return Done{};
    });
}

Status ClaimEdits::comment(ClaimId claim, CommentId parent, const QString &text)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Comment"), [&](Database &database) -> Status {
        Comment comment;
        comment.claim = claim;
        comment.parent = parent;
        comment.author = m_workbench.project()->author();
        comment.content = text;
        const Result<Comment> added = Comments::add(database, comment);
        return added ? Status(Done{}) : Status(added.error());
    });
}

Status ClaimEdits::setResolved(CommentId thread, bool resolved)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Settle thread"), [&](Database &database) {
        return resolved ? Comments::resolve(database, thread, m_workbench.project()->author()) : Comments::reopen(database, thread);
    });
}

QList<Comment> ClaimEdits::comments(ClaimId claim) const
{
    return m_workbench.project() ? Comments::list(m_workbench.project()->database(), claim).valueOr({}) : QList<Comment>();
}

Status ClaimEdits::restore(ClaimId claim, qint64 seq)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Restore claim"), [&](Database &database) { return restoreClaim(database, claim, seq); });
}

Status ClaimEdits::addMetric(const Metric &metric)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Add metric"), [&](Database &database) -> Status {
        const Result<Metric> added = Metrics::add(database, metric);
        return added ? Status(Done{}) : Status(added.error());
    });
}

QList<Metric> ClaimEdits::metrics() const
{
    return m_workbench.project() ? Metrics::list(m_workbench.project()->database()).valueOr({}) : QList<Metric>();
}

Status ClaimEdits::keepFilter(const SavedFilter &filter)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Keep filter"), [&](Database &database) { return saveFilter(database, filter); });
}

Status ClaimEdits::dropFilter(const QString &name)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Drop filter"), [&](Database &database) { return removeFilter(database, name); });
}

QList<SavedFilter> ClaimEdits::filters() const
{
    return m_workbench.project() ? savedFilters(m_workbench.project()->database()).valueOr({}) : QList<SavedFilter>();
}

} // namespace concord
