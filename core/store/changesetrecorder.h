// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"

#include <memory>

struct sqlite3_session;

namespace concord {

class Database;

/// Records what a connection does to the durable tables from start() to finish() or destruction. Must not outlive its
/// Database. Tables are attached by name, so indexes and full-text tables never enter a changeset.
class ChangesetRecorder
{
public:
    static Result<ChangesetRecorder> start(Database &database);

    /// What was done so far, empty when every value is as it was.
    Result<Changeset> finish();

private:
    struct Deleter
    {
        void operator()(sqlite3_session *session) const;
    };

    explicit ChangesetRecorder(sqlite3_session *session) : m_session(session) {}

    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

} // namespace concord
