// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/english/englishnumerals.h"

namespace concord {

/// Reads the rank that begins at token `index`: 21st, twentieth, one hundred thirty-fourth, the first. Not a rank: "First," that
/// opens a list of points, "a second option", First National Bank, first-class, a third party.
std::optional<EnglishNumeral> readEnglishOrdinal(const EnglishTokens &tokens, int index);

} // namespace concord
