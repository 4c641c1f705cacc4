// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/base/progress.h"
#include "core/checks/finding.h"
#include "core/orthography/houseprofile.h"

namespace concord {

/// Reads a Traditional Chinese text as a copy editor of the house does: characters, words, punctuation, spaces (the rules of
/// core/orthography). It reads the translation; the source only where there is no translation. What a whole text does the same
/// way is one finding, whose `translationValue` (or `sourceValue`) is the number of places, with the fix for all of them.
QList<Finding> checkOrthography(const Bitext &bitext, const HouseProfile &house, const Progress *stop = nullptr);

/// Whether a rule is one of those, or of checkRepetitions(): asked of a house and not of the bitext.
bool isHouseRule(const QString &rule);

} // namespace concord
