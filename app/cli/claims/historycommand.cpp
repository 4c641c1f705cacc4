// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/project/claims/claimhistory.h"

#include <QJsonArray>

namespace concord::cli {

namespace {

constexpr int kMostChanges = 100; ///< printed of one edit

QJsonArray changesToJson(const QList<FieldChange> &changes)
{
    QJsonArray array;
    for (const FieldChange &change : changes.first(std::min<qsizetype>(changes.size(), kMostChanges))) {
        array.append(QJsonObject{{QLatin1String("table"), change.table},
                                 {QLatin1String("id"), change.id == 0 ? QJsonValue() : QJsonValue(QString::number(change.id))},
                                 {QLatin1String("field"), change.field},
                                 {QLatin1String("before"), change.before},
                                 {QLatin1String("after"), change.after}});
    }
    return array;
}

QJsonObject entryToJson(const JournalEntry &entry, const QList<FieldChange> &changes)
{
    QJsonObject object{{QLatin1String("seq"), entry.seq},
                       {QLatin1String("kind"), journalKindName(entry.kind)},
                       {QLatin1String("title"), entry.title},
                       {QLatin1String("author"), entry.author},
                       {QLatin1String("made_at"), entry.madeAt.toUTC().toString(Qt::ISODate)},
                       {QLatin1String("bytes"), entry.size},
                       {QLatin1String("of"), entry.ofSeq ? QJsonValue(*entry.ofSeq) : QJsonValue()},
                       {QLatin1String("state"), entry.state ? QJsonValue(undoStateName(*entry.state)) : QJsonValue()},
                       {QLatin1String("changes"), changesToJson(changes)}};
    if (changes.size() > kMostChanges)
        object.insert(QLatin1String("more_changes"), changes.size() - kMostChanges);
    return object;
}

int printClaimHistory(Project &project, ClaimId claim)
{
    const Result<QList<ClaimEvent>> events = claimHistory(project.database(), claim);
    if (!events)
        return projectError(events.error());
    for (const ClaimEvent &event : *events)
        printLine(entryToJson(event.entry, event.changes));
    return Success;
}

} // namespace

void describeHistory(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    addValueOption(parser, "claim", "ID", "what happened to one claim alone");
    addValueOption(parser, "restore", "SEQ", "with --claim: bring it back to what it was after that edit");
}

int runHistory(const QCommandLineParser &parser)
{
    const bool restores = parser.isSet(QStringLiteral("restore"));
    const qint64 id = parser.value(QStringLiteral("claim")).toLongLong();
    if ((parser.isSet(QStringLiteral("claim")) || restores) && id <= 0)
        return usageError(QStringLiteral("--claim takes a claim's id; claims list prints them."));
    const auto opened = openProject(parser, restores ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    Project &project = *std::get<0>(opened);
    if (restores) {
        const qint64 seq = parser.value(QStringLiteral("restore")).toLongLong();
        const Status restored = project.edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Restore claim")),
                                             [&](Database &database) { return restoreClaim(database, ClaimId{id}, seq); });
        if (!restored)
            return projectError(restored.error());
    }
    if (id > 0)
        return printClaimHistory(project, ClaimId{id});
    const Result<QList<JournalEntry>> entries = project.history();
    if (!entries)
        return projectError(entries.error());
    for (const JournalEntry &entry : *entries) {
        const Result<QList<FieldChange>> changes = fieldChangesOf(project.database(), entry.seq);
        if (!changes)
            return projectError(changes.error());
        printLine(entryToJson(entry, *changes));
    }
    return Success;
}

} // namespace concord::cli
