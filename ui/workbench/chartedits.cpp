// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/chartedits.h"

#include "core/analysis/chartdata.h"
#include "core/charts/editing/specmaking.h"
#include "core/project/allseries.h"
#include "core/project/charts.h"
#include "ui/workbench/workbench.h"

#include <QJsonDocument>

#include <algorithm>

namespace concord {

namespace {

QString written(const ChartSpec &spec)
{
    return QString::fromUtf8(QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact));
}

/// Stores `order` as the places of its charts; those already in place are left alone.
Status place(Database &database, const QList<ChartRecord> &order)
{
    for (int i = 0; i < order.size(); ++i) {
        if (order[i].position == i)
            continue;
        ChartRecord record = order[i];
        record.position = i;
        if (Status moved = Charts::update(database, record); !moved)
            return moved;
    }
    return Done{};
}

/// Where the chart stands in the order, from 0; −1 when it is not there.
qsizetype placeOf(Database &database, ChartId id)
{
    const QList<ChartRecord> order = Charts::list(database).valueOr({});
    const auto found = std::find_if(order.begin(), order.end(), [id](const ChartRecord &record) { return record.id == id; });
    return found == order.end() ? -1 : found - order.begin();
}

Status placeAt(Database &database, ChartId id, qsizetype wanted)
{
    Result<QList<ChartRecord>> order = Charts::list(database);
    if (!order)
        return order.error();
    const auto found = std::find_if(order->begin(), order->end(), [id](const ChartRecord &record) { return record.id == id; });
    if (found == order->end())
        return Error{Error::Code::NotFound, QStringLiteral("chart"), {}};
    order->move(found - order->begin(), std::clamp<qsizetype>(wanted, 0, order->size() - 1));
    return place(database, *order);
}

} // namespace

ChartEdits::ChartEdits(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
}

Status ChartEdits::edit(const char *title, const std::function<Status(Database &)> &change)
{
    if (!m_workbench.project())
        return Error{Error::Code::NotFound, QStringLiteral("project"), {}};
    return m_workbench.history().edit(title, change);
}

Result<ChartContent> ChartEdits::chart(ChartId id) const
{
    for (const ChartContent &content : m_workbench.allCharts()) {
        if (content.id == id)
            return content;
    }
    return Error{Error::Code::NotFound, QStringLiteral("chart"), {}};
}

QList<Claim> ChartEdits::claims() const
{
    return m_workbench.project() ? m_workbench.project()->allClaims().valueOr({}) : QList<Claim>();
}

QList<Observation> ChartEdits::observations() const
{
    return m_workbench.project() ? m_workbench.project()->observations(SeriesId{}).valueOr({}) : QList<Observation>();
}

QStringList ChartEdits::names() const
{
    return m_workbench.project() ? chartNames(m_workbench.project()->charts().valueOr({})) : QStringList();
}

Result<ChartId> ChartEdits::add(const ChartSpec &spec)
{
    ChartRecord record;
    ChartSpec named = spec;
    named.name = freeChartName(spec.name, names());
    if (!isChartName(named.name))
        return Error{Error::Code::Invalid, QStringLiteral("name"), spec.name};
    record.name = named.name;
    record.spec = written(named);
    const Status done = edit(QT_TRANSLATE_NOOP("Edit", "Make chart"), [&](Database &database) -> Status {
        const Result<ChartRecord> added = Charts::add(database, record);
        if (!added)
            return added.error();
        record = *added;
        return Done{};
    });
    return done ? Result<ChartId>(record.id) : Result<ChartId>(done.error());
}

Result<ChartId> ChartEdits::duplicate(ChartId id)
{
    const Result<ChartContent> original = chart(id);
    if (!original)
        return original.error();
    const ChartSpec copy = duplicated(original->spec, names());
    ChartRecord record{{}, copy.name, 0, written(copy)};
    const Status done = edit(QT_TRANSLATE_NOOP("Edit", "Duplicate chart"), [&](Database &database) -> Status {
        const Result<ChartRecord> found = Charts::find(database, id);
        const Result<ChartRecord> added = found ? Charts::add(database, record) : found;
        if (!added)
            return added.error();
        record = *added;
        return placeAt(database, record.id, placeOf(database, id) + 1);
    });
    return done ? Result<ChartId>(record.id) : Result<ChartId>(done.error());
}

Status ChartEdits::change(ChartId id, const ChartSpec &spec)
{
    if (!isChartName(spec.name))
        return Error{Error::Code::Invalid, QStringLiteral("name"), spec.name};
    return edit(QT_TRANSLATE_NOOP("Edit", "Change chart"), [&](Database &database) -> Status {
        Result<ChartRecord> record = Charts::find(database, id);
        if (!record)
            return record.error();
        const auto namesake = record->name == spec.name ? Result<std::optional<ChartRecord>>(std::nullopt) : Charts::findByName(database, spec.name);
        if (!namesake)
            return namesake.error();
        if (namesake->has_value())
            return Error{Error::Code::Conflict, QStringLiteral("name"), spec.name};
        record->name = spec.name;
        record->spec = written(spec);
        return Charts::update(database, *record);
    });
}

Status ChartEdits::retitle(ChartId id, const QString &title, Language language)
{
    const Result<ChartContent> found = chart(id);
    if (!found)
        return found.error();
    ChartSpec spec = found->spec;
    (isChinese(language) ? spec.title.zh : spec.title.en) = title;
    return change(id, spec);
}

Status ChartEdits::remove(ChartId id)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Remove chart"), [&](Database &database) { return Charts::remove(database, id); });
}

Status ChartEdits::move(ChartId id, int place)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Move chart"), [&](Database &database) { return placeAt(database, id, place); });
}

QList<SeriesEntry> ChartEdits::series() const
{
    const Project *project = m_workbench.project();
    QList<SeriesEntry> entries;
    QHash<ObservationId, qsizetype> homes;
    if (!project)
        return entries;
    for (const Series &series : project->series().valueOr({})) {
        const QList<Observation> observations = project->observations(series.id).valueOr({});
        for (const Observation &observation : observations)
            homes.insert(observation.id, entries.size());
        entries.append({series, static_cast<int>(observations.size()), {}});
    }
    for (const ChartContent &chart : m_workbench.allCharts()) {
        for (const Datum &datum : chart.data) {
            const auto home = homes.constFind(datum.observation);
            if (home != homes.cend() && !entries[*home].charts.contains(chart.id))
                entries[*home].charts.append(chart.id);
        }
    }
    return entries;
}

Result<SeriesId> ChartEdits::importSeries(const SeriesImport &import)
{
    SeriesId id;
    const Status done = edit(QT_TRANSLATE_NOOP("Edit", "Import series"), [&](Database &database) -> Status {
        const Result<Series> added = AllSeries::add(database, import.series, import.observations);
        if (!added)
            return added.error();
        id = added->id;
        return Done{};
    });
    return done ? Result<SeriesId>(id) : Result<SeriesId>(done.error());
}

Status ChartEdits::changeSeries(const Series &series)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Change series"), [&](Database &database) { return AllSeries::update(database, series); });
}

Status ChartEdits::removeSeries(SeriesId id)
{
    return edit(QT_TRANSLATE_NOOP("Edit", "Remove series"), [&](Database &database) { return AllSeries::remove(database, id); });
}

} // namespace concord
