// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"
#include "core/align/lexicon.h"
#include "core/text/language.h"

namespace concord {

/// What is known before reading: equal Latin words and equal values render each other, and so do the names CLDR gives for
/// regions, languages, currencies, months, weekdays, units and relative dates in both languages (read from ICU once), and the
/// renderings the options bring. Thread-safe.
std::vector<LexiconEntry> seedEntries(const Vocabulary &sourceWords, Language sourceLanguage, const Vocabulary &translationWords,
                                      Language translationLanguage, const AlignOptions &options);

/// What tokens that write the same sounds are worth, each pair once.
std::vector<LexiconEntry> soundEntries(std::vector<std::pair<int, int>> names, const WordTables &words);

} // namespace concord
