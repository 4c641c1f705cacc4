// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/quantity.h"
#include "core/figures/recogniser.h"

namespace concord {

/// Reads the quantity that begins at `at`: a number with its currency before or behind it, %, 百分之, 成, 折, 倍, 分之, a unit
/// of time or measure, a classifier and counted noun; and the second end of a range. Empty when none begins there, or when
/// the number is one no reader takes for a quantity (一個, 十分, 千萬別, a bare 365).
std::optional<Quantity> readChineseQuantity(QStringView text, int at, const FigureOptions &options);

} // namespace concord
