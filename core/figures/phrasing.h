// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/text/language.h"

namespace concord {

/// Writes `value` the way `surface` is written: same numeral form, grouping, spacing and unit words, only the magnitude
/// word and digits changed ("440萬" with 440,000,000 → "4.4億"), or, where only the unit differs, its word ("3億歐元" →
/// "3億美元", "2%" → "2個百分點"); in dates the parts that differ. Empty when that style cannot state the value exactly.
QString rephraseFigure(QStringView surface, const Figure &current, const Figure &wanted, Language language);

} // namespace concord
