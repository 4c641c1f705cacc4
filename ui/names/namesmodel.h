// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/namecheck.h"

#include <QAbstractTableModel>

namespace concord {

/// The rendering matrix: a row for each name, inconsistent ones first, and in it the forms the translation uses, the most
/// frequent first. Column 0 is the name.
class NamesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< how often a form is used; 0 in column 0
        InconsistentRole,         ///< column 0: the name has more than one form; else: not the most frequent form
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNames(const QList<RenderedName> &names);
    const QList<RenderedName> &names() const { return m_names; } ///< in the order of the rows
    /// The form in a cell; null for column 0 and for cells without one.
    const Rendering *rendering(const QModelIndex &index) const;
    int inconsistentCount() const;
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<RenderedName> m_names;
    int m_columns = 2;
};

} // namespace concord
