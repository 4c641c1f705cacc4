// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/severityshape.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr std::array kOrder{Severity::Error, Severity::Warning, Severity::Info};
constexpr int kShape = 10;
constexpr int kGap = 4;    // between shape and number
constexpr int kApart = 12; // between two counts

} // namespace

Token severityToken(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Token::Wrong;
    case Severity::Warning:
        return Token::Unverified;
    case Severity::Info:
        break;
    }
    return Token::Muted;
}

void paintSeverityShape(QPainter &painter, const QRectF &square, Severity severity, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double pen = square.width() / 7.0;
    if (severity == Severity::Error) {
        painter.drawPolygon(QPolygonF({QPointF(square.center().x(), square.top() + pen / 2),
                                       QPointF(square.right(), square.bottom() - pen / 2),
                                       QPointF(square.left(), square.bottom() - pen / 2)}));
    } else if (severity == Severity::Warning) {
        painter.drawEllipse(square.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    } else {
        painter.setPen(QPen(colour, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(pen, pen, -pen, -pen));
    }
    painter.restore();
}

void SeverityCounts::setCounts(int errors, int warnings, int infos)
{
    m_counts[0] = errors;
    m_counts[1] = warnings;
    m_counts[2] = infos;
    setAccessibleName(tr("%1 errors, %2 warnings, %3 notes").arg(errors).arg(warnings).arg(infos));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize SeverityCounts::sizeHint() const
{
    int width = 0;
    for (const int count : m_counts) {
        if (count > 0)
            width += kShape + kGap + fontMetrics().horizontalAdvance(QString::number(count)) + kApart;
    }
    return {std::max(0, width - kApart), fontMetrics().height()};
}

void SeverityCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = width() - sizeHint().width();
    for (size_t i = 0; i < kOrder.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        const QColor colour = Theme::current().colour(severityToken(kOrder[i]));
        paintSeverityShape(painter, QRectF(x, (height() - kShape) / 2.0, kShape, kShape), kOrder[i], colour);
        x += kShape + kGap;
        const QString number = QString::number(m_counts[i]);
        painter.setPen(Theme::current().colour(Token::Muted));
        const int advance = fontMetrics().horizontalAdvance(number);
        painter.drawText(QRect(x, 0, advance + 2, height()), Qt::AlignVCenter, number);
        x += advance + kApart;
    }
}

void SeverityCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setCounts(m_counts[0], m_counts[1], m_counts[2]);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace concord
