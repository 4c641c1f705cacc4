// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"
#include "app/cli/summary.h"
#include "app/sample.h"

#include "core/analysis/loadedarticle.h"
#include "core/analysis/standardcharts.h"

namespace concord::cli {

namespace {

const QString kImportTitle = QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import article"));

/// The change that imports the article and notes its id.
auto importing(const ArticleImport &import, ArticleId &id)
{
    return [&import, &id](Database &database) -> Status {
        const Result<Article> article = importArticle(database, import);
        if (!article)
            return article.error();
        id = article->id;
        return addStandardCharts(database);
    };
}

int printSummary(const Project &project, ArticleId id)
{
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
    ArticleId id;
    const auto project = createProjectWith(parser.positionalArguments().first(), kImportTitle, importing(std::get<ArticleImport>(import), id));
    return project ? printSummary(**project, id) : projectError(project.error());
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
    ArticleId id;
    const Status edited = std::get<0>(project)->edit(kImportTitle, importing(std::get<ArticleImport>(import), id));
    return edited ? printSummary(*std::get<0>(project), id) : projectError(edited.error());
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
    return printSummary(*std::get<0>(project), std::get<Article>(article).id);
}

} // namespace concord::cli
