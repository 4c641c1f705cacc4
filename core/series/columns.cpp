// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/columns.h"

#include <QMap>

#include <algorithm>

namespace concord {

namespace {

/// The mark or order all proofs agree on.
template<typename Convention>
class Verdict
{
public:
    void hear(Convention proof)
    {
        if (proof == Convention::Unknown)
            return;
        m_isDenied |= m_found != Convention::Unknown && m_found != proof;
        m_found = proof;
    }
    Convention found() const { return m_isDenied ? Convention::Unknown : m_found; }

private:
    Convention m_found = Convention::Unknown;
    bool m_isDenied = false;
};

QString cellAt(const CsvRow &row, qsizetype column)
{
    return column < row.cells.size() ? row.cells[column] : QString();
}

QList<Cell> readAll(const QList<CsvRow> &table, qsizetype column, const CellConvention &convention)
{
    QList<Cell> cells;
    cells.reserve(table.size());
    for (qsizetype i = 1; i < table.size(); ++i)
        cells << readCell(cellAt(table[i], column), convention);
    return cells;
}

/// What the cells prove where `convention` leaves it open; `cells` are as read under it.
CellConvention proven(const QList<Cell> &cells, CellConvention convention)
{
    Verdict<DecimalMark> decimals;
    Verdict<DayOrder> days;
    for (const Cell &cell : cells) {
        decimals.hear(cell.amount.proves);
        days.hear(cell.provesDays);
    }
    if (convention.decimals == DecimalMark::Unknown)
        convention.decimals = decimals.found();
    if (convention.days == DayOrder::Unknown)
        convention.days = days.found();
    return convention;
}

} // namespace

QList<Column> columnsOf(const QList<CsvRow> &table, const CellConvention &given)
{
    QList<Column> columns;
    for (qsizetype at = 0; !table.isEmpty() && at < table.first().cells.size(); ++at) {
        Column column;
        column.heading = table.first().cells[at].trimmed();
        column.unit = headingUnit(column.heading);
        QList<Cell> cells = readAll(table, at, given);
        column.convention = proven(cells, given);
        const bool hasOpen = std::any_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.isAmbiguous(); });
        if (hasOpen && column.convention != given)
            cells = readAll(table, at, column.convention);
        QMap<CellKind, qsizetype> counts;
        for (qsizetype i = 1; i < table.size(); ++i) {
            const Cell &cell = cells[i - 1];
            if (cell.kind != CellKind::Empty)
                ++counts[cell.kind];
            if (cell.isAmbiguous() && !column.isOpen()) {
                column.ambiguousLine = table[i].line;
                column.ambiguousCell = cell.text;
            }
        }
        qsizetype most = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.value() > most) {
                most = it.value();
                column.kind = it.key();
            }
        }
        columns << column;
    }
    return columns;
}

} // namespace concord
