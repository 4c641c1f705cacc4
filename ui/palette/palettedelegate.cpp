// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace concord {

namespace {

constexpr int kMargin = 12;

QList<QTextLayout::FormatRange> boldRanges(const QList<int> &positions)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setForeground(Theme::current().colour(Token::Accent));
    QList<QTextLayout::FormatRange> ranges;
    for (const int position : positions) {
        QTextLayout::FormatRange range;
        range.start = position;
        range.length = 1;
        range.format = bold;
        ranges << range;
    }
    return ranges;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Token::PickedBand));
    QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    QFont small = option.font;
    small.setPixelSize(12);
    const QString hint =
        QFontMetrics(small).elidedText(index.data(PaletteModel::HintRole).toString(), Qt::ElideRight, box.width() / 3);
    painter->setFont(small);
    painter->setPen(theme.colour(Token::Muted));
    painter->drawText(box, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, hint);
    box.adjust(0, 0, -QFontMetrics(small).horizontalAdvance(hint) - 16, 0);

    QFont font = option.font;
    font.setPixelSize(13);
    QTextLayout layout(QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()), font);
    QTextOption oneLine;
    oneLine.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(oneLine);
    layout.setFormats(boldRanges(index.data(PaletteModel::PositionsRole).value<QList<int>>()));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter->setPen(theme.colour(Token::Ink));
    painter->setClipRect(box);
    line.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
    painter->restore();
}

} // namespace concord
