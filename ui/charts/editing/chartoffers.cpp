// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/chartoffers.h"

#include <algorithm>

namespace concord {

namespace {

struct Tally
{
    ChartOffers::Measure measure;
    QHash<QString, int> units;
    QSet<QString> entities;
    QSet<Grain> lengths;
};

class Tallies
{
public:
    Tally &of(const QString &metric)
    {
        const QString key = metric.trimmed().toCaseFolded();
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return m_tallies[*known];
        m_places.insert(key, m_tallies.size());
        m_tallies.append(Tally{{metric.trimmed(), {}, {}, {}, 0, 0}, {}, {}, {}});
        return m_tallies.last();
    }

    QList<ChartOffers::Measure> taken()
    {
        QList<ChartOffers::Measure> measures;
        for (Tally &tally : m_tallies) {
            tally.measure.units = tally.units.keys();
            std::sort(tally.measure.units.begin(), tally.measure.units.end(), [&tally](const QString &a, const QString &b) {
                const int first = tally.units.value(a), second = tally.units.value(b);
                return first != second ? first > second : a < b;
            });
            tally.measure.lengths = tally.lengths.values();
            std::sort(tally.measure.lengths.begin(), tally.measure.lengths.end());
            measures.append(tally.measure);
        }
        const auto values = [](const ChartOffers::Measure &measure) { return measure.claims + measure.observations; };
        std::stable_sort(measures.begin(), measures.end(), [&values](const auto &a, const auto &b) { return values(a) > values(b); });
        return measures;
    }

private:
    QList<Tally> m_tallies;
    QHash<QString, qsizetype> m_places;
};

void note(Tally &tally, const QString &entity, const QString &unit, const QString &period)
{
    if (const std::optional<Period> read = Period::fromString(period))
        tally.lengths.insert(grainOf(*read));
    ++tally.units[unit];
    const QString name = entity.trimmed();
    if (name.isEmpty() || tally.entities.contains(name))
        return;
    tally.entities.insert(name);
    tally.measure.entities.append(name);
}

} // namespace

ChartOffers::Measure ChartOffers::measure(const QString &metric) const
{
    for (const Measure &each : measures) {
        if (each.metric.compare(metric.trimmed(), Qt::CaseInsensitive) == 0)
            return each;
    }
    return {metric, {}, {}, {}, 0, 0};
}

ChartOffers chartOffers(const QList<Claim> &claims, const QList<Observation> &observations)
{
    Tallies tallies;
    for (const Claim &claim : claims) {
        if (claim.metric.trimmed().isEmpty() || claim.status == ClaimStatus::Wrong || (!claim.low && !claim.high))
            continue;
        Tally &tally = tallies.of(claim.metric);
        ++tally.measure.claims;
        note(tally, claim.entity, claim.unit, claim.period);
    }
    for (const Observation &observation : observations) {
        if (observation.metric.trimmed().isEmpty())
            continue;
        Tally &tally = tallies.of(observation.metric);
        ++tally.measure.observations;
        note(tally, observation.entity, observation.unit, observation.period);
    }
    return {tallies.taken()};
}

} // namespace concord
