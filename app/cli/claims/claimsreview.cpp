// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/proposing/proposals.h"
#include "core/exchange/claimjson.h"
#include "core/project/claims.h"
#include "core/project/claims/comments.h"

#include <QJsonArray>

namespace concord::cli {

namespace {

QJsonObject placeToJson(const LoadedArticle &article, const TextSpan &span)
{
    const QString &text = article.revision(span.side)->paragraphs[span.paragraph];
    const Range range = CodePointMap(text).toCodePoints(span.range);
    return {{QLatin1String("side"), sideName(span.side)}, {QLatin1String("paragraph"), span.paragraph + 1}, {QLatin1String("start"), range.begin},
            {QLatin1String("end"), range.end}, {QLatin1String("exact"), text.mid(span.range.begin, span.range.length())}};
}

QJsonObject proposalToJson(const LoadedArticle &article, const ClaimProposal &proposal, ClaimWriter &writer)
{
    QJsonObject object = writer.write(proposal.claim);
    for (const char *field : {"id", "status", "status_by", "status_at", "created_by", "created_at", "modified_at", "note", "tags", "evidence", "assignee"})
        object.remove(QLatin1String(field));
    object.insert(QLatin1String("kind"), kindName(proposal.kind));
    object.insert(QLatin1String("counterpart"), proposal.counterpart ? QJsonValue(placeToJson(article, *proposal.counterpart)) : QJsonValue());
    return object;
}

Result<LoadedArticle> loaded(const Project &project, ArticleId id)
{
    SilentProgress progress;
    return loadArticle(project, id, progress);
}

Result<QList<ClaimProposal>> proposalsOf(const Project &project, const LoadedArticle &article)
{
    const Result<QList<Claim>> claims = project.claims(article.article.id);
    const Result<QList<TextSpan>> rejected = rejectedPlaces(project, article);
    if (!claims || !rejected)
        return claims ? rejected.error() : claims.error();
    return claimProposals(article, *claims, *rejected);
}

/// The proposal on a passage named by --side, --paragraph and --exact or --start.
const ClaimProposal *proposalAt(const QList<ClaimProposal> &proposals, const TextSpan &span)
{
    for (const ClaimProposal &proposal : proposals) {
        if (proposal.figure.intersects(span) || (proposal.counterpart && proposal.counterpart->intersects(span)))
            return &proposal;
    }
    return nullptr;
}

int rejectAt(Project &project, const LoadedArticle &article, const TextSpan &span)
{
    const Result<QList<ClaimProposal>> proposals = proposalsOf(project, article);
    if (!proposals)
        return projectError(proposals.error());
    const ClaimProposal *proposal = proposalAt(*proposals, span);
    if (!proposal)
        return usageError(QStringLiteral("No figure is proposed there; claims suggest --pending prints them."));
    const Status rejected = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Reject suggestion")),
                                         [&](Database &database) { return rejectProposal(database, article, *proposal, project.author()); });
    if (!rejected)
        return projectError(rejected.error());
    printLine({{QLatin1String("rejected"), placeToJson(article, proposal->figure)}, {QLatin1String("left"), proposals->size() - 1}});
    return Success;
}

QJsonObject commentToJson(const Comment &comment)
{
    return {{QLatin1String("id"), QString::number(comment.id.value)},
            {QLatin1String("claim"), QString::number(comment.claim.value)},
            {QLatin1String("parent"), comment.parent.isValid() ? QJsonValue(QString::number(comment.parent.value)) : QJsonValue()},
            {QLatin1String("author"), comment.author},
            {QLatin1String("content"), comment.content},
            {QLatin1String("created_at"), comment.createdAt.toUTC().toString(Qt::ISODate)},
            {QLatin1String("resolved_by"), comment.isResolved() ? QJsonValue(comment.resolvedBy) : QJsonValue()}};
}

} // namespace

int printProposals(const Project &project, const QList<Article> &articles)
{
    for (const Article &article : articles) {
        const Result<LoadedArticle> loadedOne = loaded(project, article.id);
        if (!loadedOne)
            return projectError(loadedOne.error());
        const Result<QList<ClaimProposal>> proposals = proposalsOf(project, *loadedOne);
        if (!proposals)
            return projectError(proposals.error());
        ClaimWriter writer({loadedOne->source, loadedOne->translation});
        for (const ClaimProposal &proposal : *proposals)
            printLine(proposalToJson(*loadedOne, proposal, writer));
    }
    return Success;
}

void describeClaimsReject(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    addValueOption(parser, "article", "ID", "the article; the first one when not given");
    addValueOption(parser, "side", "SIDE", "source or translation");
    addValueOption(parser, "paragraph", "N", "paragraph of the figure, from 1");
    addValueOption(parser, "start", "N", "where it begins, in code points of the paragraph");
}

int runClaimsReject(const QCommandLineParser &parser)
{
    const auto side = sideFromName(parser.value(QStringLiteral("side")));
    const int paragraph = parser.value(QStringLiteral("paragraph")).toInt() - 1;
    bool isNumber = false;
    const int start = parser.value(QStringLiteral("start")).toInt(&isNumber);
    if (!side || paragraph < 0 || !isNumber || start < 0)
        return usageError(QStringLiteral("Name the figure with --side, --paragraph and --start."));
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    const OrStatus<Article> article = chosenArticle(project, parser.value(QStringLiteral("article")));
    if (const int *status = std::get_if<int>(&article))
        return *status;
    const Result<LoadedArticle> loadedOne = loaded(project, std::get<Article>(article).id);
    if (!loadedOne)
        return projectError(loadedOne.error());
    const auto &revision = loadedOne->revision(*side);
    if (!revision || paragraph >= revision->paragraphs.size())
        return usageError(QStringLiteral("The article has no paragraph %1 on that side.").arg(paragraph + 1));
    const CodePointMap map(revision->paragraphs[paragraph]);
    return rejectAt(project, *loadedOne, {*side, paragraph, map.toUnits({start, start + 1})});
}

void describeClaimsComment(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("the claim"), QStringLiteral("ID"));
    addValueOption(parser, "text", "TEXT", "what to say; the comments are printed without it");
    addValueOption(parser, "answer", "ID", "the comment that is answered");
    addValueOption(parser, "resolve", "ID", "close the thread of this comment");
}

int runClaimsComment(const QCommandLineParser &parser)
{
    const ClaimId claim{parser.positionalArguments()[1].toLongLong()};
    const bool writes = parser.isSet(QStringLiteral("text")) || parser.isSet(QStringLiteral("resolve"));
    const auto opened = openProject(parser, writes ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    if (const Result<Claim> found = project.claim(claim); !found)
        return found.error().code == Error::Code::NotFound ? usageError(QStringLiteral("The project has no claim %1; claims list prints them.").arg(claim.value))
                                                           : projectError(found.error());
    const Status edited = !writes ? Status(Done{}) : project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Comment")), [&](Database &database) -> Status {
        if (parser.isSet(QStringLiteral("resolve")))
            return Comments::resolve(database, CommentId{parser.value(QStringLiteral("resolve")).toLongLong()}, project.author());
        Comment comment;
        comment.claim = claim;
        comment.parent = CommentId{parser.value(QStringLiteral("answer")).toLongLong()};
        comment.author = project.author();
        comment.content = parser.value(QStringLiteral("text"));
        const Result<Comment> added = Comments::add(database, comment);
        return added ? Status(Done{}) : Status(added.error());
    });
    if (!edited)
        return usageError(edited.error());
    const Result<QList<Comment>> comments = Comments::list(project.database(), claim);
    if (!comments)
        return projectError(comments.error());
    for (const Comment &comment : *comments)
        printLine(commentToJson(comment));
    return Success;
}

} // namespace concord::cli
