// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/lengthroute.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace concord {

namespace {

constexpr int kNarrowest = 200;
constexpr int kWidest = 800;
constexpr int kEvery = 12; ///< sentences between corners

struct Step
{
    int sources;
    int translations;
    float cost;
};

/// The costs are −log of how often these happen.
constexpr std::array kSteps{Step{1, 1, 0.3F}, Step{1, 2, 2.5F}, Step{2, 1, 2.5F}, Step{2, 2, 4.5F}, Step{1, 0, 5.0F}, Step{0, 1, 5.0F}};

class LengthLattice
{
public:
    LengthLattice(const Window &window, const TokenText &source, const TokenText &translation, const LengthModel &lengths)
        : m_window(window), m_source(source.lengths), m_translation(translation.lengths), m_lengths(lengths),
          m_halfWidth(std::clamp(window.source.length() / 8, kNarrowest, kWidest)), m_width(2 * m_halfWidth + 1)
    {
        m_choices.assign(static_cast<size_t>(rows() + 1) * static_cast<size_t>(m_width), kNone);
        for (Costs &costs : m_rows)
            costs.assign(static_cast<size_t>(m_width), kUnreached);
    }

    bool run(const Meter &meter)
    {
        for (int row = 0; row <= rows(); ++row) {
            if (meter.isCancelled())
                return false;
            Costs &costs = rowCosts(row);
            std::fill(costs.begin(), costs.end(), kUnreached);
            for (int column = std::max(0, low(row)); column <= std::min(columns(), low(row) + m_width - 1); ++column)
                fill(row, column, costs);
        }
        return rowCosts(rows())[static_cast<size_t>(columns() - low(rows()))] < kUnreached;
    }

    std::vector<std::pair<int, int>> corners() const
    {
        std::vector<std::pair<int, int>> corners;
        for (int row = rows(), column = columns(), last = rows(); row > 0 || column > 0;) {
            const Step &step = kSteps[m_choices[cell(row, column)]];
            row -= step.sources;
            column -= step.translations;
            if (row > 0 && column > 0 && last - row >= kEvery) {
                corners.emplace_back(row, column);
                last = row;
            }
        }
        std::reverse(corners.begin(), corners.end());
        return corners;
    }

private:
    using Costs = std::vector<float>;
    static constexpr float kUnreached = std::numeric_limits<float>::infinity();
    static constexpr unsigned char kNone = 255;

    int rows() const { return m_window.source.length(); }
    int columns() const { return m_window.translation.length(); }
    int low(int row) const { return static_cast<int>(qint64(columns()) * row / std::max(1, rows())) - m_halfWidth; }
    size_t cell(int row, int column) const { return static_cast<size_t>(row) * static_cast<size_t>(m_width) + static_cast<size_t>(column - low(row)); }
    Costs &rowCosts(int row) { return m_rows[static_cast<size_t>(row % 3)]; }

    void fill(int row, int column, Costs &costs)
    {
        float best = row == 0 && column == 0 ? 0 : kUnreached;
        for (size_t i = 0; i < kSteps.size(); ++i) {
            const Step &step = kSteps[i];
            const int place = column - step.translations - low(std::max(0, row - step.sources));
            if (row < step.sources || column < step.translations || place < 0 || place >= m_width)
                continue;
            const float before = rowCosts(row - step.sources)[static_cast<size_t>(place)] + step.cost;
            if (before >= best)
                continue;
            const float cost = before + misfit(step, row, column);
            if (cost < best) {
                best = cost;
                m_choices[cell(row, column)] = static_cast<unsigned char>(i);
            }
        }
        costs[static_cast<size_t>(column - low(row))] = best;
    }

    float misfit(const Step &step, int row, int column) const
    {
        if (step.sources == 0 || step.translations == 0)
            return 0;
        const auto sum = [](const std::vector<double> &lengths, int last, int count) {
            return lengths[static_cast<size_t>(last - 1)] + (count > 1 ? lengths[static_cast<size_t>(last - 2)] : 0);
        };
        return static_cast<float>(-m_lengths.logScore(sum(m_source, m_window.source.begin + row, step.sources),
                                                      sum(m_translation, m_window.translation.begin + column, step.translations)));
    }

    const Window &m_window;
    const std::vector<double> &m_source;
    const std::vector<double> &m_translation;
    const LengthModel &m_lengths;
    int m_halfWidth;
    int m_width;
    std::array<Costs, 3> m_rows;
    std::vector<unsigned char> m_choices;
};

} // namespace

std::vector<std::pair<int, int>> lengthRoute(const Window &window, const TokenText &source, const TokenText &translation,
                                             const LengthModel &lengths, const Meter &meter)
{
    LengthLattice lattice(window, source, translation, lengths);
    return lattice.run(meter) ? lattice.corners() : std::vector<std::pair<int, int>>();
}

} // namespace concord
