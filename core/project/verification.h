// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace concord {

class Database;

/// What a check of a project file found.
struct Verification
{
    int schema = 0;               ///< version of the file
    QStringList damages;          ///< lines of SQLite's integrity check; empty when it said "ok"
    QStringList brokenReferences; ///< "table/rowid → parent" of rows that name a row that is not there
    QStringList unreadableEdits;  ///< journal lines whose changeset does not read or does not hash to its chain value
    qint64 journalEntries = 0;
    QByteArray head;             ///< hash of the newest line, which proves all before it; empty without one
    QHash<QString, qint64> rows; ///< rows per durable table, deleted ones included

    bool isSound() const { return damages.isEmpty() && brokenReferences.isEmpty() && unreadableEdits.isEmpty(); }
};

/// Checks everything that can be checked: pages, indexes, rules, references, the chain of the journal. Reads only. What is
/// too damaged to be read is a line of the report; an Error means that the file could not be asked at all.
Result<Verification> verifyStore(Database &database);

} // namespace concord
