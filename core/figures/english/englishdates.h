// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/calendar.h"
#include "core/figures/english/englishtokens.h"

namespace concord {

/// A date and the token index behind it.
struct EnglishDate
{
    DateReading reading;
    int next = 0;
};

/// Reads the English date that begins at token `index`: September 16, 2024, 16 September 2024, last November, the end of July,
/// mid-December 2023, Q3 2024, the third quarter of 2024, FY2025, the 1990s, 2024, last week, earlier this year, year-end,
/// on Thursday, and stretches of them with to or a dash.
std::optional<EnglishDate> readEnglishDate(const EnglishTokens &tokens, int index, const DateContext &context);

/// Reads 3:30 p.m., 19:30, 7 a.m.; minutes since midnight and the token index behind.
struct EnglishTime
{
    int minutes = 0;
    int next = 0;
};
std::optional<EnglishTime> readEnglishTime(const EnglishTokens &tokens, int index);

} // namespace concord
