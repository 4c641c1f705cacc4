// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articlerevision.h"
#include "core/checks/finding.h"

namespace concord {

class Database;

/// Makes a revision of `revision` with the edits applied; anchors follow as after any correction of their paragraphs (correctParagraphs).
/// Called inside Project::edit. Fails with Conflict when `revision` is not the newest of its side any more, Invalid for edits of another
/// side, outside the text or overlapping, and as correctParagraphs does.
Result<RevisionOutcome> correctText(Database &database, const TextRevision &revision, QList<TextEdit> edits);

} // namespace concord
