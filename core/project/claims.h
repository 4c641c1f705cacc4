// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/claim.h"

namespace concord {

class Database;

/// Claims with their anchors, tags and evidence. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, Invalid for an anchor with an empty or backward range
/// (an orphan's may be empty) and for evidence whose address isEvidenceUrl refuses, otherwise the store's. What is read has no anchor outside `int` or backward: such a one of a
/// damaged file becomes an orphan without a passage. Whether an anchor lies in the text, fits() says.
class Claims
{
public:
    Claims() = delete;

    /// Makes ids, guids and times where absent; stores the anchors too, in their order, the one the
    /// claim was made on first. Returns it as stored.
    static Result<Claim> add(Database &database, Claim claim);
    /// Stores every field and the anchors: those without an id are added, those no longer listed are set aside.
    static Status update(Database &database, const Claim &claim);
    static Status setStatus(Database &database, ClaimId id, ClaimStatus status, const QString &by);
    /// Sets the claim, its comments and its anchors aside; undo brings them back.
    static Status remove(Database &database, ClaimId id);

    static Result<Anchor> addAnchor(Database &database, Anchor anchor);
    /// Stores revision, span, quotation and state; for re-anchoring after a revision.
    static Status updateAnchor(Database &database, const Anchor &anchor);
    static Status removeAnchor(Database &database, AnchorId id);

    /// In the order they were made.
    static Result<QList<Claim>> list(Database &database, ArticleId article);
    static Result<QList<Claim>> listAll(Database &database);
    static Result<Claim> find(Database &database, ClaimId id);
    static Result<std::optional<Claim>> findByGuid(Database &database, const QString &guid);
    /// Claims that contain every word of `text` somewhere in their fields or quotations (ASCII letters without case).
    static Result<QList<Claim>> search(Database &database, const QString &text);
};

} // namespace concord
