// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"

namespace concord {

/// How unlikely it is that `b` is a mistaken rendering of `a`, which it does not agree with: 0 for the same digits and unit,
/// more for other digits; negative when it cannot be. `distance` (0 … 1) tells how far apart they stand in their sentences.
double mistakeCost(const Figure &a, const Figure &b, double distance);

} // namespace concord
