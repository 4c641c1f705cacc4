// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace concord {

/// Paints what is said, marked when something is odd about it, and a way of saying it with how often it is used.
class RenderingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The cell whose places are being walked through, and at which of them one is (from 0).
    void setWalk(const QModelIndex &cell, int place);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString countText(const QModelIndex &index) const;

    QPersistentModelIndex m_walked;
    int m_place = 0;
};

} // namespace concord
