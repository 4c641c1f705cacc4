// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/loadedarticle.h"

#include "core/project/beads/beads.h"
#include "core/project/house/projecthouse.h"
#include "core/project/terms/concepts.h"

namespace concord {

namespace {

ArticleText textOf(const std::optional<TextRevision> &revision)
{
    return revision ? ArticleText{revision->language, revision->paragraphs, revision->forms} : ArticleText();
}

BitextSide paragraphsOf(const std::optional<TextRevision> &revision)
{
    BitextSide side;
    if (revision) {
        side.language = revision->language;
        side.paragraphs = revision->paragraphs;
        side.forms = revision->forms;
    }
    return side;
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

Result<LoadedArticle> readArticle(const Project &project, ArticleId id)
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
    loaded.analysis.bitext.source = paragraphsOf(loaded.source);
    loaded.analysis.bitext.translation = paragraphsOf(loaded.translation);
    return loaded;
}

Result<LoadedArticle> analysed(const Project &project, LoadedArticle read, Progress &progress, const QStringList &rules)
{
    const Result<QList<StoredBead>> stored = Beads::list(project.database(), read.article.id);
    if (!stored)
        return stored.error();
    const Result<QList<StoredConcept>> concepts = Concepts::list(project.database());
    if (!concepts)
        return concepts.error();
    const Result<HouseProfile> house = houseOf(project);
    if (!house)
        return house.error();
    const PinPlacer place = [&](const Bitext &bitext) {
        return placePins(*stored, bitext, idOf(read.source), idOf(read.translation), revisionsOf(project));
    };
    Result<ArticleAnalysis> analysis =
        analyseArticle(textOf(read.source), textOf(read.translation), read.article.documentDate, progress, rules, place,
                       termbaseFor(*concepts, read.article.id), *house);
    if (!analysis)
        return analysis.error();
    read.analysis = std::move(*analysis);
    return read;
}

Result<LoadedArticle> loadArticle(const Project &project, ArticleId id, Progress &progress, const QStringList &rules)
{
    Result<LoadedArticle> read = readArticle(project, id);
    return read ? analysed(project, std::move(*read), progress, rules) : read;
}

} // namespace concord
