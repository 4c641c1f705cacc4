// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/findingoutput.h"
#include "app/cli/inputs.h"

#include "core/analysis/loadedarticle.h"
#include "core/exchange/terms/termimport.h"
#include "core/project/house/projecthouse.h"
#include "ui/publish/handover/handover.h"

namespace concord::cli {

namespace {

ArticleText textOf(const std::optional<Document> &document)
{
    return document ? ArticleText{document->language, document->paragraphs(), {document->blocks.begin(), document->blocks.end()}} : ArticleText();
}

/// `--terms`: the termbase of that file; empty when not given.
OrStatus<Termbase> termsOption(const QCommandLineParser &parser)
{
    const QString path = parser.value(QStringLiteral("terms"));
    if (path.isEmpty())
        return Termbase();
    Result<Termbase> read = readTermbase(path);
    if (!read)
        return inputError(read.error());
    return std::move(*read);
}

/// `--profile`; `otherwise` when not given.
OrStatus<HouseProfile> profileOption(const QCommandLineParser &parser, const HouseProfile &otherwise)
{
    const QString name = parser.value(QStringLiteral("profile"));
    if (name.isEmpty())
        return otherwise;
    Result<HouseProfile> read = readHouseProfile(name);
    if (!read)
        return inputError(read.error());
    return std::move(*read);
}

OrStatus<QList<CheckedArticle>> checkFiles(const QCommandLineParser &parser, const QStringList &only)
{
    const OrStatus<ArticleImport> read = articleOptions(parser);
    if (const int *status = std::get_if<int>(&read))
        return *status;
    const ArticleImport &import = std::get<ArticleImport>(read);
    QDate date = import.documentDate;
    for (const auto &side : {import.source, import.translation}) {
        if (!date.isValid() && side)
            date = side->date;
    }
    const OrStatus<Termbase> terms = termsOption(parser);
    if (const int *status = std::get_if<int>(&terms))
        return *status;
    const OrStatus<HouseProfile> house = profileOption(parser, HouseProfile::taiwan());
    if (const int *status = std::get_if<int>(&house))
        return *status;
    SilentProgress progress;
    Result<ArticleAnalysis> analysis = analyseArticle(textOf(import.source), textOf(import.translation), date, progress, only, {},
                                                      std::get<Termbase>(terms), std::get<HouseProfile>(house));
    if (!analysis)
        return inputError(analysis.error());
    return QList<CheckedArticle>{{import.title, std::move(analysis->bitext), std::move(analysis->checks.findings)}};
}

OrStatus<QList<CheckedArticle>> checkProject(const QCommandLineParser &parser, const QStringList &only)
{
    const auto opened = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    const Project &project = *std::get<0>(opened);
    const Result<QList<Article>> articles = project.articles();
    const Result<QList<Waiver>> waivers = project.waivers();
    if (!articles || !waivers)
        return projectError(articles ? waivers.error() : articles.error());
    const OrStatus<Termbase> terms = termsOption(parser);
    if (const int *status = std::get_if<int>(&terms))
        return *status;
    const Result<HouseProfile> own = houseOf(project);
    if (!own)
        return projectError(own.error());
    const OrStatus<HouseProfile> house = profileOption(parser, *own);
    if (const int *status = std::get_if<int>(&house))
        return *status;
    QList<CheckedArticle> checked;
    for (const Article &article : *articles) {
        SilentProgress progress;
        Result<LoadedArticle> loaded = loadArticle(project, article.id, progress, only);
        if (!loaded)
            return projectError(loaded.error());
        ArticleAnalysis analysis = std::move(loaded->analysis);
        if (!std::get<Termbase>(terms).isEmpty())
            analysis.terms.concepts += std::get<Termbase>(terms).concepts;
        if (parser.isSet(QStringLiteral("profile")) || parser.isSet(QStringLiteral("terms"))) {
            Result<ArticleAnalysis> again = withHouse(std::move(analysis), std::get<HouseProfile>(house), progress, only);
            if (!again)
                return projectError(again.error());
            analysis = std::move(*again);
        }
        checked.append(checkedArticle(article.title, analysis, *waivers));
    }
    return checked;
}

OrStatus<QStringList> wantedRules(const QCommandLineParser &parser)
{
    const QStringList wanted = parser.value(QStringLiteral("rules")).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        const auto all = rules();
        if (std::none_of(all.begin(), all.end(), [&](const Rule &rule) { return name == QLatin1String(rule.id); }))
            return usageError(QStringLiteral("There is no rule %1; check --list-rules names them.").arg(name));
    }
    return wanted;
}

/// The lowest severity that makes the exit status 1; empty for never.
OrStatus<std::optional<Severity>> failOn(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("fail-on"));
    if (name.isEmpty() || name == QLatin1String("never"))
        return std::optional<Severity>();
    const auto severity = severityFromName(name);
    if (!severity)
        return usageError(QStringLiteral("--fail-on is error, warning, info or never."));
    return severity;
}

OrStatus<QList<CheckedArticle>> runChecks(const QCommandLineParser &parser, const QStringList &only)
{
    const bool files = parser.isSet(QStringLiteral("source")) || parser.isSet(QStringLiteral("translation"));
    if (files == !parser.positionalArguments().isEmpty())
        return usageError(QStringLiteral("check takes either a PROJECT or --source and --translation files."));
    return files ? checkFiles(parser, only) : checkProject(parser, only);
}

} // namespace

void describeCheck(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("[PROJECT]"));
    describeArticleOptions(parser);
    addValueOption(parser, "terms", "FILE", "a termbase to hold the translation to: TBX, or a glossary as TSV or CSV");
    addValueOption(parser, "profile", "NAME", "the house: taiwan, hong-kong, or a file; otherwise a project's own, and for files taiwan");
    addValueOption(parser, "rules", "LIST", "only these rules, separated by commas");
    addValueOption(parser, "format", "FORMAT", "jsonl (default), csv or html");
    addValueOption(parser, "fail-on", "SEVERITY", "exit with 1 at findings of error, warning, info or never (default)");
    addFlag(parser, "list-rules", "explain the rules and stop");
}

int runCheck(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("list-rules"))) {
        printRules();
        return Success;
    }
    const auto format = findingFormatFromName(parser.value(QStringLiteral("format")));
    if (!format)
        return usageError(QStringLiteral("--format is jsonl, csv or html."));
    const OrStatus<QStringList> only = wantedRules(parser);
    if (const int *status = std::get_if<int>(&only))
        return *status;
    const auto threshold = failOn(parser);
    if (const int *status = std::get_if<int>(&threshold))
        return *status;
    const OrStatus<QList<CheckedArticle>> result = runChecks(parser, std::get<QStringList>(only));
    if (const int *status = std::get_if<int>(&result))
        return *status;
    const auto limit = std::get<0>(threshold);
    bool failed = false;
    for (const CheckedArticle &checked : std::get<0>(result)) {
        for (const Finding &finding : checked.findings)
            failed = failed || (limit && finding.severity >= *limit);
    }
    printFindings(std::get<0>(result), *format);
    return failed ? FindingsFound : Success;
}

} // namespace concord::cli
