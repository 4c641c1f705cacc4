// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/range.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace concord {

class Database;

using RejectionId = Id<struct RejectionKind>;

/// A figure a person said is no claim: its place on the revision it was said of. Later revisions are asked through the map of
/// both texts, so that the answer outlives a new analysis, a correction elsewhere and a restart.
struct Rejection
{
    RejectionId id;
    RevisionId revision;
    int paragraph = 0; ///< from 0
    Range range;       ///< UTF-16 units of the paragraph
    QString exact;
    QString rejectedBy;
    QDateTime rejectedAt; ///< UTC

    bool operator==(const Rejection &) const = default;
};

/// The writing functions are called inside Project::edit. Errors: Invalid for an empty passage, NotFound for an id that is not
/// there or was removed, otherwise the store's.
class Rejections
{
public:
    Rejections() = delete;

    static Result<Rejection> add(Database &database, Rejection rejection);
    static Status remove(Database &database, RejectionId id);
    /// Of every revision of an article's texts, in the order they were made. Places no text can have are left out.
    static Result<QList<Rejection>> list(Database &database, ArticleId article);
};

} // namespace concord
