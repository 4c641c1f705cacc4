// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartcontent.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

bool equalWords(QStringView a, QStringView b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The spec's own key for an entity called `name`; empty when the spec lists entities and this is none of them.
QString entityKey(const ChartSpec &spec, const QString &name)
{
    for (const QString &entity : spec.entities) {
        if (equalWords(entity, name))
            return entity;
    }
    for (auto it = spec.names.begin(); it != spec.names.end(); ++it) {
        const bool isCalled = equalWords(it.key(), name) || equalWords(it->en, name) || equalWords(it->zh, name);
        if (isCalled && (spec.entities.isEmpty() || spec.entities.contains(it.key())))
            return it.key();
    }
    return spec.entities.isEmpty() ? name.trimmed() : QString();
}

bool isWanted(const ChartSpec &spec, const QString &metric, const QString &unit)
{
    return equalWords(spec.metric, metric) && (spec.unit.isEmpty() || spec.unit == unit);
}

void addClaim(ChartContent &content, const Claim &claim)
{
    if (claim.status == ClaimStatus::Wrong || !isWanted(content.spec, claim.metric, claim.unit)) // most claims of a project
        return;
    if (claim.status == ClaimStatus::Outdated && !content.spec.claims.contains(claim.guid)) // those chosen are drawn as such
        return;
    const QString entity = entityKey(content.spec, claim.entity);
    const bool isBackward = claim.low && claim.high && *claim.high < *claim.low;
    const bool isLeftOut = !content.spec.claims.isEmpty() && !content.spec.claims.contains(claim.guid);
    if (isLeftOut || isBackward || entity.isEmpty() || (!claim.low && !claim.high))
        return;
    Datum datum;
    datum.entity = entity;
    datum.period = Period::fromString(claim.period).value_or(Period{});
    datum.periodText = claim.period;
    datum.low = claim.low;
    datum.high = claim.high;
    datum.qualifier = qualifierFromName(claim.qualifier).value_or(Qualifier::None);
    datum.status = claim.status;
    datum.attribution = claim.attribution;
    datum.recorded = claim.createdAt.date();
    datum.unit = claim.unit;
    datum.claim = claim.id;
    content.data << datum;
}

void addObservation(ChartContent &content, const Observation &observation)
{
    const QString entity = entityKey(content.spec, observation.entity);
    const bool isLeftOut = !content.spec.series.isEmpty() && !content.spec.series.contains(observation.series.value);
    if (isLeftOut || entity.isEmpty() || !isWanted(content.spec, observation.metric, observation.unit))
        return;
    Datum datum;
    datum.entity = entity;
    datum.period = Period::fromString(observation.period).value_or(Period{});
    datum.periodText = observation.period;
    datum.low = datum.high = observation.value;
    datum.attribution = observation.source;
    datum.unit = observation.unit;
    datum.observation = observation.id;
    content.data << datum;
}

void sortData(ChartContent &content)
{
    const QStringList order = content.entities();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(order[i], i);
    const auto key = [&places](const Datum &datum) {
        return std::tuple(places.value(datum.entity), !datum.period.isValid(), datum.period.first, datum.period.last);
    };
    std::stable_sort(content.data.begin(), content.data.end(), [&key](const Datum &a, const Datum &b) {
        if (key(a) != key(b))
            return key(a) < key(b);
        return a.least() != b.least() ? a.least() < b.least() : a.most() < b.most();
    });
}

} // namespace

QStringList ChartContent::entities() const
{
    QStringList found;
    QSet<QString> known;
    for (const Datum &datum : data) {
        if (known.contains(datum.entity))
            continue;
        known << datum.entity;
        found << datum.entity;
    }
    QStringList ordered;
    for (const QString &entity : spec.entities) {
        if (known.remove(entity))
            ordered << entity;
    }
    for (const QString &entity : std::as_const(found)) {
        if (known.contains(entity))
            ordered << entity;
    }
    return ordered;
}

QList<Period> ChartContent::periods() const
{
    QList<Period> result;
    for (const Datum &datum : data) {
        if (datum.period.isValid() && (result.isEmpty() || result.last() != datum.period))
            result << datum.period;
    }
    std::sort(result.begin(), result.end(), [](const Period &a, const Period &b) {
        return a.first != b.first ? a.first < b.first : a.last < b.last;
    });
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

ChartContent chartContent(const ChartSpec &spec, const QList<Claim> &claims, const QList<Observation> &observations, ChartId id)
{
    ChartContent content{id, spec, {}};
    const bool takesBoth = !spec.usesClaims && spec.seriesFile.isEmpty();
    if (takesBoth || !spec.seriesFile.isEmpty()) {
        for (const Observation &observation : observations)
            addObservation(content, observation);
    }
    if (takesBoth || spec.usesClaims) {
        for (const Claim &claim : claims)
            addClaim(content, claim);
    }
    if (spec.grain)
        content.data.removeIf([&spec](const Datum &datum) { return !datum.period.isValid() || grainOf(datum.period) != *spec.grain; });
    sortData(content);
    return content;
}

} // namespace concord
