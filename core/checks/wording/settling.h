// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"

namespace concord {

/// Makes findings on words speak with one voice, whatever rules they come from. Of several on one place of the translation one
/// stays: a miswritten word before what a termbase says, then the house's words, other regions' words, names, and renderings
/// that differ; of equals the longer passage. A fix that would write what another finding corrects writes that correction at once
/// (穀歌 → 谷歌 → Google); one that would lead back to what is written, or away from the word a stronger finding asks for, is left
/// out. Returns those it took out or changed, as they were. Pure.
QList<Finding> settleWording(QList<Finding> &findings, const Bitext &bitext);

} // namespace concord
