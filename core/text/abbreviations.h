// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// What a full stop after an English word means for the sentence: nothing, never its end, its end only before a word
/// that usually opens one, its end but before a number ("No. 5"), or but before a day or a time zone ("5 p.m. Friday").
enum class Abbreviation { None, Never, BeforeOpener, BeforeNumber, TimeOfDay };

/// `word` is what stands before the stop, inner stops included ("U.S", "Inc", "e.g").
Abbreviation abbreviationKind(QStringView word);

/// Whether a capitalised word may follow a time of day: a weekday, a month, a time zone.
bool followsTimeOfDay(QStringView word);

/// Whether an English word, as written, usually opens a sentence ("The", "But", "They"): a short closed list of ours.
bool opensSentence(QStringView word);

} // namespace concord
