// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/articleimport.h"

#include "core/project/articles.h"

namespace concord {

namespace {

Status addSide(Database &database, ArticleId article, Side side, const std::optional<Document> &document)
{
    if (!document)
        return Done{};
    TextRevision revision;
    revision.article = article;
    revision.side = side;
    revision.language = document->language;
    revision.encoding = document->encoding;
    revision.paragraphs = document->paragraphs;
    const Result<TextRevision> stored = Articles::addRevision(database, revision);
    return stored ? Status(Done{}) : Status(stored.error());
}

QString titleOf(const ArticleImport &import)
{
    if (!import.title.isEmpty())
        return import.title;
    for (const std::optional<Document> &side : {import.translation, import.source}) {
        if (side && !side->title.isEmpty())
            return side->title;
    }
    return (import.translation ? import.translation : import.source)->paragraphs.first().left(40);
}

QDate dateOf(const ArticleImport &import)
{
    if (import.documentDate.isValid())
        return import.documentDate;
    if (import.source && import.source->date.isValid())
        return import.source->date;
    return import.translation ? import.translation->date : QDate();
}

} // namespace

Result<Article> importArticle(Database &database, const ArticleImport &import)
{
    if (!import.source && !import.translation)
        return Error{Error::Code::Invalid, QStringLiteral("article"), QStringLiteral("neither source nor translation")};
    Article article;
    article.title = titleOf(import);
    article.documentDate = dateOf(import);
    const Result<Article> stored = Articles::add(database, article);
    if (!stored)
        return stored;
    if (const Status added = addSide(database, stored->id, Side::Source, import.source); !added)
        return added.error();
    if (const Status added = addSide(database, stored->id, Side::Translation, import.translation); !added)
        return added.error();
    return stored;
}

} // namespace concord
