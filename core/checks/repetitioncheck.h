// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"

namespace concord {

/// What is odd about whole sentences of a translation, without a word being wrong:
///
/// - `sentence-repeated`: a sentence stands twice in the translation, its sources being different.
/// - `sentence-untranslated`: a sentence of a Chinese translation is still in Latin letters, or is its source unchanged.
/// - `length-odd` (hint): a bead is far longer or shorter than others of this text, by the ratio of both sides' lengths; more
///   than 4 times the median deviation, and a factor of 2.2, off.
/// - `first-mention` (hint): a transcribed name with a middle dot stands for the first time without its Latin form behind it.
QList<Finding> checkRepetitions(const Bitext &bitext);

} // namespace concord
