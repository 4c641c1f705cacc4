// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

namespace concord {

/// How long a period is, in units of the calendar.
enum class Grain { Year, Half, Quarter, Month, Day, Other };

/// Which calendar unit a period is exactly.
Grain grainOf(const Period &period);

} // namespace concord
