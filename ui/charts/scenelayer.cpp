// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenelayer.h"

#include "ui/publish/scenepainter.h"
#include "ui/publish/textmeasure.h"

#include <algorithm>

namespace concord {

namespace {

/// What `from` is multiplied by to become `to`, where it is no brighter.
QColor tint(const QColor &from, const QColor &to)
{
    const auto share = [](int a, int b) { return a > 0 ? qBound(0, (255 * b + a - 1) / a, 255) : 255; };
    return QColor(share(from.red(), to.red()), share(from.green(), to.green()), share(from.blue(), to.blue()));
}

bool isCrowded(const Scene &scene)
{
    if (std::count_if(scene.items.begin(), scene.items.end(), [](const SceneItem &item) { return std::holds_alternative<DotShape>(item.shape); }) > kCrowdedDots)
        return true;
    return std::any_of(scene.items.begin(), scene.items.end(), [](const SceneItem &item) {
        const auto *path = std::get_if<PathShape>(&item.shape);
        return path && path->points.size() > kCrowdedPoints;
    });
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
    m_rest = {};
    m_lines.clear();
    m_dots = {};
    m_isCrowded = scene && isCrowded(*scene);
    if (!m_isCrowded)
        return;
    m_rest.size = scene->size;
    m_rest.plot = scene->plot;
    QList<DotShape> dots;
    for (const SceneItem &item : scene->items) {
        const auto *path = std::get_if<PathShape>(&item.shape);
        if (const auto *dot = std::get_if<DotShape>(&item.shape))
            dots << *dot;
        else if (path && path->points.size() > kCrowdedPoints)
            m_lines << PathShape{thinned(path->points), path->ink, path->width, path->isDashed};
        else
            m_rest.items << item;
    }
    m_dots = DotCrowd(dots);
}

void SceneLayer::applyDefaultAntialiasingHint(QCPPainter *) const {}

void SceneLayer::draw(QCPPainter *painter)
{
    if (!m_scene)
        return;
    paintScene(*painter, m_isCrowded ? m_rest : *m_scene, m_theme, chartFamilies(m_scene->face));
    for (const PathShape &line : std::as_const(m_lines))
        strokeLine(*painter, line, m_theme);
    if (!m_dots.dots.empty())
        stampDots(*painter, m_dots, m_scene->size, m_theme);
    const QColor published = inkColour({InkRole::Paper}, m_theme);
    if (m_paper == published)
        return;
    painter->setCompositionMode(QPainter::CompositionMode_Multiply);
    painter->fillRect(QRectF(QPointF(0, 0), m_scene->size), tint(published, m_paper));
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace concord
