// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/loadedarticle.h"
#include "ui/publish/handover/handover.h"

#include <cstdio>

namespace concord::cli {

namespace {

constexpr const char *kFormats[] = {"tmx", "beads", "tbx", "xliff-2.1", "xliff-1.2", "glossary-csv", "glossary-xlsx", "html", "csv", "xlsx"};

/// What was written, and how it is summed up.
struct Exported
{
    QByteArray bytes;
    QJsonObject summary;
};

std::optional<HandoverFormat> formatNamed(const QString &name)
{
    for (const HandoverSubject subject : {HandoverSubject::Texts, HandoverSubject::Terms, HandoverSubject::Findings}) {
        if (const auto format = handoverFormat(subject, name))
            return format;
    }
    return std::nullopt;
}

OrStatus<LoadedArticle> pairOf(const Project &project, const QCommandLineParser &parser)
{
    const OrStatus<Article> article = chosenArticle(project, parser.value(QStringLiteral("article")));
    if (const int *status = std::get_if<int>(&article))
        return *status;
    SilentProgress progress;
    Result<LoadedArticle> loaded = loadArticle(project, std::get<Article>(article).id, progress);
    if (!loaded)
        return projectError(loaded.error());
    if (!loaded->source || !loaded->translation)
        return projectError({Error::Code::NotFound, loaded->source ? QStringLiteral("A translation") : QStringLiteral("A source text"), {}});
    return std::move(*loaded);
}

OrStatus<Language> languageOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("lang")))
        return Language::TraditionalChinese;
    const auto language = languageFromTag(parser.value(QStringLiteral("lang")));
    if (!language || *language == Language::SimplifiedChinese)
        return usageError(QStringLiteral("--lang is en or zh-Hant."));
    return *language;
}

OrStatus<Exported> exportedTexts(HandoverFormat format, const LoadedArticle &article, const Project &project, const HandoverOptions &options)
{
    const Result<QList<Waiver>> waivers = project.waivers();
    if (!waivers)
        return projectError(waivers.error());
    const Result<QByteArray> bytes = textsFile(format, article, *waivers, options);
    if (!bytes)
        return projectError(bytes.error());
    const ArticleAnalysis &analysis = article.analysis;
    if (!specOf(format).hasWords)
        return Exported{*bytes, {{QLatin1String("beads"), analysis.bitext.beads.size()}, {QLatin1String("pinned"), analysis.pins.held.size()}}};
    const qsizetype open = checkedArticle({}, analysis, *waivers).findings.size();
    return Exported{*bytes, {{QLatin1String("units"), analysis.bitext.beads.size()}, {QLatin1String("findings"), open}}};
}

OrStatus<Exported> exportedTerms(HandoverFormat format, const Project &project)
{
    const Result<HandedTerms> terms = handedTerms(project);
    if (!terms)
        return projectError(terms.error());
    if (terms->isStarter)
        std::fprintf(stderr, "the project has no concepts of its own: the starter termbase is written\n");
    const Termbase &termbase = terms->termbase;
    return Exported{termsFile(format, termbase),
                    {{QLatin1String("concepts"), termbase.concepts.size()}, {QLatin1String("designations"), termbase.designationCount()}}};
}

/// The report on one article, or on all when none is named.
OrStatus<Exported> exportedReport(HandoverFormat format, const Project &project, const QCommandLineParser &parser, HandoverOptions options)
{
    const Result<QList<Waiver>> waivers = project.waivers();
    Result<QList<Article>> articles = project.articles();
    if (!waivers || !articles)
        return projectError(waivers ? articles.error() : waivers.error());
    if (parser.isSet(QStringLiteral("article"))) {
        const OrStatus<Article> article = chosenArticle(project, parser.value(QStringLiteral("article")));
        if (const int *status = std::get_if<int>(&article))
            return *status;
        articles = QList<Article>{std::get<Article>(article)};
    }
    QList<CheckedArticle> checked;
    qsizetype findings = 0;
    for (const Article &article : *articles) {
        SilentProgress progress;
        const Result<LoadedArticle> loaded = loadArticle(project, article.id, progress);
        if (!loaded)
            return projectError(loaded.error());
        checked.append(checkedArticle(article.title, loaded->analysis, *waivers));
        findings += checked.last().findings.size();
    }
    if (!parser.isSet(QStringLiteral("lang")))
        options.languages = {Language::TraditionalChinese, Language::English};
    return Exported{findingsFile(format, checked, options), {{QLatin1String("articles"), checked.size()}, {QLatin1String("findings"), findings}}};
}

OrStatus<Exported> exported(HandoverFormat format, const Project &project, const QCommandLineParser &parser)
{
    const OrStatus<Language> language = languageOption(parser);
    if (const int *status = std::get_if<int>(&language))
        return *status;
    const HandoverOptions options{{std::get<Language>(language)}, {}, {}, {}};
    if (specOf(format).subject == HandoverSubject::Terms)
        return exportedTerms(format, project);
    if (specOf(format).subject == HandoverSubject::Findings)
        return exportedReport(format, project, parser, options);
    const OrStatus<LoadedArticle> article = pairOf(project, parser);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    return exportedTexts(format, std::get<LoadedArticle>(article), project, options);
}

} // namespace

void describeExport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("what is written"), QStringLiteral("FILE"));
    addValueOption(parser, "format", "FORMAT", "tmx, beads, xliff-2.1, xliff-1.2: the article; tbx, glossary-csv, glossary-xlsx: the termbase; html, csv, xlsx: the findings");
    addValueOption(parser, "article", "ID", "the article; the first when not given, for findings all");
    addValueOption(parser, "lang", "LANG", "the language of what is said about findings: zh-Hant (default) or en");
}

int runExport(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("format"));
    const std::optional<HandoverFormat> format = formatNamed(name);
    if (!format) {
        QStringList names;
        for (const char *known : kFormats)
            names.append(QLatin1String(known));
        return usageError(QStringLiteral("--format is one of %1.").arg(names.join(QStringLiteral(", "))));
    }
    const auto project = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const OrStatus<Exported> made = exported(*format, *std::get<0>(project), parser);
    if (const int *status = std::get_if<int>(&made))
        return *status;
    const QString path = parser.positionalArguments()[1];
    if (const Status written = writeWhole(path, std::get<Exported>(made).bytes); !written)
        return inputError(written.error());
    QJsonObject summary = std::get<Exported>(made).summary;
    summary.insert(QLatin1String("file"), path);
    summary.insert(QLatin1String("format"), name);
    printLine(summary);
    return Success;
}

} // namespace concord::cli
