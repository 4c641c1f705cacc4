// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/calendar.h"
#include "core/figures/english/englishtokens.h"

#include <optional>

namespace concord {

/// What is known of a date before "early", "end of" and the like are applied.
struct EnglishDateCore
{
    enum class Grain { Day, Week, Month, Quarter, Year, Decade };
    Period period;
    Grain grain = Grain::Day;
    int next = 0;            ///< the token index behind it
    int year = 0;            ///< the year the text states, 0 when it states none
    int month = 0;           ///< likewise
    bool isRelative = false; ///< known only through the document's date
};

/// A year, month or day and the token index behind it; `value` 0: none there.
struct EnglishDatePart
{
    int value = 0;
    int next = 0;
    explicit operator bool() const { return value > 0; }
};

/// The whole number a token of digits is; −1 for grouped, decimal and long ones.
int englishWholeAt(const EnglishTokens &tokens, int index, int *digits = nullptr);
/// Whether the token is th, st, nd or rd right behind a number.
bool isEnglishRankSuffix(const EnglishTokens &tokens, int index);

/// 1500 to 2199, as four digits or words: nineteen ninety-six, twenty ten, two thousand and eighteen. Words of thousands are
/// years only in a date: `isDated` behind a month or "of", or behind "in", "since" and the like.
EnglishDatePart englishYearAt(const EnglishTokens &tokens, int index, bool isDated);
/// A month's name: with a capital, or in lower case where `isLoose`; "may" and "march" need a capital. The point of "Jan." included.
EnglishDatePart englishMonthAt(const EnglishTokens &tokens, int index, bool isLoose);
/// A day of a month: 4, 4th, twenty-first; behind a month also twenty two.
EnglishDatePart englishDayAt(const EnglishTokens &tokens, int index, bool isBehindMonth);

/// in, since, by, until, from, during …: words that make a bare year of a number.
bool isEnglishDatePreposition(QStringView word);

/// Reads dates made of numbers: 2024-09-16, 9/16/2024, 16.9.2024, 16/Sep/2024, 2024-Sep-16, 9/16/24, 2024/9, 9/2024. Month first
/// unless that is impossible or points part the numbers.
std::optional<EnglishDateCore> readEnglishNumericDate(const EnglishTokens &tokens, int index);

/// Reads stretches named by number: Q3 2024, 2024 Q3, the first half of 2024, FY2025, the 1990s, the nineteen seventies, the 19th
/// century, week 3 of 2024, 2024-W03, the second week of May 2024.
std::optional<EnglishDateCore> readEnglishPeriod(const EnglishTokens &tokens, int index, const DateContext &context);

/// −1 last, 0 this, 1 next; 9 for other words.
int englishDirectionOf(QStringView word);

} // namespace concord
