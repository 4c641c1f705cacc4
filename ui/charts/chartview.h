// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/selection/brush.h"
#include "core/selection/item.h"
#include "ui/charts/charttip.h"
#include "ui/charts/highlightlayer.h"
#include "ui/charts/markindex.h"
#include "ui/charts/scenelayer.h"
#include "ui/charts/serieskeys.h"
#include "ui/charts/timewindow.h"

#include <QTimer>

namespace concord {

/// One live chart: the same scene that is published, laid out for the widget's size, with marks that can be pointed at,
/// picked, brushed and walked with the keyboard. Marks are named by their index in `content().data`. A full chart is as
/// high as its words need at least, so put it into a scroll area; where the chart has a preset it is as wide as that at most
/// and of its proportion, so what is seen is what is published. A strip is a small picture of any size.
///
/// Pointer: a click picks, with Ctrl adds; dragging draws a band that picks what it touches, with Ctrl adds; a name in the
/// legend or beside a line picks its series. Keys: arrows, Home and End move between marks, with Shift they extend what is
/// picked; Enter or Space picks, with Ctrl adds; Escape gives up the band, then what is picked. Long lines over dates: the
/// wheel, + and − zoom, 0 shows everything, PageUp, PageDown, Shift with the wheel and the middle button move along.
/// Colours follow the theme of the window.
class ChartView : public QCustomPlot
{
    Q_OBJECT

public:
    enum class Form { Full, Strip };

    explicit ChartView(Form form, QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }
    void setLanguage(Language language);
    Language language() const { return m_language; }
    /// As laid out for the current size and the stretch of time shown.
    const Scene &scene() const { return m_scene; }
    const TimeWindow &timeWindow() const { return m_window; }
    /// Asked for the passages of a tool tip; none is said without it.
    void setPassages(const PassageSource &passages) { m_passages = passages; }

    /// Lights marks; emits nothing. Only the highlight is drawn again.
    void setHighlighted(const QSet<int> &picked, const QSet<int> &hovered);
    const Highlight &highlight() const;
    /// Lights what a band in this or another chart takes in, until endBrush.
    void brush(const QList<int> &in, const QList<int> &out);
    void endBrush();
    /// What the band drawn in this chart holds.
    int bandCount() const { return m_brush.count(); }
    QList<int> banded() const;
    const HighlightLayer &lights() const { return *m_highlightLayer; }
    const MarkIndex &index() const { return m_index; }
    QSet<int> marksOf(const QSet<ClaimId> &claims, const QSet<ObservationId> &observations) const { return m_index.marksOf(claims, observations); }
    /// What the hub knows the mark as; nothing for −1.
    Item itemOf(int mark) const;

    /// The mark at a place in the widget, within 4 px, the smallest where several lie; −1 for none.
    int markAt(QPointF place) const { return m_index.at(place); }
    /// The series named at a place; −1 for none.
    int seriesAt(QPointF place) const;
    int focusedMark() const { return highlight().focused; }
    /// Moves the keyboard's place, −1 for nowhere, and says so by markHovered.
    void setFocusedMark(int mark);
    /// The rich text shown at a place; empty for none.
    QString tipAt(QPointF place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void markPicked(int mark);
    void marksPicked(const QList<int> &marks, bool adds); ///< several at once; `adds` to what is picked already
    void markToggled(int mark); ///< in or out of what is picked
    void markHovered(int mark); ///< −1 when nothing is pointed at any more
    void bandMoved(const QList<int> &in, const QList<int> &out); ///< what the band took in and let go
    void bandEnded();           ///< after marksPicked, when there was something in it
    void cleared();             ///< nothing is to be picked
    void opened();              ///< a double click beside the marks

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutScene();
    /// Lays out and takes the height that needs.
    void layOutFull();
    /// QCustomPlot has no buffer to paint into while it is hidden or without size.
    bool isPaintable() const;
    void followScreen();
    Scene sceneFor(const QSizeF &size) const;
    void light(const Highlight &highlight);
    void repaintLights();
    void pointAt(int mark);
    void pick(int mark, Qt::KeyboardModifiers modifiers);
    void moveBand(QPointF to);
    void endBand(bool picks, bool adds);
    bool walk(QKeyEvent *event);
    bool zoomByKey(int key);
    void zoomed(bool changed);
    void showCrosshair(QPointF place);

    Form m_form;
    Language m_language = Language::English;
    ChartContent m_content;
    Scene m_scene;
    MarkIndex m_index;
    QList<SeriesKey> m_keys;
    TimeWindow m_window;
    PassageSource m_passages;
    SceneLayer *m_sceneLayer;
    HighlightLayer *m_highlightLayer;
    Brush m_brush;                      ///< over Scene::marks, while a band is drawn
    std::optional<QPointF> m_pressed;   ///< where the left button went down
    std::optional<QPointF> m_dragged;   ///< where the middle button was last
    bool m_isBanding = false;
    QTimer m_rest;      ///< the pointer has come to rest
    int m_pointed = -1; ///< under the pointer now
    int m_told = -1;    ///< what markHovered said last
};

} // namespace concord
