// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QBitArray>
#include <QList>
#include <QRectF>

#include <vector>

namespace concord {

/// What one move of a band took in and let go, as ids; what every other view needs to follow it.
struct BrushStep
{
    QList<ClaimId> claimsIn;
    QList<ClaimId> claimsOut;
    QList<ObservationId> observationsIn;
    QList<ObservationId> observationsOut;

    bool isEmpty() const { return claimsIn.isEmpty() && claimsOut.isEmpty() && observationsIn.isEmpty() && observationsOut.isEmpty(); }
};

/// Which of many boxes a band touches, kept up while the band moves: a step looks only at the cells of a uniform grid that
/// lie between the old band and the new one, so it costs what changed and not what there is. Boxes and bands are in one
/// system of coordinates, whichever. A value; not for two threads at once.
class Brush
{
public:
    Brush() = default;
    /// Takes the boxes' places in the list as their names.
    explicit Brush(const QList<QRectF> &boxes);

    struct Change
    {
        QList<int> in;
        QList<int> out;
    };
    /// Moves the band; an empty one lets go of everything. The lists name each box once.
    Change moveTo(const QRectF &band);

    bool contains(int box) const { return box >= 0 && box < m_inside.size() && m_inside.testBit(box); }
    int count() const { return m_count; }
    int size() const { return static_cast<int>(m_boxes.size()); }
    /// In the order of the list.
    QList<int> inside() const;

private:
    struct Edges
    {
        float left, top, right, bottom;
    };

    void fill();
    int column(double x) const;
    int row(double y) const;
    void look(const QRectF &strip, const QRectF &band, Change &change);

    std::vector<Edges> m_boxes;
    std::vector<int> m_starts; ///< of each cell in m_cells; one more at the end
    std::vector<int> m_cells;  ///< boxes, cell after cell
    QRectF m_extent;
    int m_columns = 0;
    int m_rows = 0;
    QBitArray m_inside;
    QRectF m_band;
    int m_count = 0;
};

} // namespace concord
