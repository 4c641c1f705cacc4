// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartdata.h"

#include "core/project/allseries.h"
#include "core/project/claims/claimorder.h"

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
    ChartSource source;
    if (Status read = source.read(project); !read)
        return read.error();
    return source.charts(faults);
}

Status ChartSource::read(const Project &project)
{
    *this = {};
    return follow(project, {});
}

Status ChartSource::follow(const Project &project, const Touched &touched)
{
    Status read = readParts(project, touched);
    if (!read)
        *this = {};
    return read;
}

Status ChartSource::readParts(const Project &project, const Touched &touched)
{
    if (!m_isHeld || touched.contains(QStringLiteral("chart"))) {
        const Result<QList<ChartRecord>> records = project.charts();
        if (!records)
            return records.error();
        m_records = *records;
    }
    if (m_records.isEmpty()) {
        *this = {};
        return Done{};
    }
    if (!m_isHeld || touched.contains(QStringLiteral("observation")) || touched.contains(QStringLiteral("series"))) {
        const Result<QList<Observation>> observations = project.observations(SeriesId{});
        if (!observations)
            return observations.error();
        m_observations = *observations;
    }
    if (Status claims = readClaims(project, touched); !claims)
        return claims;
    m_isHeld = true;
    return Done{};
}

Status ChartSource::readClaims(const Project &project, const Touched &touched)
{
    constexpr qsizetype kFew = 32;
    const QList<qint64> changed = touched.ids.value(QStringLiteral("claim"));
    if (m_isHeld && !touched.contains(QStringLiteral("claim")) && !touched.contains(QStringLiteral("anchor")))
        return Done{};
    if (m_isHeld && !changed.isEmpty() && changed.size() <= kFew) {
        followClaims(project, changed, [](const Claim &) { return true; }, m_claims);
        return Done{};
    }
    const Result<QList<Claim>> claims = project.allClaims();
    if (!claims)
        return claims.error();
    m_claims = *claims;
    return Done{};
}

QList<ChartContent> ChartSource::charts(QList<Error> *faults) const
{
    const QStringList names = chartNames(m_records);
    QList<ChartContent> contents;
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        QJsonObject json = specOf(m_records[i]);
        if (!json.isEmpty())
            json.insert(QLatin1String("name"), ownName(m_records[i]));
        Result<ChartSpec> spec = chartSpecFromJson(json);
        if (spec) {
            spec->name = names[i];
            contents.append(chartContent(*spec, m_claims, m_observations, m_records[i].id));
        } else if (faults) {
            const QString why = json.isEmpty() ? QStringLiteral("its specification is no JSON object")
                                               : QStringLiteral("field %1 of its specification").arg(spec.error().subject);
            faults->append({spec.error().code, names[i], why});
        }
    }
    return contents;
}

} // namespace concord
