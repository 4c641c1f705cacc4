// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/namesmodel.h"

#include <algorithm>

namespace concord {

void NamesModel::setNames(const QList<RenderedName> &names)
{
    beginResetModel();
    m_names = names;
    std::stable_partition(m_names.begin(), m_names.end(),
                          [](const RenderedName &name) { return !name.isConsistent(); });
    m_columns = 2;
    for (const RenderedName &name : std::as_const(m_names))
        m_columns = std::max(m_columns, 1 + static_cast<int>(name.renderings.size()));
    endResetModel();
}

const Rendering *NamesModel::rendering(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const QList<Rendering> &renderings = m_names[index.row()].renderings;
    return index.column() <= renderings.size() ? &renderings[index.column() - 1] : nullptr;
}

int NamesModel::inconsistentCount() const
{
    return static_cast<int>(
        std::count_if(m_names.begin(), m_names.end(), [](const RenderedName &name) { return !name.isConsistent(); }));
}

void NamesModel::reword()
{
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (!m_names.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int NamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RenderedName &name = m_names[index.row()];
    const Rendering *form = rendering(index);
    if (index.column() > 0 && !form)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return form ? form->text : name.name;
    case Qt::AccessibleTextRole:
        return form ? tr("%1, %n time(s)", nullptr, static_cast<int>(form->places.size())).arg(form->text) : name.name;
    case CountRole:
        return form ? static_cast<int>(form->places.size()) : 0;
    case InconsistentRole:
        return form ? index.column() > 1 : !name.isConsistent();
    default:
        return {};
    }
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (section == 0)
        return tr("Name");
    if (section == 1)
        return tr("Most used");
    return section == 2 ? tr("Also used") : QString();
}

Qt::ItemFlags NamesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || (index.column() > 0 && !rendering(index)))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace concord
