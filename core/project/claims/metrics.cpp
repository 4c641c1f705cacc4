// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/metrics.h"
#include "core/project/columns.h"
#include "core/store/statement.h"

namespace concord {

namespace {

void complete(Metric &metric)
{
    metric.name = metric.name.simplified();
    metric.english = metric.english.simplified();
    metric.chinese = metric.chinese.simplified();
    if (metric.english.isEmpty())
        metric.english = metric.chinese.isEmpty() ? metric.name : metric.chinese;
    if (metric.chinese.isEmpty())
        metric.chinese = metric.english;
}

Status checkName(Database &database, const Metric &metric)
{
    if (metric.name.isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("metric"), QStringLiteral("empty")};
    const Result<QList<Metric>> all = Metrics::list(database);
    if (!all)
        return all.error();
    for (const Metric &other : *all) {
        if (other.id != metric.id && other.name == metric.name)
            return Error{Error::Code::Conflict, QStringLiteral("metric"), metric.name};
    }
    return Done{};
}

} // namespace

Result<Metric> Metrics::add(Database &database, Metric metric)
{
    complete(metric);
    if (const Status valid = checkName(database, metric); !valid)
        return valid.error();
    if (!metric.id.isValid())
        metric.id = newId<MetricId>();
    const Status added = runSql(database, "INSERT INTO metric (id, name, english, chinese) VALUES (?, ?, ?, ?)", metric.id, metric.name,
                                metric.english, metric.chinese);
    if (!added)
        return added.error();
    return metric;
}

Status Metrics::update(Database &database, const Metric &metric)
{
    Metric stored = metric;
    complete(stored);
    if (Status valid = checkName(database, stored); !valid)
        return valid;
    const Status done = runSql(database, "UPDATE metric SET name = ?, english = ?, chinese = ? WHERE id = ? AND deleted_at IS NULL", stored.name,
                               stored.english, stored.chinese, stored.id);
    return done ? oneRowChanged(database, "metric", stored.id.value) : done;
}

Status Metrics::remove(Database &database, MetricId id)
{
    const Status gone =
        runSql(database, "UPDATE metric SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", timeColumn(storedNow()), id);
    return gone ? oneRowChanged(database, "metric", id.value) : gone;
}

Result<QList<Metric>> Metrics::list(Database &database)
{
    return readRows(database, "SELECT id, name, english, chinese FROM metric WHERE deleted_at IS NULL ORDER BY name, id", [](const Statement &row) {
        return Metric{row.id<MetricId>(0), row.text(1), row.text(2), row.text(3)};
    });
}

} // namespace concord
