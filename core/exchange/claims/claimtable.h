// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"

namespace concord {

/// Claims as a table for spreadsheets: CSV (RFC 4180, UTF-8 with BOM, lines end in CRLF) under a header of field names as the
/// command line has them. Lists are separated by "; " (per, tags), evidence and comments are JSON, as are all the anchors
/// beside the first passage of each language. A text that a spreadsheet would run (it begins with =, +, -, @, their wide
/// forms, a tab or a line end) and one that begins with an apostrophe gets an apostrophe before it, which reading takes off.
QByteArray claimTable(const QList<ArticleClaims> &sets);

/// Reads such a table: columns in any order, those that are missing leave fields as they are, unknown ones are ignored. A row
/// with a known guid or id updates that claim. Invalid with "line 7: …; line 9: …" as the detail (the first twenty) for what cannot be used.
Result<QList<ReadClaim>> readClaimTable(const QByteArray &bytes, const ClaimGround &ground);

/// A cell that no spreadsheet runs, and what it stood for.
QString guardedCell(const QString &text);
QString unguardedCell(const QString &cell);

} // namespace concord
