// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace concord {

/// A cell of the table of claims: its words stand under those of its heading, elided where they do not fit; the cell the cursor is in has a
/// line below it.
class ClaimCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kMargin = 8; ///< left and right, as in a heading; device-independent pixels

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace concord
