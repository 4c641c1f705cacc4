// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"
#include "ui/charts/crowd.h"
#include "ui/charts/plot.h"
#include "ui/publish/inks.h"

namespace concord {

/// Draws a scene on a plot, as it is published; on a paper of another colour all inks are tinted along, as if printed on it.
/// Dots in their thousands are stamped and lines of more points than pixels thinned, which shows in no pixel that matters
/// and makes a million of them no slower than a screen of them. Owned by the plot, as all its layerables are.
class SceneLayer : public QCPLayerable
{
    Q_OBJECT

public:
    SceneLayer(QCustomPlot *plot, const QString &layer);

    /// The scene is the view's and must not change until the next call.
    void setScene(const Scene *scene, ChartTheme theme, const QColor &paper);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    const Scene *m_scene = nullptr;
    Scene m_rest;              ///< of a crowded scene, all but these two
    QList<PathShape> m_lines;  ///< its long lines, thinned
    DotCrowd m_dots;
    bool m_isCrowded = false;
    ChartTheme m_theme = ChartTheme::Light;
    QColor m_paper;
};

} // namespace concord
