// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/series.h"

#include <QList>

namespace concord {

class Database;

/// Imported series and their observations. The writing functions are called inside Project::edit.
/// Errors: NotFound for an id that is not there or was removed, otherwise the store's.
class AllSeries
{
public:
    AllSeries() = delete;

    /// Stores a series with its observations; ids are made where invalid. Returns the series as stored.
    static Result<Series> add(Database &database, Series series, const QList<Observation> &observations);
    static Status update(Database &database, const Series &series);
    static Status remove(Database &database, SeriesId id);

    /// In the order they were imported.
    static Result<QList<Series>> list(Database &database);
    static Result<Series> find(Database &database, SeriesId id);
    /// By entity, metric and period; of every series when `id` is invalid.
    static Result<QList<Observation>> observations(Database &database, SeriesId id);
};

} // namespace concord
