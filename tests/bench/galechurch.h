// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace concord {

/// Gale and Church's aligner of 1993, by lengths alone, in UTF-8 bytes with the ratio of the whole texts: what to be better than.
class GaleChurch
{
public:
    explicit GaleChurch(const AlignablePair &pair)
        : m_source(running(pair.source.sentences)), m_translation(running(pair.translation.sentences)), m_ratio(m_translation.back() / m_source.back())
    {
    }

    QList<Bead> beads() const
    {
        constexpr int kHalfWidth = 400;
        const int rows = static_cast<int>(m_source.size()) - 1;
        const int columns = static_cast<int>(m_translation.size()) - 1;
        std::vector<QHash<int, Cell>> cells(static_cast<size_t>(rows) + 1);
        cells[0][0] = {0, 0, 0};
        for (int row = 0; row <= rows; ++row) {
            const int centre = static_cast<int>(qint64(columns) * row / std::max(1, rows));
            for (int column = std::max(0, centre - kHalfWidth); column <= std::min(columns, centre + kHalfWidth); ++column) {
                for (const auto &[sources, translations, prior] : kShapes) {
                    if (sources > row || translations > column)
                        continue;
                    const auto before = cells[static_cast<size_t>(row - sources)].constFind(column - translations);
                    if (before == cells[static_cast<size_t>(row - sources)].constEnd())
                        continue;
                    const double score = before->score + std::log(prior) + match(row, column, sources, translations);
                    const auto known = cells[static_cast<size_t>(row)].constFind(column);
                    if (known == cells[static_cast<size_t>(row)].constEnd() || known->score < score)
                        cells[static_cast<size_t>(row)][column] = {score, sources, translations};
                }
            }
        }
        QList<Bead> beads;
        for (int row = rows, column = columns; row > 0 || column > 0;) {
            const Cell cell = cells[static_cast<size_t>(row)].value(column);
            beads.prepend({{row - cell.sources, row}, {column - cell.translations, column}, 0});
            row -= cell.sources;
            column -= cell.translations;
        }
        return beads;
    }

private:
    struct Cell
    {
        double score = 0;
        int sources = 0;
        int translations = 0;
    };
    struct Shape
    {
        int sources;
        int translations;
        double prior;
    };
    static constexpr std::array kShapes{Shape{1, 1, 0.89},    Shape{1, 0, 0.0099}, Shape{0, 1, 0.0099},
                                        Shape{2, 1, 0.0445}, Shape{1, 2, 0.0445}, Shape{2, 2, 0.011}};

    static std::vector<double> running(const QStringList &sentences)
    {
        std::vector<double> totals{0};
        for (const QString &sentence : sentences)
            totals.push_back(totals.back() + static_cast<double>(sentence.toUtf8().size()));
        return totals;
    }
    double match(int row, int column, int sources, int translations) const
    {
        constexpr double kVariance = 6.8;
        const double left = m_source[static_cast<size_t>(row)] - m_source[static_cast<size_t>(row - sources)];
        const double right = m_translation[static_cast<size_t>(column)] - m_translation[static_cast<size_t>(column - translations)];
        const double delta = (right - left * m_ratio) / std::sqrt(std::max(1.0, (left + right / m_ratio) / 2) * kVariance);
        return std::log(std::max(1e-12, std::erfc(std::abs(delta) / std::sqrt(2.0))));
    }

    std::vector<double> m_source;
    std::vector<double> m_translation;
    double m_ratio;
};

} // namespace concord
