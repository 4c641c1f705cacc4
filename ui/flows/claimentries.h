// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/loadedarticle.h"
#include "core/analysis/proposing/proposals.h"
#include "core/project/claims/claimhistory.h"
#include "ui/history/historypanel.h"
#include "ui/queue/queuepanel.h"

namespace concord {

/// What the queue and the history show, in words of the interface language.

/// A proposal with the sentences it stands in, where the article is there.
QueueEntry queueEntry(const ClaimProposal &proposal, const LoadedArticle *article);

/// Marks entries, one a proposal, that say what a claim says already, or something else about the same.
void compareWith(const QList<Claim> &claims, const QList<ClaimProposal> &proposals, QList<QueueEntry> &entries);

/// The fields that say something to a person; the paragraphs of a whole version do not. A value that is no range is one field; numbers are written as they are entered, in
/// the unit of the claim as `project` has it now.
QList<HistoryField> historyFields(const QList<FieldChange> &changes, const Project &project);
HistoryEntry historyEntry(const JournalEntry &entry);

} // namespace concord
