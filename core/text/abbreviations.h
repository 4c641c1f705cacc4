// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// What a full stop after an English word means for the sentence: nothing, never its end, or its end only before a word
/// that usually opens one.
enum class Abbreviation { None, Never, BeforeOpener };

/// `word` is what stands before the stop, inner stops included ("U.S", "Inc", "e.g").
Abbreviation abbreviationKind(QStringView word);

/// Whether an English word, as written, usually opens a sentence ("The", "But", "They"): a short closed list of ours.
bool opensSentence(QStringView word);

} // namespace concord
