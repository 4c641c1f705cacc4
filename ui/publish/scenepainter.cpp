// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/scenepainter.h"

#include "ui/publish/textmeasure.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kHatchGap = 3;
constexpr double kHatchWidth = 1;

class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const QRectF &area, ChartTheme theme, const QStringList &families, const QStringList &boldFamilies)
        : m_painter(painter), m_area(area), m_theme(theme), m_families(families), m_boldFamilies(boldFamilies)
    {
    }

    void operator()(const BoxShape &shape)
    {
        const QColor fill = inkColour(shape.fill, m_theme);
        m_painter.setRenderHint(QPainter::Antialiasing, shape.isHatched);
        if (!shape.isHatched) {
            m_painter.fillRect(shape.box, fill);
            return;
        }
        m_painter.fillRect(shape.box, inkColour({InkRole::Paper}, m_theme));
        m_painter.setPen(QPen(fill, kHatchWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawLines(hatchLines(shape.box, m_area));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(shape.box.adjusted(0.5, 0.5, -0.5, -0.5));
    }

    void operator()(const PathShape &shape)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        QPen pen(inkColour(shape.ink, m_theme), shape.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (shape.isDashed)
            pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF(shape.points));
    }

    void operator()(const DotShape &shape)
    {
        const QColor ink = inkColour(shape.ink, m_theme);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(QPen(ink, kDotRing));
        m_painter.setBrush(shape.isHollow ? inkColour({InkRole::Paper}, m_theme) : ink);
        m_painter.drawEllipse(shape.centre, shape.radius, shape.radius);
    }

    void operator()(const TextShape &shape)
    {
        m_painter.setPen(inkColour(shape.ink, m_theme));
        m_painter.setFont(chartFont(shape.size, shape.isBold, shape.isBold ? m_boldFamilies : m_families));
        m_painter.drawText(QPointF(shape.bounds.left(), shape.at.y()), shape.text);
    }

private:
    static constexpr double kDotRing = 1.75;

    QPainter &m_painter;
    QRectF m_area;
    ChartTheme m_theme;
    const QStringList &m_families;
    const QStringList &m_boldFamilies;
};

} // namespace

QList<QLineF> hatchLines(const QRectF &wanted, const QRectF &area)
{
    QList<QLineF> lines;
    const QRectF box = wanted.intersected(area);
    const double step = kHatchGap * std::sqrt(2.0); // along an edge, of lines x + y = shift from the top left corner
    const double cut = box.left() - wanted.left() + box.top() - wanted.top(); // the lines stay where they were
    if (box.isEmpty() || !std::isfinite(cut))
        return lines;
    const double first = step / 2 - std::fmod(cut, step);
    for (double shift = first > 0 ? first : first + step; shift < box.width() + box.height(); shift += step) {
        const double x1 = std::max(0.0, shift - box.height()), x2 = std::min(shift, box.width());
        lines << QLineF(box.left() + x1, box.top() + shift - x1, box.left() + x2, box.top() + shift - x2);
    }
    return lines;
}

void paintScene(QPainter &painter, const Scene &scene, ChartTheme theme, const QStringList &families, const QStringList &boldFamilies)
{
    const QRectF area(QPointF(0, 0), scene.size);
    painter.fillRect(area, inkColour({InkRole::Paper}, theme));
    ItemPainter item(painter, area, theme, families, boldFamilies.isEmpty() ? families : boldFamilies);
    bool isClipped = false; // clipped ones come in runs
    for (const SceneItem &each : scene.items) {
        if (each.isClipped && !isClipped) {
            painter.save();
            painter.setClipRect(scene.plot.adjusted(-1, -1, 1, 1));
        } else if (!each.isClipped && isClipped) {
            painter.restore();
        }
        isClipped = each.isClipped;
        std::visit(item, each.shape);
    }
    if (isClipped)
        painter.restore();
}

} // namespace concord
