// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

struct sqlite3_stmt;

namespace concord {

class Database;

/// What a column of any kind holds: NULL, a number, a text or a blob; a floating-point number as its text.
using StoredValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// One prepared SQL statement; finalised with the object, which must not outlive its Database. Parameters count from 1,
/// columns from 0. Text is UTF-8 in the file and QString here; an empty string is stored as such, only an empty optional
/// and an invalid id are NULL. A failed bind is reported by the next step().
class Statement
{
public:
    /// Invalid when `sql` holds no statement or more than one.
    static Result<Statement> prepare(Database &database, QByteArrayView sql);

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64{value}); }
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value); ///< a blob
    void bind(int index, std::nullopt_t);
    void bind(int index, const StoredValue &value);
    template<typename Kind>
    void bind(int index, Id<Kind> id)
    {
        id.isValid() ? bind(index, id.value) : bind(index, std::nullopt);
    }
    template<typename T>
    void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bind(index, std::nullopt);
    }
    template<typename... Values>
    void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }

    /// True with a row to read, false at the end.
    Result<bool> step();
    /// Steps to the end and resets, ready for other values.
    Status run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// Empty for a number that no `int` holds, as a stranger's file may have.
    std::optional<int> int32(int column) const;
    QString text(int column) const;
    /// The text as the file holds it; until the next step.
    QByteArrayView utf8(int column) const;
    QByteArray bytes(int column) const;
    std::optional<QString> optionalText(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    StoredValue value(int column) const;
    int columnCount() const;
    template<typename AnyId>
    AnyId id(int column) const
    {
        return AnyId{integer(column)};
    }

private:
    struct Finaliser
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    Error failure(int code) const;
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finaliser> m_statement;
    int m_bindCode = 0;
};

/// Prepares, binds and runs to the end.
template<typename... Values>
Status runSql(Database &database, QByteArrayView sql, const Values &...values)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement)
        return statement.error();
    statement->bindAll(values...);
    return statement->run();
}

/// Every row of a query, each made by `read(const Statement &)`.
template<typename Read, typename... Values>
auto readRows(Database &database, QByteArrayView sql, const Read &read, const Values &...values)
    -> Result<QList<decltype(read(std::declval<const Statement &>()))>>
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement)
        return statement.error();
    statement->bindAll(values...);
    QList<decltype(read(std::declval<const Statement &>()))> rows;
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.append(read(*statement));
    }
}

} // namespace concord
