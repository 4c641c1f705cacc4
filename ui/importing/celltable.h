// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/observationtable.h"

#include <QAbstractTableModel>
#include <QSet>

namespace concord {

/// The cells of a table as they stand, below their headings and what each column was taken for. Cells that leave something open
/// and lines with a fault are marked. Nothing can be changed in it.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellTable(QObject *parent = nullptr);

    /// The first row is the heading.
    void setTable(const QList<CsvRow> &table);
    /// What was found out about it.
    void setFindings(const QList<Column> &columns, const QList<SeriesFault> &faults);
    bool isMarked(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CsvRow> m_table;
    QList<Column> m_columns;
    QSet<qsizetype> m_faultyLines;
};

/// The observations a table or company facts were read as.
class ReadingTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entity, Metric, When, Value, Unit, Source, ColumnCount };

    explicit ReadingTable(QObject *parent = nullptr);

    void setRows(const QList<SeriesRow> &rows);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SeriesRow> m_rows;
};

} // namespace concord
