// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace concord {

/// A table named in a changeset.
struct ChangesetTable
{
    QString name;
    QByteArray keys; ///< one byte a column, not 0 for a column of the primary key
    int changes = 0; ///< rows inserted, updated or deleted

    bool operator==(const ChangesetTable &) const = default;
};

/// Walks the bytes of a changeset and checks every length, type and key before SQLite sees them: its own reader (3.40)
/// never returns from a table header that is cut short, and a changeset may come from a stranger's file. Damaged, with the
/// offset. The format is described at the head of ext/session/sqlite3session.c and at sqlite.org/session.
Result<QList<ChangesetTable>> readChangesetTables(const QByteArray &bytes);

} // namespace concord
