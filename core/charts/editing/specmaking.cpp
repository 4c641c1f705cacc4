// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/editing/specmaking.h"

#include "core/charts/editing/chartfit.h"
#include "core/charts/editing/entitynames.h"
#include "core/charts/editing/sourceline.h"

#include <QMap>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNameLength = 74; // leaves room for a number

/// The element that is there most often, the first of several.
QString mostFrequent(const QStringList &list)
{
    QMap<QString, int> counts;
    for (const QString &each : list)
        ++counts[each.trimmed().toLower()];
    QString best;
    int most = 0;
    for (const QString &each : list) {
        const int count = counts.value(each.trimmed().toLower());
        if (count > most) {
            best = each;
            most = count;
        }
    }
    return best;
}

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.trimmed().isEmpty() && !list.contains(text.trimmed()))
        list << text.trimmed();
}

/// What one chart can show of all that was chosen.
struct Material
{
    QStringList units;
    QStringList entities;
    QStringList sources;
    QStringList guids;
    QList<qint64> series;
};

} // namespace

QString freeChartName(const QString &wanted, const QStringList &taken)
{
    QString stem;
    for (const QChar c : wanted.trimmed().toLower().left(kMostNameLength))
        stem += c.isLetterOrNumber() || c == u'_' ? c : u'-';
    while (stem.startsWith(u'-') || stem.endsWith(u'-'))
        stem = stem.startsWith(u'-') ? stem.mid(1) : stem.chopped(1);
    if (!isChartName(stem))
        stem = u"chart"_s;
    QString name = stem;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

ChartSpec startingSpec(ChartForm kind, const QList<Claim> &claims, const QList<Observation> &observations, const QStringList &taken, bool isChosen,
                       const QList<Termbase> &termbases)
{
    QStringList metrics;
    for (const Claim &claim : claims)
        metrics << claim.metric;
    for (const Observation &observation : observations)
        metrics << observation.metric;
    ChartSpec spec;
    spec.kind = kind;
    spec.metric = mostFrequent(metrics).trimmed();
    spec.name = freeChartName(spec.metric, taken);
    Material material;
    for (const Claim &claim : claims) {
        if (!isSame(claim.metric, spec.metric))
            continue;
        spec.usesClaims = true;
        material.units << claim.unit;
        addOnce(material.entities, claim.entity);
        addOnce(material.sources, claim.attribution);
        addOnce(material.guids, claim.guid);
    }
    for (const Observation &observation : observations) {
        if (!isSame(observation.metric, spec.metric))
            continue;
        material.units << observation.unit;
        addOnce(material.entities, observation.entity);
        addOnce(material.sources, observation.source);
        if (observation.series.isValid() && !material.series.contains(observation.series.value))
            material.series << observation.series.value;
    }
    spec.unit = mostFrequent(material.units);
    spec.entities = material.entities;
    spec.names = entityNames(spec.entities, termbases);
    if (spec.usesClaims && !observations.isEmpty()) // both: a spec that names neither takes both
        spec.usesClaims = false;
    if (isChosen) {
        spec.claims = material.guids;
        spec.series = material.series;
    }
    spec.source = sourceLine(material.sources);
    return spec;
}

ChartSpec ofOneLength(ChartSpec spec, const QList<Claim> &claims, const QList<Observation> &observations)
{
    const ChartContent content = chartContent(spec, claims, observations);
    if (spec.grain || !mixesLengths(content))
        return spec;
    spec.grain = periodLengths(content).first();
    QStringList sources; // of what is left
    for (const Datum &datum : chartContent(spec, claims, observations).data)
        addOnce(sources, datum.attribution);
    spec.source = sourceLine(sources);
    return spec;
}

ChartSpec duplicated(const ChartSpec &spec, const QStringList &taken)
{
    ChartSpec copy = spec;
    copy.name = freeChartName(spec.name, taken);
    return copy;
}

ChartSpec changedKind(ChartSpec spec, ChartForm kind)
{
    spec.kind = kind;
    if (kind != ChartForm::Line && kind != ChartForm::StepLine)
        spec.isLogarithmic = false;
    if (!hasRows(kind))
        spec.order = RowOrder::AsListed;
    return spec;
}

std::optional<ChartAnnotation> annotationAt(const ChartContent &content, int datum, ChartAnnotation::Kind kind, const Bilingual &text)
{
    if (datum < 0 || datum >= content.data.size())
        return std::nullopt;
    const Datum &there = content.data[datum];
    if (kind != ChartAnnotation::Kind::Line && !there.period.isValid() && !hasRows(content.spec.kind))
        return std::nullopt;
    if (kind == ChartAnnotation::Kind::Span && !there.period.isValid())
        return std::nullopt;
    ChartAnnotation annotation{kind, text, {}, {}, {}};
    if (kind != ChartAnnotation::Kind::Span)
        annotation.value = there.most();
    if (kind != ChartAnnotation::Kind::Line && there.period.isValid())
        annotation.from = there.period.toString();
    if (kind == ChartAnnotation::Kind::Span)
        annotation.to = annotation.from;
    return annotation;
}

} // namespace concord
