// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/columns.h"

#include <QMap>

#include <array>

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

constexpr size_t kCellKindCount = 7;

QString cellAt(const CsvRow &row, qsizetype column)
{
    return column < row.cells.size() ? row.cells[column] : QString();
}

/// What the cells of a column say together, read one after the other.
struct Survey
{
    QMap<CellKind, qsizetype> counts;
    Verdict<DecimalMark> decimals;
    Verdict<DayOrder> days;
    qsizetype openLine = 0; ///< of the first ambiguous cell
    QString openCell;

    static Survey of(const QList<CsvRow> &table, qsizetype column, const CellConvention &convention)
    {
        Survey survey;
        std::array<qsizetype, kCellKindCount> counts{};
        for (qsizetype i = 1; i < table.size(); ++i) {
            const Cell cell = readCell(cellAt(table[i], column), convention);
            ++counts.at(static_cast<size_t>(cell.kind));
            survey.decimals.hear(cell.amount.proves);
            survey.days.hear(cell.provesDays);
            if (cell.isAmbiguous() && survey.openLine == 0) {
                survey.openLine = table[i].line;
                survey.openCell = cell.text;
            }
        }
        for (size_t kind = 0; kind < counts.size(); ++kind)
            survey.counts.insert(static_cast<CellKind>(kind), counts.at(kind));
        return survey;
    }

    /// What is proven where `convention` leaves it open.
    CellConvention proven(CellConvention convention) const
    {
        if (convention.decimals == DecimalMark::Unknown)
            convention.decimals = decimals.found();
        if (convention.days == DayOrder::Unknown)
            convention.days = days.found();
        return convention;
    }

    /// Of most cells that say anything, the first of several.
    CellKind kind() const
    {
        CellKind best = CellKind::Empty;
        qsizetype most = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.key() == CellKind::Empty || it.value() <= most)
                continue;
            most = it.value();
            best = it.key();
        }
        return best;
    }
};

} // namespace

QList<Column> columnsOf(const QList<CsvRow> &table, const CellConvention &given)
{
    QList<Column> columns;
    for (qsizetype at = 0; !table.isEmpty() && at < table.first().cells.size(); ++at) {
        Column column;
        column.heading = table.first().cells[at].trimmed();
        column.unit = headingUnit(column.heading);
        Survey survey = Survey::of(table, at, given);
        column.convention = survey.proven(given);
        if (survey.openLine > 0 && column.convention != given)
            survey = Survey::of(table, at, column.convention);
        column.kind = survey.kind();
        column.ambiguousLine = survey.openLine;
        column.ambiguousCell = survey.openCell;
        columns << column;
    }
    return columns;
}

} // namespace concord
