// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articlelinker.h"

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

auto place(const TextSpan &span)
{
    return std::tuple(span.side, span.paragraph, span.range.begin);
}

template<typename T>
void appendOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

} // namespace

ArticleLinker::ArticleLinker(std::shared_ptr<const ArticleAnalysis> analysis, const QList<Claim> &claims)
    : m_analysis(std::move(analysis)), m_claims(claims)
{
    for (const Claim &claim : claims) {
        for (const Anchor &anchor : claim.anchors) {
            if (anchor.state != AnchorState::Orphan && m_analysis->bitext.contains(anchor.span))
                m_anchors.append({anchor.span, claim.id});
        }
    }
    std::sort(m_anchors.begin(), m_anchors.end(), [](const Anchored &a, const Anchored &b) { return place(a.span) < place(b.span); });
}

Projection ArticleLinker::project(const Item &item) const
{
    Projection projection;
    projection.item = item;
    if (const auto *span = std::get_if<TextSpan>(&item); span && m_analysis->bitext.contains(*span)) {
        addPassage(projection, *span);
        addFindingsAt(projection, *span);
    } else if (const auto *figure = std::get_if<FigureItem>(&item); figure && m_analysis->bitext.contains(figure->span)) {
        addPassage(projection, figure->span);
        addCounterpartFigures(projection, figure->span);
        for (const TextSpan &passage : QList<TextSpan>(projection.passages)) {
            addClaimsAt(projection, passage);
            addFindingsAt(projection, passage);
        }
    } else if (const auto *finding = std::get_if<FindingItem>(&item)) {
        addFinding(projection, *finding);
    } else if (const auto *claim = std::get_if<ClaimId>(&item)) {
        addClaim(projection, *claim);
    } else if (const auto *observation = std::get_if<ObservationId>(&item)) {
        projection.observations.insert(*observation);
    }
    return projection;
}

void ArticleLinker::addPassage(Projection &projection, const TextSpan &span) const
{
    appendOnce(projection.passages, span);
    addSentences(projection, span);
}

void ArticleLinker::addSentences(Projection &projection, const TextSpan &span) const
{
    const Range beads = m_analysis->bitext.beadsOf(span);
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        for (const Side side : {Side::Source, Side::Translation}) {
            for (const TextSpan &sentence : m_analysis->bitext.beadSpans(bead, side))
                appendOnce(projection.sentences, sentence);
        }
    }
}

TextSpan ArticleLinker::figureSpan(Side side, FigureAt at) const
{
    return {side, at.paragraph, m_analysis->bitext.side(side).figures[at.paragraph][at.index].span};
}

void ArticleLinker::addCounterpartFigures(Projection &projection, const TextSpan &span) const
{
    for (const FigurePair &pair : m_analysis->checks.pairs) {
        const TextSpan source = figureSpan(Side::Source, pair.source);
        const TextSpan translation = figureSpan(Side::Translation, pair.translation);
        if (source.intersects(span) || translation.intersects(span)) {
            addPassage(projection, source);
            addPassage(projection, translation);
        }
    }
}

void ArticleLinker::addClaimsAt(Projection &projection, const TextSpan &span) const
{
    const auto first = std::lower_bound(m_anchors.begin(), m_anchors.end(), std::tuple(span.side, span.paragraph, 0),
                                        [](const Anchored &a, const auto &wanted) { return place(a.span) < wanted; });
    for (auto it = first; it != m_anchors.end() && it->span.side == span.side && it->span.paragraph == span.paragraph; ++it) {
        if (it->span.intersects(span))
            projection.claims.insert(it->claim);
    }
}

void ArticleLinker::addFindingsAt(Projection &projection, const TextSpan &span) const
{
    for (int i = 0; i < m_analysis->checks.findings.size(); ++i) {
        const QList<TextSpan> &spans = m_analysis->checks.findings[i].spans;
        if (std::any_of(spans.begin(), spans.end(), [&](const TextSpan &other) { return other.intersects(span); }))
            projection.findings.insert(i);
    }
}

void ArticleLinker::addClaim(Projection &projection, ClaimId id) const
{
    projection.claims.insert(id);
    const auto claim = std::find_if(m_claims.begin(), m_claims.end(), [id](const Claim &c) { return c.id == id; });
    if (claim == m_claims.end())
        return;
    for (const Anchor &anchor : claim->anchors) {
        if (anchor.state != AnchorState::Orphan && m_analysis->bitext.contains(anchor.span))
            addPassage(projection, anchor.span);
    }
    for (const TextSpan &passage : QList<TextSpan>(projection.passages))
        addFindingsAt(projection, passage);
}

/// The finding at the item's place when it still is that finding, else the first one alike; none after it was mended.
void ArticleLinker::addFinding(Projection &projection, const FindingItem &item) const
{
    const QList<Finding> &findings = m_analysis->checks.findings;
    const auto isIt = [&](const Finding &finding) { return finding.fingerprint == item.fingerprint; };
    auto found = findings.begin() + std::clamp<qsizetype>(item.index, 0, findings.size());
    if (found == findings.end() || !isIt(*found))
        found = std::find_if(findings.begin(), findings.end(), isIt);
    if (found == findings.end())
        return;
    projection.findings.insert(static_cast<int>(found - findings.begin()));
    for (const TextSpan &span : found->spans) {
        addPassage(projection, span);
        addClaimsAt(projection, span);
    }
}

} // namespace concord
