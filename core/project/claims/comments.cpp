// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/comments.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace concord {

namespace {

const QByteArray kColumns = "id, guid, claim_id, parent_id, author, content, created_at, modified_at, resolved_by, resolved_at";

Comment readComment(const Statement &row)
{
    Comment comment;
    comment.id = row.id<CommentId>(0);
    comment.guid = row.text(1);
    comment.claim = row.id<ClaimId>(2);
    comment.parent = row.id<CommentId>(3);
    comment.author = row.text(4);
    comment.content = row.text(5);
    comment.createdAt = timeFromColumn(row.text(6));
    comment.modifiedAt = timeFromColumn(row.text(7));
    comment.resolvedBy = row.text(8);
    comment.resolvedAt = timeFromColumn(row.text(9));
    return comment;
}

Status checkParent(Database &database, const Comment &comment)
{
    if (!comment.parent.isValid())
        return Done{};
    const Result<Comment> parent = Comments::find(database, comment.parent);
    if (!parent)
        return parent.error();
    if (parent->claim != comment.claim)
        return Error{Error::Code::Invalid, QStringLiteral("comment"), QStringLiteral("parent %1").arg(comment.parent.value)};
    return Done{};
}

/// The first comment of the thread. Circles of a damaged file end after as many steps as there are comments.
Result<CommentId> rootOf(Database &database, CommentId id)
{
    QSet<CommentId> seen;
    for (;;) {
        const Result<Comment> comment = Comments::find(database, id);
        if (!comment)
            return seen.isEmpty() ? Result<CommentId>(comment.error()) : Result<CommentId>(id);
        if (!comment->parent.isValid() || seen.contains(id))
            return id;
        seen.insert(id);
        id = comment->parent;
    }
}

Status setResolved(Database &database, CommentId id, const QString &by, const std::optional<QString> &at)
{
    const Result<CommentId> root = rootOf(database, id);
    if (!root)
        return root.error();
    const Status done =
        runSql(database, "UPDATE comment SET resolved_by = ?, resolved_at = ? WHERE id = ? AND deleted_at IS NULL", by, at, *root);
    return done ? oneRowChanged(database, "comment", root->value) : done;
}

void appendThread(const QHash<CommentId, QList<Comment>> &answers, const Comment &comment, QSet<CommentId> *seen, QList<Comment> *into)
{
    QList<Comment> open{comment};
    while (!open.isEmpty()) {
        const Comment next = open.takeLast();
        if (seen->contains(next.id))
            continue;
        seen->insert(next.id);
        into->append(next);
        const QList<Comment> below = answers.value(next.id);
        for (auto answer = below.crbegin(); answer != below.crend(); ++answer)
            open.append(*answer);
    }
}

} // namespace

Result<Comment> Comments::add(Database &database, Comment comment)
{
    if (comment.content.trimmed().isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("comment"), QStringLiteral("empty")};
    if (const Status fits = checkParent(database, comment); !fits)
        return fits.error();
    if (!comment.id.isValid())
        comment.id = newId<CommentId>();
    if (comment.guid.isEmpty())
        comment.guid = newGuid();
    if (!comment.createdAt.isValid())
        comment.createdAt = storedNow();
    if (!comment.modifiedAt.isValid())
        comment.modifiedAt = comment.createdAt;
    const Status added =
        runSql(database, "INSERT INTO comment (" + kColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", comment.id, comment.guid, comment.claim,
               comment.parent, comment.author, comment.content, timeColumn(comment.createdAt), timeColumn(comment.modifiedAt),
               comment.resolvedBy, timeColumn(comment.resolvedAt));
    if (!added)
        return added.error();
    return comment;
}

Status Comments::rewrite(Database &database, CommentId id, const QString &content)
{
    if (content.trimmed().isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("comment"), QStringLiteral("empty")};
    const Status done = runSql(database, "UPDATE comment SET content = ?, modified_at = ? WHERE id = ? AND deleted_at IS NULL", content,
                               timeColumn(storedNow()), id);
    return done ? oneRowChanged(database, "comment", id.value) : done;
}

Status Comments::resolve(Database &database, CommentId id, const QString &by)
{
    return setResolved(database, id, by, timeColumn(storedNow()));
}

Status Comments::reopen(Database &database, CommentId id)
{
    return setResolved(database, id, QString(), std::nullopt);
}

Status Comments::remove(Database &database, CommentId id)
{
    const Result<Comment> comment = find(database, id);
    if (!comment)
        return comment.error();
    const Result<QList<Comment>> all = list(database, comment->claim);
    if (!all)
        return all.error();
    QSet<CommentId> leaving{id};
    for (const Comment &other : *all) { // in the order of reading, so that parents come first
        if (leaving.contains(other.parent))
            leaving.insert(other.id);
    }
    const QString now = *timeColumn(storedNow());
    for (const CommentId gone : leaving) {
        if (Status done = runSql(database, "UPDATE comment SET deleted_at = ? WHERE id = ?", now, gone); !done)
            return done;
    }
    return Done{};
}

Result<Comment> Comments::find(Database &database, CommentId id)
{
    const auto rows = readRows(database, "SELECT " + kColumns + " FROM comment WHERE id = ? AND deleted_at IS NULL", readComment, id);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<Comment>(noSuchRow("comment", id.value)) : Result<Comment>(rows->first());
}

Result<QList<Comment>> Comments::list(Database &database, ClaimId claim)
{
    const auto rows = readRows(database, "SELECT " + kColumns + " FROM comment WHERE claim_id = ? AND deleted_at IS NULL", readComment, claim);
    return rows ? Result<QList<Comment>>(threaded(*rows)) : rows;
}

Result<QHash<ClaimId, QList<Comment>>> Comments::listAll(Database &database)
{
    const auto rows = readRows(database, "SELECT " + kColumns + " FROM comment WHERE deleted_at IS NULL", readComment);
    if (!rows)
        return rows.error();
    QHash<ClaimId, QList<Comment>> byClaim;
    for (const Comment &comment : *rows)
        byClaim[comment.claim].append(comment);
    for (QList<Comment> &comments : byClaim)
        comments = threaded(comments);
    return byClaim;
}

QList<Comment> threaded(const QList<Comment> &comments)
{
    QList<Comment> sorted = comments;
    std::sort(sorted.begin(), sorted.end(), [](const Comment &one, const Comment &other) {
        return std::tuple(one.createdAt, one.id) < std::tuple(other.createdAt, other.id);
    });
    QSet<CommentId> known;
    for (const Comment &comment : sorted)
        known.insert(comment.id);
    QHash<CommentId, QList<Comment>> answers;
    for (const Comment &comment : sorted)
        answers[comment.parent].append(comment);
    QList<Comment> ordered;
    QSet<CommentId> seen;
    for (const Comment &comment : sorted) {
        if (!known.contains(comment.parent))
            appendThread(answers, comment, &seen, &ordered);
    }
    for (const Comment &comment : sorted) // circles of a damaged file
        appendThread(answers, comment, &seen, &ordered);
    return ordered;
}

} // namespace concord
