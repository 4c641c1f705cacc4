// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/brush.h"
#include "core/selection/item.h"

#include <QObject>
#include <QTimer>

namespace concord {

class ChartView;

/// Speaks for any number of chart views in the hub's words: marks become items, and what the hub says becomes lit marks.
/// While a band is drawn, charts follow every step; text and lists, to which a step says nothing, are told what is inside
/// as something hovered, as long as it is no more than they can show at once. Owns no view; a view that goes is forgotten.
class ChartLinks : public QObject
{
    Q_OBJECT

public:
    explicit ChartLinks(QObject *parent);

    void tie(ChartView *view);
    /// Lights what the hub said last; after a view's content changed.
    void refresh();

public slots:
    void showPicked(const concord::Projection &projection);
    void showHovered(const concord::Projection &projection);
    void showBrushed(const concord::BrushStep &step);
    void endBrush();

signals:
    /// What is to be picked; with Ctrl or Shift together with the claims and observations picked before, one item for all.
    void picked(const concord::Item &item);
    void hovered(const concord::Item &item);
    void brushed(const concord::BrushStep &step);
    void brushEnded();

private:
    void pickMarks(const ChartView &view, const QList<int> &marks, bool adds);
    void toggle(const ChartView &view, int mark);
    BrushStep stepOf(const ChartView &view, const QList<int> &in, const QList<int> &out) const;
    void light(ChartView *view) const;
    void follow(ChartView *view);
    void hoverBand();
    void leave();

    QList<ChartView *> m_views;
    Projection m_picked;
    Projection m_hovered;
    const ChartView *m_brushing = nullptr; ///< the view whose step is being told; it lights its own marks
    const ChartView *m_banded = nullptr;   ///< the view a band is drawn in
    QTimer m_pause;                        ///< until text and lists are told
};

} // namespace concord
