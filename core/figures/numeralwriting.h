// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/numeral.h"
#include "core/text/language.h"

#include <QString>

namespace concord {

/// Writes `number` as `written` is written in Chinese: Arabic with 萬 億 兆 (grouping, width and space kept), plain Arabic, or
/// numerals (formal ones stay formal). Empty when that form cannot state it exactly.
QString chineseNumeralLike(QStringView written, const Numeral &numeral, const Decimal &number, Language language);

/// The same for English: 440 million, 5bn, 5,000,000, eighteen.
QString englishNumeralLike(QStringView written, const Numeral &numeral, bool isWords, const Decimal &number);

/// 一百五十二 from 152; up to 10^16 and with 點. Formal: 壹佰伍拾貳.
QString hanNumeral(const Decimal &number, bool isFormal, bool isSimplified);

/// eighteen, forty-two; whole numbers below one hundred, else empty.
QString englishWords(const Decimal &number);

} // namespace concord
