// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/shapes.h"

#include <array>
#include <cmath>

namespace concord {

namespace {

constexpr double kOrphanPrior = 0.07;
constexpr double kNextOrphan = 1.0; ///< cost of every further one in a row
constexpr double kUsualBeads = 60;  ///< how many beads the usual frequencies weigh

double ln(double probability)
{
    return std::log(probability);
}

/// Several sentences in a row without a partner: one omission is rare, a longer one not much rarer.
BeadShape orphans(int sources, int translations)
{
    return {sources, translations, ln(kOrphanPrior) - kNextOrphan * (sources + translations - 1)};
}

const std::array kSentenceShapes{
    BeadShape{1, 1, ln(0.72)},  BeadShape{1, 2, ln(0.08)},  BeadShape{2, 1, ln(0.08)},  orphans(1, 0),
    orphans(0, 1),              BeadShape{2, 2, ln(0.012)}, BeadShape{1, 3, ln(0.02)},  BeadShape{3, 1, ln(0.02)},
    BeadShape{1, 4, ln(0.006)}, BeadShape{4, 1, ln(0.006)}, BeadShape{2, 3, ln(0.005)}, BeadShape{3, 2, ln(0.005)},
    orphans(0, 2), orphans(2, 0), orphans(0, 3), orphans(3, 0), orphans(0, 4), orphans(4, 0)};

const std::array kParagraphShapes{
    BeadShape{1, 1, ln(0.90)},  orphans(1, 0),             orphans(0, 1),             BeadShape{1, 2, ln(0.025)},
    BeadShape{2, 1, ln(0.025)}, BeadShape{1, 3, ln(0.004)}, BeadShape{3, 1, ln(0.004)}, BeadShape{2, 2, ln(0.002)},
    orphans(0, 2), orphans(2, 0), orphans(0, 3), orphans(3, 0), orphans(0, 4), orphans(4, 0)};

} // namespace

std::span<const BeadShape> sentenceShapes()
{
    return kSentenceShapes;
}

std::span<const BeadShape> paragraphShapes()
{
    return kParagraphShapes;
}

std::vector<BeadShape> shapesOf(const std::vector<Bead> &beads)
{
    std::vector<BeadShape> shapes(kSentenceShapes.begin(), kSentenceShapes.end());
    double usualLinks = 0;
    for (const BeadShape &shape : shapes)
        usualLinks += shape.isLink() ? std::exp(shape.logPrior) : 0;
    double orphaned = 0;
    std::vector<double> counts(shapes.size(), 0);
    for (const Bead &bead : beads) {
        orphaned += bead.source.isEmpty() || bead.translation.isEmpty() ? 1 : 0;
        for (size_t i = 0; i < shapes.size(); ++i)
            counts[i] += shapes[i].sources == bead.source.length() && shapes[i].translations == bead.translation.length() ? 1 : 0;
    }
    const auto total = static_cast<double>(beads.size());
    const double orphanRate = (kUsualBeads * kOrphanPrior + orphaned / 2) / (kUsualBeads + total); // of each side
    for (size_t i = 0; i < shapes.size(); ++i) {
        if (shapes[i].isLink())
            shapes[i].logPrior = ln((kUsualBeads * std::exp(shapes[i].logPrior) + usualLinks * counts[i]) / (kUsualBeads + total));
        else
            shapes[i].logPrior += ln(orphanRate / kOrphanPrior);
    }
    return shapes;
}

} // namespace concord
