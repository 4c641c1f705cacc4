// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QStringView>

namespace concord {

/// Words of a text by ICU's dictionary break iterator (UAX #29 with the CJK dictionary), punctuation and space left out.
/// For caret moves, double clicks and word statistics; term matching and search go by characters.
QList<Range> wordRanges(QStringView text);

/// The word that contains or touches `position`; empty between words.
Range wordAt(QStringView text, int position);

/// `words` with the ranges of `whole`, names and terms the dictionary does not know (谷|歌), each as one word: what such a
/// range cuts keeps its remains. Both sorted and without overlaps, as is the result.
QList<Range> mergedWords(const QList<Range> &words, const QList<Range> &whole);

/// Start of the grapheme cluster before or after `position` (UAX #29): where a caret may stand.
int previousGrapheme(QStringView text, int position);
int nextGrapheme(QStringView text, int position);
/// Where the grapheme cluster begins that `position` lies in; `position` itself where one begins or the text ends. Clamped
/// to the text.
int graphemeStart(QStringView text, int position);

} // namespace concord
