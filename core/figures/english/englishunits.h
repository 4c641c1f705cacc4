// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/currencies.h"
#include "core/figures/english/englishquantities.h"

namespace concord {

/// Looks behind the number of `quantity` for its unit: percent, times, a currency, a unit of time or measure, an age, the noun
/// it counts. Without one it stays a bare count.
void attachEnglishUnit(const EnglishTokens &tokens, EnglishQuantity &quantity);

/// The same for a fraction: ¾ mile, half a percent; without a unit it is a ratio.
void attachEnglishUnitToFraction(const EnglishTokens &tokens, EnglishQuantity &quantity);

/// Makes money of a number whose currency stood before it.
void makeEnglishMoney(const EnglishTokens &tokens, EnglishQuantity &quantity, const CurrencyWord &currency);

} // namespace concord
