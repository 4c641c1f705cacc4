// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"
#include "core/store/database.h"
#include "core/store/sqliteerror.h"

#include <sqlite3.h>

#include <cstdint>
#include <utility>

namespace concord {

namespace {

/// SQLITE_TRANSIENT without its C cast: the value is copied during the call.
sqlite3_destructor_type copied()
{
    return reinterpret_cast<sqlite3_destructor_type>(std::intptr_t{-1});
}

} // namespace

void Statement::Finaliser::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(Database &database, QByteArrayView sql)
{
    sqlite3_stmt *raw = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &raw, &tail);
    Statement statement(raw);
    if (code != SQLITE_OK)
        return sqliteError(database.handle(), code, database.path(), sql);
    const QByteArrayView rest(tail, sql.data() + sql.size());
    if (!raw || !rest.trimmed().isEmpty())
        return Error{Error::Code::Invalid, database.path(),
                     QStringLiteral("one statement wanted: ") + QString::fromUtf8(sql)};
    return statement;
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

void Statement::bind(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    const auto size = static_cast<sqlite3_uint64>(utf8.size());
    note(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), size, copied(), SQLITE_UTF8));
}

void Statement::bind(int index, const QByteArray &value)
{
    note(sqlite3_bind_blob64(m_statement.get(), index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                             copied()));
}

void Statement::bind(int index, std::nullopt_t)
{
    note(sqlite3_bind_null(m_statement.get(), index));
}

void Statement::bind(int index, const StoredValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        bind(index, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        bind(index, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        bind(index, *bytes);
    else
        bind(index, std::nullopt);
}

Error Statement::failure(int code) const
{
    sqlite3 *handle = sqlite3_db_handle(m_statement.get());
    const char *path = sqlite3_db_filename(handle, "main");
    return sqliteError(handle, code, QString::fromUtf8(path), sqlite3_sql(m_statement.get()));
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return failure(m_bindCode);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = failure(code);
    sqlite3_reset(m_statement.get());
    return error;
}

Status Statement::run()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    reset();
    return Done{};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bindCode = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<int> Statement::int32(int column) const
{
    const qint64 value = integer(column);
    return std::in_range<int>(value) ? std::optional(static_cast<int>(value)) : std::nullopt;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement.get(), column);
    return {reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement.get(), column)};
}

QByteArray Statement::bytes(int column) const
{
    const void *blob = sqlite3_column_blob(m_statement.get(), column);
    return QByteArray(static_cast<const char *>(blob), sqlite3_column_bytes(m_statement.get(), column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<QString>(text(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

StoredValue Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return std::monostate();
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return text(column);
    }
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

} // namespace concord
