// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/markpainter.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kCorner = 3;

/// One shape around all lines of a passage: each line's band reaches down to the next, so that it reads as one.
QPainterPath shapeOf(const QList<LineBox> &boxes, double margin)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QRectF rect = boxes[i].band.adjusted(-margin, 0, margin, 0);
        const bool isFollowed = i + 1 < boxes.size() && boxes[i + 1].band.top() < rect.bottom() + rect.height();
        if (isFollowed && boxes[i + 1].band.left() < rect.right())
            rect.setBottom(std::max(rect.bottom(), boxes[i + 1].band.top() + kCorner));
        path.addRoundedRect(rect, kCorner, kCorner);
    }
    return path.simplified();
}

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const Theme &theme, double em)
    : m_painter(painter),
      m_theme(theme),
      m_em(em)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::fillBand(const QList<LineBox> &boxes, Token token)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(token));
    m_painter.drawPath(shapeOf(boxes, 1.5));
}

void MarkPainter::strokeOutline(const QList<LineBox> &boxes, Token token)
{
    QPen pen(m_theme.colour(token), 1.2);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(shapeOf(boxes, 2.5));
}

void MarkPainter::underline(const ReaderMark &mark, int level, const QList<LineBox> &boxes)
{
    switch (mark.layer) {
    case MarkLayer::Figure:
        dots(boxes, 0.20 * m_em, Token::Muted);
        break;
    case MarkLayer::FigureDisagrees:
        dots(boxes, 0.20 * m_em, mark.tone);
        dots(boxes, 0.20 * m_em + 3, mark.tone);
        break;
    case MarkLayer::Claim:
        bars(boxes, 0.34 * m_em + 3 * level, mark.tone);
        break;
    case MarkLayer::Finding:
        waves(boxes, 0.24 * m_em, mark.tone);
        break;
    }
}

void MarkPainter::dots(const QList<LineBox> &boxes, double drop, Token token)
{
    constexpr double kStep = 4, kDot = 1.7;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(token));
    for (const LineBox &box : boxes) {
        const int count = std::max(1, static_cast<int>(std::floor(box.band.width() / kStep)));
        const double start = box.band.left() + (box.band.width() - (count - 1) * kStep) / 2;
        for (int i = 0; i < count; ++i)
            m_painter.drawEllipse(QPointF(start + i * kStep, box.baseline + drop), kDot / 2, kDot / 2);
    }
}

void MarkPainter::bars(const QList<LineBox> &boxes, double drop, Token token)
{
    for (const LineBox &box : boxes)
        m_painter.fillRect(QRectF(box.band.left(), std::round(box.baseline + drop), box.band.width(), 2),
                           m_theme.colour(token));
}

void MarkPainter::waves(const QList<LineBox> &boxes, double drop, Token token)
{
    constexpr double kHalfWave = 2.5, kHeight = 2.2;
    m_painter.setPen(QPen(m_theme.colour(token), 1.2));
    m_painter.setBrush(Qt::NoBrush);
    for (const LineBox &box : boxes) {
        const double y = box.baseline + drop + kHeight / 2;
        QPainterPath path({box.band.left(), y});
        double direction = -1;
        for (double x = box.band.left(); x + kHalfWave <= box.band.right(); x += kHalfWave, direction = -direction)
            path.quadTo(x + kHalfWave / 2, y + direction * kHeight, x + kHalfWave, y);
        m_painter.drawPath(path);
    }
}

void MarkPainter::shape(Token tone, QPointF centre, double size)
{
    const QColor colour = m_theme.colour(tone);
    const double radius = size / 2;
    const QRectF circle(centre - QPointF(radius, radius), QSizeF(size, size));
    m_painter.setPen(QPen(colour, 1.4));
    m_painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Token::Verified:
        m_painter.setBrush(colour);
        m_painter.drawEllipse(circle);
        break;
    case Token::Unverified:
        m_painter.drawEllipse(circle);
        m_painter.setBrush(colour);
        m_painter.drawPie(circle, 90 * 16, 180 * 16);
        break;
    case Token::Disputed:
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF{centre - QPointF(0, radius), centre + QPointF(radius, 0),
                                        centre + QPointF(0, radius), centre - QPointF(radius, 0)});
        break;
    case Token::Wrong:
        m_painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(circle.topLeft(), circle.bottomRight());
        m_painter.drawLine(circle.topRight(), circle.bottomLeft());
        break;
    default:
        m_painter.drawEllipse(circle);
        break;
    }
}

void MarkPainter::alarm(Token tone, QPointF centre, double size)
{
    const double radius = size / 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(tone));
    m_painter.drawPolygon(QPolygonF{centre - QPointF(0, radius), centre + QPointF(radius, radius * 0.8),
                                    centre + QPointF(-radius, radius * 0.8)});
}

} // namespace concord
