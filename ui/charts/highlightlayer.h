// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"
#include "ui/charts/plot.h"

#include <QBitArray>
#include <QSet>

namespace concord {

/// Which marks are lit, by index in ChartContent::data.
struct Highlight
{
    QSet<int> picked;
    QSet<int> hovered;
    int focused = -1; ///< where the keyboard is

    bool operator==(const Highlight &) const = default;
};

/// Lines through a place of the plot and what is said of it, one line each.
struct Crosshair
{
    QPointF at;
    QStringList words;

    bool operator==(const Crosshair &) const = default;
};

/// Draws what is picked, hovered, brushed and focused over a scene, the band being drawn and the crosshair; lives on a
/// buffered layer of its own, so that lighting a mark does not draw the chart again. Costs what is lit: single marks get
/// frames, hundreds of them are filled without, thousands as one shape.
class HighlightLayer : public QCPLayerable
{
    Q_OBJECT

public:
    HighlightLayer(QCustomPlot *plot, const QString &layer);

    struct Inks
    {
        QColor accent;
        QColor ink;
        QColor paper;
    };
    /// `places`: where in Scene::marks a mark stands, −1 for nowhere. Both are the view's.
    void setScene(const Scene *scene, const QList<int> *places, const Inks &inks);
    /// False when nothing changes.
    bool setHighlight(const Highlight &highlight);
    const Highlight &highlight() const { return m_highlight; }

    /// What a band drawn in any chart takes in and lets go.
    void brush(const QList<int> &in, const QList<int> &out);
    void endBrush();
    bool isBrushed(int mark) const { return mark < m_brushed.size() && m_brushed.testBit(mark); }
    int brushedCount() const { return m_brushedCount; }

    /// The band of this chart; empty for none.
    void setBand(const QRectF &band) { m_band = band; }
    const QRectF &band() const { return m_band; }
    void setCrosshair(const std::optional<Crosshair> &crosshair) { m_crosshair = crosshair; }
    const std::optional<Crosshair> &crosshair() const { return m_crosshair; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    QRectF boxOf(int mark) const;
    void light(QPainter &painter, const QList<int> &marks, bool isStrong) const;
    void lightThousands(QPainter &painter, const QList<int> &marks, const QColor &fill) const;
    void drawFocus(QPainter &painter) const;
    void drawCrosshair(QPainter &painter) const;

    const Scene *m_scene = nullptr;
    const QList<int> *m_places = nullptr;
    Inks m_inks;
    Highlight m_highlight;
    QBitArray m_brushed;
    int m_brushedCount = 0;
    QRectF m_band;
    std::optional<Crosshair> m_crosshair;
};

} // namespace concord
