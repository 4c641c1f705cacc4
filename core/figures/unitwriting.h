// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/text/language.h"

namespace concord {

/// Writes `surface` with the unit of `wanted` in place of that of `current`, the number untouched: another currency, percent
/// or percentage points, another unit of time or measure. Empty where the tables (our own) do not know how.
QString withUnitOf(QStringView surface, const Figure &current, const Figure &wanted, Language language);

} // namespace concord
