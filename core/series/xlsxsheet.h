// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/csv.h"

#include <QByteArray>

#include <functional>

namespace concord {

/// Reads one file of a package by its name ("xl/workbook.xml").
using PackageReader = std::function<Result<QByteArray>(const QString &name)>;

/// The first visible worksheet of an XLSX package (ECMA-376 part 1, SpreadsheetML) as rows of text: numbers in plain digits,
/// dates (by the cell's number format, 1900 and 1904 systems) in ISO notation, formulas by the value stored with them,
/// errors as empty cells. Nothing is run and no reference outside the package is followed. Empty rows are left out; a row's
/// line is its number in the sheet. Fails with the reader's errors, Unreadable "sheet" for broken XML, and Invalid
/// "sheet-size" over kMaxCsvRows rows or 16,384 columns.
Result<QList<CsvRow>> readXlsxSheet(const PackageReader &read);

} // namespace concord
