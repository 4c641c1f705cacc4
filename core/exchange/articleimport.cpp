// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/articleimport.h"

#include "core/project/articles.h"

#include <algorithm>

namespace concord {

namespace {

Status addSide(Database &database, ArticleId article, Side side, const std::optional<Document> &document)
{
    if (!document)
        return Done{};
    const TextRevision revision = revisionOf(*document, article, side);
    const Result<TextRevision> stored = Articles::addRevision(database, revision);
    return stored ? Status(Done{}) : Status(stored.error());
}

/// How the first paragraph of running text begins: for articles without a headline, which may open with bylines and credits.
QString openingWords(const Document &document)
{
    constexpr qsizetype kLongest = 40;
    static constexpr QStringView kStops = u".。!！?？…";
    const auto isProse = [](const Block &block) { return kStops.contains(block.text.back()); };
    const auto prose = std::find_if(document.blocks.cbegin(), document.blocks.cend(), isProse);
    const QString &text = (prose == document.blocks.cend() ? document.blocks.cbegin() : prose)->text;
    return text.size() <= kLongest ? text : text.left(kLongest) + u'…';
}

QString titleOf(const ArticleImport &import)
{
    if (!import.title.isEmpty())
        return import.title;
    for (const std::optional<Document> &side : {import.translation, import.source}) {
        if (side && !side->title.isEmpty())
            return side->title;
    }
    return openingWords(import.translation ? *import.translation : *import.source);
}

QString bylineOf(const ArticleImport &import)
{
    if (!import.byline.isEmpty())
        return import.byline;
    for (const std::optional<Document> &side : {import.translation, import.source}) {
        if (side && !side->byline.isEmpty())
            return side->byline;
    }
    return {};
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

TextRevision revisionOf(const Document &document, ArticleId article, Side side)
{
    TextRevision revision;
    revision.article = article;
    revision.side = side;
    revision.language = document.language;
    revision.format = formatName(document.format);
    revision.encoding = document.encoding;
    for (const Block &block : document.blocks) {
        revision.paragraphs.append(block.text);
        revision.forms.append(block);
    }
    return revision;
}

Result<Article> importArticle(Database &database, const ArticleImport &import)
{
    if (!import.source && !import.translation)
        return Error{Error::Code::Invalid, QStringLiteral("article"), QStringLiteral("neither source nor translation")};
    Article article;
    article.title = titleOf(import);
    article.byline = bylineOf(import);
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
