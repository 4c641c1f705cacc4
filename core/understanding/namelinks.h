// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/namestock.h"

namespace concord {

/// Ties the Han names of an article to the Latin ones of its other side, so that they share keys: names that stand in the
/// same beads again and again, known ones first (greedily by Dice's coefficient), then Han strings that all beads of a Latin
/// name have in common and others have not. Works for a Chinese text on either side; does nothing when both sides are of one
/// language. Linear in the beads; the search for new strings is bounded.
void linkNames(const Bitext &bitext, NameStock &source, NameStock &translation);

} // namespace concord
