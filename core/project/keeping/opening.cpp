// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/opening.h"
#include "core/project/journal.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QFileInfo>

#include <array>

namespace concord {

namespace {

constexpr std::array kNames{"sound",   "older",   "newer-readable", "write-protected", "on-network", "not-found", "unreadable",
                            "foreign", "newer",   "damaged",        "busy",            "full"};

/// Of a file that can be opened and read by this version.
OpeningVerdict verdictOfReadable(const Database &database, int schema, int current)
{
    const QFileInfo file(database.path());
    if (schema > current)
        return OpeningVerdict::NewerReadable;
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return OpeningVerdict::WriteProtected;
    if (schema < current)
        return OpeningVerdict::Older;
    return Database::isOnNetwork(database.path()) ? OpeningVerdict::OnNetwork : OpeningVerdict::Sound;
}

Status assess(Database &database, OpeningReport *report)
{
    const Result<Migrations> migrations = Migrations::load();
    if (!migrations)
        return migrations.error();
    if (Status readable = migrations->checkReadable(database); !readable)
        return readable;
    const Result<int> schema = Migrations::version(database);
    if (!schema)
        return schema.error();
    report->schema = *schema;
    if (*schema == migrations->current()) {
        if (Status ours = migrations->checkSchema(database); !ours)
            return ours;
    }
    const Result<QStringList> faults = database.integrityFaults(!report->wasLeftOpen);
    if (!faults)
        return faults.error();
    if (!faults->isEmpty())
        return Error{Error::Code::Damaged, database.path(), faults->first()};
    for (const JournalKind kind : {JournalKind::Undo, JournalKind::Redo}) { // the first that opening asks, through indexes no quick check looks at
        if (const auto next = Journal::next(database, kind); !next)
            return next.error();
    }
    report->verdict = verdictOfReadable(database, *schema, migrations->current());
    return Done{};
}

} // namespace

QString openingVerdictName(OpeningVerdict verdict)
{
    return QLatin1String(kNames[static_cast<size_t>(verdict)]);
}

bool OpeningReport::isOpenable() const
{
    return verdict <= OpeningVerdict::OnNetwork;
}

OpeningVerdict verdictOf(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return OpeningVerdict::NotFound;
    case Error::Code::Foreign:
        return OpeningVerdict::Foreign;
    case Error::Code::Newer:
        return OpeningVerdict::Newer;
    case Error::Code::Busy:
        return OpeningVerdict::Busy;
    case Error::Code::Full:
        return OpeningVerdict::Full;
    case Error::Code::Unwritable:
        return OpeningVerdict::WriteProtected;
    case Error::Code::Unreadable:
    case Error::Code::Cancelled:
    case Error::Code::Conflict:
        return OpeningVerdict::Unreadable;
    case Error::Code::Invalid:
    case Error::Code::Damaged:
    case Error::Code::Database:
        return OpeningVerdict::Damaged;
    }
    return OpeningVerdict::Damaged;
}

OpeningReport assessOpening(const QString &path)
{
    OpeningReport report;
    report.wasLeftOpen = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    Result<Database> database = Database::open(path, Database::Mode::Look);
    const Status assessed = database ? assess(*database, &report) : Status(database.error());
    if (!assessed) {
        report.verdict = verdictOf(assessed.error());
        report.detail = assessed.error().detail;
    }
    return report;
}

} // namespace concord
