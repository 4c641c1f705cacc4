// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/caret/articlewords.h"
#include "ui/reader/caret/textselection.h"

#include <optional>

namespace concord {

/// What the caret moves and the selection grows by.
enum class TextUnit { Grapheme, Word, Sentence, Bead, Paragraph, Column };

/// A place of the text as near as possible: inside it, and between graphemes.
TextPosition settled(const BitextSide &text, TextPosition position);

/// The start of the next unit, or back to the start of this or the previous one, over paragraph edges; the same place, or
/// the edge of the text, where there is none. By graphemes, a paragraph's end is a place of its own. Never inside a grapheme.
TextPosition moved(const Bitext &bitext, const ArticleWords &words, const TextPosition &from, TextUnit unit, bool isForward);

/// The unit a place lies in: a caret behind a unit's last character is in it. Empty where there is none, between words say.
TextSelection unitAt(const Bitext &bitext, const ArticleWords &words, const TextPosition &place, TextUnit unit);

/// The place that answers to one in the other column: the sentence as far into the bead. Empty where the bead is one-sided
/// or nothing is aligned.
std::optional<TextPosition> counterpartOf(const Bitext &bitext, const TextPosition &place);

/// The beads a selection touches, as a half-open range of indexes.
Range beadsOf(const Bitext &bitext, const TextSelection &selection);

/// What the beads of a selection hold on the other side; empty without.
TextSelection counterpartOf(const Bitext &bitext, const TextSelection &selection);

} // namespace concord
