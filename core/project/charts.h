// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/chartrecord.h"

#include <QList>

namespace concord {

class Database;

/// The project's charts. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, Invalid for a specification that is no JSON object, otherwise
/// the store's.
class Charts
{
public:
    Charts() = delete;

    /// Makes the id when invalid and places it last; returns it as stored.
    static Result<ChartRecord> add(Database &database, ChartRecord chart);
    static Status update(Database &database, const ChartRecord &chart);
    static Status remove(Database &database, ChartId id);

    /// In order of position.
    static Result<QList<ChartRecord>> list(Database &database);
    static Result<ChartRecord> find(Database &database, ChartId id);
    /// The first chart of that name; empty when there is none.
    static Result<std::optional<ChartRecord>> findByName(Database &database, const QString &name);
};

} // namespace concord
