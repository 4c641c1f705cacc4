// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/droparea.h"

#include "ui/support/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace concord {

QStringList droppedFiles(const QDropEvent &event)
{
    QStringList paths;
    for (const QUrl &url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

DropArea::DropArea(QWidget *parent) : QAbstractButton(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(sizeHint().height());
}

void DropArea::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(*event).isEmpty())
        return;
    event->acceptProposedAction();
    m_isLit = true;
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isLit = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_isLit = false;
    update();
    event->acceptProposedAction();
    emit filesDropped(droppedFiles(*event));
}

void DropArea::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DropArea::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_isLit || isDown() || hasFocus();
    painter.setBrush(theme.colour(m_isLit || isDown() ? Token::PickedBand
                                      : underMouse()  ? Token::HoverBand
                                                      : Token::Paper));
    QPen frame(theme.colour(isLit ? Token::Accent : Token::Muted), hasFocus() ? 2 : 1);
    if (!hasFocus())
        frame.setDashPattern({4, 4});
    painter.setPen(frame);
    const double half = frame.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8, 8);

    QFont title = font();
    title.setPixelSize(16);
    QFont detail = font();
    detail.setPixelSize(12);
    const QRect box = rect().adjusted(32, 16, -32, -16);
    const int flags = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    const int titleHeight = QFontMetrics(title).boundingRect(box, flags, text()).height();
    const int detailHeight = QFontMetrics(detail).boundingRect(box, flags, m_detail).height();
    int top = box.center().y() - (titleHeight + 8 + detailHeight) / 2;
    painter.setFont(title);
    painter.setPen(theme.colour(Token::Ink));
    painter.drawText(QRect(box.left(), top, box.width(), titleHeight), flags, text());
    top += titleHeight + 8;
    painter.setFont(detail);
    painter.setPen(theme.colour(Token::Muted));
    painter.drawText(QRect(box.left(), top, box.width(), detailHeight), flags, m_detail);
}

} // namespace concord
