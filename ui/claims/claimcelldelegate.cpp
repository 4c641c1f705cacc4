// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcelldelegate.h"

#include "ui/claims/claimtablemodel.h"
#include "ui/support/theme.h"

#include <QIcon>
#include <QPainter>

namespace concord {

namespace {

constexpr int kIcon = 16; // device-independent pixels
constexpr int kGap = 6;   // after it
constexpr int kLine = 2;  // below the cursor's cell

} // namespace

void ClaimCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isHead = index.data(ClaimTableModel::HeadRole).toBool();
    QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Token::PickedBand));
    if (option.state & QStyle::State_HasFocus && !isHead)
        painter->fillRect(QRect(option.rect.left() + kMargin, option.rect.bottom() - kLine + 1, box.width(), kLine), theme.colour(Token::Accent));
    if (const QVariant icon = index.data(Qt::DecorationRole); icon.isValid()) {
        icon.value<QIcon>().paint(painter, QRect(box.left() - 3, box.center().y() - kIcon / 2 + 1, kIcon, kIcon));
        box.setLeft(box.left() + kIcon - 3 + kGap);
    }
    const QVariant font = index.data(Qt::FontRole), colour = index.data(Qt::ForegroundRole), side = index.data(Qt::TextAlignmentRole);
    painter->setFont(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : theme.colour(Token::Ink));
    const int alignment = side.isValid() ? side.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const QString words = index.data(Qt::DisplayRole).toString().replace(u'\n', u' ');
    painter->drawText(box, alignment | Qt::TextSingleLine, painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace concord
