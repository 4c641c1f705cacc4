// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/findingoutput.h"
#include "app/cli/inputs.h"

#include "core/analysis/loadedarticle.h"
#include "core/checks/termrenderings.h"

#include <QJsonArray>

namespace concord::cli {

namespace {

ArticleText textOf(const std::optional<Document> &document)
{
    return document ? ArticleText{document->language, document->paragraphs(), {document->blocks.begin(), document->blocks.end()}} : ArticleText();
}

/// No check is wanted, only the beads; a rule that finds nothing by itself stands for none.
QStringList hardlyAnyRule()
{
    return {QStringLiteral("sentence-added")};
}

OrStatus<QList<Bitext>> bitextOfFiles(const QCommandLineParser &parser)
{
    const OrStatus<ArticleImport> read = articleOptions(parser);
    if (const int *status = std::get_if<int>(&read))
        return *status;
    const ArticleImport &import = std::get<ArticleImport>(read);
    SilentProgress progress;
    Result<ArticleAnalysis> analysis =
        analyseArticle(textOf(import.source), textOf(import.translation), import.documentDate, progress, hardlyAnyRule());
    if (!analysis)
        return inputError(analysis.error());
    return QList<Bitext>{std::move(analysis->bitext)};
}

OrStatus<QList<Bitext>> bitextsOfProject(const QCommandLineParser &parser)
{
    const auto opened = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    const Project &project = *std::get<0>(opened);
    const Result<QList<Article>> articles = project.articles();
    if (!articles)
        return projectError(articles.error());
    QList<Bitext> bitexts;
    for (const Article &article : *articles) {
        SilentProgress progress;
        Result<LoadedArticle> loaded = loadArticle(project, article.id, progress, hardlyAnyRule());
        if (!loaded)
            return projectError(loaded.error());
        bitexts.append(std::move(loaded->analysis.bitext));
    }
    return bitexts;
}

/// The paragraphs of places, from 1, each once.
QJsonArray paragraphsOf(const QList<TextSpan> &places)
{
    QList<int> numbers;
    for (const TextSpan &place : places) {
        if (!numbers.contains(place.paragraph + 1))
            numbers.append(place.paragraph + 1);
    }
    std::sort(numbers.begin(), numbers.end());
    QJsonArray array;
    for (const int number : std::as_const(numbers))
        array.append(number);
    return array;
}

QJsonArray placesOf(const QList<TextSpan> &places, ParagraphMaps &maps)
{
    QJsonArray array;
    for (const TextSpan &place : places) {
        const Range points = maps.of(place.paragraph).toCodePoints(place.range);
        array.append(QJsonObject{{QLatin1String("paragraph"), place.paragraph + 1}, {QLatin1String("start"), points.begin}, {QLatin1String("end"), points.end}});
    }
    return array;
}

void printRow(const ConceptRow &row, BitextMaps &maps)
{
    QJsonArray renderings;
    for (const TermRendering &rendering : row.renderings) {
        renderings.append(QJsonObject{{QLatin1String("text"), rendering.text},
                                      {QLatin1String("count"), static_cast<int>(rendering.places.size())},
                                      {QLatin1String("paragraphs"), paragraphsOf(rendering.places)},
                                      {QLatin1String("places"), placesOf(rendering.places, maps.translation)}});
    }
    printLine({{QLatin1String("source"), row.source},
               {QLatin1String("count"), static_cast<int>(row.places.size())},
               {QLatin1String("renderings"), renderings},
               {QLatin1String("consistent"), row.isConsistent()}});
}

} // namespace

void describeTerms(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("[PROJECT]"));
    describeArticleOptions(parser);
}

int runTerms(const QCommandLineParser &parser)
{
    const bool files = parser.isSet(QStringLiteral("source")) && parser.isSet(QStringLiteral("translation"));
    if (files == !parser.positionalArguments().isEmpty())
        return usageError(QStringLiteral("terms takes either a PROJECT or both --source and --translation files."));
    const OrStatus<QList<Bitext>> read = files ? bitextOfFiles(parser) : bitextsOfProject(parser);
    if (const int *status = std::get_if<int>(&read))
        return *status;
    for (const Bitext &bitext : std::get<0>(read)) {
        BitextMaps maps(bitext);
        for (const ConceptRow &row : renderingMatrix(bitext).rows)
            printRow(row, maps);
    }
    return Success;
}

} // namespace concord::cli
