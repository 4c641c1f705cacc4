// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace concord {

namespace {

bool isOutOfRoom(sqlite3 *handle, int code)
{
    if ((code & 0xff) == SQLITE_FULL)
        return true;
    const int system = handle && (code & 0xff) == SQLITE_IOERR ? sqlite3_system_errno(handle) : 0;
    return system == ENOSPC || system == EDQUOT;
}

Error::Code errorCode(sqlite3 *handle, int code)
{
    if (isOutOfRoom(handle, code))
        return Error::Code::Full;
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY) // what it belongs to has gone meanwhile, by undo or another window
        return Error::Code::Conflict;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_CORRUPT:
        return Error::Code::Damaged;
    case SQLITE_NOTADB:
        return Error::Code::Foreign;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Error::Code::Unwritable;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return Error::Code::Invalid;
    default:
        return Error::Code::Database;
    }
}

} // namespace

Error sqliteError(sqlite3 *handle, int code, const QString &subject, QByteArrayView sql)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    const bool current = (extended & 0xff) == (code & 0xff);
    const char *message = handle && current ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    QString detail = QString::fromUtf8(message) + QStringLiteral(" (%1)").arg(current ? extended : code);
    if (!sql.isEmpty())
        detail += QStringLiteral(": ") + QString::fromUtf8(sql.first(qMin<qsizetype>(sql.size(), 400)));
    return {errorCode(handle, current ? extended : code), subject, detail};
}

} // namespace concord
