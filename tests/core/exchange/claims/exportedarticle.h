// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/claims/claimset.h"
#include "tests/core/project/projectfile.h"

namespace concord {

/// A project with claims in both languages and everything a claim can have, for what is written and read back.
class ExportedArticle
{
public:
    ExportedArticle()
    {
        article = file.addArticle(QStringLiteral("The bill & <more>"));
        Claim first = file.claim(article, QStringLiteral("=Acme 😀𠮷"));
        first.statement = QStringLiteral("-5 \"quoted\", <b>\nnext");
        first.note = QStringLiteral("'tis *noted* \t+1");
        first.tags = {QStringLiteral("energy"), QStringLiteral("稅務")};
        first.evidence = {{{}, QStringLiteral("https://example.org/a?b=c&d"), QStringLiteral("A <filing>"), QDate(2025, 2, 3)}};
        first.per = {QStringLiteral("month")};
        first.assignee = QStringLiteral("@chen");
        first.qualifier = QStringLiteral("about");
        first.status = ClaimStatus::Disputed;
        first.statusBy = QStringLiteral("Chen");
        first.statusAt = QDateTime(QDate(2025, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
        Anchor second;
        second.revision = file.revision(article, Side::Translation);
        second.span = {Side::Translation, 1, {7, 12}};
        second.exact = QStringLiteral("50億美元");
        first.anchors.append(second);
        claims.append(file.add(first));
        Claim plain = file.claim(article, QStringLiteral("Brook"));
        plain.low.reset();
        plain.status = ClaimStatus::Wrong;
        claims.append(file.add(plain));
        say(QStringLiteral("Why?"), {});
    }

    QList<ArticleClaims> sets() { return exportedClaims(file.project(), {}).value(); }
    ClaimGround ground() { return ClaimGround(sets(), {}); }

    ClaimImportOutcome store(const QList<ReadClaim> &read)
    {
        ClaimImportOutcome outcome;
        const Status done = file.project().edit(QStringLiteral("Import"), [&](Database &database) -> Status {
            const Result<ClaimImportOutcome> stored = storeClaims(database, read);
            if (!stored)
                return stored.error();
            outcome = *stored;
            return Done{};
        });
        if (!done)
            qFatal("%s", failureWords(done).constData());
        return outcome;
    }

    void say(const QString &text, CommentId parent)
    {
        const Status done = file.project().edit(QStringLiteral("Comment"), [&](Database &database) -> Status {
            Comment comment;
            comment.claim = claims.first().id;
            comment.parent = parent;
            comment.author = QStringLiteral("Lin");
            comment.content = text;
            const Result<Comment> added = Comments::add(database, comment);
            return added ? Status(Done{}) : Status(added.error());
        });
        if (!done)
            qFatal("%s", failureWords(done).constData());
    }

    ProjectFile file;
    Article article;
    QList<Claim> claims;
};

} // namespace concord
