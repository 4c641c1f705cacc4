// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/cell.h"
#include "core/series/csv.h"

namespace concord {

/// What one column of a table holds, found from all of its cells together.
struct Column
{
    QString heading;
    CellKind kind = CellKind::Empty; ///< of most cells that say anything
    CellConvention convention;       ///< as given, or as one cell of the column proves and none denies
    HeadingUnit unit;
    qsizetype ambiguousLine = 0;     ///< of the first cell that stays open under `convention`, from 1; 0: none
    QString ambiguousCell;

    bool isOpen() const { return ambiguousLine > 0; }
};

/// Types the columns of a table whose first row is its heading. A cell with one reading decides for those of its column
/// with several: 13/02/2025 makes 03/04/2025 the third of April, 0.5 makes 1.234 a little over one. Cells that contradict
/// each other decide nothing. Reads every cell up to twice; changes none.
QList<Column> columnsOf(const QList<CsvRow> &table, const CellConvention &given = {});

} // namespace concord
