// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"

namespace concord {

/// What is one thing in the source and two in the translation:
///
/// - `sentence-inconsistent` (hint): the same sentence of the source, in a bead of its own, is translated in another way before.
/// - `name-transliterated`: a foreign name with a middle dot (安娜·林) is written otherwise than where the same Latin name is
///   rendered more often. Only beads that name one person of two or more words, and one such name, say who is who. With a fix.
QList<Finding> checkTwofold(const Bitext &bitext);

} // namespace concord
