// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claimdraft.h"

#include "core/exchange/claimjson.h"

#include <algorithm>

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

bool holdsValue(const BitextSide &side, const TextSpan &span)
{
    const std::optional<FigureAt> figure = figureIn(side, span);
    return figure && isValue(side.figures[figure->paragraph][figure->index]);
}

Status addAnchor(Claim &claim, const LoadedArticle &article, const TextSpan &span)
{
    const auto &revision = article.revision(span.side);
    if (!revision)
        return Error{Error::Code::NotFound, QStringLiteral("revision"), {}};
    const Result<Anchor> anchor = anchorAt(*revision, span);
    if (!anchor)
        return anchor.error();
    claim.anchors.append(*anchor);
    return Done{};
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

/// Paragraphs from the first to the last of a run of sentences.
Range paragraphsOf(const BitextSide &side, Range sentences)
{
    return sentences.isEmpty() ? Range{} : Range{side.sentences[sentences.begin].paragraph, side.sentences[sentences.end - 1].paragraph + 1};
}

Range sentencesOf(const BitextSide &side, Range paragraphs)
{
    const auto at = [&side](int paragraph) {
        const auto isBefore = [](const LocatedSentence &sentence, int wanted) { return sentence.paragraph < wanted; };
        return static_cast<int>(std::lower_bound(side.sentences.cbegin(), side.sentences.cend(), paragraph, isBefore) - side.sentences.cbegin());
    };
    return {at(paragraphs.begin), at(paragraphs.end)};
}

BitextSide excerpt(const BitextSide &side, Range paragraphs)
{
    BitextSide part;
    part.language = side.language;
    part.forms = side.forms;
    part.paragraphs.resize(side.paragraphs.size());
    part.figures.resize(side.figures.size());
    for (int paragraph = paragraphs.begin; paragraph < paragraphs.end; ++paragraph) {
        part.paragraphs[paragraph] = side.paragraphs[paragraph];
        part.figures[paragraph] = side.figures[paragraph];
    }
    const Range sentences = sentencesOf(side, paragraphs);
    part.sentences = side.sentences.mid(sentences.begin, sentences.length());
    return part;
}

/// Where a run of sentences is in an excerpt that begins with another one; nothing for one that is not wholly in it.
std::optional<Range> inExcerpt(Range sentences, Range taken)
{
    if (sentences.isEmpty())
        return Range{};
    if (sentences.begin < taken.begin || sentences.end > taken.end)
        return std::nullopt;
    return Range{sentences.begin - taken.begin, sentences.end - taken.begin};
}

/// Beads that stand at the passages, and some on either side.
Range beadsAround(const Bitext &bitext, const QList<TextSpan> &spans)
{
    constexpr int kAround = 100;
    Range all;
    for (const TextSpan &span : spans) {
        if (const Range beads = bitext.beadsOf(span); !beads.isEmpty())
            all = all.isEmpty() ? beads : all.united(beads);
    }
    return all.isEmpty() ? all : Range{std::max(0, all.begin - kAround), std::min(static_cast<int>(bitext.beads.size()), all.end + kAround)};
}

} // namespace

ArticleAnalysis surroundings(const ArticleAnalysis &analysis, const QList<TextSpan> &spans)
{
    constexpr int kShort = 400; // beads, read in about as many hundredths of a second as this has hundreds
    const Bitext &bitext = analysis.bitext;
    const Range beads = beadsAround(bitext, spans);
    if (bitext.beads.size() <= kShort || beads.isEmpty())
        return analysis;
    Range source, translation;
    const auto take = [](Range &into, Range sentences) { into = into.isEmpty() ? sentences : sentences.isEmpty() ? into : into.united(sentences); };
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        take(source, bitext.beads[bead].source);
        take(translation, bitext.beads[bead].translation);
    }
    const Range sourceParagraphs = paragraphsOf(bitext.source, source), translationParagraphs = paragraphsOf(bitext.translation, translation);
    ArticleAnalysis part;
    part.bitext.source = excerpt(bitext.source, sourceParagraphs);
    part.bitext.translation = excerpt(bitext.translation, translationParagraphs);
    source = sentencesOf(bitext.source, sourceParagraphs);
    translation = sentencesOf(bitext.translation, translationParagraphs);
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        const auto mine = inExcerpt(bitext.beads[bead].source, source), theirs = inExcerpt(bitext.beads[bead].translation, translation);
        if (mine && theirs)
            part.bitext.beads.append({*mine, *theirs, bitext.beads[bead].confidence});
    }
    for (const FigurePair &pair : analysis.checks.pairs) {
        if (sourceParagraphs.contains(pair.source.paragraph) && translationParagraphs.contains(pair.translation.paragraph))
            part.checks.pairs.append(pair);
    }
    return part;
}

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

Result<Claim> draftClaim(const LoadedArticle &article, const Understanding &understanding, const QList<TextSpan> &spans)
{
    if (spans.isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("anchor"), QStringLiteral("no passage")};
    const auto telling = std::find_if(spans.cbegin(), spans.cend(), [&](const TextSpan &span) { return holdsValue(article.analysis.bitext.side(span.side), span); });
    Result<Claim> claim = draftClaim(article, understanding, telling != spans.cend() ? *telling : spans.first());
    if (!claim || spans.size() == 1)
        return claim;
    claim->anchors.clear();
    QList<TextSpan> counterparts;
    for (const TextSpan &span : spans) {
        if (Status added = addAnchor(*claim, article, span); !added)
            return added.error();
        const auto counterpart = counterpartOf(article.analysis, span, figureIn(article.analysis.bitext.side(span.side), span));
        if (counterpart && !counterparts.contains(*counterpart))
            counterparts.append(*counterpart);
    }
    for (const TextSpan &counterpart : std::as_const(counterparts))
        static_cast<void>(addAnchor(*claim, article, counterpart)); // one that does not fit is no counterpart
    return claim;
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
