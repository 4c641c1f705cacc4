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

void ArticleLinker::Places::add(const TextSpan &span, int index)
{
    m_placed.append({span, index});
    m_longest = std::max(m_longest, span.range.length());
}

void ArticleLinker::Places::sort()
{
    std::sort(m_placed.begin(), m_placed.end(), [](const Placed &a, const Placed &b) { return place(a.span) < place(b.span); });
}

QList<int> ArticleLinker::Places::touching(const TextSpan &span) const
{
    QList<int> found;
    const auto from = std::tuple(span.side, span.paragraph, span.range.begin - m_longest);
    auto it = std::lower_bound(m_placed.begin(), m_placed.end(), from, [](const Placed &a, const auto &wanted) { return place(a.span) < wanted; });
    for (; it != m_placed.end() && place(it->span) < std::tuple(span.side, span.paragraph, span.range.end); ++it) {
        if (it->span.intersects(span))
            found.append(it->index);
    }
    return found;
}

ArticleLinker::ArticleLinker(std::shared_ptr<const ArticleAnalysis> analysis, const QList<Claim> &claims)
    : m_analysis(std::move(analysis)), m_claims(claims)
{
    placeClaims();
    const CheckResult &checks = m_analysis->checks;
    for (int i = 0; i < checks.findings.size(); ++i) {
        for (const TextSpan &span : checks.findings[i].spans)
            m_findings.add(span, i);
    }
    for (int i = 0; i < checks.pairs.size(); ++i) {
        m_pairs.add(figureSpan(Side::Source, checks.pairs[i].source), i);
        m_pairs.add(figureSpan(Side::Translation, checks.pairs[i].translation), i);
    }
    m_findings.sort();
    m_pairs.sort();
}

ArticleLinker::ArticleLinker(const ArticleLinker &before, const QList<Claim> &claims)
    : m_analysis(before.m_analysis), m_claims(claims), m_findings(before.m_findings), m_pairs(before.m_pairs)
{
    placeClaims();
}

void ArticleLinker::placeClaims()
{
    const QList<Claim> &claims = m_claims; // shared with others: read only
    m_claimAt.reserve(claims.size());
    for (int i = 0; i < claims.size(); ++i) {
        m_claimAt.insert(claims[i].id, i);
        for (const Anchor &anchor : claims[i].anchors) {
            if (anchor.state != AnchorState::Orphan && m_analysis->bitext.contains(anchor.span))
                m_anchors.add(anchor.span, i);
        }
    }
    m_anchors.sort();
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
    } else if (const auto *group = std::get_if<GroupItem>(&item)) {
        addGroup(projection, *group);
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
    QList<int> pairs = m_pairs.touching(span);
    std::sort(pairs.begin(), pairs.end());
    for (const int index : std::as_const(pairs)) {
        const FigurePair &pair = m_analysis->checks.pairs[index];
        addPassage(projection, figureSpan(Side::Source, pair.source));
        addPassage(projection, figureSpan(Side::Translation, pair.translation));
    }
}

void ArticleLinker::addClaimsAt(Projection &projection, const TextSpan &span) const
{
    for (const int index : m_anchors.touching(span))
        projection.claims.insert(m_claims[index].id);
}

void ArticleLinker::addFindingsAt(Projection &projection, const TextSpan &span) const
{
    for (const int index : m_findings.touching(span))
        projection.findings.insert(index);
}

void ArticleLinker::addClaim(Projection &projection, ClaimId id) const
{
    projection.claims.insert(id);
    const auto claim = m_claimAt.constFind(id);
    if (claim == m_claimAt.cend())
        return;
    for (const Anchor &anchor : m_claims[*claim].anchors) {
        if (anchor.state != AnchorState::Orphan && m_analysis->bitext.contains(anchor.span))
            addPassage(projection, anchor.span);
    }
    for (const TextSpan &passage : QList<TextSpan>(projection.passages))
        addFindingsAt(projection, passage);
}

/// As each claim for itself, in reading order. Sorted at the end rather than looked through for each, so that thousands
/// at once stay quick.
void ArticleLinker::addGroup(Projection &projection, const GroupItem &group) const
{
    projection.claims = QSet<ClaimId>(group.claims.begin(), group.claims.end());
    projection.observations = QSet<ObservationId>(group.observations.begin(), group.observations.end());
    QSet<int> beads;
    for (const ClaimId id : group.claims) {
        const auto claim = m_claimAt.constFind(id);
        if (claim == m_claimAt.cend())
            continue;
        for (const Anchor &anchor : m_claims[*claim].anchors) {
            if (anchor.state == AnchorState::Orphan || !m_analysis->bitext.contains(anchor.span))
                continue;
            projection.passages.append(anchor.span);
            addFindingsAt(projection, anchor.span);
            const Range touched = m_analysis->bitext.beadsOf(anchor.span);
            for (int bead = touched.begin; bead < touched.end; ++bead)
                beads.insert(bead);
        }
    }
    for (const int bead : std::as_const(beads)) {
        for (const Side side : {Side::Source, Side::Translation})
            projection.sentences.append(m_analysis->bitext.beadSpans(bead, side));
    }
    for (QList<TextSpan> *spans : {&projection.passages, &projection.sentences}) {
        std::sort(spans->begin(), spans->end(), [](const TextSpan &a, const TextSpan &b) {
            return std::tuple(place(a), a.range.end) < std::tuple(place(b), b.range.end);
        });
        spans->erase(std::unique(spans->begin(), spans->end()), spans->end());
    }
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
