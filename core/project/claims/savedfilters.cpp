// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimfilter.h"
#include "core/project/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace concord {

namespace {

QString settingKey()
{
    return QStringLiteral("claim-filters");
}

QJsonObject toJson(const SavedFilter &saved)
{
    return {{QLatin1String("name"), saved.name}, {QLatin1String("filter"), saved.filter.toJson()}, {QLatin1String("sort"), claimFieldName(saved.order.sortBy)},
            {QLatin1String("descending"), saved.order.isDescending},
            {QLatin1String("group"), saved.order.groupBy ? QJsonValue(claimFieldName(*saved.order.groupBy)) : QJsonValue()}};
}

SavedFilter fromJson(const QJsonObject &object)
{
    SavedFilter saved;
    saved.name = object.value(QLatin1String("name")).toString();
    saved.filter = ClaimFilter::fromJson(object.value(QLatin1String("filter")).toObject());
    saved.order.sortBy = claimFieldFromName(object.value(QLatin1String("sort")).toString()).value_or(ClaimField::Created);
    saved.order.isDescending = object.value(QLatin1String("descending")).toBool();
    saved.order.groupBy = claimFieldFromName(object.value(QLatin1String("group")).toString());
    return saved;
}

Status store(Database &database, const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array.append(toJson(filter));
    return Settings::store(database, settingKey(), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<QList<SavedFilter>> savedFilters(Database &database)
{
    const auto stored = Settings::find(database, settingKey());
    if (!stored)
        return stored.error();
    QList<SavedFilter> filters;
    for (const QJsonValue &value : QJsonDocument::fromJson(stored->value_or(QString()).toUtf8()).array()) {
        if (const SavedFilter filter = fromJson(value.toObject()); !filter.name.isEmpty())
            filters.append(filter);
    }
    return filters;
}

Status saveFilter(Database &database, const SavedFilter &filter)
{
    if (filter.name.trimmed().isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("filter"), QStringLiteral("name")};
    Result<QList<SavedFilter>> filters = savedFilters(database);
    if (!filters)
        return filters.error();
    const auto same = std::find_if(filters->begin(), filters->end(), [&](const SavedFilter &other) { return other.name == filter.name; });
    if (same == filters->end())
        filters->append(filter);
    else
        *same = filter;
    return store(database, *filters);
}

Status removeFilter(Database &database, const QString &name)
{
    Result<QList<SavedFilter>> filters = savedFilters(database);
    if (!filters)
        return filters.error();
    if (filters->removeIf([&](const SavedFilter &filter) { return filter.name == name; }) == 0)
        return Error{Error::Code::NotFound, QStringLiteral("filter"), name};
    return store(database, *filters);
}

} // namespace concord
