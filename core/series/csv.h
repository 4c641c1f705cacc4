// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace concord {

/// Rows of a comma-separated text (RFC 4180: quoted cells, doubled quotes, line ends inside quotes; LF or CRLF). Empty
/// lines are left out. Any text can be read; at most `kMaxCsvRows` rows are.
QList<QStringList> parseCsv(QStringView text);
constexpr qsizetype kMaxCsvRows = 1'000'000;

/// One cell for a CSV file: quoted where it must be, and with an apostrophe before a leading =, +, -, @ that is not a
/// number, so that a spreadsheet does not run it.
QString csvCell(const QString &text);

} // namespace concord
