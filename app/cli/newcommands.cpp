// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"
#include "app/cli/summary.h"
#include "app/sample.h"

#include "core/analysis/loadedarticle.h"

#include <QFile>

namespace concord::cli {

namespace {

int addArticle(Project &project, const ArticleImport &import)
{
    ArticleId id;
    const Status edited = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import article")), [&](Database &database) -> Status {
        const Result<Article> article = importArticle(database, import);
        if (!article)
            return article.error();
        id = article->id;
        return Done{};
    });
    if (!edited)
        return projectError(edited.error());
    SilentProgress progress;
    const Result<LoadedArticle> loaded = loadArticle(project, id, progress);
    if (!loaded)
        return projectError(loaded.error());
    printLine(articleSummary(*loaded));
    return Success;
}

} // namespace

void describeNew(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the .concord file to create"), QStringLiteral("PROJECT"));
    describeArticleOptions(parser);
}

int runNew(const QCommandLineParser &parser)
{
    const OrStatus<ArticleImport> import = articleOptions(parser);
    if (const int *status = std::get_if<int>(&import))
        return *status;
    Result<std::unique_ptr<Project>> project = Project::create(parser.positionalArguments().first());
    if (!project)
        return projectError(project.error());
    return addArticle(**project, std::get<ArticleImport>(import));
}

void describeAdd(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    describeArticleOptions(parser);
}

int runAdd(const QCommandLineParser &parser)
{
    const OrStatus<ArticleImport> import = articleOptions(parser);
    if (const int *status = std::get_if<int>(&import))
        return *status;
    const auto project = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    return addArticle(*std::get<0>(project), std::get<ArticleImport>(import));
}

void describeSample(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the .concord file to create"), QStringLiteral("PROJECT"));
}

int runSample(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    if (const Status made = createSampleProject(path); !made)
        return projectError(made.error());
    const auto project = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const OrStatus<Article> article = chosenArticle(*std::get<0>(project), {});
    if (const int *status = std::get_if<int>(&article))
        return *status;
    SilentProgress progress;
    const Result<LoadedArticle> loaded = loadArticle(*std::get<0>(project), std::get<Article>(article).id, progress);
    if (!loaded)
        return projectError(loaded.error());
    printLine(articleSummary(*loaded));
    return Success;
}

} // namespace concord::cli
