// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/proposing/proposals.h"

#include "core/analysis/articlerevision.h"
#include "core/analysis/claimdraft.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace concord {

namespace {

bool isProposed(FigureKind kind)
{
    return kind != FigureKind::Date && kind != FigureKind::Time && kind != FigureKind::Ordinal;
}

bool isMoney(FigureKind kind)
{
    return kind == FigureKind::Money || kind == FigureKind::Price;
}

/// A figure and the same one on the other side.
struct Candidate
{
    FigureKind kind = FigureKind::Count;
    TextSpan figure;
    std::optional<TextSpan> counterpart;
};

QList<Candidate> candidatesOf(const ArticleAnalysis &analysis)
{
    std::map<std::pair<int, int>, FigureAt> partners; // source → translation
    std::map<std::pair<int, int>, bool> paired;       // of the translation
    for (const FigurePair &pair : analysis.checks.pairs) {
        partners.emplace(std::pair(pair.source.paragraph, pair.source.index), pair.translation);
        paired.emplace(std::pair(pair.translation.paragraph, pair.translation.index), true);
    }
    QList<Candidate> candidates;
    for (const Side side : {Side::Source, Side::Translation}) {
        const BitextSide &texts = analysis.bitext.side(side);
        const QList<QList<Figure>> &others = analysis.bitext.translation.figures;
        for (int paragraph = 0; paragraph < texts.figures.size(); ++paragraph) {
            for (int index = 0; index < texts.figures[paragraph].size(); ++index) {
                const Figure &figure = texts.figures[paragraph][index];
                if (!isProposed(figure.kind) || (side == Side::Translation && paired.contains({paragraph, index})))
                    continue;
                Candidate candidate{figure.kind, {side, paragraph, figure.span}, {}};
                if (const auto partner = partners.find({paragraph, index}); side == Side::Source && partner != partners.end())
                    candidate.counterpart = TextSpan{Side::Translation, partner->second.paragraph, others[partner->second.paragraph][partner->second.index].span};
                candidates.append(candidate);
            }
        }
    }
    return candidates;
}

/// Passages of one side, for asking which of them touch a figure.
class PassageSet
{
public:
    void add(const TextSpan &span) { m_spans[{span.side, span.paragraph}].append(span.range); }
    bool touches(const TextSpan &span) const
    {
        const auto here = m_spans.find({span.side, span.paragraph});
        return here != m_spans.end() && std::any_of(here->second.cbegin(), here->second.cend(), [&](Range range) { return range.intersects(span.range); });
    }
    template<typename Figures>
    bool touchesEither(const Figures &candidate) const { return touches(candidate.figure) || (candidate.counterpart && touches(*candidate.counterpart)); }

private:
    std::map<std::pair<Side, int>, QList<Range>> m_spans;
};

PassageSet takenBy(const QList<Claim> &claims, const QList<TextSpan> &rejected)
{
    PassageSet taken;
    for (const TextSpan &span : rejected)
        taken.add(span);
    for (const Claim &claim : claims) {
        for (const Anchor &anchor : claim.anchors) {
            if (anchor.state != AnchorState::Orphan)
                taken.add(anchor.span);
        }
    }
    return taken;
}

Anchor anchorOf(const Rejection &rejection, Side side)
{
    Anchor anchor;
    anchor.revision = rejection.revision;
    anchor.span = {side, rejection.paragraph, rejection.range};
    anchor.exact = rejection.exact;
    return anchor;
}

} // namespace

QList<ClaimProposal> claimProposals(const LoadedArticle &article, const QList<Claim> &claims, const QList<TextSpan> &rejected)
{
    const PassageSet taken = takenBy(claims, rejected);
    QList<Candidate> candidates = candidatesOf(article.analysis);
    candidates.removeIf([&](const Candidate &candidate) { return taken.touchesEither(candidate); });
    const auto place = [&](const Candidate &candidate) {
        return std::tuple(!isMoney(candidate.kind), article.analysis.bitext.beadsOf(candidate.figure).begin, candidate.figure.side, candidate.figure.paragraph, candidate.figure.range.begin);
    };
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate &one, const Candidate &other) { return place(one) < place(other); });
    const Understanding understanding = understand(article.analysis);
    QList<ClaimProposal> proposals;
    for (const Candidate &candidate : candidates) {
        if (const Result<Claim> claim = draftClaim(article, understanding, candidate.figure))
            proposals.append({*claim, candidate.kind, candidate.figure, candidate.counterpart});
    }
    return proposals;
}

QList<ClaimProposal> pendingProposals(const QList<ClaimProposal> &proposals, const QList<Claim> &claims, const QList<TextSpan> &rejected)
{
    const PassageSet taken = takenBy(claims, rejected);
    QList<ClaimProposal> pending;
    std::copy_if(proposals.cbegin(), proposals.cend(), std::back_inserter(pending), [&](const ClaimProposal &proposal) { return !taken.touchesEither(proposal); });
    return pending;
}

Result<QList<TextSpan>> rejectedPlaces(const Project &project, const LoadedArticle &article)
{
    const Result<QList<Rejection>> rejections = Rejections::list(project.database(), article.article.id);
    if (!rejections)
        return rejections.error();
    QList<TextSpan> places;
    std::map<RevisionId, QList<Rejection>> byRevision;
    for (const Rejection &rejection : *rejections)
        byRevision[rejection.revision].append(rejection);
    for (const auto &[id, list] : byRevision) {
        const Result<TextRevision> then = project.revision(id);
        if (!then)
            return then.error();
        const std::optional<TextRevision> &now = article.revision(then->side);
        if (!now)
            continue;
        std::optional<AnchorFollower> follower;
        if (now->id != id)
            follower.emplace(*then, *now);
        for (const Rejection &rejection : list) {
            const Anchor before = anchorOf(rejection, then->side);
            const Anchor after = follower ? follower->followed(before) : before;
            if (after.state != AnchorState::Orphan && after.exact == rejection.exact && fits(after.span, now->paragraphs))
                places.append(after.span);
        }
    }
    return places;
}

Status rejectProposal(Database &database, const LoadedArticle &article, const ClaimProposal &proposal, const QString &by)
{
    for (const std::optional<TextSpan> &span : {std::optional(proposal.figure), proposal.counterpart}) {
        if (!span)
            continue;
        const auto &revision = article.revision(span->side);
        if (!revision || !fits(*span, revision->paragraphs))
            return Error{Error::Code::Conflict, QStringLiteral("rejection"), {}}; // the text was changed since
        const QString exact = revision->paragraphs[span->paragraph].mid(span->range.begin, span->range.length());
        const Result<Rejection> stored = Rejections::add(database, {{}, revision->id, span->paragraph, span->range, exact, by, {}});
        if (!stored)
            return stored.error();
    }
    return Done{};
}

} // namespace concord
