// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/claims/comment.h"

#include <QHash>
#include <QList>

namespace concord {

class Database;

/// The threads of comments on claims. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, Invalid for an empty comment and for an answer to a comment of
/// another claim, otherwise the store's.
class Comments
{
public:
    Comments() = delete;

    /// Makes id, guid and times where absent; returns it as stored.
    static Result<Comment> add(Database &database, Comment comment);
    static Status rewrite(Database &database, CommentId id, const QString &content);
    /// Closes the thread a comment belongs to, or opens it again.
    static Status resolve(Database &database, CommentId id, const QString &by);
    static Status reopen(Database &database, CommentId id);
    /// Sets it aside with everything that answers it.
    static Status remove(Database &database, CommentId id);

    static Result<Comment> find(Database &database, CommentId id);
    /// In the order of reading: each comment before its answers, threads and answers by time.
    static Result<QList<Comment>> list(Database &database, ClaimId claim);
    /// Of every claim that has some.
    static Result<QHash<ClaimId, QList<Comment>>> listAll(Database &database);
};

/// The order of reading: each comment before its answers, otherwise by time. One whose parent is not among them begins a thread.
QList<Comment> threaded(const QList<Comment> &comments);

} // namespace concord
