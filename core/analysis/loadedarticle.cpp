// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/loadedarticle.h"

#include "core/project/beads/beads.h"

namespace concord {

namespace {

ArticleText textOf(const std::optional<TextRevision> &revision)
{
    return revision ? ArticleText{revision->language, revision->paragraphs, revision->forms} : ArticleText();
}

RevisionId idOf(const std::optional<TextRevision> &revision)
{
    return revision ? revision->id : RevisionId();
}

RevisionReader revisionsOf(const Project &project)
{
    return [&project](RevisionId id) -> std::optional<QStringList> {
        const Result<TextRevision> revision = project.revision(id);
        return revision ? std::optional(revision->paragraphs) : std::nullopt;
    };
}

} // namespace

Result<Pins> pinsOf(const Project &project, const LoadedArticle &article)
{
    const Result<QList<StoredBead>> stored = Beads::list(project.database(), article.article.id);
    if (!stored)
        return stored.error();
    return placePins(*stored, article.analysis.bitext, idOf(article.source), idOf(article.translation), revisionsOf(project));
}

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
    const Result<QList<StoredBead>> stored = Beads::list(project.database(), id);
    if (!stored)
        return stored.error();
    const PinPlacer place = [&](const Bitext &bitext) {
        return placePins(*stored, bitext, idOf(loaded.source), idOf(loaded.translation), revisionsOf(project));
    };
    Result<ArticleAnalysis> analysis =
        analyseArticle(textOf(loaded.source), textOf(loaded.translation), article->documentDate, progress, rules, place);
    if (!analysis)
        return analysis.error();
    loaded.analysis = std::move(*analysis);
    return loaded;
}

} // namespace concord
