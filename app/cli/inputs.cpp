// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

namespace concord::cli {

OrStatus<QDate> dateOption(const QCommandLineParser &parser)
{
    const QString given = parser.value(QStringLiteral("date"));
    if (given.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(given, Qt::ISODate);
    if (!date.isValid())
        return usageError(QStringLiteral("--date %1 is not a date such as 2024-09-16.").arg(given));
    return date;
}

OrStatus<ReadOptions> readOptions(const QCommandLineParser &parser, const char *languageOption)
{
    ReadOptions options;
    const QString tag = parser.value(QLatin1String(languageOption));
    if (!tag.isEmpty()) {
        options.language = languageFromTag(tag);
        if (!options.language)
            return usageError(QStringLiteral("--%1 %2 is not a language Concord knows (en, zh-Hant, zh-Hans).").arg(QLatin1String(languageOption), tag));
    }
    return options;
}

OrStatus<Document> readFile(const QCommandLineParser &parser, const QString &path, const char *languageOption)
{
    const OrStatus<ReadOptions> options = readOptions(parser, languageOption);
    if (const int *status = std::get_if<int>(&options))
        return *status;
    const Result<Document> document = readDocumentFile(path, std::get<ReadOptions>(options));
    if (!document)
        return inputError(document.error());
    return *document;
}

void describeArticleOptions(QCommandLineParser &parser)
{
    addValueOption(parser, "source", "FILE", "the source text");
    addValueOption(parser, "translation", "FILE", "the translation");
    addValueOption(parser, "title", "TITLE", "the article's title; detected when not given");
    addValueOption(parser, "date", "DATE", "the article's date (2024-09-16); detected when not given");
    addValueOption(parser, "source-lang", "LANG", "language of the source (en, zh-Hant, zh-Hans)");
    addValueOption(parser, "translation-lang", "LANG", "language of the translation");
}

OrStatus<ArticleImport> articleOptions(const QCommandLineParser &parser)
{
    ArticleImport import;
    import.title = parser.value(QStringLiteral("title"));
    const OrStatus<QDate> date = dateOption(parser);
    if (const int *status = std::get_if<int>(&date))
        return *status;
    import.documentDate = std::get<QDate>(date);
    for (const char *side : {"source", "translation"}) {
        const QString path = parser.value(QLatin1String(side));
        if (path.isEmpty())
            continue;
        const OrStatus<Document> document = readFile(parser, path, qstrcmp(side, "source") == 0 ? "source-lang" : "translation-lang");
        if (const int *status = std::get_if<int>(&document))
            return *status;
        (qstrcmp(side, "source") == 0 ? import.source : import.translation) = std::get<Document>(document);
    }
    if (!import.source && !import.translation)
        return usageError(QStringLiteral("Name a text with --source or --translation."));
    return import;
}

OrStatus<std::unique_ptr<Project>> openProject(const QCommandLineParser &parser, OpenMode mode)
{
    Result<std::unique_ptr<Project>> project = Project::open(parser.positionalArguments().first(), mode);
    if (!project)
        return projectError(project.error());
    return std::move(*project);
}

OrStatus<Article> chosenArticle(const Project &project, const QString &wanted)
{
    const Result<QList<Article>> articles = project.articles();
    if (!articles)
        return projectError(articles.error());
    for (const Article &article : *articles) {
        if (wanted.isEmpty() || QString::number(article.id.value) == wanted)
            return article;
    }
    if (!wanted.isEmpty())
        return usageError(QStringLiteral("The project has no article %1; concord-cli info lists them.").arg(wanted));
    return projectError({Error::Code::NotFound, QStringLiteral("An article"), {}});
}

} // namespace concord::cli
