// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articlerevision.h"
#include "core/analysis/loadedarticle.h"
#include "core/checks/finding.h"

namespace concord {

class Database;

/// Makes a revision of `revision` with the edits applied; anchors follow as after any correction of their paragraphs (correctParagraphs).
/// Called inside Project::edit. Fails with Conflict when `revision` is not the newest of its side any more, Invalid for edits of another
/// side, outside the text or overlapping, and as correctParagraphs does.
Result<RevisionOutcome> correctText(Database &database, const TextRevision &revision, QList<TextEdit> edits);

/// Keeps a paragraph with what it translates although little of it is left: a correction to less than half of its length pins
/// its beads as one, because the aligner would not find so short a counterpart. Does nothing for other corrections, and where
/// the beads reach beyond the paragraph or have no counterpart. `before` is the article the paragraph was corrected in. Called
/// inside Project::edit, behind the correction. The store's errors.
Status keepShortened(Database &database, const LoadedArticle &before, const TextRevision &corrected, int paragraph, const QString &author);

} // namespace concord
