// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks/overviewruler.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace concord {

namespace {

constexpr int kTick = 2;
constexpr int kReach = 4; // around a pointer, on the strip
constexpr int kLeastFrame = 8;

// The gravest first; Count stands for no tick.
constexpr std::array kGravity = {Token::Wrong, Token::Disputed, Token::Unverified, Token::Outdated, Token::Verified, Token::Muted};

size_t gravityOf(Token tone)
{
    return static_cast<size_t>(std::find(kGravity.begin(), kGravity.end(), tone) - kGravity.begin());
}

bool isAlarm(MarkLayer layer)
{
    return layer == MarkLayer::Finding || layer == MarkLayer::FigureDisagrees;
}

} // namespace

OverviewRuler::OverviewRuler(const ReaderSheet &sheet, QWidget *parent) : QWidget(parent), m_sheet(sheet)
{
    setFixedWidth(kWidth);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Marks of the whole article"));
}

void OverviewRuler::refresh()
{
    m_ticks = QPixmap();
    update();
}

void OverviewRuler::setView(int top, int height)
{
    if (height != m_viewHeight)
        refresh();
    m_viewTop = top;
    m_viewHeight = height;
    update();
}

void OverviewRuler::setHits(const QList<TextSpan> &hits)
{
    m_hits = hits;
    refresh();
}

/// Looked up whenever they are needed: the text may have been changed since the hits were found.
QList<int> OverviewRuler::hitRows() const
{
    QList<int> rows;
    for (const TextSpan &hit : m_hits) {
        if (const int row = m_sheet.rows().rowOf(hit); row >= 0)
            rows.append(row);
    }
    return rows;
}

int OverviewRuler::longest() const
{
    return std::max({1, m_sheet.heights().total(), m_viewHeight});
}

int OverviewRuler::scaled(int y) const
{
    return static_cast<int>(static_cast<qint64>(y) * height() / longest());
}

void OverviewRuler::drawTicks(QPainter &painter, bool wantsClaims, int left, int width) const
{
    const Theme &theme = Theme::current();
    std::vector<size_t> gravest(static_cast<size_t>(std::max(1, height())), kGravity.size());
    const MarkStore &marks = m_sheet.marks();
    int lastRow = -1, y = 0;
    for (int i = 0; i < marks.count(); ++i) {
        const ReaderMark &mark = marks.mark(i);
        if (!marks.isShown(i) || !(wantsClaims ? mark.layer == MarkLayer::Claim : isAlarm(mark.layer)))
            continue;
        if (marks.row(i) != lastRow)
            y = std::clamp(scaled(m_sheet.heights().top(lastRow = marks.row(i))), 0, std::max(0, height() - kTick));
        size_t &tick = gravest[static_cast<size_t>(y)];
        tick = std::min(tick, gravityOf(mark.tone));
    }
    for (size_t i = gravest.size(); i-- > 0;)
        if (gravest[i] < kGravity.size())
            painter.fillRect(QRect(left, static_cast<int>(i), width, kTick), theme.colour(kGravity[gravest[i]]));
}

void OverviewRuler::draw()
{
    const Theme &theme = Theme::current();
    m_ticks = QPixmap(size() * devicePixelRatioF());
    m_ticks.setDevicePixelRatio(devicePixelRatioF());
    m_ticks.fill(theme.colour(Token::Paper));
    QPainter painter(&m_ticks);
    int last = -1;
    for (const int row : hitRows()) {
        if (const int y = std::min(scaled(m_sheet.heights().top(row)), height() - kTick); y != last)
            painter.fillRect(QRect(0, last = y, width(), kTick), theme.colour(Token::SearchBand));
    }
    drawTicks(painter, true, 2, 4);
    drawTicks(painter, false, 8, 4);
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (m_ticks.isNull() || m_ticks.size() != size() * devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ticks);
    if (m_sheet.heights().total() <= m_viewHeight)
        return;
    const int length = std::max(kLeastFrame, scaled(m_viewHeight));
    const int top = std::min(scaled(m_viewTop), height() - length);
    painter.setPen(Theme::current().colour(Token::Muted));
    painter.drawRect(QRectF(0.5, top + 0.5, width() - 1, length - 1));
}

QString OverviewRuler::wordsAt(int y) const
{
    const MarkStore &marks = m_sheet.marks();
    int claims = 0, alarms = 0;
    for (int i = 0; i < marks.count(); ++i) {
        if (!marks.isShown(i) || std::abs(scaled(m_sheet.heights().top(marks.row(i))) - y) > kReach)
            continue;
        claims += marks.mark(i).layer == MarkLayer::Claim ? 1 : 0;
        alarms += isAlarm(marks.mark(i).layer) ? 1 : 0;
    }
    const QList<int> rows = hitRows();
    const auto hits = std::count_if(rows.begin(), rows.end(),
                                    [&](int row) { return std::abs(scaled(m_sheet.heights().top(row)) - y) <= kReach; });
    QStringList words;
    if (claims > 0)
        words << tr("%n claim mark(s)", nullptr, claims);
    if (alarms > 0)
        words << tr("%n finding mark(s)", nullptr, alarms);
    if (hits > 0)
        words << tr("%n search hit(s)", nullptr, static_cast<int>(hits));
    return words.join(QStringLiteral(" · "));
}

bool OverviewRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos().y()), this);
    return true;
}

void OverviewRuler::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Marks of the whole article"));
    QWidget::changeEvent(event);
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
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
