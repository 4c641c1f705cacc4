// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/paragraphs.h"

#include "core/align/routes.h"

#include <numeric>

namespace concord {

namespace {

constexpr double kLargestFactor = 3;  ///< between the numbers of paragraphs
constexpr double kLargestOrphanShare = 0.5;

bool areComparable(size_t sources, size_t translations)
{
    const auto a = static_cast<double>(sources);
    const auto b = static_cast<double>(translations);
    return a > 1 && b > 1 && a <= kLargestFactor * b && b <= kLargestFactor * a;
}

Range sentencesOf(const std::vector<Range> &paragraphs, Range numbers, int before)
{
    if (numbers.isEmpty())
        return {before, before};
    return {paragraphs[static_cast<size_t>(numbers.begin)].begin, paragraphs[static_cast<size_t>(numbers.end - 1)].end};
}

/// The share of all text that lies in paragraphs without a partner.
double orphanShare(const std::vector<Bead> &beads, const TokenText &source, const TokenText &translation)
{
    double orphaned = 0;
    double all = 0;
    const auto length = [](const TokenText &text, Range range) {
        return std::accumulate(text.lengths.begin() + range.begin, text.lengths.begin() + range.end, 0.0);
    };
    for (const Bead &bead : beads) {
        const double both = length(source, bead.source) + length(translation, bead.translation);
        all += both;
        if (bead.source.isEmpty() || bead.translation.isEmpty())
            orphaned += both;
    }
    return all > 0 ? orphaned / all : 0;
}

} // namespace

std::optional<std::vector<ParagraphBead>> paragraphBeads(const AlignmentDocument &document, const Window &open,
                                                         const ScoringModel &model, Meter &meter)
{
    const std::vector<ParagraphBead> whole{{open, 1}};
    const std::vector<Range> sources = paragraphsWithin(document.sourceParagraphs, open.source);
    const std::vector<Range> translations = paragraphsWithin(document.translationParagraphs, open.translation);
    if (!areComparable(sources.size(), translations.size()))
        return whole;
    const TokenText source = joined(document.source, sources);
    const TokenText translation = joined(document.translation, translations);
    const Window window{{0, source.size()}, {0, translation.size()}};
    BeadScorer scorer(model, source, translation, document.lengths);
    const Band band = firstBand(window, source, translation, model, document.lengths, {}, meter);
    const std::optional<std::vector<Bead>> beads = bestBeads(scorer, window, band, paragraphShapes(), true, meter);
    if (!beads)
        return std::nullopt;
    if (orphanShare(*beads, source, translation) > kLargestOrphanShare)
        return whole;

    std::vector<ParagraphBead> result;
    Window last{{open.source.begin, open.source.begin}, {open.translation.begin, open.translation.begin}};
    for (const Bead &bead : *beads) {
        last = {sentencesOf(sources, bead.source, last.source.end), sentencesOf(translations, bead.translation, last.translation.end)};
        result.push_back({last, bead.confidence});
    }
    return result;
}

} // namespace concord
