// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/finding.h"
#include "core/project/claim.h"
#include "core/project/textrevision.h"

namespace concord {

class Database;

/// Where `span` lies after `edits` of its paragraph (ascending, not overlapping) are made. Text replaced inside or across
/// the span belongs to it afterwards; text replaced outside only shifts it.
Range rangeAfter(Range span, const QList<TextEdit> &edits);

/// Makes a revision of `revision` with the edits applied and moves the anchors of `claims` that rest on it: those beside
/// an edit stay exact, those it touches become Changed and quote the new words, those whose passage is gone become Orphan
/// and keep their last place. Called inside Project::edit. Fails with
/// Conflict when `revision` is not the newest of its side any more, Invalid for edits of another side, outside the text or
/// overlapping.
Status correctText(Database &database, const TextRevision &revision, QList<TextEdit> edits, const QList<Claim> &claims);

} // namespace concord
