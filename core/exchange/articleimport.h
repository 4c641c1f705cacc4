// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/project/article.h"
#include "core/project/textrevision.h"

#include <optional>

namespace concord {

class Database;

/// What a new article is made of. Either side may be missing, not both.
struct ArticleImport
{
    QString title;        ///< empty: the translation's detected title, else the source's
    QString byline;       ///< empty: as the title
    QDate documentDate;   ///< invalid: the date detected in either side
    std::optional<Document> source;
    std::optional<Document> translation;
};

/// A document as a state of one side of an article, not yet stored.
TextRevision revisionOf(const Document &document, ArticleId article, Side side);

/// Adds the article with its first revisions; called inside Project::edit. Fails with Invalid without any side.
Result<Article> importArticle(Database &database, const ArticleImport &import);

} // namespace concord
