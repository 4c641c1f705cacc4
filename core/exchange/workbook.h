// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace concord {

/// One sheet of a workbook: its first row is the head, which stays in sight and carries a filter.
struct Sheet
{
    QString name;
    QList<int> widths;       ///< of the columns, in characters
    QList<QStringList> rows; ///< every cell is text, so that nothing of it is run
};

/// An XLSX workbook (ECMA-376 part 1) of these sheets. Names are cut to what a sheet may be called, characters XML does not allow are left out,
/// cells longer than 32,767 characters are cut. Equal sheets give equal bytes.
QByteArray workbookOf(const QList<Sheet> &sheets);

} // namespace concord
