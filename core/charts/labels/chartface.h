// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace concord {

/// The typeface of a chart's words, in both scripts.
enum class ChartFace { Sans, Serif };

} // namespace concord
