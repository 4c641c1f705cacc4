// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>

namespace concord {

using CommentId = Id<struct CommentKind>;

/// What somebody wrote about a claim. The first of a thread has no parent; the others answer one of the same claim.
struct Comment
{
    CommentId id;
    QString guid; ///< kept through exchange formats; made when empty
    ClaimId claim;
    CommentId parent;
    QString author;
    QString content;      ///< Markdown
    QDateTime createdAt;  ///< UTC
    QDateTime modifiedAt; ///< UTC
    QString resolvedBy;
    QDateTime resolvedAt; ///< UTC; invalid while the thread is open, and for answers

    bool isResolved() const { return resolvedAt.isValid(); }
    bool operator==(const Comment &) const = default;
};

} // namespace concord
