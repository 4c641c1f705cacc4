// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderings/renderingsmodel.h"

#include <algorithm>

namespace concord {

void RenderingsModel::setRows(RenderingView view, const QList<RenderingRow> &rows)
{
    beginResetModel();
    m_view = view;
    m_rows = rows;
    show();
    endResetModel();
}

void RenderingsModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    show();
    endResetModel();
}

void RenderingsModel::show()
{
    m_shown.clear();
    m_columns = 2;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const RenderingRow &row = m_rows[i];
        const bool fits = row.title.contains(m_filter, Qt::CaseInsensitive)
            || std::any_of(row.cells.begin(), row.cells.end(), [this](const RenderingCell &cell) { return cell.text.contains(m_filter, Qt::CaseInsensitive); });
        if (!fits)
            continue;
        m_shown.append(i);
        m_columns = std::max(m_columns, 1 + static_cast<int>(row.cells.size()));
    }
}

const RenderingCell *RenderingsModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const QList<RenderingCell> &cells = row(index.row()).cells;
    return index.column() <= cells.size() ? &cells[index.column() - 1] : nullptr;
}

int RenderingsModel::markedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const RenderingRow &row) { return row.isMarked; }));
}

void RenderingsModel::reword()
{
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int RenderingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RenderingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant RenderingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RenderingRow &shown = row(index.row());
    const RenderingCell *way = cell(index);
    if (index.column() > 0 && !way)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return way ? way->text : shown.title;
    case Qt::AccessibleTextRole:
        return way ? tr("%1, %n time(s)", nullptr, static_cast<int>(way->places.size())).arg(way->text) : shown.title;
    case CountRole:
        return way ? static_cast<int>(way->places.size()) : 0;
    case MarkedRole:
        return way ? shown.isConcept && !way->isAside && index.column() > 1 : shown.isMarked;
    case AsideRole:
        return way && way->isAside;
    default:
        return {};
    }
}

QVariant RenderingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (section > 2)
        return QString();
    switch (m_view) {
    case RenderingView::Concepts:
        return section == 0 ? tr("Concept") : section == 1 ? tr("Most used") : tr("Also used");
    case RenderingView::SharedRenderings:
        return section == 0 ? tr("Rendering") : section == 1 ? tr("Stands for") : tr("And for");
    case RenderingView::SplitSentences:
        return section == 0 ? tr("Sentence") : section == 1 ? tr("Translated as") : tr("And as");
    case RenderingView::SharedSentences:
        return section == 0 ? tr("Translation") : section == 1 ? tr("Stands for") : tr("And for");
    }
    return {};
}

Qt::ItemFlags RenderingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || (index.column() > 0 && !cell(index)))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace concord
