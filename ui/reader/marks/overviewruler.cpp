// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/overviewruler.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace concord {

namespace {

constexpr int kTick = 2;

bool isShown(MarkLayer layer)
{
    return layer != MarkLayer::Figure;
}

} // namespace

OverviewRuler::OverviewRuler(const ReaderSheet &sheet, QWidget *parent) : QWidget(parent), m_sheet(sheet)
{
    setFixedWidth(kWidth);
    setCursor(Qt::PointingHandCursor);
}

void OverviewRuler::refresh()
{
    m_ticks = QPixmap();
    update();
}

void OverviewRuler::setViewHeight(int viewHeight)
{
    if (viewHeight != m_viewHeight)
        refresh();
    m_viewHeight = viewHeight;
}

int OverviewRuler::longest() const
{
    return std::max({1, m_sheet.heights().total(), m_viewHeight});
}

int OverviewRuler::scaled(int y) const
{
    return static_cast<int>(static_cast<qint64>(y) * height() / longest());
}

void OverviewRuler::draw()
{
    const Theme theme = Theme::current();
    m_ticks = QPixmap(size() * devicePixelRatioF());
    m_ticks.setDevicePixelRatio(devicePixelRatioF());
    m_ticks.fill(theme.colour(Token::Paper));
    QPainter painter(&m_ticks);
    const MarkStore &marks = m_sheet.marks();
    for (int i = 0; i < marks.count(); ++i) {
        const ReaderMark &mark = marks.mark(i);
        if (!isShown(mark.layer))
            continue;
        const bool isClaim = mark.layer == MarkLayer::Claim;
        const int y = std::min(scaled(m_sheet.heights().top(marks.row(i))), height() - kTick);
        painter.fillRect(QRect(isClaim ? 2 : 7, y, isClaim ? 4 : 3, kTick), theme.colour(mark.tone));
    }
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (m_ticks.isNull() || m_ticks.size() != size() * devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ticks);
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    request(qRound(event->position().y()));
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        request(qRound(event->position().y()));
}

void OverviewRuler::request(int y)
{
    if (height() > 0)
        emit placeRequested(static_cast<int>(static_cast<qint64>(std::clamp(y, 0, height())) * longest() / height()));
}

} // namespace concord
