// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartdata.h"

#include "core/project/allseries.h"

#include <QJsonDocument>

namespace concord {

Result<QList<ChartContent>> projectCharts(const Project &project)
{
    const Result<QList<Claim>> claims = project.allClaims();
    if (!claims)
        return claims.error();
    const Result<QList<Observation>> observations = project.observations(SeriesId{});
    if (!observations)
        return observations.error();
    const Result<QList<ChartRecord>> records = project.charts();
    if (!records)
        return records.error();
    QList<ChartContent> contents;
    for (const ChartRecord &record : *records) {
        const Result<ChartSpec> spec = chartSpecFromJson(QJsonDocument::fromJson(record.spec.toUtf8()).object());
        if (!spec)
            return Error{spec.error().code, record.name, spec.error().subject + u' ' + spec.error().detail};
        contents.append(chartContent(*spec, *claims, *observations, record.id));
    }
    return contents;
}

} // namespace concord
