// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/statusshape.h"

#include <QPainter>
#include <QPainterPath>

namespace concord {

Token statusToken(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Unverified:
        return Token::Unverified;
    case ClaimStatus::Verified:
        return Token::Verified;
    case ClaimStatus::Disputed:
        return Token::Disputed;
    case ClaimStatus::Wrong:
        return Token::Wrong;
    case ClaimStatus::Outdated:
        return Token::Outdated;
    }
    return Token::Muted;
}

void paintStatusShape(QPainter &painter, const QRectF &square, ClaimStatus status, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = square.width() / 7.0;
    const QRectF inner = square.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QPointF centre = square.center();
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case ClaimStatus::Verified:
        painter.setBrush(colour);
        painter.drawEllipse(inner);
        break;
    case ClaimStatus::Unverified:
        painter.drawEllipse(inner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(square, 90 * 16, 180 * 16);
        break;
    case ClaimStatus::Disputed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({QPointF(centre.x(), square.top()), QPointF(square.right(), centre.y()),
                                       QPointF(centre.x(), square.bottom()), QPointF(square.left(), centre.y())}));
        break;
    case ClaimStatus::Wrong:
        painter.drawLine(inner.topLeft() + QPointF(pen / 2, pen / 2), inner.bottomRight() - QPointF(pen / 2, pen / 2));
        painter.drawLine(inner.topRight() + QPointF(-pen / 2, pen / 2),
                         inner.bottomLeft() + QPointF(pen / 2, -pen / 2));
        break;
    case ClaimStatus::Outdated:
        painter.drawEllipse(inner);
        break;
    }
    painter.restore();
}

QIcon statusIcon(ClaimStatus status)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintStatusShape(painter, QRectF(3, 3, 10, 10), status, Theme::current().colour(statusToken(status)));
        painter.end();
        icon.addPixmap(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected); // its colour says something: it takes no tint
    }
    return icon;
}

} // namespace concord
