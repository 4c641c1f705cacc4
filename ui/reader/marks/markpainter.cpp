// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/markpainter.h"

#include "ui/reader/marks/lanes.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kCorner = 3;
constexpr double kFirstLane = 0.21; // of the first line under a text, below its baseline, in ems
constexpr double kLaneStep = 0.17;  // from one line to the next, in ems

/// How a claim's line is broken by its status, in widths of the line.
QList<qreal> patternOf(Token status)
{
    switch (status) {
    case Token::Unverified:
        return {4, 1.5};
    case Token::Disputed:
        return {5, 1.5, 1.5, 1.5};
    case Token::Wrong:
        return {1.5, 1};
    case Token::Outdated:
        return {1, 2.5};
    default:
        return {};
    }
}

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

void MarkPainter::tint(const QList<LineBox> &boxes)
{
    for (const LineBox &box : boxes)
        m_painter.fillRect(box.band.adjusted(-1, 0, 1, 0), m_theme.colour(Token::HoverBand));
}

double MarkPainter::drop(int lane) const
{
    return std::max(3.0, kFirstLane * m_em) + lane * std::max(3.0, kLaneStep * m_em);
}

void MarkPainter::underline(const ReaderMark &mark, int lane, const QList<LineBox> &boxes)
{
    const double y = drop(lane);
    switch (mark.layer) {
    case MarkLayer::Figure:
        dots(boxes, y, Token::Muted);
        break;
    case MarkLayer::FigureDisagrees:
        dots(boxes, y, mark.tone);
        dots(boxes, drop(lane + 1), mark.tone);
        break;
    case MarkLayer::Claim:
        bars(boxes, y, mark.tone);
        break;
    case MarkLayer::Finding:
        waves(boxes, y, mark.tone);
        break;
    case MarkLayer::Term:
        hairlines(boxes, y);
        break;
    }
}

void MarkPainter::overflow(int count, const LineBox &box)
{
    QFont font = m_painter.font();
    font.setPixelSize(std::max(10, qRound(0.62 * m_em)));
    font.setBold(true);
    const QString words = QStringLiteral("+%1").arg(count);
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const double baseline = box.baseline + drop(kLanes - 1) + 0.12 * m_em;
    m_painter.fillRect(QRectF(box.band.right() - width - 2, baseline - 0.48 * m_em, width + 3, 0.54 * m_em), m_theme.colour(Token::Paper));
    m_painter.setFont(font);
    m_painter.setPen(m_theme.colour(Token::Muted));
    m_painter.drawText(QPointF(box.band.right() - width, baseline), words);
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
    QPen pen(m_theme.colour(token), std::max(2.0, std::round(0.11 * m_em)), Qt::SolidLine, Qt::FlatCap);
    if (const QList<qreal> pattern = patternOf(token); !pattern.isEmpty())
        pen.setDashPattern(pattern);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(pen);
    for (const LineBox &box : boxes) {
        const double y = std::round(box.baseline + drop);
        m_painter.drawLine(QPointF(box.band.left(), y), QPointF(box.band.right(), y));
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::hairlines(const QList<LineBox> &boxes, double drop)
{
    for (const LineBox &box : boxes)
        m_painter.fillRect(QRectF(box.band.left(), std::round(box.baseline + drop), box.band.width(), 1), m_theme.colour(Token::Muted));
}

void MarkPainter::waves(const QList<LineBox> &boxes, double drop, Token token)
{
    const bool isGrave = token == Token::Wrong;
    const double half = isGrave ? 3 : 2.5, height = isGrave ? 3 : 2;
    m_painter.setPen(QPen(m_theme.colour(token), isGrave ? 1.5 : 1.2));
    m_painter.setBrush(Qt::NoBrush);
    for (const LineBox &box : boxes) {
        const double y = box.baseline + drop;
        QPainterPath path({box.band.left(), y});
        double direction = -1;
        for (double x = box.band.left(); x + half <= box.band.right(); x += half, direction = -direction)
            path.quadTo(x + half / 2, y + direction * height, x + half, y);
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
    const QColor colour = m_theme.colour(tone);
    m_painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(tone == Token::Wrong ? QBrush(colour) : QBrush(Qt::NoBrush));
    m_painter.drawPolygon(QPolygonF{centre - QPointF(0, radius), centre + QPointF(radius, radius * 0.8),
                                    centre + QPointF(-radius, radius * 0.8)});
}

void MarkPainter::noteBadge(QPointF centre, double size)
{
    const double radius = size / 2;
    m_painter.fillRect(QRectF(centre + QPointF(radius + 1.2, -radius - 3.2), QSizeF(2.5, 2.5)), m_theme.colour(Token::Ink));
}

void MarkPainter::ellipsis(QPointF centre, double size)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.colour(Token::Muted));
    for (const int step : {-1, 0, 1})
        m_painter.drawEllipse(centre + QPointF(step * size / 2, 0), 1, 1);
}

} // namespace concord
