// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

namespace concord {

/// The values a chart draws as CSV (RFC 4180, UTF-8 without BOM, lines end in CRLF) under a header: entity, name, period,
/// low, high, unit, qualifier, status, attribution, claim, observation. Values are exact decimals; an unknown bound is an
/// empty cell. A text that a spreadsheet would run as a formula gets an apostrophe before it.
QByteArray csvOf(const ChartContent &content, Language language);

/// CSV as Datawrapper reads it: for bars and lines a row a period and a column an entity; for rows label, low, high and
/// status. Bare numbers in whole units; texts as in csvOf().
QByteArray datawrapperOf(const ChartContent &content, Language language);

/// The values as readers see them, a row a datum, cells divided by tabs, lines by "\n", for pasting into a spreadsheet:
/// name, period, low, high, unit, status, attribution, under headings in `language`.
QString tsvOf(const ChartContent &content, Language language);

} // namespace concord
