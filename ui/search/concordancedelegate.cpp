// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/concordancedelegate.h"

#include "ui/search/concordancemodel.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace concord {

namespace {

constexpr int kMargin = 16;
constexpr int kPlaceWidth = 56;
constexpr int kLine = 24;
constexpr int kTop = 4;
constexpr double kAxis = 0.42; // where hits begin, of the room for the line

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

} // namespace

void ConcordanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Token::PickedBand));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.colour(Token::HoverBand));
    const QFont font = sized(option.font, 14), small = sized(option.font, 12);
    const QFontMetrics metrics(font);
    const QRect line(option.rect.left() + kMargin + kPlaceWidth, option.rect.top() + kTop, option.rect.width() - 2 * kMargin - kPlaceWidth, kLine);
    const QString hit = index.data(ConcordanceModel::HitRole).toString();
    const int axis = line.left() + static_cast<int>(kAxis * line.width());
    const int after = std::min(line.right(), axis + metrics.horizontalAdvance(hit));
    painter->setFont(sized(option.font, 12));
    painter->setPen(theme.colour(Token::Muted));
    painter->drawText(QRect(option.rect.left() + kMargin, line.top(), kPlaceWidth, kLine), Qt::AlignVCenter | Qt::AlignLeft, index.data(ConcordanceModel::PlaceRole).toString());
    painter->setFont(font);
    painter->fillRect(QRect(QPoint(axis, line.top() + 1), QPoint(after - 1, line.bottom() - 1)), theme.colour(Token::SearchBand));
    painter->setPen(theme.colour(Token::Ink));
    painter->drawText(QRect(line.left(), line.top(), axis - line.left(), kLine), Qt::AlignVCenter | Qt::AlignRight,
                      metrics.elidedText(index.data(ConcordanceModel::LeftRole).toString(), Qt::ElideLeft, axis - line.left()));
    painter->drawText(QRect(axis, line.top(), after - axis + 1, kLine), Qt::AlignVCenter | Qt::AlignLeft, hit);
    painter->drawText(QRect(after, line.top(), line.right() - after, kLine), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data(ConcordanceModel::RightRole).toString(), Qt::ElideRight, line.right() - after));
    painter->setFont(small);
    painter->setPen(theme.colour(Token::Muted));
    const QRect below(line.left(), line.bottom(), line.width(), option.rect.bottom() - line.bottom() - 2);
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(small).elidedText(index.data(ConcordanceModel::CounterpartRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize ConcordanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRowHeight};
}

} // namespace concord
