// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace concord {

class Database;

/// One row a changeset inserts, updates or deletes.
struct ChangedRow
{
    enum class Kind { Inserted, Updated, Deleted };

    Kind kind = Kind::Updated;
    QString table;
    qint64 id = 0; ///< the key; 0 for tables with a text key

    bool operator==(const ChangedRow &) const = default;
};

/// Why a row of a changeset could not be applied.
struct ChangeConflict
{
    enum class Kind {
        RowChanged, ///< the row's old values are not those recorded
        RowMissing, ///< the row to update or delete is not there
        RowExists,  ///< the row to insert is there already
        Constraint, ///< a rule of the table forbids it
        Reference,  ///< a row would be left that names a row that is not there
    };

    Kind kind = Kind::RowChanged;
    QString table;
    qint64 id = 0;

    bool operator==(const ChangeConflict &) const = default;
};

/// The row changes of one edit, in SQLite's changeset format (sqlite.org/session/intro.html). A value.
class Changeset
{
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// The changeset that takes this one back.
    Result<Changeset> inverted() const;
    /// This one and then `next`, as one.
    Result<Changeset> followedBy(const Changeset &next) const;
    Result<QList<ChangedRow>> rows() const;

    /// Makes the changes, all or none. Conflict when a row is not as recorded, with the rows in `conflicts` when given;
    /// Invalid when a table is not durable or the file lacks it; Damaged when the bytes do not read.
    Status apply(Database &database, QList<ChangeConflict> *conflicts = nullptr) const;

    bool operator==(const Changeset &) const = default;

private:
    Status checkTables(Database &database) const;

    QByteArray m_bytes;
};

} // namespace concord
