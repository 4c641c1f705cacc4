// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/keeping/tablesalvage.h"
#include "core/store/database.h"

#include <limits>
#include <numeric>

namespace concord {

namespace {

constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
constexpr qint64 kLast = std::numeric_limits<qint64>::max();
constexpr int kLooks = 2000; ///< into the gaps of one table

} // namespace

TableSalvage::TableSalvage(Database &damaged, QByteArray table, QByteArrayList columns)
    : m_damaged(damaged), m_table(std::move(table)), m_columns(std::move(columns))
{
    m_isWhole = scan("ASC", kFirst, kLast);
    if (m_isWhole)
        return;
    scan("DESC", kFirst, kLast);
    readKeysOfIndexes();
    int left = kLooks;
    lookInto(kFirst, kLast, &left);
}

QByteArray TableSalvage::select() const
{
    return "SELECT rowid, " + m_columns.join(", ") + " FROM " + m_table + " NOT INDEXED ";
}

/// Every row the statement gives until it ends, true, or meets damage.
bool TableSalvage::take(Result<Statement> &statement)
{
    if (!statement)
        return false;
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more || !*more)
            return more.hasValue();
        Row row;
        for (int column = 1; column <= m_columns.size(); ++column)
            row.append(statement->value(column));
        m_rows.insert(statement->integer(0), row);
    }
}

bool TableSalvage::scan(const QByteArray &order, qint64 from, qint64 to)
{
    Result<Statement> statement = Statement::prepare(m_damaged, select() + "WHERE rowid BETWEEN ? AND ? ORDER BY rowid " + order);
    if (statement)
        statement->bindAll(from, to);
    return take(statement);
}

void TableSalvage::readOne(qint64 key)
{
    if (!m_rows.contains(key))
        scan("ASC", key, key);
}

void TableSalvage::readKeysOfIndexes()
{
    const auto indexes = readRows(
        m_damaged, "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
        [](const Statement &row) { return row.text(0).toUtf8(); }, QString::fromLatin1(m_table));
    for (const QByteArray &index : indexes ? *indexes : QByteArrayList()) {
        for (const char *order : {"ASC", "DESC"}) {
            const auto columns = readRows(
                m_damaged, "SELECT name FROM pragma_index_info(?) ORDER BY seqno", [](const Statement &row) { return '"' + row.text(0).toUtf8() + '"'; },
                QString::fromUtf8(index));
            if (!columns || columns->isEmpty())
                continue;
            Result<Statement> keys = Statement::prepare(m_damaged, "SELECT rowid FROM " + m_table + " INDEXED BY \"" + index + "\" ORDER BY " + columns->first() + ' ' + order);
            QList<qint64> found;
            for (Result<bool> more = keys ? keys->step() : Result<bool>(false); more && *more; more = keys->step())
                found.append(keys->integer(0));
            for (const qint64 key : std::as_const(found))
                readOne(key);
        }
    }
}

/// Halves the range of keys until a half reads to its end or the looks are used up; keys are spread evenly.
void TableSalvage::lookInto(qint64 from, qint64 to, int *left)
{
    if (from > to || --*left < 0 || scan("ASC", from, to) || from == to)
        return;
    const qint64 middle = std::midpoint(from, to);
    lookInto(from, middle, left);
    lookInto(middle + 1, to, left);
}

} // namespace concord
