// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace concord {

/// One row and the line of the text it begins on, from 1.
struct CsvRow
{
    qsizetype line = 1;
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// Rows of a comma-separated text (RFC 4180: quoted cells, doubled quotes, line ends inside quotes; LF or CRLF). Empty
/// lines are left out. Any text can be read up to `kMaxCsvRows` rows; a longer one fails with Invalid, subject the line
/// ("line 7") of the first row too many.
Result<QList<CsvRow>> parseCsv(QStringView text, QChar separator = u',');
constexpr qsizetype kMaxCsvRows = 1'000'000;

/// What parts the cells of a pasted or semicolon-separated table: the most frequent of comma, tab and semicolon outside quotes
/// in its first line; a comma when there is none.
QChar csvSeparator(QStringView text);

/// One cell for a CSV file: quoted where it must be, and with an apostrophe before a leading =, +, -, @, in full width too, that
/// is not a number, and before a leading tab or line end, so that a spreadsheet does not run it.
QString csvCell(const QString &text);

} // namespace concord
