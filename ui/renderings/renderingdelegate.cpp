// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderings/renderingdelegate.h"

#include "ui/renderings/renderingsmodel.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace concord {

namespace {

constexpr int kMargin = 8;
constexpr int kFirstMargin = 12; ///< of column 0, in line with the panel's head
constexpr int kDot = 8;
constexpr int kRow = 28;
constexpr int kRounding = 2; ///< advances are rounded, eliding is not

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

void RenderingDelegate::setWalk(const QModelIndex &cell, int place)
{
    m_walked = cell;
    m_place = place;
}

QString RenderingDelegate::countText(const QModelIndex &index) const
{
    const int count = index.data(RenderingsModel::CountRole).toInt();
    if (count == 0)
        return {};
    return m_walked == index ? QStringLiteral("%1/%2").arg(m_place + 1).arg(count) : QString::number(count);
}

void RenderingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Token::PickedBand));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(Token::Line));
    const bool isTitle = index.column() == 0;
    const bool isMarked = index.data(RenderingsModel::MarkedRole).toBool();
    QRect box = option.rect.adjusted(isTitle ? kFirstMargin : kMargin, 0, -kMargin, 0);
    if (isTitle) {
        if (isMarked) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.colour(Token::Unverified));
            painter->drawEllipse(QRectF(box.left(), box.center().y() - kDot / 2 + 1, kDot, kDot));
        }
        box.adjust(kDot + 8, 0, 0, 0);
    }
    const QFont font = sized(option.font, 13, isTitle ? QFont::DemiBold : QFont::Normal);
    const QFont small = sized(option.font, 12);
    const QString count = countText(index);
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + kMargin;
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width() - countWidth);
    painter->setFont(font);
    const bool isAside = index.data(RenderingsModel::AsideRole).toBool();
    painter->setPen(theme.colour(isAside ? Token::Muted : !isTitle && isMarked ? Token::Unverified : Token::Ink));
    painter->drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    box.adjust(QFontMetrics(font).horizontalAdvance(text) + kMargin, 0, 0, 0);
    painter->setFont(small);
    painter->setPen(theme.colour(Token::Muted));
    painter->drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, count);
    painter->restore();
}

QSize RenderingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTitle = index.column() == 0;
    const QFont font = sized(option.font, 13, isTitle ? QFont::DemiBold : QFont::Normal);
    int width = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 2 * kMargin + kRounding;
    const int count = index.data(RenderingsModel::CountRole).toInt();
    if (count > 0) // room for "7/7", so that walking moves nothing
        width += kMargin + QFontMetrics(sized(option.font, 12)).horizontalAdvance(QStringLiteral("%1/%1").arg(count));
    return {isTitle ? width + kFirstMargin - kMargin + kDot + 8 : width, kRow};
}

} // namespace concord
