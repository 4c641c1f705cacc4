// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/chinese/chinesetext.h"
#include "core/figures/quantity.h"

namespace concord {

/// Whether a number without any unit is a quantity where it stands: 人數為三十五, 大於20, a clause that is nothing else; and not
/// a list number, a name (微軟365), a year without 年, a mere digit inside a word (二手).
bool isStandingNumber(const ChineseText &text, const Quantity &quantity);

/// Whether 一 with its classifier counts here: the clause is nothing else, or a number follows (一張500元). In running text it
/// is an article.
bool isCountedOne(const ChineseText &text, const Quantity &quantity);

} // namespace concord
