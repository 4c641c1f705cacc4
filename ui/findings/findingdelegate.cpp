// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingdelegate.h"

#include "ui/findings/findingsmodel.h"
#include "ui/findings/severityshape.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int kMargin = 12;
constexpr int kPadding = 8;
constexpr int kShape = 10;
constexpr int kIndent = kMargin + 20;
constexpr int kLine = 20;
constexpr int kHeading = 32;
constexpr int kBar = 3;
constexpr int kGap = 16; ///< between what stands on one line
constexpr int kMostLines = 4; ///< of a sentence; longer passages end in an ellipsis

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// A sentence broken at `width`, the last line allowed elided.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kMostLines - 1) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

/// The view's width, where the option does not know it yet.
int rowWidth(const QStyleOptionViewItem &option)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        return view->viewport()->width();
    return option.rect.width();
}

bool isHeading(const QModelIndex &index)
{
    return index.data(FindingsModel::IndexRole).toInt() < 0;
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else
        paintFinding(*painter, option, index);
    painter->restore();
}

void FindingDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect box = option.rect.adjusted(kMargin, kPadding, -kMargin, 0);
    const QFont font = sized(option.font, 12, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.colour(Token::Muted));
    painter.drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width() - 32));
    painter.setFont(sized(option.font, 12));
    painter.drawText(box, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                     index.data(FindingsModel::CountRole).toString());
}

void FindingDelegate::paintFinding(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect row = option.rect;
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const bool isWaived = index.data(FindingsModel::WaivedRole).toBool();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(row, theme.colour(Token::PickedBand));
        painter.fillRect(QRect(row.left(), row.top(), kBar, row.height()), theme.colour(Token::Accent));
    } else if (index.data(FindingsModel::IndexRole).toInt() == m_hovered) {
        painter.fillRect(row, theme.colour(Token::HoverBand));
    }
    painter.fillRect(QRect(row.left() + kMargin, row.bottom(), row.width() - 2 * kMargin, 1),
                     theme.colour(Token::Line));

    QRect line(row.left() + kIndent, row.top() + kPadding, row.width() - kIndent - kMargin, kLine);
    const QRectF shape(row.left() + kMargin, line.top() + (kLine - kShape) / 2, kShape, kShape);
    paintSeverityShape(painter, shape, severity, theme.colour(isWaived ? Token::Muted : severityToken(severity)));
    const QFont font = sized(option.font, 13);
    painter.setFont(font);
    painter.setPen(theme.colour(isWaived ? Token::Muted : Token::Ink));
    const QStringList lines = linesOf(index.data().toString(), font, line.width());
    for (const QString &text : lines) {
        painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        line.translate(0, kLine);
    }
    if (isWaived)
        paintWaiver(painter, line, index);
    else
        paintPlace(painter, line, index);
}

/// Below the sentence: where it is and what the passage should read. What should be read is seen before where it is.
void FindingDelegate::paintPlace(QPainter &painter, QRect line, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QFont small = sized(painter.font(), 12), strong = sized(painter.font(), 13, QFont::DemiBold);
    const QString suggestion = index.data(FindingsModel::SuggestionRole).toString();
    const QString wanted = suggestion.isEmpty() ? QString() : QStringLiteral("→ ") + suggestion;
    const int room = wanted.isEmpty() ? line.width() : std::max(line.width() / 2, line.width() - kGap - QFontMetrics(strong).horizontalAdvance(wanted));
    const QString place = QFontMetrics(small).elidedText(index.data(FindingsModel::PlaceRole).toString(), Qt::ElideRight, room);
    painter.setFont(small);
    painter.setPen(theme.colour(Token::Muted));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), place);
    line.adjust(QFontMetrics(small).horizontalAdvance(place) + kGap, 0, 0, 0);
    painter.setFont(strong);
    painter.setPen(theme.colour(Token::Accent));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), painter.fontMetrics().elidedText(wanted, Qt::ElideRight, line.width()));
}

/// Below the sentence of a waived one: where it is, why it stays and who said so.
void FindingDelegate::paintWaiver(QPainter &painter, QRect line, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QFont small = sized(painter.font(), 12);
    const QFontMetrics metrics(small);
    const QString place = index.data(FindingsModel::PlaceRole).toString(), author = index.data(FindingsModel::AuthorRole).toString();
    const QString by = author.isEmpty() ? QString() : metrics.elidedText(QStringLiteral(" · ") + author, Qt::ElideRight, line.width() / 3);
    painter.setFont(small);
    painter.setPen(theme.colour(Token::Muted));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), place);
    line.adjust(metrics.horizontalAdvance(place) + kGap, 0, 0, 0);
    const QString reason = metrics.elidedText(index.data(FindingsModel::ReasonRole).toString(), Qt::ElideRight, line.width() - metrics.horizontalAdvance(by));
    painter.setPen(theme.colour(Token::Ink));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, reason);
    line.adjust(metrics.horizontalAdvance(reason), 0, 0, 0);
    painter.setPen(theme.colour(Token::Muted));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, by);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {160, kHeading};
    const int width = rowWidth(option) - kIndent - kMargin;
    const qsizetype lines = linesOf(index.data().toString(), sized(option.font, 13), qMax(80, width)).size();
    return {160, 2 * kPadding + kLine * static_cast<int>(lines + 1)};
}

} // namespace concord
