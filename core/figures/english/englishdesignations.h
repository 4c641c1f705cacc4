// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/english/englishquantities.h"

namespace concord {

/// Whether the number at token `index` is no quantity whatever follows it: part of GPT-4o, COVID-19, 24/7, 192.168.0.1, of a
/// telephone number, of Three Mile Island, or the marker of a list.
bool isEnglishNamePart(const EnglishTokens &tokens, int index);

/// Whether the number read at `index`, which has no unit, names instead of counting: Article 5, Windows 11, 365 Copilot, 5G,
/// version two, page 12, (6), a score.
bool isEnglishLabel(const EnglishTokens &tokens, int index, const EnglishQuantity &quantity);

/// "60 Minutes": a unit of time with a capital inside a sentence.
bool isEnglishTitle(const EnglishTokens &tokens, const EnglishQuantity &quantity);

} // namespace concord
