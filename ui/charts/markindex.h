// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/charts/scene.h"
#include "core/selection/item.h"

#include <QMultiHash>

namespace concord {

/// Finds its way among the marks of one laid out chart: from claims and observations to marks, under a pointer, and from
/// one mark to the next by the keyboard. Marks are named by their index in ChartContent::data, as everywhere in the views.
class MarkIndex
{
public:
    enum class Step { Left, Right, Up, Down, First, Last };

    MarkIndex() = default;
    explicit MarkIndex(const ChartContent &content);
    /// Takes the places of a scene of the same content. Both must live as long as the index is asked.
    void setPlaces(const Scene &scene, const ChartContent &content);

    /// Those of these claims and observations; costs what there is less of, they or the data.
    QSet<int> marksOf(const QSet<ClaimId> &claims, const QSet<ObservationId> &observations) const;
    QList<int> marksOf(const QList<ClaimId> &claims, const QList<ObservationId> &observations) const;
    /// Its place in Scene::marks; −1 when it is not drawn.
    int placeOf(int mark) const { return m_places.value(mark, -1); }
    const QList<int> &places() const { return m_places; }

    /// The mark at a place, within 4 px, the smallest where several lie; −1 for none.
    int at(QPointF place) const;
    /// All of one series, in the order of the data.
    QList<int> series(int number) const;

    /// Where a key leads from a mark, or from nowhere (−1): along the series with the arrows of its direction, across to
    /// another series with the other two. Stays where there is nothing further.
    int next(int mark, Step step) const;

private:
    bool isRows() const;
    QPointF middle(int mark) const;
    QList<int> inOrder() const;
    int along(int mark, const QList<int> &marks, int direction) const;
    int across(int mark, int direction) const;
    int seriesOf(int mark) const;

    QMultiHash<ClaimId, int> m_claims;
    QMultiHash<ObservationId, int> m_observations;
    QList<int> m_places;
    QHash<QString, int> m_series; ///< by entity
    const Scene *m_scene = nullptr;
    const ChartContent *m_content = nullptr;
};

} // namespace concord
