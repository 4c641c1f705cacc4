// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/lengths.h"
#include "core/align/meter.h"
#include "core/align/window.h"
#include "core/align/words/vocabulary.h"

#include <utility>
#include <vector>

namespace concord {

/// A way through a long stretch without anchors, by sentence lengths alone (Gale and Church, 1993), in a wide band around the
/// straight line: corners (sentences used so far of each side, within the window's numbering) every dozen sentences, none at
/// the ends. Right to a dozen sentences or two. Linear in the length; takes a byte a cell. Nothing when cancelled.
std::vector<std::pair<int, int>> lengthRoute(const Window &window, const TokenText &source, const TokenText &translation,
                                             const LengthModel &lengths, const Meter &meter);

} // namespace concord
