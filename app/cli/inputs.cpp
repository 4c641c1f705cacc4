// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "core/documents/encoding.h"

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

void describeReadOptions(QCommandLineParser &parser, const char *prefix, const char *text)
{
    addValueOption(parser, QByteArray(prefix).append("lang").constData(), "LANG",
                   QByteArray("language of ").append(text).append(" (en, zh-Hant, zh-Hans); detected when not given").constData());
    addValueOption(parser, QByteArray(prefix).append("encoding").constData(), "ENCODING",
                   QByteArray("encoding of ").append(text).append(" as TXT, Markdown or HTML, such as UTF-8, Big5 or GB18030; detected when not given").constData());
}

OrStatus<ReadOptions> readOptions(const QCommandLineParser &parser, const char *prefix)
{
    ReadOptions options;
    const QString languageOption = QLatin1String(prefix) + QLatin1String("lang");
    const QString encodingOption = QLatin1String(prefix) + QLatin1String("encoding");
    const QString tag = parser.value(languageOption);
    if (!tag.isEmpty()) {
        options.language = languageFromTag(tag);
        if (!options.language)
            return usageError(QStringLiteral("--%1 %2 is not a language Concord knows (en, zh-Hant, zh-Hans).").arg(languageOption, tag));
    }
    options.encoding = parser.value(encodingOption);
    if (!options.encoding.isEmpty() && !decodeText({}, options.encoding))
        return usageError(QStringLiteral("--%1 %2 is not an encoding Concord knows, such as UTF-8, UTF-16LE, Big5, GB18030 or windows-1252.").arg(encodingOption, options.encoding));
    return options;
}

OrStatus<Document> readFile(const QCommandLineParser &parser, const QString &path, const char *prefix)
{
    const OrStatus<ReadOptions> options = readOptions(parser, prefix);
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
    addValueOption(parser, "byline", "NAMES", "who wrote it; detected when not given");
    addValueOption(parser, "date", "DATE", "the article's date (2024-09-16); detected when not given");
    describeReadOptions(parser, "source-", "the source");
    describeReadOptions(parser, "translation-", "the translation");
}

OrStatus<ArticleImport> articleOptions(const QCommandLineParser &parser)
{
    ArticleImport import;
    import.title = parser.value(QStringLiteral("title"));
    import.byline = parser.value(QStringLiteral("byline"));
    const OrStatus<QDate> date = dateOption(parser);
    if (const int *status = std::get_if<int>(&date))
        return *status;
    import.documentDate = std::get<QDate>(date);
    const std::pair<const char *, std::optional<Document> *> sides[] = {{"source", &import.source}, {"translation", &import.translation}};
    for (const auto &[side, read] : sides) {
        const QString path = parser.value(QLatin1String(side));
        if (path.isEmpty())
            continue;
        const OrStatus<Document> document = readFile(parser, path, QByteArray(side).append('-').constData());
        if (const int *status = std::get_if<int>(&document))
            return *status;
        *read = std::get<Document>(document);
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
