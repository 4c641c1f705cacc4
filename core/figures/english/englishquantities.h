// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/english/englishtokens.h"
#include "core/figures/quantity.h"

namespace concord {

/// A quantity and the token index behind it.
struct EnglishQuantity
{
    Quantity quantity;
    int next = 0;
};

/// Reads the quantity that begins at token `index`: a number with currency, percent, times, -fold, a unit of time or measure
/// or the noun it counts, and the second end of a range. Empty for designations (Microsoft 365, Article 5), list markers,
/// "one" and small numbers that count nothing.
std::optional<EnglishQuantity> readEnglishQuantity(const EnglishTokens &tokens, int index);

/// double, tripled, half of, twice.
std::optional<EnglishQuantity> readEnglishFactorWord(const EnglishTokens &tokens, int index);

} // namespace concord
