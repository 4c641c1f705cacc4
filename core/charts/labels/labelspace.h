// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

#include <optional>

namespace concord {

/// Remembers where things are drawn so that optional labels go only where nothing is.
class LabelSpace
{
public:
    explicit LabelSpace(const QRectF &room) : m_room(room) {}

    void block(const QRectF &box) { m_taken << box; }
    bool isFree(const QRectF &box) const;
    /// Takes the place when it is free.
    bool take(const QRectF &box);
    /// Takes the first free place for a label above or below a bar: as it is, aligned with either side of the bar, then the
    /// same a line further out. Returns how far it went; nothing when none is free.
    std::optional<QPointF> takeBeside(const QRectF &label, const QRectF &bar, double line);

private:
    QRectF m_room;
    QList<QRectF> m_taken;
};

/// Moves centres as little as needed so that neighbours are at least their heights apart and all lie within
/// [`top`, `bottom`] if that is possible at all; order is kept.
QList<double> spread(QList<double> centres, const QList<double> &heights, double top, double bottom);

} // namespace concord
