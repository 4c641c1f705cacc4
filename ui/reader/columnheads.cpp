// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/columnheads.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace concord {

ColumnHeads::ColumnHeads(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
}

void ColumnHeads::setTitles(const QString &source, const QString &translation)
{
    m_titles = {source, translation};
    update();
}

void ColumnHeads::setColumns(const ReaderGeometry &geometry, Side active, bool hasSource)
{
    m_geometry = geometry;
    m_active = active;
    m_hasSource = hasSource;
    update();
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Paper));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Token::Line));
    const bool hasColumns = m_geometry.arrangement() == Arrangement::Columns;
    const bool isStacked = m_geometry.arrangement() == Arrangement::Stacked;
    double x = m_geometry.column(Side::Source).left;
    for (const Side side : {m_geometry.firstSide(), otherSide(m_geometry.firstSide())}) {
        if (m_geometry.arrangement() == Arrangement::Single && (side == Side::Source) != m_hasSource)
            continue;
        const QString &title = m_titles[static_cast<size_t>(side)];
        QFont font = interfaceFont(m_geometry.language(side), 12);
        font.setBold(side == m_active);
        painter.setFont(font);
        painter.setPen(theme.colour(side == m_active ? Token::Ink : Token::Muted));
        if (hasColumns)
            x = m_geometry.column(side).left;
        const double room = hasColumns ? m_geometry.column(side).width : width() - x;
        const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(room));
        painter.drawText(QRectF(x, 0, room, kHeight - 1), Qt::AlignVCenter | Qt::AlignLeft, shown);
        if (isStacked)
            x += painter.fontMetrics().horizontalAdvance(shown) + 16;
    }
}

} // namespace concord
