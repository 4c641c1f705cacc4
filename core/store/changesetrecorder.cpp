// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changesetrecorder.h"
#include "core/store/database.h"
#include "core/store/sqliteerror.h"
#include "core/store/tables.h"

#include <sqlite3.h>

namespace concord {

void ChangesetRecorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Result<ChangesetRecorder> ChangesetRecorder::start(Database &database)
{
    sqlite3_session *raw = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &raw);
    ChangesetRecorder recorder(raw);
    for (const char *table : kDurableTables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(raw, table);
    }
    if (code != SQLITE_OK)
        return sqliteError(nullptr, code, database.path());
    return recorder;
}

Result<Changeset> ChangesetRecorder::finish()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const QByteArray copy(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    if (code != SQLITE_OK)
        return sqliteError(nullptr, code, {});
    return Changeset(copy);
}

} // namespace concord
