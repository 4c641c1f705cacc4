// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"

namespace concord {

/// The edits that write one rendering at places of others, in reading order and without overlaps. Each place keeps its style:
/// book-title marks that stand around it are not doubled, between ideographs and Latin letters there is a space where this text
/// has them, and a capital at the beginning of an English sentence stays. Places that read so already, or are part of a passage
/// that does, are left out, so that doing it again does nothing. Places outside of the texts are passed over.
QList<TextEdit> replacementsAt(const Bitext &bitext, QList<TextSpan> places, const QString &chosen);

/// Lets the fixes of findings on terms and names keep the style of their places in the same way.
void keepStyle(QList<Finding> &findings, const Bitext &bitext);

} // namespace concord
