// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/findingoutput.h"
#include "app/cli/inputs.h"

#include "core/analysis/loadedarticle.h"
#include "core/exchange/terms/termimport.h"
#include "core/project/terms/concepts.h"

namespace concord::cli {

namespace {

struct Checked
{
    QString title;
    Bitext bitext;
    QList<Finding> findings;
};

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

/// `--profile`: Taiwan's when not given.
OrStatus<HouseProfile> profileOption(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("profile"));
    Result<HouseProfile> read = readHouseProfile(name.isEmpty() ? QStringLiteral("taiwan") : name);
    if (!read)
        return inputError(read.error());
    return std::move(*read);
}

OrStatus<QList<Checked>> checkFiles(const QCommandLineParser &parser, const QStringList &only)
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
    const OrStatus<HouseProfile> house = profileOption(parser);
    if (const int *status = std::get_if<int>(&house))
        return *status;
    SilentProgress progress;
    Result<ArticleAnalysis> analysis = analyseArticle(textOf(import.source), textOf(import.translation), date, progress, only);
    if (!analysis)
        return inputError(analysis.error());
    if (parser.isSet(QStringLiteral("profile")))
        addHouseFindings(analysis->checks.findings, analysis->bitext, std::get<HouseProfile>(house), only);
    addTermFindings(analysis->checks.findings, analysis->bitext, std::get<Termbase>(terms), only);
    return QList<Checked>{{import.title, std::move(analysis->bitext), std::move(analysis->checks.findings)}};
}

bool isWaived(const Finding &finding, const QList<Waiver> &waivers)
{
    return std::any_of(waivers.begin(), waivers.end(), [&](const Waiver &waiver) {
        return waiver.rule == finding.rule && waiver.fingerprint == finding.fingerprint;
    });
}

OrStatus<QList<Checked>> checkProject(const QCommandLineParser &parser, const QStringList &only)
{
    const auto opened = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    const Project &project = *std::get<0>(opened);
    const Result<QList<Article>> articles = project.articles();
    const Result<QList<Waiver>> waivers = project.waivers();
    if (!articles || !waivers)
        return projectError(articles ? waivers.error() : articles.error());
    const Result<QList<StoredConcept>> concepts = Concepts::list(project.database());
    if (!concepts)
        return projectError(concepts.error());
    const OrStatus<Termbase> terms = termsOption(parser);
    if (const int *status = std::get_if<int>(&terms))
        return *status;
    const OrStatus<HouseProfile> house = profileOption(parser);
    if (const int *status = std::get_if<int>(&house))
        return *status;
    QList<Checked> checked;
    for (const Article &article : *articles) {
        SilentProgress progress;
        Result<LoadedArticle> loaded = loadArticle(project, article.id, progress, only);
        if (!loaded)
            return projectError(loaded.error());
        QList<Finding> findings = loaded->analysis.checks.findings;
        Termbase termbase = termbaseFor(*concepts, article.id);
        termbase.concepts += std::get<Termbase>(terms).concepts;
        if (parser.isSet(QStringLiteral("profile")))
            addHouseFindings(findings, loaded->analysis.bitext, std::get<HouseProfile>(house), only);
        addTermFindings(findings, loaded->analysis.bitext, termbase, only);
        findings.removeIf([&](const Finding &finding) { return isWaived(finding, *waivers); });
        checked.append({article.title, loaded->analysis.bitext, findings});
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

OrStatus<QList<Checked>> runChecks(const QCommandLineParser &parser, const QStringList &only)
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
    addValueOption(parser, "profile", "NAME", "the house: taiwan (default), hong-kong, or a file");
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
    const OrStatus<QList<Checked>> result = runChecks(parser, std::get<QStringList>(only));
    if (const int *status = std::get_if<int>(&result))
        return *status;
    const auto limit = std::get<0>(threshold);
    bool failed = false;
    FindingWriter writer(*format);
    for (const Checked &checked : std::get<0>(result)) {
        BitextMaps maps(checked.bitext);
        for (const Finding &finding : checked.findings) {
            writer.write(finding, maps);
            failed = failed || (limit && finding.severity >= *limit);
        }
    }
    writer.finish();
    return failed ? FindingsFound : Success;
}

} // namespace concord::cli
