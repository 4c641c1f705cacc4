// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seriesimport.h"

#include "core/series/seriestable.h"

namespace concord {

Result<SeriesImport> readSeriesImport(QByteArrayView bytes, const QString &name)
{
    const Result<QList<SeriesRow>> rows = readSeriesTable(bytes);
    if (!rows)
        return rows.error();
    SeriesImport import;
    import.series.name = name;
    QStringList sources;
    for (const SeriesRow &row : *rows) {
        Observation observation;
        observation.entity = row.entity;
        observation.metric = row.metric;
        observation.period = row.period.toString();
        observation.value = row.value;
        observation.unit = row.unit;
        observation.source = row.source;
        import.observations.append(observation);
        if (!row.source.isEmpty() && !sources.contains(row.source))
            sources.append(row.source);
    }
    import.series.source = sources.join(QLatin1String("; "));
    return import;
}

} // namespace concord
