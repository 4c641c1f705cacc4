// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/loadedarticle.h"

namespace concord {

namespace {

ArticleText textOf(const std::optional<TextRevision> &revision)
{
    return revision ? ArticleText{revision->language, revision->paragraphs} : ArticleText();
}

} // namespace

Result<LoadedArticle> loadArticle(const Project &project, ArticleId id, Progress &progress, const QStringList &rules)
{
    LoadedArticle loaded;
    const Result<Article> article = project.article(id);
    if (!article)
        return article.error();
    loaded.article = *article;
    const auto source = project.latestRevision(id, Side::Source);
    if (!source)
        return source.error();
    const auto translation = project.latestRevision(id, Side::Translation);
    if (!translation)
        return translation.error();
    loaded.source = *source;
    loaded.translation = *translation;
    Result<ArticleAnalysis> analysis =
        analyseArticle(textOf(loaded.source), textOf(loaded.translation), article->documentDate, progress, rules);
    if (!analysis)
        return analysis.error();
    loaded.analysis = std::move(*analysis);
    return loaded;
}

} // namespace concord
