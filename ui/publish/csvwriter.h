// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

namespace concord {

/// The values a chart draws as CSV (RFC 4180, UTF-8 without BOM, lines end in CRLF) under a header: entity, name, period,
/// low, high, unit, qualifier, status, attribution, claim, observation. Values are exact decimals; an unknown bound is an
/// empty cell. A text that a spreadsheet would run as a formula gets an apostrophe before it.
QByteArray csvOf(const ChartContent &content, Language language);

} // namespace concord
