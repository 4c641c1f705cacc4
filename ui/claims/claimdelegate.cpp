// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimdelegate.h"

#include "ui/claims/claimsmodel.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/statusshape.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace concord {

namespace {

constexpr int kMargin = 12; // left and right of the card
constexpr int kPadding = 8; // above and below
constexpr int kShape = 10;  // the state's square
constexpr int kIndent = kMargin + 20;
constexpr int kLine = 20; // height of one line
constexpr int kSmall = 12;
constexpr int kNormal = 13;
constexpr int kBar = 3; // accent at the edge of a selected card

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// Draws one line, elided to the box, and says how wide it came out.
int drawLine(QPainter &painter, const QFont &font, const QColor &colour, const QRect &box, const QString &text,
             Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return QFontMetrics(font).horizontalAdvance(shown);
}

void paintValues(QPainter &painter, const QFont &font, const QRect &box, const QModelIndex &index)
{
    const QColor ink = Theme::current().colour(Token::Ink);
    const int used = drawLine(painter, font, ink, box, index.data(ClaimsModel::EnglishValueRole).toString());
    const QRect rest = box.adjusted(used + (used > 0 ? 16 : 0), 0, 0, 0);
    if (rest.width() > 24)
        drawLine(painter, font, ink, rest, index.data(ClaimsModel::ChineseValueRole).toString());
}

void paintSource(QPainter &painter, const QFont &font, const QRect &box, const QModelIndex &index, ClaimStatus status)
{
    const Theme &theme = Theme::current();
    const int word =
        drawLine(painter, font, theme.colour(statusToken(status)), box, statusText(status), Qt::AlignRight);
    QRect rest = box.adjusted(0, 0, -word - 12, 0);
    const QString trouble = index.data(ClaimsModel::AnchorTroubleRole).toString();
    if (!trouble.isEmpty()) {
        const int used = drawLine(painter, font, theme.colour(Token::Wrong), rest, trouble);
        rest.adjust(used + 12, 0, 0, 0);
    }
    const QString source = index.data(ClaimsModel::AttributionRole).toString();
    const int least = trouble.isEmpty() ? 24 : 72; // a few letters say nothing
    if (rest.width() > least)
        drawLine(painter, font, theme.colour(Token::Muted), rest,
                 source.isEmpty() ? ClaimDelegate::tr("No attribution") : source);
}

} // namespace

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto status = static_cast<ClaimStatus>(index.data(ClaimsModel::StatusRole).toInt());
    const QRect row = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, theme.colour(Token::PickedBand));
        painter->fillRect(QRect(row.left(), row.top(), kBar, row.height()), theme.colour(Token::Accent));
    } else if (m_hovered.isValid() && index.data(ClaimsModel::IdRole).toLongLong() == m_hovered.value) {
        painter->fillRect(row, theme.colour(Token::HoverBand));
    }
    painter->fillRect(QRect(row.left() + kMargin, row.bottom(), row.width() - 2 * kMargin, 1),
                      theme.colour(Token::Line));

    const QRect line(row.left() + kIndent, row.top() + kPadding, row.width() - kIndent - kMargin, kLine);
    paintStatusShape(*painter, QRectF(row.left() + kMargin, line.top() + (kLine - kShape) / 2, kShape, kShape), status,
                     theme.colour(statusToken(status)));
    drawLine(*painter, sized(option.font, kNormal, QFont::DemiBold), theme.colour(Token::Ink), line,
             index.data(Qt::DisplayRole).toString());
    paintValues(*painter, sized(option.font, kNormal), line.translated(0, kLine), index);
    paintSource(*painter, sized(option.font, kSmall), line.translated(0, 2 * kLine), index, status);
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 2 * kPadding + 3 * kLine};
}

} // namespace concord
