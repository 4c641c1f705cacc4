// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenelayer.h"

#include "ui/publish/scenepainter.h"
#include "ui/publish/textmeasure.h"

namespace concord {

namespace {

constexpr int kPickedFill = 44; // of 255
constexpr int kHoverFill = 26;
constexpr double kPickedGap = 2;
constexpr double kFocusGap = 4;

/// What `from` is multiplied by to become `to`, where it is no brighter.
QColor tint(const QColor &from, const QColor &to)
{
    const auto share = [](int a, int b) { return a > 0 ? qBound(0, (255 * b + a - 1) / a, 255) : 255; };
    return QColor(share(from.red(), to.red()), share(from.green(), to.green()), share(from.blue(), to.blue()));
}

} // namespace

SceneLayer::SceneLayer(QCustomPlot *plot, const QString &layer)
    : QCPLayerable(plot, layer)
{
}

void SceneLayer::setScene(const Scene *scene, ChartTheme theme, const QColor &paper)
{
    m_scene = scene;
    m_theme = theme;
    m_paper = paper;
}

void SceneLayer::applyDefaultAntialiasingHint(QCPPainter *) const {}

void SceneLayer::draw(QCPPainter *painter)
{
    if (!m_scene)
        return;
    paintScene(*painter, *m_scene, m_theme, chartFamilies());
    const QColor published = inkColour({InkRole::Paper}, m_theme);
    if (m_paper == published)
        return;
    painter->setCompositionMode(QPainter::CompositionMode_Multiply);
    painter->fillRect(QRectF(QPointF(0, 0), m_scene->size), tint(published, m_paper));
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
}

HighlightLayer::HighlightLayer(QCustomPlot *plot, const QString &layer)
    : QCPLayerable(plot, layer)
{
}

void HighlightLayer::setScene(const Scene *scene, const QColor &accent, const QColor &ink)
{
    m_scene = scene;
    m_accent = accent;
    m_ink = ink;
}

bool HighlightLayer::setHighlight(const Highlight &highlight)
{
    if (m_highlight == highlight)
        return false;
    m_highlight = highlight;
    return true;
}

void HighlightLayer::applyDefaultAntialiasingHint(QCPPainter *) const {}

void HighlightLayer::draw(QCPPainter *painter)
{
    if (!m_scene)
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (const SceneMark &mark : m_scene->marks)
        drawMark(*painter, mark);
}

void HighlightLayer::drawMark(QPainter &painter, const SceneMark &mark) const
{
    const bool isPicked = m_highlight.picked.contains(mark.datum), isHovered = m_highlight.hovered.contains(mark.datum);
    if (isPicked || isHovered) {
        QColor fill = m_accent;
        fill.setAlpha(isPicked ? kPickedFill : kHoverFill);
        painter.setBrush(fill);
        painter.setPen(QPen(m_accent, isPicked ? 2 : 1));
        painter.drawRoundedRect(mark.box.adjusted(-kPickedGap, -kPickedGap, kPickedGap, kPickedGap), 2, 2);
    }
    if (m_highlight.focused == mark.datum) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_ink, 1.5, Qt::DotLine));
        painter.drawRoundedRect(mark.box.adjusted(-kFocusGap, -kFocusGap, kFocusGap, kFocusGap), 3, 3);
    }
}

} // namespace concord
