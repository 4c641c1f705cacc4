// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/terms/termbase.h"

#include <QDateTime>

namespace concord {

using ConceptId = Id<struct ConceptKey>;

/// A concept of the project's termbase. One of article scope belongs to `article` and counts there alone.
struct StoredConcept
{
    ConceptId id;
    ArticleId article; ///< invalid for a concept of the whole project
    Concept content;
    QString createdBy;
    QDateTime createdAt;  ///< UTC; Concepts::add sets it
    QDateTime modifiedAt; ///< UTC; Concepts::add and set do

    bool operator==(const StoredConcept &) const = default;
};

/// The concepts that hold for an article: the project's and its own.
Termbase termbaseFor(const QList<StoredConcept> &concepts, ArticleId article);

} // namespace concord
