// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <optional>

namespace concord {

/// One number as a person types it: plain digits, "4.5bn", "US$4.5bn", "45億", full width or not; a comma between digits groups
/// them. Empty for anything else, ranges too.
std::optional<Decimal> enteredValue(const QString &text);

} // namespace concord
