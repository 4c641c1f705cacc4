// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/checks/finding.h"
#include "core/exchange/xliff/xliffreader.h"

namespace concord {

/// What a bilingual file says of an article's translation.
struct XliffCorrections
{
    QList<TextEdit> edits; ///< of the translation, in reading order, not overlapping
    int units = 0;
    int changed = 0;   ///< units whose translation is another one now
    int unknown = 0;   ///< units whose source is not in the article
    int unplaced = 0;  ///< changed, but not cut into the paragraphs the article has there
};

/// Finds the units of a bilingual file in an article, by their ids where the source is the same, else by their source text; what
/// their translations change is edits. A unit without a translation changes nothing; in a file between other languages every unit is unknown.
XliffCorrections correctionsFrom(const XliffFile &file, const Bitext &bitext);

/// The paragraphs with the edits made.
QStringList withEdits(QStringList paragraphs, const QList<TextEdit> &edits);

} // namespace concord
