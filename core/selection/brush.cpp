// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/brush.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kBoxesACell = 32; // wanted
constexpr int kMostCells = 128;    // along an edge

/// What belongs to `a` and not to `b`, as at most four rectangles.
QList<QRectF> difference(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    if (a.isEmpty() || both.isEmpty())
        return a.isEmpty() ? QList<QRectF>{} : QList<QRectF>{a};
    QList<QRectF> strips;
    const auto add = [&strips](double left, double top, double right, double bottom) {
        if (right > left && bottom > top)
            strips << QRectF(QPointF(left, top), QPointF(right, bottom));
    };
    add(a.left(), a.top(), both.left(), a.bottom());
    add(both.right(), a.top(), a.right(), a.bottom());
    add(both.left(), a.top(), both.right(), both.top());
    add(both.left(), both.bottom(), both.right(), a.bottom());
    return strips;
}

} // namespace

Brush::Brush(const QList<QRectF> &boxes)
    : m_inside(boxes.size())
{
    m_boxes.reserve(static_cast<size_t>(boxes.size()));
    for (const QRectF &box : boxes) {
        const QRectF upright = box.normalized();
        m_boxes.push_back({static_cast<float>(upright.left()), static_cast<float>(upright.top()), static_cast<float>(upright.right()),
                           static_cast<float>(upright.bottom())});
        const QRectF solid(upright.topLeft(), QSizeF(std::max(upright.width(), 1e-3), std::max(upright.height(), 1e-3)));
        m_extent = m_extent.isNull() ? solid : m_extent.united(solid);
    }
    if (!m_boxes.empty())
        fill();
}

int Brush::column(double x) const
{
    return static_cast<int>(std::clamp((x - m_extent.left()) / m_extent.width() * m_columns, 0.0, m_columns - 1.0));
}

int Brush::row(double y) const
{
    return static_cast<int>(std::clamp((y - m_extent.top()) / m_extent.height() * m_rows, 0.0, m_rows - 1.0));
}

/// Counts, then places: every box stands in each cell it touches.
void Brush::fill()
{
    const int edge = std::clamp(static_cast<int>(std::sqrt(static_cast<double>(m_boxes.size()) / kBoxesACell)), 1, kMostCells);
    m_columns = m_rows = edge;
    m_starts.assign(static_cast<size_t>(edge * edge + 1), 0);
    const auto visit = [this](const auto &take) {
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            for (int y = row(m_boxes[i].top); y <= row(m_boxes[i].bottom); ++y) {
                for (int x = column(m_boxes[i].left); x <= column(m_boxes[i].right); ++x)
                    take(static_cast<size_t>(y * m_columns + x), static_cast<int>(i));
            }
        }
    };
    visit([this](size_t cell, int) { ++m_starts[cell + 1]; });
    for (size_t cell = 1; cell < m_starts.size(); ++cell)
        m_starts[cell] += m_starts[cell - 1];
    m_cells.resize(static_cast<size_t>(m_starts.back()));
    std::vector<int> next = m_starts;
    visit([&](size_t cell, int box) { m_cells[static_cast<size_t>(next[cell]++)] = box; });
}

Brush::Change Brush::moveTo(const QRectF &band)
{
    Change change;
    const QRectF wanted = band.normalized();
    if (!m_boxes.empty() && wanted != m_band) {
        for (const QRectF &strip : difference(m_band, wanted))
            look(strip, wanted, change);
        for (const QRectF &strip : difference(wanted, m_band))
            look(strip, wanted, change);
    }
    m_band = wanted;
    return change;
}

void Brush::look(const QRectF &strip, const QRectF &band, Change &change)
{
    const auto left = static_cast<float>(band.left()), right = static_cast<float>(band.right());
    const auto top = static_cast<float>(band.top()), bottom = static_cast<float>(band.bottom());
    const bool isSolid = !band.isEmpty();
    for (int y = row(strip.top()); y <= row(strip.bottom()); ++y) {
        const int first = y * m_columns + column(strip.left()), last = y * m_columns + column(strip.right());
        // The cells of a row lie one behind the other.
        for (int at = m_starts[static_cast<size_t>(first)]; at < m_starts[static_cast<size_t>(last) + 1]; ++at) {
            const int box = m_cells[static_cast<size_t>(at)];
            const Edges &edges = m_boxes[static_cast<size_t>(box)];
            const bool isIn = isSolid && edges.left <= right && edges.right >= left && edges.top <= bottom && edges.bottom >= top;
            if (isIn == m_inside.testBit(box))
                continue;
            m_inside.setBit(box, isIn);
            m_count += isIn ? 1 : -1;
            (isIn ? change.in : change.out) << box;
        }
    }
}

QList<int> Brush::inside() const
{
    QList<int> boxes;
    for (int box = 0; box < m_inside.size(); ++box) {
        if (m_inside.testBit(box))
            boxes << box;
    }
    return boxes;
}

} // namespace concord
