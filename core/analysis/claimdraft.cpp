// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claimdraft.h"

#include "core/exchange/claimjson.h"

namespace concord {

namespace {

bool isValue(const Figure &figure)
{
    return figure.kind != FigureKind::Date && figure.kind != FigureKind::Time;
}

/// The quantity in the passage: the first that is not a date, else the first.
std::optional<FigureAt> figureIn(const BitextSide &side, const TextSpan &span)
{
    std::optional<FigureAt> found;
    const QList<Figure> &figures = side.figures[span.paragraph];
    for (int i = 0; i < figures.size(); ++i) {
        if (!figures[i].span.intersects(span.range))
            continue;
        if (isValue(figures[i]))
            return FigureAt{span.paragraph, i};
        if (!found)
            found = FigureAt{span.paragraph, i};
    }
    return found;
}

std::optional<TextSpan> counterpartOf(const ArticleAnalysis &analysis, const TextSpan &span, std::optional<FigureAt> figure)
{
    const Side other = otherSide(span.side);
    for (const FigurePair &pair : analysis.checks.pairs) {
        const FigureAt &mine = span.side == Side::Source ? pair.source : pair.translation;
        const FigureAt &theirs = span.side == Side::Source ? pair.translation : pair.source;
        if (figure && mine == *figure)
            return TextSpan{other, theirs.paragraph, analysis.bitext.side(other).figures[theirs.paragraph][theirs.index].span};
    }
    const Range beads = analysis.bitext.beadsOf(span);
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        if (const QList<TextSpan> spans = analysis.bitext.beadSpans(bead, other); !spans.isEmpty())
            return spans.first();
    }
    return std::nullopt;
}

void takeValue(Claim &claim, const Figure &figure)
{
    claim.low = figure.low;
    claim.high = figure.high;
    claim.unit = figure.unit;
    claim.per = figure.per;
    claim.qualifier = qualifierName(figure.qualifier);
    if (figure.period)
        claim.period = figure.period->toString();
}

void takeWords(Claim &claim, const Suggestion &suggestion)
{
    claim.entity = suggestion.entityKey;
    claim.metric = suggestion.metric;
    claim.attribution = suggestion.attribution;
    claim.attributionKind = attributionKindOf(suggestion);
    if (claim.period.isEmpty())
        claim.period = suggestion.period;
}

} // namespace

AttributionKind attributionKindOf(const Suggestion &suggestion)
{
    if (!suggestion.kind)
        return AttributionKind::None;
    switch (*suggestion.kind) {
    case ReportKind::Reported: return AttributionKind::Reported;
    case ReportKind::Said: return AttributionKind::Said;
    case ReportKind::Estimated: return AttributionKind::Estimated;
    case ReportKind::Own: return AttributionKind::Own;
    }
    return AttributionKind::None;
}

Understanding understand(const ArticleAnalysis &analysis)
{
    QList<FigureLink> links;
    for (const FigurePair &pair : analysis.checks.pairs)
        links.append({pair.source.paragraph, pair.source.index, pair.translation.paragraph, pair.translation.index});
    return Understanding(analysis.bitext, links);
}

Result<Claim> draftClaim(const LoadedArticle &article, const TextSpan &span)
{
    return draftClaim(article, understand(article.analysis), span);
}

Result<Claim> draftClaim(const LoadedArticle &article, const Understanding &understanding, const TextSpan &span)
{
    const auto &revision = article.revision(span.side);
    if (!revision)
        return Error{Error::Code::NotFound, QStringLiteral("revision"), {}};
    Claim claim;
    claim.article = article.article.id;
    const Result<Anchor> anchor = anchorAt(*revision, span);
    if (!anchor)
        return anchor.error();
    claim.anchors.append(*anchor);
    const BitextSide &side = article.analysis.bitext.side(span.side);
    const std::optional<FigureAt> figure = figureIn(side, span);
    if (figure)
        takeValue(claim, side.figures[figure->paragraph][figure->index]);
    takeWords(claim, figure ? understanding.aboutFigure(span.side, figure->paragraph, figure->index) : understanding.aboutPassage(span));
    const auto counterpart = counterpartOf(article.analysis, span, figure);
    const auto &otherRevision = article.revision(otherSide(span.side));
    if (counterpart && otherRevision) {
        if (const Result<Anchor> second = anchorAt(*otherRevision, *counterpart))
            claim.anchors.append(*second);
    }
    return claim;
}

} // namespace concord
