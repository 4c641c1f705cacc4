// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renderings/renderingrows.h"

#include <QAbstractTableModel>

namespace concord {

/// Rows of what is said and how: column 0 what, behind it a column a way, the most frequent first. A filter leaves the rows that
/// hold its text in any cell, whatever its case.
class RenderingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< how often a way is used; 0 in column 0
        MarkedRole,               ///< column 0: something is odd about the row; else: not the main way
        AsideRole,                ///< a shortened form or another sense
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(RenderingView view, const QList<RenderingRow> &rows);
    void setFilter(const QString &text);
    const RenderingRow &row(int row) const { return m_rows[m_shown[row]]; }
    /// The way in a cell; null for column 0 and for cells without one.
    const RenderingCell *cell(const QModelIndex &index) const;
    int markedCount() const; ///< of all rows, filtered or not
    RenderingView view() const { return m_view; }
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void show();

    RenderingView m_view = RenderingView::Concepts;
    QList<RenderingRow> m_rows;
    QList<qsizetype> m_shown;
    QString m_filter;
    int m_columns = 2;
};

} // namespace concord
