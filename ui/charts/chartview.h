// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/selection/item.h"
#include "ui/charts/scenelayer.h"

#include <QTimer>

namespace concord {

/// One live chart: the same scene that is published, laid out for the widget's size, with marks that can be pointed at,
/// picked and walked with the keyboard. Marks are named by their index in `content().data`. A full chart is as high as its
/// words need at least, so put it into a scroll area; a strip is a small picture of any size.
///
/// Keys: arrows, Home and End move between marks, Enter or Space picks; a click takes the keyboard's place along. Colours
/// follow the theme of the window.
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
    /// As laid out for the current size.
    const Scene &scene() const { return m_scene; }

    /// Lights marks; emits nothing. Only the highlight is drawn again.
    void setHighlighted(const QSet<int> &picked, const QSet<int> &hovered);
    const Highlight &highlight() const;
    /// The marks of these claims and observations.
    QSet<int> marksOf(const QSet<ClaimId> &claims, const QSet<ObservationId> &observations) const;
    /// What the hub knows the mark as; nothing for −1.
    Item itemOf(int mark) const;

    /// The mark at a place in the widget, within 4 px, the smallest where several lie; −1 for none.
    int markAt(QPointF place) const;
    int focusedMark() const { return highlight().focused; }
    /// Moves the keyboard's place, −1 for nowhere, and says so by markHovered.
    void setFocusedMark(int mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void markPicked(int mark);
    void markHovered(int mark); ///< −1 when nothing is pointed at any more
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
    /// QCustomPlot has no buffer to paint into while it is hidden or without size.
    bool isPaintable() const;
    void followScreen();
    Scene sceneFor(const QSizeF &size) const;
    void light(const Highlight &highlight);
    void pointAt(int mark);
    QList<int> marksByPlace() const;
    QString toolTipOf(int mark) const;

    Form m_form;
    Language m_language = Language::English;
    ChartContent m_content;
    Scene m_scene;
    SceneLayer *m_sceneLayer;
    HighlightLayer *m_highlightLayer;
    QTimer m_rest;      ///< the pointer has come to rest
    int m_pointed = -1; ///< under the pointer now
    int m_told = -1;    ///< what markHovered said last
};

} // namespace concord
