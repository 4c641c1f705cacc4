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

HistoryField historyField(const FieldChange &change);
HistoryEntry historyEntry(const JournalEntry &entry);

} // namespace concord
