// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/celltable.h"

#include "ui/importing/faultwords.h"
#include "ui/support/theme.h"

namespace concord {

CellTable::CellTable(QObject *parent) : QAbstractTableModel(parent)
{
}

void CellTable::setTable(const QList<CsvRow> &table)
{
    beginResetModel();
    m_table = table;
    m_columns.clear();
    m_faultyLines.clear();
    endResetModel();
}

void CellTable::setFindings(const QList<Column> &columns, const QList<SeriesFault> &faults)
{
    m_columns = columns;
    m_faultyLines.clear();
    for (const SeriesFault &fault : faults) {
        if (fault.line > 0)
            m_faultyLines.insert(fault.line);
    }
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::max<qsizetype>(0, m_table.size() - 1));
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.isEmpty() ? 0 : static_cast<int>(m_table.first().cells.size());
}

bool CellTable::isMarked(const QModelIndex &index) const
{
    const qsizetype line = m_table[index.row() + 1].line;
    return m_faultyLines.contains(line) || m_columns.value(index.column()).ambiguousLine == line;
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString cell = m_table[index.row() + 1].cells.value(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell;
    if (role == Qt::TextAlignmentRole && m_columns.value(index.column()).kind == CellKind::Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::BackgroundRole && isMarked(index))
        return Theme::current().colour(Token::SearchBand);
    if (role == Qt::ForegroundRole && isMarked(index))
        return Theme::current().colour(Token::Ink);
    return {};
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || m_table.isEmpty())
        return {};
    if (orientation == Qt::Vertical)
        return section + 1 < m_table.size() ? QVariant(m_table[section + 1].line) : QVariant();
    const QString heading = m_table.first().cells.value(section);
    return section < m_columns.size() ? heading + u'\n' + columnText(m_columns[section]) : heading + u'\n';
}

ReadingTable::ReadingTable(QObject *parent) : QAbstractTableModel(parent)
{
}

void ReadingTable::setRows(const QList<SeriesRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ReadingTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReadingTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SeriesRow &row = m_rows[index.row()];
    switch (index.column()) {
    case Entity:
        return row.entity;
    case Metric:
        return row.metric;
    case When:
        return row.period.toString();
    case Value:
        return row.value.toString();
    case Unit:
        return row.unit;
    default:
        return row.source;
    }
}

QVariant ReadingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QString names[] = {tr("Entity"), tr("Metric"), tr("Period"), tr("Value"), tr("Unit"), tr("Source")};
    return names[section];
}

} // namespace concord
