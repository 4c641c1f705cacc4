// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace concord {

/// Paints a heading, and a finding as its sign, its sentence on as many lines as it needs, and below it the paragraph (under a
/// paragraph's heading the rule) and what the passage should read, or why and by whom it was waived.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The view repaints by itself where it asks for it.
    void setHovered(int finding) { m_hovered = finding; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFinding(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlace(QPainter &painter, QRect line, const QModelIndex &index) const;
    void paintWaiver(QPainter &painter, QRect line, const QModelIndex &index) const;

    int m_hovered = -1;
};

} // namespace concord
