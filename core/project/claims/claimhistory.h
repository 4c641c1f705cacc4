// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claim.h"
#include "core/project/claims/comment.h"
#include "core/project/journalentry.h"
#include "core/store/changeset.h"

namespace concord {

/// A field of a row as a line of the journal changed it.
struct FieldChange
{
    QString table;
    qint64 id = 0; ///< 0 for tables with a text key
    QString field; ///< the column's name
    QString before; ///< empty for none
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// The values a changeset changes, row for row; those of a new or deleted row have nothing before or after. Columns that say
/// nothing to a person (keys, modified_at) and columns that stay empty are left out. Damaged, or the store's errors.
Result<QList<FieldChange>> fieldChanges(Database &database, const Changeset &changeset);

/// The same of a line of the journal, at most `limit` of them.
Result<QList<FieldChange>> fieldChangesOf(Database &database, qint64 seq, int limit = 1000);

/// The claims whose fields, passages, tags, evidence or comments a line of the journal changed, in its order, at most `limit`.
/// A passage that only got another paragraph number or revision was not changed.
Result<QList<ClaimId>> claimsTouched(Database &database, qint64 seq, qsizetype limit);

/// A line of the journal that changed a claim or what belongs to it.
struct ClaimEvent
{
    JournalEntry entry;
    QList<FieldChange> changes; ///< of this claim alone

    bool operator==(const ClaimEvent &) const = default;
};

/// What happened to a claim, newest first. Reads the changesets of the whole journal: for a person who asks, not for each row of a
/// list.
Result<QList<ClaimEvent>> claimHistory(Database &database, ClaimId claim);

/// The claim as it was after line `seq` of the journal, with its anchors, tags and evidence. NotFound when it was not there then.
Result<Claim> claimAt(Database &database, ClaimId claim, qint64 seq);

/// Brings a claim back to what it was after line `seq`, also one that was removed since; inside Project::edit. Comments stay as
/// they are.
Status restoreClaim(Database &database, ClaimId claim, qint64 seq);

} // namespace concord
