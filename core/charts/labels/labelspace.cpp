// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/labelspace.h"

#include <algorithm>
#include <numeric>

namespace concord {

bool LabelSpace::isFree(const QRectF &box) const
{
    if (!m_room.contains(box))
        return false;
    return std::none_of(m_taken.begin(), m_taken.end(), [&box](const QRectF &taken) { return taken.intersects(box); });
}

bool LabelSpace::take(const QRectF &box)
{
    if (!isFree(box))
        return false;
    m_taken << box;
    return true;
}

std::optional<QPointF> LabelSpace::takeBeside(const QRectF &label, const QRectF &bar, double line)
{
    const double shift = (label.width() - bar.width()) / 2, out = label.center().y() < bar.center().y() ? -line : line;
    for (const double dy : {0.0, out}) {
        for (const double dx : {0.0, -shift, shift}) {
            if (take(label.translated(dx, dy)))
                return QPointF(dx, dy);
        }
    }
    return std::nullopt;
}

QList<double> spread(QList<double> centres, const QList<double> &heights, double top, double bottom)
{
    QList<qsizetype> order(centres.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&centres](qsizetype a, qsizetype b) { return centres[a] < centres[b]; });
    double edge = top;
    for (const qsizetype i : order) {
        centres[i] = std::max(centres[i], edge + heights[i] / 2);
        edge = centres[i] + heights[i] / 2;
    }
    edge = bottom;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        centres[*it] = std::min(centres[*it], edge - heights[*it] / 2);
        edge = centres[*it] - heights[*it] / 2;
    }
    return centres;
}

} // namespace concord
