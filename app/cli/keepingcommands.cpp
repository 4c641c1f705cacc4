// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"
#include "app/cli/interruption.h"

#include "core/project/keeping/backupcomparison.h"
#include "core/project/keeping/backups.h"
#include "core/project/keeping/recovery.h"
#include "core/project/keeping/restoring.h"

#include <QJsonArray>

namespace concord::cli {

void describeBackup(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("where the copy goes"), QStringLiteral("FILE"));
}

int runBackup(const QCommandLineParser &parser)
{
    const auto project = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const QString path = parser.positionalArguments()[1];
    Interruption interruption;
    if (const Status copied = std::get<0>(project)->backup(path, interruption); !copied)
        return projectError(copied.error());
    printLine({{QLatin1String("backup"), path}});
    return Success;
}

void describeBackups(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
}

int runBackups(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    const Result<std::unique_ptr<Project>> project = Project::open(path, OpenMode::ReadOnly); // a damaged one has backups too
    for (const KeptBackup &kept : Backups::list(path)) {
        const Result<BackupPreview> preview = previewBackup(kept.path);
        QJsonObject line{{QLatin1String("backup"), kept.path},
                         {QLatin1String("made"), kept.made.toString(Qt::ISODateWithMs)},
                         {QLatin1String("reason"), backupReasonName(kept.reason)},
                         {QLatin1String("bytes"), kept.size},
                         {QLatin1String("sound"), preview && preview->isSound}};
        if (preview) {
            line.insert(QLatin1String("articles"), QJsonArray::fromStringList(preview->articles));
            line.insert(QLatin1String("claims"), preview->claims);
            line.insert(QLatin1String("edits"), preview->edits);
        }
        const Result<BackupComparison> compared = project ? compareBackup(kept.path, (*project)->database()) : Result<BackupComparison>(project.error());
        if (compared)
            line.insert(QLatin1String("edits_since"), compared->isSameHistory ? QJsonValue(compared->since.size()) : QJsonValue());
        printLine(line);
    }
    return Success;
}

void describeRestore(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("backup"), QStringLiteral("the copy that takes its place; \"newest\" for the newest sound one"), QStringLiteral("BACKUP"));
}

int runRestore(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().first();
    QString copy = parser.positionalArguments()[1];
    if (copy == u"newest") {
        const std::optional<KeptBackup> best = newestSoundBackup(path);
        if (!best)
            return projectError({Error::Code::NotFound, QStringLiteral("A sound backup"), {}});
        copy = best->path;
    }
    Interruption interruption;
    const Result<QString> aside = restoreProject(path, copy, interruption);
    if (!aside)
        return projectError(aside.error());
    printLine({{QLatin1String("restored"), copy}, {QLatin1String("set_aside"), aside->isEmpty() ? QJsonValue() : QJsonValue(*aside)}});
    return Success;
}

void describeRecover(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("the new project"), QStringLiteral("FILE"));
}

int runRecover(const QCommandLineParser &parser)
{
    const QString target = parser.positionalArguments()[1];
    Interruption interruption;
    const Result<Recovery> saved = recoverProject(parser.positionalArguments().first(), target, interruption);
    if (!saved)
        return projectError(saved.error());
    printLine({{QLatin1String("recovered"), target},
               {QLatin1String("exact"), saved->isExact},
               {QLatin1String("edits"), saved->edits},
               {QLatin1String("salvaged"), saved->salvaged},
               {QLatin1String("refused"), saved->refused},
               {QLatin1String("articles"), saved->articles},
               {QLatin1String("claims"), saved->claims},
               {QLatin1String("unverified"), saved->unverified}});
    return Success;
}

} // namespace concord::cli
