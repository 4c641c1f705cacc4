// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/english/englishdateparts.h"

namespace concord {

/// Reads dates that name their month: September 16, 2024, 16 September 2024, the tenth of September, Monday, 5 May 2024,
/// 2016 November, May of this year. A year that is not stated comes from the context.
std::optional<EnglishDateCore> readEnglishMonthDate(const EnglishTokens &tokens, int index, const DateContext &context);

/// A month, with or without a day (0), whose year stands elsewhere.
struct EnglishBareDate
{
    int month = 0;
    int day = 0;
    int next = 0;
};
std::optional<EnglishBareDate> readEnglishBareDate(const EnglishTokens &tokens, int index);

} // namespace concord
