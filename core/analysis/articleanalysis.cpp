// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/articleanalysis.h"

#include "core/analysis/realignment.h"
#include "core/figures/recogniser.h"
#include "core/text/sentences.h"

namespace concord {

namespace {

constexpr int kSteps = 4;

/// With one side alone every sentence is a bead of its own.
QList<Bead> loneBeads(const Bitext &bitext)
{
    QList<Bead> beads;
    for (int i = 0; i < bitext.source.sentences.size(); ++i)
        beads.append({{i, i + 1}, {0, 0}, 1.0});
    for (int i = 0; i < bitext.translation.sentences.size(); ++i)
        beads.append({{0, 0}, {i, i + 1}, 1.0});
    return beads;
}

/// Runs the checks an article is held to.
void check(ArticleAnalysis &analysis, const Progress &progress, const QStringList &rules)
{
    analysis.checks = checkBitext(analysis.bitext, rules, &progress, analysis.house);
    analysis.checks.replaced = addTermFindings(analysis.checks.findings, analysis.bitext, analysis.terms, rules, &progress, analysis.house);
}

} // namespace

BitextSide analyseSide(const ArticleText &text, const QDate &documentDate, const Progress *stop)
{
    BitextSide side;
    side.language = text.language;
    side.paragraphs = text.paragraphs;
    side.forms = text.forms;
    const FigureOptions options = figureOptionsFor(text.language, documentDate);
    for (int i = 0; i < text.paragraphs.size() && !(stop && stop->isCancelled()); ++i) {
        for (const Range &range : sentenceRanges(text.paragraphs[i], text.language))
            side.sentences.append({i, range});
        side.figures.append(recogniseFigures(text.paragraphs[i], options));
    }
    return side;
}

Result<ArticleAnalysis> analyseArticle(const ArticleText &source, const ArticleText &translation, const QDate &documentDate,
                                       Progress &progress, const QStringList &rules, const PinPlacer &placePins, const Termbase &terms,
                                       const HouseProfile &house)
{
    ArticleAnalysis analysis{{}, {}, {}, terms, house};
    analysis.bitext.source = analyseSide(source, documentDate, &progress);
    progress.report(1, kSteps);
    analysis.bitext.translation = analyseSide(translation, documentDate, &progress);
    progress.report(2, kSteps);
    if (progress.isCancelled())
        return Error{Error::Code::Cancelled, {}, {}};
    if (source.isEmpty() || translation.isEmpty()) {
        analysis.bitext.beads = loneBeads(analysis.bitext);
    } else {
        if (placePins)
            analysis.pins = placePins(analysis.bitext);
        const Result<QList<Bead>> beads = aligned(analysis.bitext, analysis.pins.beads(), documentDate, progress);
        if (!beads)
            return beads.error();
        analysis.bitext.beads = *beads;
    }
    progress.report(3, kSteps);
    check(analysis, progress, rules);
    if (progress.isCancelled())
        return Error{Error::Code::Cancelled, {}, {}};
    progress.report(kSteps, kSteps);
    return analysis;
}

Result<ArticleAnalysis> withBeads(const ArticleAnalysis &analysis, const QList<Bead> &beads, const Pins &pins, Progress &progress,
                                  const QStringList &rules)
{
    ArticleAnalysis next{analysis.bitext, {}, pins, analysis.terms, analysis.house};
    next.bitext.beads = beads;
    check(next, progress, rules);
    if (progress.isCancelled())
        return Error{Error::Code::Cancelled, {}, {}};
    return next;
}

ArticleAnalysis withTerms(ArticleAnalysis analysis, const Termbase &terms, const QStringList &rules)
{
    dropTermFindings(analysis.checks, analysis.bitext, rules, analysis.house);
    analysis.terms = terms;
    analysis.checks.replaced = addTermFindings(analysis.checks.findings, analysis.bitext, terms, rules, nullptr, analysis.house);
    dropSwitchedOff(analysis.checks.findings, analysis.house);
    return analysis;
}

Result<ArticleAnalysis> withHouse(ArticleAnalysis analysis, const HouseProfile &house, Progress &progress, const QStringList &rules)
{
    analysis.house = house;
    check(analysis, progress, rules);
    if (progress.isCancelled())
        return Error{Error::Code::Cancelled, {}, {}};
    return analysis;
}

} // namespace concord
