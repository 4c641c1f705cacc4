// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/claimdraft.h"
#include "core/documents/limitedread.h"
#include "core/exchange/claimjson.h"
#include "core/exchange/figurejson.h"
#include "core/exchange/jsonvalues.h"
#include "core/project/claims.h"
#include "core/project/claims/claimcomparison.h"
#include "core/project/claims/claimfilter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace concord::cli {

int printProposals(const Project &project, const QList<Article> &articles); // claimsreview.cpp

namespace {

constexpr const char *kFields[] = {"side",  "entity",    "metric",      "period",           "low",       "high",   "unit", "exact",
                                   "status", "qualifier", "attribution", "attribution_kind", "statement", "note", "assignee"};
constexpr const char *kNumbers[] = {"paragraph", "start", "end", "occurrence"};

void describeFields(QCommandLineParser &parser)
{
    addValueOption(parser, "side", "SIDE", "source or translation");
    addValueOption(parser, "paragraph", "N", "paragraph of the passage, from 1");
    addValueOption(parser, "start", "N", "where the passage begins, in code points of the paragraph");
    addValueOption(parser, "end", "N", "where it ends");
    addValueOption(parser, "exact", "TEXT", "the passage in words, instead of --start and --end");
    addValueOption(parser, "occurrence", "N", "which one, when it stands there more than once");
    addValueOption(parser, "entity", "TEXT", "whom the claim is about");
    addValueOption(parser, "metric", "TEXT", "capex, loss, valuation, revenue, …");
    addValueOption(parser, "period", "PERIOD", "2024, 2024-Q3, 2024-10 or 2024-10-02");
    addValueOption(parser, "low", "DECIMAL", "the value, or the lower end of a range; a percentage is written 26% or, as a fraction of one, 0.26");
    addValueOption(parser, "high", "DECIMAL", "the upper end; the same as --low for a point");
    addValueOption(parser, "unit", "UNIT", "USD, TWD, a counted noun, % or pp; with these two a plain number is a fraction of one (0.26 is 26 %)");
    addValueOption(parser, "qualifier", "WORD", "about, at-least, more-than, at-most, less-than, up-to or nearly");
    addValueOption(parser, "attribution", "TEXT", "who says so");
    addValueOption(parser, "attribution_kind", "WORD", "reported, said, estimated or own");
    addValueOption(parser, "statement", "TEXT", "the claim in words");
    addValueOption(parser, "status", "STATUS", "unverified, verified, disputed, wrong or outdated");
    addValueOption(parser, "note", "TEXT", "a note");
    addValueOption(parser, "assignee", "NAME", "who is to check it");
    addValueOption(parser, "tags", "TAGS", "tags, with commas between");
    addValueOption(parser, "evidence", "URLS", "addresses of evidence, with spaces between");
}

void describeCommon(QCommandLineParser &parser, const char *article = "the article; the first one when not given")
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    addValueOption(parser, "article", "ID", article);
}

QJsonObject fieldsOf(const QCommandLineParser &parser)
{
    QJsonObject object;
    for (const char *field : kFields) {
        if (parser.isSet(QLatin1String(field)))
            object.insert(QLatin1String(field), parser.value(QLatin1String(field)));
    }
    for (const auto &[field, separator] : {std::pair("tags", u','), std::pair("evidence", u' ')}) {
        if (parser.isSet(QLatin1String(field)))
            object.insert(QLatin1String(field), QJsonArray::fromStringList(parser.value(QLatin1String(field)).split(separator, Qt::SkipEmptyParts)));
    }
    for (const char *field : kNumbers) {
        if (!parser.isSet(QLatin1String(field)))
            continue;
        bool isNumber = false;
        const int number = parser.value(QLatin1String(field)).toInt(&isNumber);
        object.insert(QLatin1String(field), isNumber ? QJsonValue(number) : QJsonValue(parser.value(QLatin1String(field))));
    }
    return object;
}

/// A plain number beside % is a fraction of one; whoever writes 26 there more often means 26 %.
void warnOfFractions(const QCommandLineParser &parser, const Claim &claim)
{
    if (claim.unit != u"%" && claim.unit != u"pp")
        return;
    for (const char *bound : {"low", "high"}) {
        const QString given = parser.value(QLatin1String(bound));
        const auto plain = Decimal::fromString(given);
        if (plain && plain->absolute() > Decimal(1))
            std::fprintf(stderr, "--%s %s is a fraction of one here, %s %%; write %s%% for %s %%\n", bound, qPrintable(given),
                         qPrintable(plain->shifted(2).value_or(*plain).normalised().toString()), qPrintable(given), qPrintable(given));
    }
}

OrStatus<QList<QJsonObject>> readLines(const QString &path)
{
    const Result<QByteArray> read = readLimited(path, kMaxDocumentBytes);
    if (!read)
        return inputError(read.error());
    QList<QJsonObject> objects;
    int number = 0;
    QByteArray bytes = *read;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
        if (!document.isObject())
            return inputError({Error::Code::Invalid, path, QStringLiteral("line %1: %2").arg(number).arg(fault.errorString())});
        objects.append(document.object());
    }
    return objects;
}

Result<ClaimTexts> textsOf(const Project &project, ArticleId article)
{
    const auto source = project.latestRevision(article, Side::Source);
    const auto translation = project.latestRevision(article, Side::Translation);
    if (!source || !translation)
        return source ? translation.error() : source.error();
    return ClaimTexts{*source, *translation};
}

/// Reads every object before anything is written, so that a fault in one leaves the project as it was. `fault` reports it:
/// objects come from a file or from the command line.
OrStatus<QList<Claim>> draftsOf(const QList<QJsonObject> &objects, const ClaimTexts &texts, ArticleId article, int (*fault)(const Error &))
{
    QList<Claim> drafts;
    for (const QJsonObject &object : objects) {
        Claim draft;
        draft.article = article;
        const Result<Claim> claim = claimFromJson(object, texts, draft);
        if (!claim)
            return fault({claim.error().code, QStringLiteral("claim %1, %2").arg(drafts.size() + 1).arg(claim.error().subject), claim.error().detail});
        if (claim->anchors.isEmpty())
            return fault({Error::Code::Invalid, QStringLiteral("claim %1").arg(drafts.size() + 1), QStringLiteral("name its passage: side, paragraph, and start and end or exact")});
        drafts.append(*claim);
    }
    return drafts;
}

std::optional<ClaimId> claimIdFrom(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value > 0 ? std::optional(ClaimId{value}) : std::nullopt;
}

/// A claim that is not there is a slip of the command line, anything else a fault of the project.
int claimError(const Error &error, ClaimId id)
{
    if (error.code == Error::Code::NotFound)
        return usageError(QStringLiteral("The project has no claim %1; claims list prints them.").arg(id.value));
    return projectError(error);
}

/// A claim as a line of a file changes it; the line names it by "id".
OrStatus<Claim> changedBy(const Project &project, const QJsonObject &object)
{
    const QJsonValue named = object.value(QLatin1String("id"));
    const auto id = claimIdFrom(named.isDouble() ? QString::number(named.toInteger()) : named.toString());
    if (!id)
        return inputError({Error::Code::Invalid, QStringLiteral("id"), named.toString()});
    const Result<Claim> before = project.claim(*id);
    if (!before)
        return before.error().code == Error::Code::NotFound ? inputError(before.error()) : projectError(before.error());
    const Result<ClaimTexts> texts = textsOf(project, before->article);
    if (!texts)
        return projectError(texts.error());
    const Result<Claim> after = claimFromJson(object, *texts, *before);
    return after ? OrStatus<Claim>(*after) : OrStatus<Claim>(inputError(after.error()));
}

int printClaim(const Project &project, ClaimId id)
{
    const Result<Claim> claim = project.claim(id);
    if (!claim)
        return projectError(claim.error());
    const Result<ClaimTexts> texts = textsOf(project, claim->article);
    if (!texts)
        return projectError(texts.error());
    printLine(claimToJson(*claim, *texts));
    return Success;
}

} // namespace

void describeClaimsList(QCommandLineParser &parser)
{
    describeCommon(parser, "the article; all of them when not given");
    addValueOption(parser, "text", "WORDS", "claims that have all these words, in Traditional or Simplified form");
    addValueOption(parser, "status", "STATUS", "claims of that status");
    addValueOption(parser, "tag", "TAG", "claims with that tag");
    addValueOption(parser, "assignee", "NAME", "claims somebody is to check");
    addValueOption(parser, "agreement", "WORD", "conflict or repeated: claims that others contradict or repeat");
}

namespace {

ClaimFilter filterOf(const QCommandLineParser &parser)
{
    ClaimFilter filter;
    filter.text = parser.value(QStringLiteral("text"));
    for (const char *name : {"status", "tag", "assignee", "agreement"}) {
        if (parser.isSet(QLatin1String(name)))
            filter.fields.insert(*claimFieldFromName(QString(QLatin1String(name))), {parser.value(QLatin1String(name))});
    }
    return filter;
}

QJsonArray partnerIds(const QList<ComparedPair> &partners, bool agrees)
{
    QJsonArray ids;
    for (const ComparedPair &pair : partners) {
        if (pair.agrees == agrees)
            ids.append(QString::number(pair.other.value));
    }
    return ids;
}

} // namespace

int runClaimsList(const QCommandLineParser &parser)
{
    const auto opened = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    const Project &project = *std::get<0>(opened);
    const Result<QList<Article>> articles = project.articles();
    if (!articles)
        return projectError(articles.error());
    const QString wanted = parser.value(QStringLiteral("article"));
    if (!wanted.isEmpty()) {
        if (const OrStatus<Article> article = chosenArticle(project, wanted); std::holds_alternative<int>(article))
            return std::get<int>(article);
    }
    const Result<QList<Claim>> all = project.allClaims();
    if (!all)
        return projectError(all.error());
    const ClaimComparison comparison(*all);
    const ClaimFilter filter = filterOf(parser);
    QHash<ArticleId, QList<Claim>> byArticle;
    for (const Claim &claim : *all)
        byArticle[claim.article].append(claim);
    for (const Article &article : *articles) {
        if (!wanted.isEmpty() && wanted != QString::number(article.id.value))
            continue;
        const QList<Claim> claims = byArticle.take(article.id);
        const Result<ClaimTexts> texts = textsOf(project, article.id);
        if (!texts)
            return projectError(texts.error());
        ClaimWriter writer(*texts);
        const ClaimIndex index(claims, {comparison.conflicting(), comparison.repeated()});
        for (const qsizetype row : index.rows(filter, {}).rows) {
            QJsonObject object = writer.write(claims[row]);
            const QList<ComparedPair> partners = comparison.partners(claims[row].id);
            object.insert(QStringLiteral("conflicts"), partnerIds(partners, false));
            object.insert(QStringLiteral("repeats"), partnerIds(partners, true));
            printLine(object);
        }
    }
    return Success;
}

void describeClaimsAdd(QCommandLineParser &parser)
{
    describeCommon(parser);
    addValueOption(parser, "from", "FILE.jsonl", "read many claims, one JSON object a line; - for standard input");
    describeFields(parser);
}

int runClaimsAdd(const QCommandLineParser &parser)
{
    OrStatus<QList<QJsonObject>> objects = QList<QJsonObject>{fieldsOf(parser)};
    if (parser.isSet(QStringLiteral("from")))
        objects = readLines(parser.value(QStringLiteral("from")));
    if (const int *status = std::get_if<int>(&objects))
        return *status;
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    int (*fault)(const Error &) = usageError;
    if (parser.isSet(QStringLiteral("from")))
        fault = inputError;
    Project &project = *std::get<0>(opened);
    const OrStatus<Article> article = chosenArticle(project, parser.value(QStringLiteral("article")));
    if (const int *status = std::get_if<int>(&article))
        return *status;
    const Result<ClaimTexts> texts = textsOf(project, std::get<Article>(article).id);
    if (!texts)
        return projectError(texts.error());
    const OrStatus<QList<Claim>> drafts = draftsOf(std::get<0>(objects), *texts, std::get<Article>(article).id, fault);
    if (const int *status = std::get_if<int>(&drafts))
        return *status;
    if (!parser.isSet(QStringLiteral("from")))
        warnOfFractions(parser, std::get<0>(drafts).first());
    QList<Claim> stored;
    const Status edited = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Add claims")), [&](Database &database) -> Status {
        for (Claim draft : std::get<0>(drafts)) {
            draft.createdBy = project.author();
            if (draft.status != ClaimStatus::Unverified) {
                draft.statusBy = project.author();
                draft.statusAt = QDateTime::currentDateTimeUtc();
            }
            const Result<Claim> claim = Claims::add(database, draft);
            if (!claim)
                return claim.error();
            stored.append(*claim);
        }
        return Done{};
    });
    if (!edited)
        return projectError(edited.error());
    ClaimWriter writer(*texts);
    for (const Claim &claim : stored)
        printLine(writer.write(claim));
    return Success;
}

namespace {

/// All lines of a file, or none, as one edit.
int setFromFile(const QCommandLineParser &parser)
{
    const OrStatus<QList<QJsonObject>> objects = readLines(parser.value(QStringLiteral("from")));
    if (const int *status = std::get_if<int>(&objects))
        return *status;
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    QList<Claim> claims;
    for (const QJsonObject &object : std::get<0>(objects)) {
        const OrStatus<Claim> claim = changedBy(project, object);
        if (const int *status = std::get_if<int>(&claim))
            return *status;
        claims.append(std::get<Claim>(claim));
    }
    const Status edited = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Change claims")), [&](Database &database) -> Status {
        for (const Claim &claim : claims) {
            const Result<Claim> before = Claims::find(database, claim.id);
            if (!before)
                return before.error();
            if (const Status updated = Claims::update(database, claim); !updated)
                return updated;
            if (claim.status == before->status)
                continue;
            if (const Status judged = Claims::setStatus(database, claim.id, claim.status, project.author()); !judged)
                return judged;
        }
        return Done{};
    });
    if (!edited)
        return projectError(edited.error());
    for (const Claim &claim : claims) {
        if (const int status = printClaim(project, claim.id); status != Success)
            return status;
    }
    return Success;
}

/// The ids given, or those the lines of a file name.
OrStatus<QList<ClaimId>> namedClaims(const QCommandLineParser &parser)
{
    QStringList names = parser.positionalArguments().mid(1);
    if (parser.isSet(QStringLiteral("from"))) {
        const OrStatus<QList<QJsonObject>> objects = readLines(parser.value(QStringLiteral("from")));
        if (const int *status = std::get_if<int>(&objects))
            return *status;
        for (const QJsonObject &object : std::get<0>(objects)) {
            const QJsonValue id = object.value(QLatin1String("id"));
            names.append(id.isDouble() ? QString::number(id.toInteger()) : id.toString());
        }
    }
    QList<ClaimId> ids;
    for (const QString &name : std::as_const(names)) {
        const auto id = claimIdFrom(name);
        if (!id)
            return usageError(QStringLiteral("%1 is not a claim's id; claims list prints them.").arg(name));
        ids.append(*id);
    }
    if (ids.isEmpty())
        return usageError(QStringLiteral("Give the ids of claims, or --from FILE.jsonl."));
    return ids;
}

} // namespace

void describeClaimsSet(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("the claim"), QStringLiteral("[ID]"));
    addValueOption(parser, "from", "FILE.jsonl", "change many claims, one JSON object with its id a line; - for standard input");
    describeFields(parser);
}

int runClaimsSet(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("from")))
        return setFromFile(parser);
    if (parser.positionalArguments().size() < 2)
        return usageError(QStringLiteral("Give the id of a claim, or --from FILE.jsonl."));
    const auto id = claimIdFrom(parser.positionalArguments()[1]);
    if (!id)
        return usageError(QStringLiteral("%1 is not a claim's id; claims list prints them.").arg(parser.positionalArguments()[1]));
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    const Result<Claim> before = project.claim(*id);
    if (!before)
        return claimError(before.error(), *id);
    const Result<ClaimTexts> texts = textsOf(project, before->article);
    if (!texts)
        return projectError(texts.error());
    const Result<Claim> after = claimFromJson(fieldsOf(parser), *texts, *before);
    if (!after)
        return usageError(after.error());
    warnOfFractions(parser, *after);
    const Status edited = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Change claim")), [&](Database &database) -> Status {
        if (const Status updated = Claims::update(database, *after); !updated)
            return updated;
        return after->status == before->status ? Status(Done{}) : Claims::setStatus(database, *id, after->status, project.author());
    });
    return edited ? printClaim(project, *id) : projectError(edited.error());
}

void describeClaimsRemove(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("the claims"), QStringLiteral("[ID]…"));
    addValueOption(parser, "from", "FILE.jsonl", "those named by \"id\" in the lines of a file; - for standard input");
}

int runClaimsRemove(const QCommandLineParser &parser)
{
    const OrStatus<QList<ClaimId>> named = namedClaims(parser);
    if (const int *status = std::get_if<int>(&named))
        return *status;
    const QList<ClaimId> &ids = std::get<0>(named);
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    QList<QJsonObject> removed;
    for (const ClaimId id : ids) {
        const Result<Claim> claim = project.claim(id);
        if (!claim)
            return claimError(claim.error(), id);
        const Result<ClaimTexts> texts = textsOf(project, claim->article);
        if (!texts)
            return projectError(texts.error());
        removed.append(claimToJson(*claim, *texts));
    }
    const Status edited = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Remove claims")), [&](Database &database) -> Status {
        for (const ClaimId id : ids) {
            if (const Status gone = Claims::remove(database, id); !gone)
                return gone;
        }
        return Done{};
    });
    if (!edited)
        return projectError(edited.error());
    for (const QJsonObject &claim : removed)
        printLine(claim);
    return Success;
}

namespace {

QJsonObject suggestionToJson(const Article &article, Side side, const QJsonObject &figure, const Suggestion &suggestion)
{
    QJsonObject object = figure;
    object.insert(QStringLiteral("article"), QString::number(article.id.value));
    object.insert(QStringLiteral("side"), side == Side::Source ? QStringLiteral("source") : QStringLiteral("translation"));
    object.insert(QStringLiteral("entity"), textOrNull(suggestion.entity));
    object.insert(QStringLiteral("entity_key"), textOrNull(suggestion.entityKey));
    object.insert(QStringLiteral("metric"), textOrNull(suggestion.metric));
    object.insert(QStringLiteral("period"), textOrNull(suggestion.period));
    object.insert(QStringLiteral("attribution"), textOrNull(suggestion.attribution));
    object.insert(QStringLiteral("attribution_kind"), attributionKindName(attributionKindOf(suggestion)));
    return object;
}

void printSuggestions(const LoadedArticle &loaded, const Understanding &understanding, Side side)
{
    const BitextSide &texts = loaded.analysis.bitext.side(side);
    for (int paragraph = 0; paragraph < texts.paragraphs.size(); ++paragraph) {
        const QList<Figure> &figures = texts.figures[paragraph];
        if (figures.isEmpty())
            continue;
        const QString &text = texts.paragraphs[paragraph];
        const CodePointMap map(text);
        for (int i = 0; i < figures.size(); ++i)
            printLine(suggestionToJson(loaded.article, side, figureToJson(figures[i], paragraph + 1, text, map), understanding.aboutFigure(side, paragraph, i)));
    }
}

} // namespace

void describeClaimsSuggest(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    addValueOption(parser, "article", "ID", "the article; all of them when not given");
    addFlag(parser, "pending", "the review queue: figures of both languages once, without those that are claims or were rejected");
}

int runClaimsSuggest(const QCommandLineParser &parser)
{
    const auto opened = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    const Project &project = *std::get<0>(opened);
    const Result<QList<Article>> articles = project.articles();
    if (!articles)
        return projectError(articles.error());
    const QString wanted = parser.value(QStringLiteral("article"));
    if (!wanted.isEmpty()) {
        if (const OrStatus<Article> article = chosenArticle(project, wanted); std::holds_alternative<int>(article))
            return std::get<int>(article);
    }
    if (parser.isSet(QStringLiteral("pending"))) {
        QList<Article> chosen = *articles;
        chosen.removeIf([&](const Article &article) { return !wanted.isEmpty() && wanted != QString::number(article.id.value); });
        return printProposals(project, chosen);
    }
    SilentProgress progress;
    for (const Article &article : *articles) {
        if (!wanted.isEmpty() && wanted != QString::number(article.id.value))
            continue;
        const Result<LoadedArticle> loaded = loadArticle(project, article.id, progress);
        if (!loaded)
            return projectError(loaded.error());
        const Understanding understanding = understand(loaded->analysis);
        for (const Side side : {Side::Source, Side::Translation})
            printSuggestions(*loaded, understanding, side);
    }
    return Success;
}

} // namespace concord::cli
