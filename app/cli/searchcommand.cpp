// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/project/search/projectsearch.h"
#include "core/text/codepoints.h"

namespace concord::cli {

namespace {

constexpr int kContext = 40; // UTF-16 units on either side of a hit

/// The project to search. A large one that can be written is indexed first, with nobody else at the file, so that no log is left
/// behind; without an index the answer is the same, later.
OrStatus<std::unique_ptr<Project>> projectToSearch(const QCommandLineParser &parser)
{
    OrStatus<std::unique_ptr<Project>> opened = openProject(parser, OpenMode::ReadOnly);
    auto *project = std::get_if<std::unique_ptr<Project>>(&opened);
    if (!project || SearchIndex::lacking((*project)->database()).valueOr(0) < SearchIndex::kWorthIndexing)
        return opened;
    const QString path = (*project)->path();
    project->reset();
    {
        Result<Database> writer = Database::open(path, Database::Mode::ReadWrite);
        SilentProgress silent;
        if (writer && !writer->isReadOnly())
            static_cast<void>(SearchIndex::bringUpToDate(*writer, silent));
    }
    return openProject(parser, OpenMode::ReadOnly);
}

void printParagraph(const FoundParagraph &paragraph)
{
    const CodePointMap map(paragraph.text);
    for (const Range &hit : paragraph.hits) {
        const Range points = map.toCodePoints(hit);
        printLine({{QLatin1String("article"), QString::number(paragraph.article.value)},
                   {QLatin1String("side"), sideName(paragraph.side)},
                   {QLatin1String("paragraph"), paragraph.number + 1},
                   {QLatin1String("start"), points.begin},
                   {QLatin1String("end"), points.end},
                   {QLatin1String("context"), snippetAround(paragraph.text, hit, kContext, kContext).text}});
    }
}

} // namespace

void describeSearch(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("query"), QStringLiteral("what to find, as it stands; \"in quotation marks\": whole words, each piece anywhere in a paragraph"),
                                 QStringLiteral("QUERY"));
    addValueOption(parser, "lang", "LANG", "only texts of this language: en, zh-Hant, zh-Hans");
    addValueOption(parser, "limit", "N", "print at most N hits");
}

int runSearch(const QCommandLineParser &parser)
{
    std::optional<Language> language;
    if (parser.isSet(QStringLiteral("lang"))) {
        language = languageFromTag(parser.value(QStringLiteral("lang")));
        if (!language)
            return usageError(QStringLiteral("--lang is en, zh-Hant or zh-Hans."));
    }
    int limit = 0;
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return usageError(QStringLiteral("--limit is a number from 1."));
    }
    const OrStatus<std::unique_ptr<Project>> opened = projectToSearch(parser);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Database &database = std::get<std::unique_ptr<Project>>(opened)->database();
    SilentProgress silent;
    const Result<SearchResult> found = ProjectSearch(database, parser.positionalArguments().at(1), language).find(limit, silent);
    if (!found)
        return projectError(found.error());
    for (const FoundParagraph &paragraph : found->paragraphs)
        printParagraph(paragraph);
    return Success;
}

} // namespace concord::cli
