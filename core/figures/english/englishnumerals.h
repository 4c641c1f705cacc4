// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/english/englishtokens.h"

#include <optional>

namespace concord {

/// Digits with whatever belongs to them: the part of the above that begins with a digit or a sign such as ½.
std::optional<EnglishNumeral> readEnglishDigits(const EnglishTokens &tokens, int index, bool afterCurrency);

/// Reads number words up to token `end`: four hundred and nine, nineteen trillion and four hundred, two point seven, five and
/// a quarter, three dozen. With `asOrdinal` the last word must be a rank: one hundred thirty-fourth.
std::optional<EnglishNumeral> readEnglishWords(const EnglishTokens &tokens, int index, int end, bool asOrdinal);

/// Reads the fraction behind "and": a half, one half, a quarter, two-thirds, fifty-four hundredths.
std::optional<EnglishNumeral> readEnglishPart(const EnglishTokens &tokens, int index);

/// Reads two-thirds, one-twelfth, a third of, three-quarters, a quarter of, one-half, one in five, twenty twenty-fifths; "one
/// quarter" and "three quarters" alone are stretches of time.
std::optional<EnglishNumeral> readEnglishFraction(const EnglishTokens &tokens, int index);

/// ½ ¼ ¾ ⅓ … as a value; empty for other characters.
std::optional<Decimal> vulgarFraction(QChar character);

/// A numeral over the tokens `index` to `next`.
EnglishNumeral englishNumeralOver(const EnglishTokens &tokens, int index, int next, const Decimal &value);

} // namespace concord
