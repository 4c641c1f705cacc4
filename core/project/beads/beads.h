// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/beads/storedbead.h"

#include <QList>

namespace concord {

class Database;

/// Beads made or confirmed by hand. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, Invalid for runs that cannot be, otherwise the store's.
class Beads
{
public:
    Beads() = delete;

    /// Makes the id when invalid and sets confirmedAt; returns it as stored.
    static Result<StoredBead> add(Database &database, StoredBead bead);
    static Status remove(Database &database, BeadId id);

    /// Of one article, in the order they were made. Rows that no bead can be, as a stranger's file may have, are left out.
    static Result<QList<StoredBead>> list(Database &database, ArticleId article);
};

} // namespace concord
