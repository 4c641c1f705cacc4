// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/allseries.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

namespace concord {

namespace {

Series readSeries(const Statement &row)
{
    return {row.id<SeriesId>(0), row.text(1), row.text(2), timeFromColumn(row.text(3))};
}

Observation readObservation(const Statement &row)
{
    return {row.id<ObservationId>(0),
            row.id<SeriesId>(1),
            row.text(2),
            row.text(3),
            row.text(4),
            Decimal::fromString(row.text(5)).value_or(Decimal()),
            row.text(6),
            row.text(7)};
}

} // namespace

Result<Series> AllSeries::add(Database &database, Series series, const QList<Observation> &observations)
{
    if (!series.id.isValid())
        series.id = newId<SeriesId>();
    series.createdAt = storedNow();
    const Status added = runSql(database, "INSERT INTO series (id, name, source, created_at) VALUES (?, ?, ?, ?)",
                                series.id, series.name, series.source, timeColumn(series.createdAt));
    if (!added)
        return added.error();
    Result<Statement> insert = Statement::prepare(
        database,
        "INSERT INTO observation (id, series_id, entity, metric, period, value, unit, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const Observation &each : observations) {
        const ObservationId id = each.id.isValid() ? each.id : newId<ObservationId>();
        insert->bindAll(id, series.id, each.entity, each.metric, each.period, each.value.toString(), each.unit,
                        each.source);
        if (const Status done = insert->run(); !done)
            return done.error();
    }
    return series;
}

Status AllSeries::update(Database &database, const Series &series)
{
    const Status done = runSql(database, "UPDATE series SET name = ?, source = ? WHERE id = ? AND deleted_at IS NULL",
                               series.name, series.source, series.id);
    return done ? oneRowChanged(database, "series", series.id.value) : done;
}

Status AllSeries::remove(Database &database, SeriesId id)
{
    const Status gone = runSql(database, "UPDATE series SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                               timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "series", id.value) : gone;
}

Result<QList<Series>> AllSeries::list(Database &database)
{
    return readRows(database,
                    "SELECT id, name, source, created_at FROM series WHERE deleted_at IS NULL ORDER BY created_at, id",
                    readSeries);
}

Result<Series> AllSeries::find(Database &database, SeriesId id)
{
    const auto rows =
        readRows(database, "SELECT id, name, source, created_at FROM series WHERE id = ? AND deleted_at IS NULL",
                 readSeries, id);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return noSuchRow("series", id.value);
    return rows->first();
}

Result<QList<Observation>> AllSeries::observations(Database &database, SeriesId id)
{
    return readRows(
        database,
        "SELECT o.id, o.series_id, o.entity, o.metric, o.period, o.value, o.unit, o.source FROM observation o "
        "JOIN series s ON s.id = o.series_id WHERE s.deleted_at IS NULL AND (?1 IS NULL OR s.id = ?1) "
        "ORDER BY o.entity, o.metric, o.period, o.id",
        readObservation, id);
}

} // namespace concord
