// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/chartdata.h"
#include "core/project/beads/beads.h"
#include "core/project/keeping/opening.h"
#include "core/project/verification.h"

#include <QJsonArray>

namespace concord::cli {

namespace {

void describeProject(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
}

Result<QJsonObject> sideToJson(const Project &project, ArticleId article, Side side)
{
    const auto revision = project.latestRevision(article, side);
    if (!revision)
        return revision.error();
    if (!*revision)
        return QJsonObject();
    return QJsonObject{{QLatin1String("language"), languageTag((*revision)->language)},
                       {QLatin1String("revision"), (*revision)->number},
                       {QLatin1String("format"), (*revision)->format},
                       {QLatin1String("encoding"), (*revision)->encoding},
                       {QLatin1String("paragraphs"), (*revision)->paragraphs.size()}};
}

Result<QJsonObject> articleToJson(const Project &project, const Article &article)
{
    const Result<QJsonObject> source = sideToJson(project, article.id, Side::Source);
    const Result<QJsonObject> translation = sideToJson(project, article.id, Side::Translation);
    const Result<QList<Claim>> claims = project.claims(article.id);
    if (!source || !translation)
        return source ? translation.error() : source.error();
    if (!claims)
        return claims.error();
    const Result<QList<StoredBead>> beads = Beads::list(project.database(), article.id);
    if (!beads)
        return beads.error();
    return QJsonObject{{QLatin1String("id"), QString::number(article.id.value)},
                       {QLatin1String("title"), article.title},
                       {QLatin1String("byline"), article.byline},
                       {QLatin1String("date"), article.documentDate.isValid() ? QJsonValue(article.documentDate.toString(Qt::ISODate)) : QJsonValue()},
                       {QLatin1String("source"), source->isEmpty() ? QJsonValue() : QJsonValue(*source)},
                       {QLatin1String("translation"), translation->isEmpty() ? QJsonValue() : QJsonValue(*translation)},
                       {QLatin1String("pinned"), beads->size()},
                       {QLatin1String("claims"), claims->size()}};
}

Result<QJsonObject> projectToJson(const Project &project)
{
    const Result<QList<Article>> articles = project.articles();
    if (!articles)
        return articles.error();
    QJsonArray list;
    for (const Article &article : *articles) {
        const Result<QJsonObject> object = articleToJson(project, article);
        if (!object)
            return object;
        list.append(*object);
    }
    const Result<QList<Series>> series = project.series();
    const Result<QList<ChartRecord>> charts = project.charts();
    const Result<QList<JournalEntry>> undoable = project.undoable();
    if (!series || !charts)
        return series ? charts.error() : series.error();
    if (!undoable)
        return undoable.error();
    return QJsonObject{{QLatin1String("path"), project.path()}, {QLatin1String("articles"), list},
                       {QLatin1String("series"), series->size()}, {QLatin1String("charts"), QJsonArray::fromStringList(chartNames(*charts))},
                       {QLatin1String("undo"), undoable->isEmpty() ? QJsonValue() : QJsonValue(undoable->first().title)}};
}

} // namespace

void describeInfo(QCommandLineParser &parser)
{
    describeProject(parser);
}

int runInfo(const QCommandLineParser &parser)
{
    const auto project = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const Result<QJsonObject> object = projectToJson(*std::get<0>(project));
    if (!object)
        return projectError(object.error());
    printLine(*object);
    return Success;
}

void describeVerify(QCommandLineParser &parser)
{
    describeProject(parser);
}

int runVerify(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    const Result<Verification> found = Project::inspect(path);
    if (!found)
        return projectError(found.error());
    printLine({{QLatin1String("sound"), found->isSound()},
               {QLatin1String("opening"), openingVerdictName(assessOpening(path).verdict)},
               {QLatin1String("schema"), found->schema},
               {QLatin1String("journal"), found->journalEntries},
               {QLatin1String("head"), QString::fromLatin1(found->head.toHex())},
               {QLatin1String("damages"), QJsonArray::fromStringList(found->damages)},
               {QLatin1String("broken_references"), QJsonArray::fromStringList(found->brokenReferences)},
               {QLatin1String("unreadable_edits"), QJsonArray::fromStringList(found->unreadableEdits)}});
    return found->isSound() ? Success : ProjectUnusable;
}

void describeUndo(QCommandLineParser &parser)
{
    describeProject(parser);
}

int runUndo(const QCommandLineParser &parser)
{
    const auto opened = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    if (!project.canUndo())
        return projectError({Error::Code::NotFound, QStringLiteral("An edit to undo"), {}});
    const QString title = project.undoTitle();
    if (const Status undone = project.undo(); !undone)
        return projectError(undone.error());
    printLine({{QLatin1String("undone"), title}, {QLatin1String("next"), project.canUndo() ? QJsonValue(project.undoTitle()) : QJsonValue()}});
    return Success;
}

} // namespace concord::cli
