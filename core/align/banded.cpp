// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/banded.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace concord {

namespace {

constexpr float kImpossible = -std::numeric_limits<float>::infinity();
constexpr double kUnreached = -std::numeric_limits<double>::infinity();
constexpr double kNegligible = 30; ///< a difference of logarithms: the smaller share does not count
constexpr double kTemperature = 2.0; ///< the scores are surer than they should be: tokens of a sentence go together

/// How often beads of that share turn out right: a logistic curve over its log odds, fitted on half of several bilingual texts
/// (news, statutes, a book; whole, with every tenth segment removed, and with sentences split, joined, crossed and thinned) and
/// tested on the other half. It never changes which of two beads is surer.
double calibrated(double share)
{
    constexpr double kOffset = 0.9;
    constexpr double kSlope = 1.2;
    const double certain = std::clamp(share, 0.0, 1.0);
    return certain > 0 ? 1 / (1 + std::exp(-kOffset) * std::pow((1 - certain) / certain, kSlope)) : 0;
}

/// The dynamic programme over one window.
class Lattice
{
public:
    Lattice(BeadScorer &scorer, const Window &window, const Band &band, std::span<const BeadShape> shapes)
        : m_scorer(scorer), m_window(window), m_band(band), m_shapes(shapes)
    {
    }

    /// Fills the best scores; false when cancelled.
    bool run(bool keepScores, Meter &meter)
    {
        m_best.assign(m_band.cellCount(), kUnreached);
        m_choices.assign(m_band.cellCount(), -1);
        if (keepScores)
            m_scores.assign(m_band.cellCount() * m_shapes.size(), kImpossible);
        m_best[0] = 0;
        for (int row = 0; row <= m_band.rows(); ++row) {
            if (meter.isCancelled())
                return false;
            if (row > 0) {
                meter.advance();
                enterRow(row - 1);
            }
            for (int column = m_band.low(row); column <= m_band.high(row); ++column)
                fill(row, column);
        }
        return true;
    }

    std::vector<Bead> trace() const
    {
        std::vector<Bead> beads;
        int row = m_band.rows();
        int column = m_band.columns();
        while (row > 0 || column > 0) {
            const BeadShape &shape = m_shapes[static_cast<size_t>(m_choices[m_band.cell(row, column)])];
            beads.push_back({Range{row - shape.sources, row}.shifted(m_window.source.begin),
                             Range{column - shape.translations, column}.shifted(m_window.translation.begin), 0});
            row -= shape.sources;
            column -= shape.translations;
        }
        std::reverse(beads.begin(), beads.end());
        return beads;
    }

    /// Sets the confidence of beads that lie in the band, those without a partner one by one; false when cancelled.
    bool weigh(std::vector<Bead> &beads, const Meter &meter) const
    {
        const std::vector<double> before = forwardMass(meter);
        const std::vector<double> after = backwardMass(meter);
        if (meter.isCancelled())
            return false;
        const double all = before[m_band.cell(m_band.rows(), m_band.columns())];
        const Orphans orphans = orphanShares(before, after);
        for (Bead &bead : beads) {
            const Range source = bead.source.shifted(-m_window.source.begin);
            const Range translation = bead.translation.shifted(-m_window.translation.begin);
            if (source.isEmpty() || translation.isEmpty()) {
                const double share = source.isEmpty() ? orphans.translation[static_cast<size_t>(translation.begin)] : orphans.source[static_cast<size_t>(source.begin)];
                bead.confidence = calibrated(share);
                continue;
            }
            const size_t cell = m_band.cell(source.end, translation.end);
            const size_t shape = shapeIndex(source.length(), translation.length());
            const double mass = before[m_band.cell(source.begin, translation.begin)] + tempered(cell, shape) + after[cell] - all;
            bead.confidence = calibrated(std::exp(mass));
        }
        return true;
    }

private:
    /// The share of the chains in which a sentence has no partner, by sentence.
    struct Orphans
    {
        std::vector<double> source;
        std::vector<double> translation;
    };

    /// Wherever it stands and however many there are in a row: these differ in nothing a reader sees.
    Orphans orphanShares(const std::vector<double> &before, const std::vector<double> &after) const
    {
        Orphans shares{std::vector<double>(static_cast<size_t>(m_band.rows()), 0), std::vector<double>(static_cast<size_t>(m_band.columns()), 0)};
        const double all = before[m_band.cell(m_band.rows(), m_band.columns())];
        for (int row = 0; row <= m_band.rows(); ++row) {
            for (int column = m_band.low(row); column <= m_band.high(row); ++column) {
                const size_t cell = m_band.cell(row, column);
                for (size_t i = 0; i < m_shapes.size(); ++i) {
                    const BeadShape &shape = m_shapes[i];
                    if (shape.isLink() || m_scores[cell * m_shapes.size() + i] == kImpossible)
                        continue;
                    const double mass = before[m_band.cell(row - shape.sources, column - shape.translations)] + tempered(cell, i) + after[cell] - all;
                    if (mass < -kNegligible)
                        continue;
                    const double share = std::exp(mass);
                    for (int k = row - shape.sources; k < row; ++k)
                        shares.source[static_cast<size_t>(k)] += share;
                    for (int k = column - shape.translations; k < column; ++k)
                        shares.translation[static_cast<size_t>(k)] += share;
                }
            }
        }
        return shares;
    }

    void enterRow(int row)
    {
        const int first = m_band.low(std::max(0, row - 3));
        const int last = m_band.high(std::min(m_band.rows(), row + 4));
        m_scorer.enterRow(m_window.source.begin + row, Range{first, last}.shifted(m_window.translation.begin));
    }

    void fill(int row, int column)
    {
        const size_t cell = m_band.cell(row, column);
        for (size_t i = 0; i < m_shapes.size(); ++i) {
            const BeadShape &shape = m_shapes[i];
            const int fromRow = row - shape.sources;
            const int fromColumn = column - shape.translations;
            if (fromRow < 0 || fromColumn < 0 || !m_band.contains(fromRow, fromColumn))
                continue;
            const double before = m_best[m_band.cell(fromRow, fromColumn)];
            if (before == kUnreached)
                continue;
            const double score = scoreOf(shape, row, column);
            if (!m_scores.empty())
                m_scores[cell * m_shapes.size() + i] = static_cast<float>(score);
            if (before + score > m_best[cell]) {
                m_best[cell] = before + score;
                m_choices[cell] = static_cast<signed char>(i);
            }
        }
    }

    double scoreOf(const BeadShape &shape, int row, int column) const
    {
        if (shape.sources == 0 || shape.translations == 0)
            return shape.logPrior;
        return shape.logPrior + m_scorer.score(m_window.source.begin + row - 1, m_window.translation.begin + column - 1, shape.sources, shape.translations);
    }

    double tempered(size_t cell, size_t shape) const
    {
        return static_cast<double>(m_scores[cell * m_shapes.size() + shape]) / kTemperature;
    }

    size_t shapeIndex(int sources, int translations) const
    {
        const auto found = std::find_if(m_shapes.begin(), m_shapes.end(), [=](const BeadShape &shape) {
            return shape.sources == sources && shape.translations == translations;
        });
        return static_cast<size_t>(found - m_shapes.begin());
    }

    static double logSum(double a, double b)
    {
        if (a < b)
            std::swap(a, b);
        return b == kUnreached || b < a - kNegligible ? a : a + std::log1p(std::exp(b - a));
    }

    std::vector<double> forwardMass(const Meter &meter) const
    {
        std::vector<double> mass(m_band.cellCount(), kUnreached);
        mass[0] = 0;
        eachStep(false, meter, [&](size_t from, size_t to, double score) { mass[to] = logSum(mass[to], mass[from] + score); });
        return mass;
    }

    std::vector<double> backwardMass(const Meter &meter) const
    {
        std::vector<double> mass(m_band.cellCount(), kUnreached);
        mass[m_band.cell(m_band.rows(), m_band.columns())] = 0;
        eachStep(true, meter, [&](size_t from, size_t to, double score) { mass[from] = logSum(mass[from], mass[to] + score); });
        return mass;
    }

    /// Visits every possible step in the order of the cell it ends in, or backwards; breaks off when cancelled.
    template<typename Visit>
    void eachStep(bool backwards, const Meter &meter, Visit visit) const
    {
        for (int n = 0; n <= m_band.rows() && !meter.isCancelled(); ++n) {
            const int row = backwards ? m_band.rows() - n : n;
            const int width = m_band.high(row) - m_band.low(row);
            for (int k = 0; k <= width; ++k) {
                const int column = backwards ? m_band.high(row) - k : m_band.low(row) + k;
                const size_t cell = m_band.cell(row, column);
                for (size_t i = 0; i < m_shapes.size(); ++i) {
                    if (m_scores[cell * m_shapes.size() + i] != kImpossible)
                        visit(m_band.cell(row - m_shapes[i].sources, column - m_shapes[i].translations), cell, tempered(cell, i));
                }
            }
        }
    }

    BeadScorer &m_scorer;
    const Window &m_window;
    const Band &m_band;
    std::span<const BeadShape> m_shapes;
    std::vector<double> m_best;
    std::vector<signed char> m_choices;
    std::vector<float> m_scores; ///< of every shape that ends in a cell
};

/// A run of sentences without a partner is a bead for each.
std::vector<Bead> withSingleOrphans(const std::vector<Bead> &beads)
{
    std::vector<Bead> single;
    for (const Bead &bead : beads) {
        if (!bead.source.isEmpty() && !bead.translation.isEmpty()) {
            single.push_back(bead);
            continue;
        }
        for (int source = bead.source.begin; source < bead.source.end; ++source)
            single.push_back({{source, source + 1}, bead.translation, bead.confidence});
        for (int translation = bead.translation.begin; translation < bead.translation.end; ++translation)
            single.push_back({bead.source, {translation, translation + 1}, bead.confidence});
    }
    return single;
}

} // namespace

Band Band::full(int rows, int columns)
{
    Band band;
    band.m_lows.assign(static_cast<size_t>(rows) + 1, 0);
    band.m_highs.assign(static_cast<size_t>(rows) + 1, columns);
    band.finish();
    return band;
}

Band Band::around(std::span<const std::pair<int, int>> corners, int halfWidth)
{
    constexpr int kSmallGap = 40;
    constexpr int kWidestExtra = 150; // bounds time and memory; a longer detour shows when anchors have been learned
    const int rows = corners.back().first, columns = corners.back().second;
    Band band;
    band.m_lows.assign(static_cast<size_t>(rows) + 1, columns);
    band.m_highs.assign(static_cast<size_t>(rows) + 1, 0);
    const auto allow = [&](int row, int low, int high) {
        for (int near = std::max(0, row - 3); near <= std::min(rows, row + 3); ++near) {
            int &first = band.m_lows[static_cast<size_t>(near)];
            int &last = band.m_highs[static_cast<size_t>(near)];
            first = std::min(first, std::max(0, low - halfWidth));
            last = std::max(last, std::min(columns, high + halfWidth));
        }
    };
    for (size_t k = 1; k < corners.size(); ++k) {
        const auto [row0, column0] = corners[k - 1];
        const auto [row1, column1] = corners[k];
        const int height = row1 - row0;
        const int width = column1 - column0;
        const int extra = std::min(kWidestExtra, std::abs(height - width) / 2 + std::max(height, width) / 20);
        for (int row = row0; row <= row1; ++row) {
            if (std::max(height, width) <= kSmallGap) {
                allow(row, column0, column1);
            } else {
                const int centre = column0 + (height == 0 ? 0 : static_cast<int>(qint64(width) * (row - row0) / height));
                allow(row, std::max(column0, centre - extra), std::min(column1, height == 0 ? column1 : centre + extra));
            }
        }
    }
    band.finish();
    return band;
}

void Band::finish()
{
    const size_t count = m_lows.size();
    m_lows[0] = 0;
    for (size_t row = count - 1; row-- > 0;)
        m_lows[row] = std::min(m_lows[row], m_lows[row + 1]);
    m_starts.assign(1, 0);
    for (size_t row = 0; row < count; ++row) {
        if (row > 0)
            m_highs[row] = std::max(m_highs[row], m_highs[row - 1]);
        m_starts.push_back(m_starts.back() + static_cast<size_t>(m_highs[row] - m_lows[row] + 1));
    }
}

std::optional<std::vector<Bead>> bestBeads(BeadScorer &scorer, const Window &window, const Band &band,
                                           std::span<const BeadShape> shapes, bool confidence, Meter &meter)
{
    Lattice lattice(scorer, window, band, shapes);
    if (!lattice.run(confidence, meter))
        return std::nullopt;
    std::vector<Bead> beads = withSingleOrphans(lattice.trace());
    if (confidence && !lattice.weigh(beads, meter))
        return std::nullopt;
    return beads;
}

} // namespace concord
