// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/charts.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

#include <QJsonDocument>

#include <limits>

namespace concord {

namespace {

ChartRecord readChart(const Statement &row)
{
    return {row.id<ChartId>(0), row.text(1), row.int32(2).value_or(std::numeric_limits<int>::max()), row.text(3)};
}

Status checkSpec(const ChartRecord &chart)
{
    QJsonParseError fault;
    if (QJsonDocument::fromJson(chart.spec.toUtf8(), &fault).isObject())
        return Done{};
    return Error{Error::Code::Invalid, chart.name, fault.errorString()};
}

} // namespace

Result<ChartRecord> Charts::add(Database &database, ChartRecord chart)
{
    if (const Status valid = checkSpec(chart); !valid)
        return valid.error();
    if (!chart.id.isValid())
        chart.id = newId<ChartId>();
    const auto last = readRows(database, "SELECT coalesce(max(position), -1) FROM chart WHERE deleted_at IS NULL",
                               [](const Statement &row) { return row.int32(0); });
    if (!last)
        return last.error();
    chart.position = nextPosition(last->first());
    const Status added = runSql(database, "INSERT INTO chart (id, name, position, spec) VALUES (?, ?, ?, ?)", chart.id,
                                chart.name, chart.position, chart.spec);
    if (!added)
        return added.error();
    return chart;
}

Status Charts::update(Database &database, const ChartRecord &chart)
{
    if (Status valid = checkSpec(chart); !valid)
        return valid;
    const Status done =
        runSql(database, "UPDATE chart SET name = ?, position = ?, spec = ? WHERE id = ? AND deleted_at IS NULL",
               chart.name, chart.position, chart.spec, chart.id);
    return done ? oneRowChanged(database, "chart", chart.id.value) : done;
}

Status Charts::remove(Database &database, ChartId id)
{
    const Status gone = runSql(database, "UPDATE chart SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                               timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "chart", id.value) : gone;
}

Result<QList<ChartRecord>> Charts::list(Database &database)
{
    return readRows(database,
                    "SELECT id, name, position, spec FROM chart WHERE deleted_at IS NULL ORDER BY position, id",
                    readChart);
}

Result<ChartRecord> Charts::find(Database &database, ChartId id)
{
    const auto rows = readRows(
        database, "SELECT id, name, position, spec FROM chart WHERE id = ? AND deleted_at IS NULL", readChart, id);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return noSuchRow("chart", id.value);
    return rows->first();
}

Result<std::optional<ChartRecord>> Charts::findByName(Database &database, const QString &name)
{
    const auto rows = readRows(database,
                               "SELECT id, name, position, spec FROM chart WHERE name = ? AND deleted_at IS NULL "
                               "ORDER BY position, id LIMIT 1",
                               readChart, name);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<ChartRecord>() : std::optional<ChartRecord>(rows->first());
}

} // namespace concord
