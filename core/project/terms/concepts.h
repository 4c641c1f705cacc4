// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/terms/storedconcept.h"

#include <QList>

namespace concord {

class Database;

/// The project's termbase. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, Invalid for a concept without a designation or with an empty
/// one, otherwise the store's.
class Concepts
{
public:
    Concepts() = delete;

    /// Makes the id when invalid and sets the times; returns it as stored. Its scope follows from its article.
    static Result<StoredConcept> add(Database &database, StoredConcept added);
    /// Adds many at once.
    static Status addAll(Database &database, const Termbase &termbase, const QString &author);
    /// Stores content and article of a concept anew; designations that stay keep their rows.
    static Status set(Database &database, const StoredConcept &changed);
    static Status remove(Database &database, ConceptId id);
    /// Makes one of two: the designations that `kept` lacks move over from `other`, which is removed. A second preferred
    /// one of a language and region is admitted.
    static Status merge(Database &database, ConceptId kept, ConceptId other);

    /// In the order they were made.
    static Result<QList<StoredConcept>> list(Database &database);
};

} // namespace concord
