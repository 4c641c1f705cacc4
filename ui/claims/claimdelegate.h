// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QStyledItemDelegate>

namespace concord {

/// Paints a claim as a card of three lines: state, entity, metric and period; the value in both number styles; who says
/// so, and the state in a word. Selected rows carry the accent, the hovered one a lighter band.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The view repaints by itself where it asks for it.
    void setHovered(ClaimId claim) { m_hovered = claim; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ClaimId m_hovered;
};

} // namespace concord
