// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "ui/search/resultsmodel.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace concord {

namespace {

constexpr int kMargin = 16;
constexpr int kPlaceWidth = 56;
constexpr int kBandHeight = 22;

void paintBack(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.colour(Token::PickedBand));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.colour(Token::HoverBand));
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QString text = index.data(Qt::DisplayRole).toString();
    QFont font = option.font;
    font.setPixelSize(13);
    painter->save();
    if (index.data(ResultsModel::IsHeadingRole).toBool()) {
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.colour(Token::Ink));
        const QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    paintBack(*painter, option);
    painter->setFont(font);
    painter->setPen(theme.colour(Token::Muted));
    const QRect place(option.rect.left() + kMargin, option.rect.top(), kPlaceWidth, option.rect.height());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, index.data(ResultsModel::PlaceRole).toString());
    const QRect room = option.rect.adjusted(kMargin + kPlaceWidth, 0, -kMargin, 0);
    const QFontMetrics metrics(font);
    const Range hit = index.data(ResultsModel::HitRole).value<Range>();
    const int left = room.left() + metrics.horizontalAdvance(text.left(hit.begin));
    const int right = room.left() + metrics.horizontalAdvance(text.left(hit.end));
    painter->setClipRect(room);
    painter->fillRect(QRect(QPoint(left, room.center().y() - kBandHeight / 2), QSize(right - left, kBandHeight)), theme.colour(Token::SearchBand));
    painter->setPen(theme.colour(Token::Ink));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRowHeight};
}

} // namespace concord
