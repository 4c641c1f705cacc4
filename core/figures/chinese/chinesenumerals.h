// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/numeral.h"

namespace concord {

/// Reads the Chinese number that begins at `at`: Arabic with magnitude words (1,500億, 1億2,300萬, 3萬4000), numerals with
/// units (一百五十二), formal ones (壹貳參拾佰仟), bare digits (二〇二四), decimals with 點, the unit left out at the end
/// (兩千四百五 = 2,450), neighbours (兩三百, 四、五), 多 餘 幾 inside, and vague ones (數十億, 上百, 成千上萬, 數以千計).
/// 兆 is 10^12 as in Taiwan; 萬億 says the same. Empty when no number begins there.
std::optional<Numeral> readChineseNumeral(QStringView text, int at);

/// Whether a Chinese number can begin with this character.
bool canBeginChineseNumeral(QChar character);

/// 0–9 for 零〇一二兩…九 and the formal digits, else −1.
int hanDigitValue(QChar character);

/// Whether 十 百 千 萬 億 兆 京 or their formal kin: the power of ten, else 0.
int hanUnitPower(QChar character);

} // namespace concord
