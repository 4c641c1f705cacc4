// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace concord {

/// How a house writes magnitudes in English: "$150bn" or "$150 billion". Chinese has one way: 1,500億美元.
enum class NumberStyle { Short, Words };

} // namespace concord
