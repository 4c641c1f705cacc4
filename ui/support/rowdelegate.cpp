// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowdelegate.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace concord {

namespace {

constexpr int kMargin = 12; // device-independent pixels
constexpr int kLine = 20;
constexpr int kPadding = (RowDelegate::kHeight - 2 * kLine) / 2;
constexpr int kTitle = 13;
constexpr int kSmall = 12;
constexpr int kBar = 3;

/// Draws one elided line and says how wide it came out.
int drawLine(QPainter &painter, int pixels, const QColor &colour, const QRect &box, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    QFont font = painter.font();
    font.setPixelSize(pixels);
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return QFontMetrics(font).horizontalAdvance(shown);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect row = option.rect;
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, theme.colour(Token::PickedBand));
        painter->fillRect(QRect(row.left(), row.top(), kBar, row.height()), theme.colour(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, theme.colour(Token::HoverBand));
    }
    const bool isPale = index.data(IsPaleRole).toBool();
    const QRect first(row.left() + kMargin, row.top() + kPadding, row.width() - 2 * kMargin, kLine);
    drawLine(*painter, kTitle, theme.colour(isPale ? Token::Muted : Token::Ink), first, index.data(Qt::DisplayRole).toString());
    QRect second = first.translated(0, kLine);
    if (const QString remark = index.data(RemarkRole).toString(); !remark.isEmpty())
        second.setRight(second.right() - kMargin - drawLine(*painter, kSmall, theme.colour(Token::Wrong), second, remark, Qt::AlignRight));
    drawLine(*painter, kSmall, theme.colour(Token::Muted), second, index.data(SecondLineRole).toString());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, kHeight};
}

} // namespace concord
