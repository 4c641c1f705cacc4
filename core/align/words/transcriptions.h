// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace concord {

/// A name in Latin letters and the ideographs that write its sound (Sulawesi, 蘇拉威西; Guo Jing, 郭靖), with the sentences
/// of the Chinese text they stand in.
struct Transcription
{
    QString latin; ///< folded as foldedWord() does
    QString han;
    std::vector<int> sentences; ///< rising
};

/// Finds the transcriptions of capitalised words of `latin` in `chinese`, the sentences of a text and its translation: about as
/// many in both, at about the same place, their sounds alike (an edit distance over the consonants and vowels of the word
/// and those of the ideographs' Mandarin readings, as CLDR's Han–Latin transform gives them). Time grows with the square of
/// the length: nothing is looked for in texts of more than kMostTranscribed sentences, where words are learned anyway. Empty
/// when cancelled.
std::vector<Transcription> transcriptions(const QStringList &latin, const QStringList &chinese, const Progress &progress);

inline constexpr qsizetype kMostTranscribed = 1200;

} // namespace concord
