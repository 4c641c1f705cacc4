// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace concord {

/// Rows of a list of things that happened or are to be decided: a title, a muted line below, and where there is one a remark at its end in
/// the colour of errors. The text stands off the edge of the list; the picked row has a band and a bar. Lines are elided, never cut.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = Qt::UserRole + 40, ///< QString
        RemarkRole,                         ///< QString
        IsPaleRole,                         ///< bool: the title is muted too
    };

    static constexpr int kHeight = 52; ///< of a row, in device-independent pixels

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace concord
