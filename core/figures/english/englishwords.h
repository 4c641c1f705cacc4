// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// What is known of an English word that may be part of a figure.
struct EnglishWord
{
    int number = -1;        ///< 0–19 and the tens
    int power = 0;          ///< power of ten: 2 for hundred, 6 for million, mn and millions
    int ordinal = 0;        ///< 1 for first … 90 for ninetieth; 2 for half and 4 for quarter as denominators
    int ordinalPower = 0;   ///< 2 for hundredth … 12 for trillionth
    int month = 0;          ///< 1–12, abbreviations included
    int weekday = 0;        ///< 1 Monday … 7 Sunday, abbreviations included
    bool isPlural = false;  ///< thirds, millions
    bool isShare = false;   ///< half, quarter: denominators that are no ranks
    bool opens = false;     ///< a figure may begin with it
    bool opensName = false; ///< a figure may begin with it when it has a capital
};

/// The word, given in lower case; a word of no interest has none of the above. Lives as long as the program.
const EnglishWord &knownEnglishWord(QStringView lowered);

/// 0–19 and the tens, else −1.
int englishNumberWord(QStringView word);
/// 1 for first, 4 for fourth … 90 for ninetieth; 0 for other words.
int englishOrdinalWord(QStringView word);

} // namespace concord
