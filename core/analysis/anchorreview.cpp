// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/anchorreview.h"

#include "core/analysis/articlerevision.h"
#include "core/figures/recogniser.h"
#include "core/project/articles.h"

#include <algorithm>
#include <map>
#include <memory>

namespace concord {

namespace {

constexpr int kMostSteps = 50;     // revisions looked back for other words
constexpr int kMostValueSteps = 8; // and for the value of a claim whose passage was accepted

bool isToReview(const Anchor &anchor)
{
    return anchor.state == AnchorState::Changed || anchor.state == AnchorState::Ambiguous || anchor.state == AnchorState::Orphan;
}

/// Nobody has judged yet that the claim says something else than the text.
bool isHeldTrue(const Claim &claim)
{
    return claim.status == ClaimStatus::Unverified || claim.status == ClaimStatus::Verified;
}

/// The ways between the revisions of an article, each read once.
class Ways
{
public:
    struct Way
    {
        Way(TextRevision one, TextRevision other) : from(std::move(one)), to(std::move(other)), follower(from, to) {}

        TextRevision from;
        TextRevision to;
        AnchorFollower follower;
    };

    Ways(const OlderRevision &older, const std::function<std::optional<TextRevision>(RevisionId)> &find) : m_older(older), m_find(find) {}

    const Way *back(const TextRevision &newer)
    {
        return kept(m_back, newer.id, [&]() -> std::unique_ptr<Way> {
            std::optional<TextRevision> older = m_older(newer);
            return older ? std::make_unique<Way>(newer, std::move(*older)) : nullptr;
        });
    }

    const Way *forth(RevisionId older, const TextRevision &newest)
    {
        return kept(m_forth, older, [&]() -> std::unique_ptr<Way> {
            std::optional<TextRevision> found = m_find(older);
            return found && found->side == newest.side ? std::make_unique<Way>(std::move(*found), newest) : nullptr;
        });
    }

private:
    using Kept = std::map<RevisionId, std::unique_ptr<Way>>;

    template<typename Make>
    static const Way *kept(Kept &ways, RevisionId id, const Make &make)
    {
        const auto known = ways.find(id);
        return known != ways.end() ? known->second.get() : ways.emplace(id, make()).first->second.get();
    }

    const OlderRevision &m_older;
    const std::function<std::optional<TextRevision>(RevisionId)> &m_find;
    Kept m_back, m_forth;
};

void readBefore(AnchorReview *review, const TextRevision &newest, Ways &ways)
{
    Anchor anchor = review->anchor;
    const TextRevision *revision = &newest;
    for (int step = 0; step < kMostSteps; ++step) {
        const Ways::Way *way = ways.back(*revision);
        if (!way)
            return;
        anchor.state = AnchorState::Exact;
        const Anchor earlier = way->follower.followed(anchor);
        if (earlier.state == AnchorState::Orphan)
            return;
        review->before = earlier.exact;
        review->paragraphBefore = way->to.paragraphs.value(earlier.span.paragraph);
        review->rangeBefore = earlier.span.range;
        if (earlier.exact != review->anchor.exact)
            return;
        anchor = earlier;
        revision = &way->to;
    }
}

bool saysValue(const QString &paragraph, Range passage, const Claim &claim, const FigureOptions &options)
{
    const QList<Figure> figures = recogniseFigures(paragraph, options);
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) { return figure.span.intersects(passage) && saysValueOf(figure, claim); });
}

/// Whether an earlier revision said the value of the claim where its passage is now; that is what it was before then.
bool readValueBefore(AnchorReview *review, const TextRevision &newest, const FigureOptions &options, Ways &ways)
{
    Anchor anchor = review->anchor;
    const TextRevision *revision = &newest;
    for (int step = 0; step < kMostValueSteps; ++step) {
        const Ways::Way *way = ways.back(*revision);
        if (!way)
            return false;
        anchor.state = AnchorState::Exact;
        const Anchor earlier = way->follower.followed(anchor);
        if (earlier.state == AnchorState::Orphan)
            return false;
        const QString paragraph = way->to.paragraphs.value(earlier.span.paragraph);
        if (earlier.exact != anchor.exact && saysValue(paragraph, earlier.span.range, review->claim, options)) {
            review->before = earlier.exact;
            review->paragraphBefore = paragraph;
            review->rangeBefore = earlier.span.range;
            return true;
        }
        anchor = earlier;
        revision = &way->to;
    }
    return false;
}

void readOrphan(AnchorReview *review, const TextRevision &newest, Ways &ways)
{
    review->before = review->anchor.exact;
    const Ways::Way *way = ways.forth(review->anchor.revision, newest);
    if (!way)
        return;
    review->paragraphBefore = way->from.paragraphs.value(review->anchor.span.paragraph);
    review->rangeBefore = review->anchor.span.range;
    review->candidates = way->follower.candidates(review->anchor);
}

void compareValue(AnchorReview *review, const BitextSide &side)
{
    const Anchor &anchor = review->anchor;
    if (anchor.state == AnchorState::Orphan || !(review->claim.low || review->claim.high))
        return;
    review->valueDiffers = true;
    for (const Figure &figure : side.figures.value(anchor.span.paragraph)) {
        if (!figure.span.intersects(anchor.span.range))
            continue;
        if (saysValueOf(figure, review->claim)) {
            review->valueDiffers = false;
            review->figureNow.clear();
            return;
        }
        if (review->figureNow.isEmpty())
            review->figureNow = side.paragraphs[anchor.span.paragraph].mid(figure.span.begin, figure.span.length());
    }
}

/// Whether a passage may have been taken with another value: asked of every claim of an article, before any of it is copied. A text
/// that was never revised says what it said.
bool mayBeAccepted(const LoadedArticle &article, const Claim &claim, const Anchor &anchor, const TextRevision &newest)
{
    const QList<QList<Figure>> &figures = article.analysis.bitext.side(anchor.span.side).figures;
    if (newest.number == 1 || anchor.revision != newest.id || !isHeldTrue(claim) || !(claim.low || claim.high))
        return false;
    if (anchor.span.paragraph < 0 || anchor.span.paragraph >= figures.size())
        return false;
    const QList<Figure> &here = figures[anchor.span.paragraph];
    return std::any_of(here.cbegin(), here.cend(), [&](const Figure &figure) { return figure.span.intersects(anchor.span.range); });
}

/// A passage that was taken as it is now though it says another value than the claim, which it said once.
bool isAcceptedWithOtherValue(AnchorReview *review, const LoadedArticle &article, const TextRevision &newest, Ways &ways)
{
    const Anchor &anchor = review->anchor;
    const BitextSide &side = article.analysis.bitext.side(anchor.span.side);
    compareValue(review, side);
    if (!review->valueDiffers || review->figureNow.isEmpty())
        return false;
    review->paragraphNow = newest.paragraphs.value(anchor.span.paragraph);
    return readValueBefore(review, newest, figureOptionsFor(side.language, article.article.documentDate), ways);
}

} // namespace

bool saysValueOf(const Figure &figure, const Claim &claim)
{
    const auto isSame = [](const std::optional<Decimal> &one, const std::optional<Decimal> &other) { return one && other && *one == *other; };
    const bool isUnit = figure.unit.isEmpty() || claim.unit.isEmpty() || figure.unit == claim.unit;
    if (!isUnit)
        return false;
    if (figure.low == claim.low && figure.high == claim.high)
        return true;
    return figure.isPoint() && (isSame(figure.low, claim.low) || isSame(figure.high, claim.high)); // one end of a range
}

QList<AnchorReview> anchorsToReview(const LoadedArticle &article, const QList<Claim> &claims, const OlderRevision &older,
                                    const std::function<std::optional<TextRevision>(RevisionId)> &find)
{
    QList<AnchorReview> reviews;
    Ways ways(older, find);
    for (const Claim &claim : claims) {
        for (const Anchor &anchor : claim.anchors) {
            const std::optional<TextRevision> &newest = article.revision(anchor.span.side);
            if (!newest || (!isToReview(anchor) && !mayBeAccepted(article, claim, anchor, *newest)))
                continue;
            AnchorReview review;
            review.claim = claim;
            review.anchor = anchor;
            if (!isToReview(anchor)) {
                if (!isAcceptedWithOtherValue(&review, article, *newest, ways))
                    continue;
            } else if (anchor.state == AnchorState::Orphan || anchor.revision != newest->id) {
                readOrphan(&review, *newest, ways);
            } else {
                review.paragraphNow = newest->paragraphs.value(anchor.span.paragraph);
                readBefore(&review, *newest, ways);
                compareValue(&review, article.analysis.bitext.side(anchor.span.side));
            }
            reviews.append(review);
        }
    }
    return reviews;
}

QList<AnchorReview> anchorsToReview(const Project &project, const LoadedArticle &article, const QList<Claim> &claims)
{
    const auto find = [&](RevisionId id) -> std::optional<TextRevision> {
        Result<TextRevision> found = project.revision(id);
        return found ? std::optional(std::move(*found)) : std::nullopt;
    };
    const auto older = [&](const TextRevision &newer) -> std::optional<TextRevision> {
        const Result<QList<TextRevision>> all = Articles::revisions(project.database(), newer.article, newer.side);
        if (!all)
            return std::nullopt;
        const auto place = std::find_if(all->begin(), all->end(), [&](const TextRevision &revision) { return revision.id == newer.id; });
        return place == all->end() || place == all->begin() ? std::nullopt : find((place - 1)->id);
    };
    return anchorsToReview(article, claims, older, find);
}

} // namespace concord
