// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/text/language.h"

namespace concord {

/// Writes `value` the way `surface` is written: same numeral form, grouping, spacing and unit words, only the magnitude
/// word and digits changed ("440萬" with 440,000,000 → "4.4億"). Empty when that style cannot state the value exactly.
QString rephraseFigure(QStringView surface, const Figure &current, const Figure &wanted, Language language);

} // namespace concord
