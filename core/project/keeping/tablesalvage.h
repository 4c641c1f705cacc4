// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QByteArrayList>
#include <QMap>

#include <functional>

namespace concord {

class Database;

/// Reads what can be read of one table of a damaged file, row by row, round the damage: from both ends, by the keys that the
/// table's indexes still hold, and by looking into the gap between. Rows come in no order, each once. Values are not checked.
class TableSalvage
{
public:
    using Row = QList<StoredValue>;

    /// `columns` are those of our schema; a table that lacks one yields nothing.
    TableSalvage(Database &damaged, QByteArray table, QByteArrayList columns);

    /// By rowid.
    const QMap<qint64, Row> &rows() const { return m_rows; }
    /// Whether the whole table was read without meeting damage.
    bool isWhole() const { return m_isWhole; }

private:
    bool scan(const QByteArray &order, qint64 from, qint64 to);
    void readKeysOfIndexes();
    void readOne(qint64 key);
    void lookInto(qint64 from, qint64 to, int *left);
    bool take(Result<Statement> &statement);
    QByteArray select() const;

    Database &m_damaged;
    QByteArray m_table;
    QByteArrayList m_columns;
    QMap<qint64, Row> m_rows;
    bool m_isWhole = false;
};

} // namespace concord
