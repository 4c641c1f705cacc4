// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"
#include "ui/charts/plot.h"
#include "ui/publish/inks.h"

#include <QSet>

namespace concord {

/// Draws a scene on a plot, as it is published; on a paper of another colour all inks are tinted along, as if printed on it.
/// Owned by the plot, as all its layerables are.
class SceneLayer : public QCPLayerable
{
    Q_OBJECT

public:
    SceneLayer(QCustomPlot *plot, const QString &layer);

    void setScene(const Scene *scene, ChartTheme theme, const QColor &paper);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    const Scene *m_scene = nullptr; ///< the view's
    ChartTheme m_theme = ChartTheme::Light;
    QColor m_paper;
};

/// Which marks are lit, by index in ChartContent::data.
struct Highlight
{
    QSet<int> picked;
    QSet<int> hovered;
    int focused = -1; ///< where the keyboard is

    bool operator==(const Highlight &) const = default;
};

/// Draws what is picked, hovered and focused over a scene; lives on a buffered layer of its own, so that lighting a mark
/// does not draw the chart again.
class HighlightLayer : public QCPLayerable
{
    Q_OBJECT

public:
    HighlightLayer(QCustomPlot *plot, const QString &layer);

    void setScene(const Scene *scene, const QColor &accent, const QColor &ink);
    /// False when nothing changes.
    bool setHighlight(const Highlight &highlight);
    const Highlight &highlight() const { return m_highlight; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    void drawMark(QPainter &painter, const SceneMark &mark) const;

    const Scene *m_scene = nullptr;
    QColor m_accent;
    QColor m_ink;
    Highlight m_highlight;
};

} // namespace concord
