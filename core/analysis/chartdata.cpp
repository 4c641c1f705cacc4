// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartdata.h"

#include "core/project/allseries.h"

#include <QJsonDocument>
#include <QSet>

namespace concord {

namespace {

QJsonObject specOf(const ChartRecord &record)
{
    return QJsonDocument::fromJson(record.spec.toUtf8()).object();
}

QString ownName(const ChartRecord &record)
{
    const QString inSpec = specOf(record).value(QLatin1String("name")).toString();
    return !isChartName(record.name) && isChartName(inSpec) ? inSpec : record.name;
}

} // namespace

QStringList chartNames(const QList<ChartRecord> &records)
{
    QStringList names;
    for (const ChartRecord &record : records)
        names.append(ownName(record));
    const QSet<QString> reserved(names.begin(), names.end());
    QSet<QString> taken;
    for (QString &name : names) {
        const QString wanted = name;
        for (int i = 2; taken.contains(name) || (name != wanted && reserved.contains(name)); ++i)
            name = QStringLiteral("%1-%2").arg(wanted).arg(i);
        taken.insert(name);
    }
    return names;
}

Result<QList<ChartContent>> projectCharts(const Project &project, QList<Error> *faults)
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
    const QStringList names = chartNames(*records);
    QList<ChartContent> contents;
    for (qsizetype i = 0; i < records->size(); ++i) {
        QJsonObject json = specOf(records->at(i));
        if (!json.isEmpty())
            json.insert(QLatin1String("name"), ownName(records->at(i)));
        Result<ChartSpec> spec = chartSpecFromJson(json);
        if (spec) {
            spec->name = names[i];
            contents.append(chartContent(*spec, *claims, *observations, records->at(i).id));
        } else if (faults) {
            const QString why = json.isEmpty() ? QStringLiteral("its specification is no JSON object")
                                               : QStringLiteral("field %1 of its specification").arg(spec.error().subject);
            faults->append({spec.error().code, names[i], why});
        }
    }
    return contents;
}

} // namespace concord
