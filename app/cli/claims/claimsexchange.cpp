// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/documents/limitedread.h"
#include "core/documents/plaintext.h"
#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/claimreview.h"
#include "core/exchange/claims/claimtable.h"
#include "core/exchange/claims/hypothesis.h"
#include "core/exchange/claims/webannotation.h"
#include "core/exchange/refi/refireader.h"
#include "core/exchange/refi/refiwriter.h"
#include "ui/publish/factsheet.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

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

OrStatus<FactSheetOptions> sheetOptions(const QCommandLineParser &parser)
{
    FactSheetOptions options;
    options.title = parser.value(QStringLiteral("title"));
    const QString given = parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang")) : QStringLiteral("zh-Hant,en");
    for (const QString &tag : given.split(u',', Qt::SkipEmptyParts)) {
        const auto language = languageFromTag(tag);
        if (!language || *language == Language::SimplifiedChinese)
            return usageError(QStringLiteral("--lang knows en and zh-Hant, not %1.").arg(tag));
        options.languages.append(*language);
    }
    return options;
}

ClaimReviewOptions reviewOptions(const QCommandLineParser &parser)
{
    ClaimReviewOptions options;
    options.url = parser.value(QStringLiteral("url"));
    options.organisation = parser.value(QStringLiteral("organisation"));
    options.language = languageFromTag(parser.value(QStringLiteral("lang")).section(u',', 0, 0)).value_or(Language::TraditionalChinese);
    const Language language = options.language;
    options.ratingName = [language](ClaimStatus status) { return statusPhrase(status, language); };
    return options;
}

OrStatus<QByteArray> exported(const QString &format, const QList<ArticleClaims> &sets, const Project &project, const QCommandLineParser &parser)
{
    if (format == u"csv")
        return claimTable(sets);
    if (format == u"jsonl")
        return claimLines(sets);
    if (format == u"w3c")
        return webAnnotations(sets);
    if (format == u"claimreview")
        return claimReviews(sets, reviewOptions(parser));
    if (format == u"qdpx") {
        const Result<RefiNames> names = RefiNames::load(project.database());
        if (!names)
            return projectError(names.error());
        return refiProject(sets, *names, QFileInfo(project.path()).completeBaseName());
    }
    const OrStatus<FactSheetOptions> options = sheetOptions(parser);
    if (const int *status = std::get_if<int>(&options))
        return *status;
    if (format == u"html")
        return factSheetHtml(sets, std::get<FactSheetOptions>(options)).toUtf8();
    const Result<QByteArray> pdf = factSheetPdf(sets, std::get<FactSheetOptions>(options));
    return pdf ? OrStatus<QByteArray>(*pdf) : OrStatus<QByteArray>(inputError(pdf.error()));
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

/// Adds the texts a .qdpx brings, remembers its names and reads its claims; inside Project::edit.
Result<QList<ReadClaim>> takeRefi(const RefiProject &refi, Project &project, Database &database, ArticleId article)
{
    Result<RefiNames> names = RefiNames::load(database);
    Result<QList<ArticleClaims>> sets = exportedClaims(project, {});
    if (!names || !sets)
        return names ? sets.error() : names.error();
    for (auto code = refi.codes.begin(); code != refi.codes.end(); ++code)
        names->codes.insert(code.key(), *code);
    for (const RefiSource &source : unknownSources(refi, ClaimGround(*sets, article), *names)) {
        const Result<Document> document = readPlainText(source.text.toUtf8(), {});
        if (!document)
            return document.error();
        const Result<Article> added = importArticle(database, {source.name, {}, {}, *document, std::nullopt});
        if (!added)
            return added.error();
        names->sources.insert(RefiNames::sourceKey(added->id, Side::Source), source.guid);
    }
    if (const Status stored = names->store(database); !stored)
        return stored.error();
    sets = exportedClaims(project, {});
    return sets ? refiClaims(refi, ClaimGround(*sets, article), *names) : Result<QList<ReadClaim>>(sets.error());
}

Result<QList<ReadClaim>> readClaims(const QString &format, const QByteArray &bytes, const ClaimGround &ground)
{
    if (format == u"csv")
        return readClaimTable(bytes, ground);
    if (format == u"jsonl")
        return readClaimLines(bytes, ground);
    if (format == u"w3c")
        return readWebAnnotations(bytes, ground);
    if (format == u"claimreview")
        return readClaimReviews(bytes, ground);
    return readHypothesis(bytes, ground);
}

QJsonArray idsOf(const QList<ClaimId> &claims)
{
    QJsonArray ids;
    for (const ClaimId claim : claims)
        ids.append(QString::number(claim.value));
    return ids;
}

/// Runs the edit and prints the summary. `read` yields the claims inside the edit; what it fails with is the file's fault.
int importClaims(Project &project, const QString &path, const std::function<Result<QList<ReadClaim>>(Database &)> &read)
{
    ClaimImportOutcome outcome;
    std::optional<Error> unreadable;
    const Status edited = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import claims")), [&](Database &database) -> Status {
        const Result<QList<ReadClaim>> claims = read(database);
        if (!claims) {
            unreadable = claims.error();
            return claims.error();
        }
        const Result<ClaimImportOutcome> stored = storeClaims(database, *claims);
        if (!stored)
            return stored.error();
        outcome = *stored;
        return Done{};
    });
    if (unreadable)
        return inputError({unreadable->code, unreadable->subject.isEmpty() ? path : unreadable->subject, unreadable->detail});
    if (!edited)
        return edited.error().code == Error::Code::Invalid ? inputError({Error::Code::Invalid, path, edited.error().subject + u' ' + edited.error().detail})
                                                           : projectError(edited.error());
    printLine({{QLatin1String("file"), path}, {QLatin1String("added"), outcome.added}, {QLatin1String("updated"), outcome.updated},
               {QLatin1String("unchanged"), outcome.unchanged}, {QLatin1String("orphans"), idsOf(outcome.orphans)}});
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
    addValueOption(parser, "lang", "LANGS", "en, zh-Hant or both, for the words of html, pdf and claimreview");
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
    const OrStatus<QByteArray> bytes = exported(std::get<QString>(format), *sets, project, parser);
    if (const int *status = std::get_if<int>(&bytes))
        return *status;
    if (std::get<QString>(format) == u"claimreview")
        warnOfLongReviews(*sets);
    QSaveFile file(parser.positionalArguments()[1]);
    const QByteArray &content = std::get<QByteArray>(bytes);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return inputError({Error::Code::Unwritable, file.fileName(), file.errorString()});
    qsizetype claims = 0;
    for (const ArticleClaims &set : *sets)
        claims += set.claims.size();
    printLine({{QLatin1String("file"), file.fileName()}, {QLatin1String("format"), std::get<QString>(format)},
               {QLatin1String("claims"), claims}, {QLatin1String("bytes"), content.size()}});
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
    if (std::get<QString>(format) != u"qdpx") {
        return importClaims(project, path, [&](Database &) -> Result<QList<ReadClaim>> {
            const Result<QList<ArticleClaims>> sets = exportedClaims(project, {});
            return sets ? readClaims(std::get<QString>(format), *bytes, ClaimGround(*sets, std::get<ArticleId>(article))) : sets.error();
        });
    }
    SilentProgress progress;
    const Result<RefiProject> refi = readRefiProject(*bytes, progress);
    if (!refi)
        return inputError({refi.error().code, refi.error().subject, path + u' ' + refi.error().detail});
    return importClaims(project, path, [&](Database &database) { return takeRefi(*refi, project, database, std::get<ArticleId>(article)); });
}

} // namespace concord::cli
