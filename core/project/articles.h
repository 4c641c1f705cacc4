// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/article.h"
#include "core/project/textrevision.h"

namespace concord {

class Database;

/// Articles and their texts. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, otherwise the store's.
class Articles
{
public:
    Articles() = delete;

    /// Makes the id when invalid, places it last, sets createdAt; returns the article as stored.
    static Result<Article> add(Database &database, Article article);
    /// Stores title, byline, documentDate and position.
    static Status update(Database &database, const Article &article);
    /// Sets it aside with its claims; undo brings them back.
    static Status remove(Database &database, ArticleId id);

    /// In order of position.
    static Result<QList<Article>> list(Database &database);
    static Result<Article> find(Database &database, ArticleId id);

    /// Stores the next revision of `article`/`side`; number, ids and createdAt are made here. A language that differs
    /// from the text's replaces it. Returns the revision as stored.
    static Result<TextRevision> addRevision(Database &database, TextRevision revision);
    static Status setLanguage(Database &database, TextId text, Language language);

    /// Every revision of a side, oldest first, without their paragraphs.
    static Result<QList<TextRevision>> revisions(Database &database, ArticleId article, Side side);
    /// The newest revision with its paragraphs; empty when the side is missing.
    static Result<std::optional<TextRevision>> latestRevision(Database &database, ArticleId article, Side side);
    static Result<TextRevision> findRevision(Database &database, RevisionId id);
};

} // namespace concord
