// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace concord {

class Database;

using MetricId = Id<struct MetricKind>;

/// Something a newsroom measures that the program has no word for.
struct Metric
{
    MetricId id;
    QString name; ///< as claims hold it: "net-loss"
    QString english;
    QString chinese;

    bool operator==(const Metric &) const = default;
};

/// The newsroom's own metrics. The writing functions are called inside Project::edit.
/// Errors: Invalid for an empty name, Conflict for one that is there already, NotFound for an id that is not there, otherwise
/// the store's.
class Metrics
{
public:
    Metrics() = delete;

    /// An empty `english` or `chinese` is the other one, else the name.
    static Result<Metric> add(Database &database, Metric metric);
    static Status update(Database &database, const Metric &metric);
    /// Sets it aside; claims keep its name.
    static Status remove(Database &database, MetricId id);
    /// By name.
    static Result<QList<Metric>> list(Database &database);
};

} // namespace concord
