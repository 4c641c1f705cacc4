// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/importing/fileimport.h"
#include "core/documents/limitedread.h"
#include "core/exchange/claims/claimreview.h"
#include "ui/publish/handover/handover.h"

#include <QJsonArray>

#include <cstdio>

namespace concord::cli {

namespace {

constexpr const char *kExportFormats[] = {"csv", "jsonl", "w3c", "claimreview", "qdpx", "html", "pdf"};
constexpr const char *kImportFormats[] = {"csv", "jsonl", "w3c", "claimreview", "qdpx", "hypothesis"};

template<size_t Count>
OrStatus<QString> formatOption(const QCommandLineParser &parser, const char *const (&known)[Count])
{
    const QString format = parser.value(QStringLiteral("format"));
    QStringList names;
    for (const char *name : known)
        names.append(QLatin1String(name));
    if (names.contains(format))
        return format;
    return usageError(QStringLiteral("--format is one of %1.").arg(names.join(QStringLiteral(", "))));
}

OrStatus<ArticleId> articleOption(const Project &project, const QCommandLineParser &parser)
{
    const QString wanted = parser.value(QStringLiteral("article"));
    if (wanted.isEmpty())
        return ArticleId();
    const OrStatus<Article> article = chosenArticle(project, wanted);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    return std::get<Article>(article).id;
}

/// --lang is one or both, parted by a comma; "both" is for either order.
OrStatus<HandoverOptions> handoverOptions(const QCommandLineParser &parser)
{
    HandoverOptions options{{}, parser.value(QStringLiteral("title")), parser.value(QStringLiteral("url")), parser.value(QStringLiteral("organisation"))};
    const QString given = parser.value(QStringLiteral("lang"));
    const QString tags = given.isEmpty() || given == u"both" ? QStringLiteral("zh-Hant,en") : given;
    for (const QString &tag : tags.split(u',', Qt::SkipEmptyParts)) {
        const auto language = languageFromTag(tag.trimmed());
        if (!language || *language == Language::SimplifiedChinese)
            return usageError(QStringLiteral("--lang is en, zh-Hant or both, not %1.").arg(tag));
        options.languages.append(*language);
    }
    return options;
}

/// Consumers cut long claims; whoever exports hears which.
void warnOfLongReviews(const QList<ArticleClaims> &sets)
{
    for (const ArticleClaims &set : sets) {
        for (const Claim &claim : set.claims) {
            if (claim.status != ClaimStatus::Unverified && isLongForClaimReview(claim.statement))
                std::fprintf(stderr, "claim %lld: the statement has 75 characters or more; search engines cut it\n", static_cast<long long>(claim.id.value));
        }
    }
}

QJsonArray idsOf(const QList<ClaimId> &claims)
{
    QJsonArray ids;
    for (const ClaimId claim : claims)
        ids.append(QString::number(claim.value));
    return ids;
}

int importClaims(Project &project, const ImportedFile &file, const LoadedArticle &article)
{
    FileImport done;
    const Status edited = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import claims")), [&](Database &database) -> Status {
        SilentProgress progress;
        const Result<FileImport> taken = importFile(database, project, file, &article, progress);
        if (!taken)
            return taken.error();
        done = *taken;
        return Done{};
    });
    if (!edited)
        return edited.error().subject.startsWith(file.path) ? inputError(edited.error()) : projectError(edited.error());
    printLine({{QLatin1String("file"), file.path}, {QLatin1String("added"), done.count(ImportFate::Added)}, {QLatin1String("updated"), done.count(ImportFate::Changed)},
               {QLatin1String("unchanged"), done.count(ImportFate::Same)}, {QLatin1String("orphans"), idsOf(done.unsure)}});
    return Success;
}

void describeFiles(QCommandLineParser &parser, const char *file, const char *formats)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QString::fromLatin1(file), QStringLiteral("FILE"));
    addValueOption(parser, "format", "FORMAT", formats);
}

} // namespace

void describeClaimsExport(QCommandLineParser &parser)
{
    describeFiles(parser, "where the claims are written", "csv, jsonl, w3c, claimreview, qdpx, html or pdf");
    addValueOption(parser, "article", "ID", "the article; all of them when not given");
    addValueOption(parser, "lang", "LANGS", "en, zh-Hant or both (the default), for the words of html and pdf; of claimreview, one");
    addValueOption(parser, "title", "TEXT", "the heading of html and pdf");
    addValueOption(parser, "url", "URL", "the page the reviews of claimreview stand on");
    addValueOption(parser, "organisation", "NAME", "who reviewed, for claimreview");
}

int runClaimsExport(const QCommandLineParser &parser)
{
    const OrStatus<QString> format = formatOption(parser, kExportFormats);
    if (const int *status = std::get_if<int>(&format))
        return *status;
    const auto opened = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    const Project &project = *std::get<0>(opened);
    const OrStatus<ArticleId> article = articleOption(project, parser);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    const Result<QList<ArticleClaims>> sets = exportedClaims(project, std::get<ArticleId>(article));
    if (!sets)
        return projectError(sets.error());
    const OrStatus<HandoverOptions> options = handoverOptions(parser);
    if (const int *status = std::get_if<int>(&options))
        return *status;
    const QString name = std::get<QString>(format);
    const auto claimsFormat = handoverFormat(HandoverSubject::Claims, name);
    const HandoverFormat wanted = claimsFormat ? *claimsFormat : *handoverFormat(HandoverSubject::FactSheet, name);
    const Result<QByteArray> content = claimsFile(wanted, project, *sets, std::get<HandoverOptions>(options));
    if (!content)
        return inputError(content.error());
    if (wanted == HandoverFormat::ClaimReviews)
        warnOfLongReviews(*sets);
    const QString path = parser.positionalArguments()[1];
    if (const Status written = writeWhole(path, *content); !written)
        return inputError(written.error());
    qsizetype claims = 0;
    for (const ArticleClaims &set : *sets)
        claims += set.claims.size();
    printLine({{QLatin1String("file"), path}, {QLatin1String("format"), name},
               {QLatin1String("claims"), claims}, {QLatin1String("bytes"), content->size()}});
    return Success;
}

void describeClaimsImport(QCommandLineParser &parser)
{
    describeFiles(parser, "claims made elsewhere, or exported and edited", "csv, jsonl, w3c, claimreview, qdpx or hypothesis");
    addValueOption(parser, "article", "ID", "the article new claims are about; the first when not given");
}

int runClaimsImport(const QCommandLineParser &parser)
{
    const OrStatus<QString> format = formatOption(parser, kImportFormats);
    if (const int *status = std::get_if<int>(&format))
        return *status;
    const QString path = parser.positionalArguments()[1];
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return inputError(bytes.error());
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    const OrStatus<ArticleId> article = articleOption(project, parser);
    if (const int *status = std::get_if<int>(&article))
        return *status;
    ImportedFile file{path, {}, *bytes};
    for (const FileKind kind : kFileKinds) {
        if (holdsClaims(kind) && fileKindName(kind) == std::get<QString>(format))
            file.kind = kind;
    }
    LoadedArticle home; // what new claims are about; its texts are not asked for
    home.article.id = std::get<ArticleId>(article);
    return importClaims(project, file, home);
}

} // namespace concord::cli
