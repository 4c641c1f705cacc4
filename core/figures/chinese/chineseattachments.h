// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/chinese/chinesetext.h"
#include "core/figures/quantity.h"

#include <optional>

namespace concord {

/// What a number turns into by the words behind it. Each looks at `end`, where the number and the spaces behind it end;
/// it changes `quantity` and answers true when its words stand there.

/// %, ‰, 個百分點, 個基點, 三成五, 八五折, and 兩碼 where interest is spoken of. Points have the unit "pp".
bool attachChinesePercent(const ChineseText &text, Quantity &quantity, int end);
/// 三分之二, 一又二分之一, 2/3, 1 3/4; and 三比一 where a proportion is spoken of.
bool attachChineseFraction(const ChineseText &text, Quantity &quantity, int end);
/// 三倍, 兩倍半; 一倍 is twice as much, and 增加了兩倍 three times.
bool attachChineseFactor(const ChineseText &text, Quantity &quantity, int end);
/// 十打, 37個州, 三千名員工, 4.4億用戶: classifiers and counted nouns.
bool attachChineseCount(const ChineseText &text, Quantity &quantity, int end);
/// 128K, 70B, 2e5, 2^-1: letters and exponents right behind the digits.
void attachChineseLetter(const ChineseText &text, Quantity &quantity);

/// 百分之五, 千分之三, 百萬分之二, which begin with their denominator.
std::optional<Quantity> readChinesePartsPer(const ChineseText &text, int at);
/// 一半, 翻倍, 減半, 半成 and their kin: factors without a number.
std::optional<Quantity> readChineseFactorWord(QStringView view, int at);

/// A sign before a number: -, −, 負, 零下. How long it is; 0 for none.
int chineseSignLength(const ChineseText &text, int at);

} // namespace concord
