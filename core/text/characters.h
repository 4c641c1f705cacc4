// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// Script=Han (UAX #24), 〇 and 々 included; for code points of the basic plane and, given as UCS-4, of the others.
bool isHan(char32_t character);

/// A Latin letter (basic, Latin-1, extended A and B, full-width forms).
bool isLatinLetter(char32_t character);

/// 0–9 and the full-width ０–９.
bool isDecimalDigit(char32_t character);

/// The value of an ASCII or full-width digit, else −1.
int digitValue(char32_t character);

/// The code point that starts at `index` (a lone surrogate is itself) and how many code units it takes.
struct CodePoint
{
    char32_t value = 0;
    int units = 1;
};
CodePoint codePointAt(QStringView text, qsizetype index);

/// How many Han characters, counted in code points.
int hanCount(QStringView text);

} // namespace concord
