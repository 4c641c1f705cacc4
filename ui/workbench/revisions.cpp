// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/revisions.h"

#include "core/analysis/correction.h"
#include "core/documents/documentreader.h"
#include "core/exchange/articleimport.h"
#include "core/exchange/claimjson.h"
#include "core/project/claims.h"
#include "ui/workbench/workbench.h"

namespace concord {

Revisions::Revisions(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::revised, this, &Revisions::revised);
}

bool Revisions::canRevise(Side side) const
{
    const LoadedArticle *article = m_workbench.article();
    return article && article->revision(side) && !m_workbench.project()->isReadOnly() && !m_workbench.isAnalysing();
}

Status Revisions::edit(const char *title, const std::function<Result<RevisionOutcome>(Database &)> &change)
{
    AnchorCounts counts;
    const Status edited = m_workbench.history().edit(title, [&](Database &database) -> Status {
        const Result<RevisionOutcome> outcome = change(database);
        if (!outcome)
            return outcome.error();
        counts = outcome->anchors;
        return Done{};
    });
    if (edited)
        emit revised(counts);
    return edited;
}

Status Revisions::correct(const TextRevision &revision, int paragraph, const QString &text)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Correct paragraph"), [&](Database &database) {
        Result<RevisionOutcome> outcome = correctParagraph(database, revision, paragraph, text);
        const LoadedArticle *article = m_workbench.article();
        if (!outcome || !article)
            return outcome;
        const Status kept = keepShortened(database, *article, outcome->revision, paragraph, m_workbench.project()->author());
        return kept ? outcome : Result<RevisionOutcome>(kept.error());
    });
}

Status Revisions::import(Side side, const QString &path)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    ReadOptions options;
    if (const auto &revision = article->revision(side))
        options.language = revision->language;
    const Result<Document> document = readDocumentFile(path, options);
    if (!document)
        return document.error();
    const TextRevision next = revisionOf(*document, article->article.id, side);
    return edit(QT_TRANSLATE_NOOP("Edit", "Import new version"), [&](Database &database) { return reviseText(database, next); });
}

Status Revisions::restore(RevisionId id)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Restore version"), [id](Database &database) { return restoreRevision(database, id); });
}

Status Revisions::accept(const AnchorReview &review)
{
    Anchor accepted = review.anchor;
    accepted.state = AnchorState::Exact;
    return m_workbench.history().edit(QT_TRANSLATE_NOOP("Edit", "Accept passage"), [&](Database &database) -> Status {
        if (const Status updated = Claims::updateAnchor(database, accepted); !updated || !unverifies(review))
            return updated;
        return Claims::setStatus(database, review.claim.id, ClaimStatus::Unverified, m_workbench.project()->author());
    });
}

bool Revisions::unverifies(const AnchorReview &review)
{
    return review.valueDiffers && review.claim.status == ClaimStatus::Verified;
}

Status Revisions::attach(const Anchor &anchor, const TextSpan &span)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article || !article->revision(span.side))
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    const Result<Anchor> place = anchorAt(*article->revision(span.side), span);
    if (!place)
        return place.error();
    Anchor attached = *place;
    attached.id = anchor.id;
    attached.guid = anchor.guid;
    attached.claim = anchor.claim;
    return m_workbench.history().edit(QT_TRANSLATE_NOOP("Edit", "Attach claim"), [&](Database &database) { return Claims::updateAnchor(database, attached); });
}

QList<AnchorReview> Revisions::reviews() const
{
    const LoadedArticle *article = m_workbench.article();
    return article ? anchorsToReview(*m_workbench.project(), *article, m_workbench.claims()) : QList<AnchorReview>();
}

} // namespace concord
