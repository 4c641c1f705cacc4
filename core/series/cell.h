// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/series/amount.h"

namespace concord {

/// Which number of 03/04/2025 is the day.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// How the cells of one column are written.
struct CellConvention
{
    DecimalMark decimals = DecimalMark::Unknown;
    DayOrder days = DayOrder::Unknown;

    bool operator==(const CellConvention &) const = default;
};

enum class CellKind { Empty, Text, Number, Date, Year, Quarter, FiscalQuarter };

/// What one cell of a table says.
struct Cell
{
    CellKind kind = CellKind::Empty;
    QString text;                 ///< as it stands; never changed
    Amount amount;                ///< Number
    Period period;                ///< Date, Year, Quarter; invalid while `periods` has several
    QList<Period> periods;        ///< the readings of an ambiguous date
    int fiscalYear = 0;           ///< FiscalQuarter: of a year whose days only the company knows
    int fiscalQuarter = 0;
    DayOrder provesDays = DayOrder::Unknown; ///< 13/02/2025 proves that the day comes first

    bool isAmbiguous() const { return !amount.candidates.isEmpty() || periods.size() > 1; }
    bool operator==(const Cell &) const = default;
};

/// Reads a cell. "n/a", "-", "—", "…", 無 and nothing are Empty. Dates: ISO, 2025/2/3, 2025年2月3日, the Minguo calendar
/// (民國113年, 113年2月3日), 13/02/2025, quarters (2025年第三季, 2025-Q3, Q3 2025) and fiscal quarters (Q3 FY2025). What has
/// several readings is left open; a code with leading zeros or letters is Text. Full-width forms are read like ASCII.
Cell readCell(const QString &raw, const CellConvention &convention = {});

} // namespace concord
