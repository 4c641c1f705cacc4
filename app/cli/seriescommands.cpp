// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/documents/limitedread.h"
#include "core/exchange/seriesreading.h"
#include "core/project/allseries.h"

#include <QFileInfo>
#include <QJsonArray>

namespace concord::cli {

namespace {

template<typename Choice>
struct Answer
{
    const char *word;
    Choice choice;
};

/// The choice an option names; its fallback when it is not set. Other words are a usage error.
template<typename Choice>
OrStatus<Choice> choiceOption(const QCommandLineParser &parser, const char *name, std::initializer_list<Answer<Choice>> answers, Choice fallback)
{
    const QString given = parser.value(QLatin1String(name));
    QStringList words;
    for (const Answer<Choice> &answer : answers) {
        if (given == QLatin1String(answer.word))
            return answer.choice;
        words << QLatin1String(answer.word);
    }
    return given.isEmpty() ? OrStatus<Choice>(fallback)
                           : usageError(QStringLiteral("--%1 is %2.").arg(QLatin1String(name), words.join(QStringLiteral(" or "))));
}

OrStatus<SeriesChoices> importOptions(const QCommandLineParser &parser)
{
    const auto days = choiceOption<DayOrder>(parser, "dates", {{"day-first", DayOrder::DayFirst}, {"month-first", DayOrder::MonthFirst}}, DayOrder::Unknown);
    const auto decimals = choiceOption<DecimalMark>(parser, "decimals", {{"point", DecimalMark::Point}, {"comma", DecimalMark::Comma}}, DecimalMark::Unknown);
    const auto grain = choiceOption<SecGrain>(parser, "grain", {{"quarter", SecGrain::Quarter}, {"year", SecGrain::Year}}, SecGrain::Quarter);
    for (const int *status : {std::get_if<int>(&days), std::get_if<int>(&decimals), std::get_if<int>(&grain)}) {
        if (status)
            return *status;
    }
    SeriesChoices options;
    options.table.convention = {std::get<0>(decimals), std::get<0>(days)};
    options.table.entity = parser.value(QStringLiteral("entity"));
    options.table.metric = parser.value(QStringLiteral("metric"));
    options.table.unit = parser.value(QStringLiteral("unit"));
    options.grain = std::get<0>(grain);
    return options;
}

Result<SeriesReading> readSeriesFile(const QString &path, const SeriesChoices &choices)
{
    const Result<QByteArray> bytes = readLimited(path, kMaxDocumentBytes);
    if (!bytes)
        return bytes.error();
    const Result<SeriesInput> input = openSeries(*bytes);
    Result<SeriesReading> reading = input ? readSeries(*input, choices) : Result<SeriesReading>(input.error());
    if (!reading)
        return Error{reading.error().code, path, reading.error().subject + u' ' + reading.error().detail};
    return reading;
}

QJsonArray faultsToJson(const SeriesReading &reading)
{
    QJsonArray faults;
    for (const SeriesFault &fault : reading.faults) {
        QJsonObject object{{QLatin1String("fault"), seriesFaultName(fault.kind)}, {QLatin1String("subject"), fault.subject}, {QLatin1String("detail"), fault.detail}};
        if (fault.line > 0)
            object.insert(QLatin1String("line"), fault.line);
        faults.append(object);
    }
    return faults;
}

/// Says what must be answered, and by which option.
int askedStatus(const QString &path, const SeriesReading &reading)
{
    for (const SeriesQuestion &question : reading.questions) {
        const bool isDate = question.kind == SeriesQuestion::Kind::DayOrder;
        printLine({{QLatin1String("question"), isDate ? QStringLiteral("day-order") : QStringLiteral("decimals")},
                   {QLatin1String("column"), question.heading},
                   {QLatin1String("line"), question.line},
                   {QLatin1String("cell"), question.cell},
                   {QLatin1String("readings"), QJsonArray::fromStringList(question.readings)},
                   {QLatin1String("option"), isDate ? QStringLiteral("--dates") : QStringLiteral("--decimals")}});
    }
    return inputError({Error::Code::Invalid, path, QStringLiteral("cells with several readings: say --dates or --decimals")});
}

} // namespace

void describeSeriesImport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a CSV, tab-separated or XLSX table, or SEC company facts (JSON)"), QStringLiteral("FILE"));
    addValueOption(parser, "entity", "NAME", "whom the numbers are about, where the table does not say");
    addValueOption(parser, "metric", "NAME", "what they measure; of company facts, only this metric");
    addValueOption(parser, "unit", "UNIT", "their unit, such as USD, where the table does not say");
    addValueOption(parser, "dates", "ORDER", "03/04/2025 is day-first or month-first");
    addValueOption(parser, "decimals", "MARK", "1.234 has a decimal point, or is written with a decimal comma");
    addValueOption(parser, "grain", "GRAIN", "of company facts: quarter (default) or year");
}

int runSeriesImport(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments()[1];
    const OrStatus<SeriesChoices> options = importOptions(parser);
    if (const int *status = std::get_if<int>(&options))
        return *status;
    const Result<SeriesReading> reading = readSeriesFile(path, std::get<0>(options));
    if (!reading)
        return inputError(reading.error());
    if (!reading->questions.isEmpty())
        return askedStatus(path, *reading);
    const auto project = openProject(parser, OpenMode::ReadWrite);
    if (const int *status = std::get_if<int>(&project))
        return *status;
    const SeriesImport import = seriesImport(*reading, QFileInfo(path).completeBaseName());
    Series stored = import.series;
    const Status edited = std::get<0>(project)->edit(QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Import series")), [&](Database &database) -> Status {
        const Result<Series> added = AllSeries::add(database, stored, import.observations);
        if (!added)
            return added.error();
        stored = *added;
        return Done{};
    });
    if (!edited)
        return projectError(edited.error());
    printLine({{QLatin1String("series"), QString::number(stored.id.value)},
               {QLatin1String("name"), stored.name},
               {QLatin1String("observations"), reading->rows.size()},
               {QLatin1String("faults"), faultsToJson(*reading)}});
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
