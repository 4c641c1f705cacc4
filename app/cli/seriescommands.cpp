// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/documents/limitedread.h"
#include "core/exchange/seriesimport.h"
#include "core/project/allseries.h"

#include <QFileInfo>

namespace concord::cli {

namespace {

Result<SeriesImport> readSeriesFile(const QString &path)
{
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return bytes.error();
    Result<SeriesImport> import = readSeriesImport(*bytes, QFileInfo(path).completeBaseName());
    if (!import)
        return Error{import.error().code, path, import.error().subject + u' ' + import.error().detail};
    return import;
}

} // namespace

void describeSeriesImport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a CSV table: entity, metric, period, value, unit, source"), QStringLiteral("FILE"));
}

int runSeriesImport(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<SeriesImport> import = readSeriesFile(arguments[1]);
    if (!import)
        return inputError(import.error());
    const auto project = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    Series stored;
    const Status edited = std::get<0>(project)->edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import series")), [&](Database &database) -> Status {
        const Result<Series> added = AllSeries::add(database, import->series, import->observations);
        if (!added)
            return added.error();
        stored = *added;
        return Done{};
    });
    if (!edited)
        return projectError(edited.error());
    printLine({{QLatin1String("series"), QString::number(stored.id.value)},
               {QLatin1String("name"), stored.name},
               {QLatin1String("observations"), import->observations.size()}});
    return Success;
}

void describeSeriesList(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
}

int runSeriesList(const QCommandLineParser &parser)
{
    const auto project = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const Result<QList<Series>> all = std::get<0>(project)->series();
    if (!all)
        return projectError(all.error());
    for (const Series &series : *all) {
        const Result<QList<Observation>> observations = std::get<0>(project)->observations(series.id);
        if (!observations)
            return projectError(observations.error());
        printLine({{QLatin1String("series"), QString::number(series.id.value)},
                   {QLatin1String("name"), series.name},
                   {QLatin1String("source"), series.source},
                   {QLatin1String("observations"), observations->size()}});
    }
    return Success;
}

} // namespace concord::cli
