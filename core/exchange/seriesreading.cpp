// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seriesreading.h"

#include "core/documents/containers/ziparchive.h"
#include "core/documents/encoding.h"
#include "core/series/xlsxsheet.h"

namespace concord {

namespace {

constexpr qsizetype kMostSources = 4; // in a source line; filings are too many for one

Result<SeriesInput> openWorkbook(const QByteArray &bytes)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    Result<QList<CsvRow>> table = readXlsxSheet([&archive](const QString &name) { return archive->read(name); });
    if (!table)
        return table.error();
    SeriesInput input;
    input.table = *std::move(table);
    return input;
}

Result<SeriesInput> openTable(const QString &text)
{
    Result<QList<CsvRow>> table = parseCsv(text, csvSeparator(text));
    if (!table)
        return table.error();
    SeriesInput input;
    input.table = *std::move(table);
    return input;
}

} // namespace

Result<SeriesInput> openSeries(const QByteArray &bytes)
{
    if (bytes.startsWith("PK"))
        return openWorkbook(bytes);
    if (bytes.trimmed().startsWith('{')) {
        SeriesInput input;
        input.facts = bytes;
        return input;
    }
    const Result<DecodedText> text = decodeText(bytes);
    if (!text)
        return text.error();
    Result<SeriesInput> input = openTable(text->text);
    if (auto own = input ? readSeriesTable(bytes) : Result<QList<SeriesRow>>(QList<SeriesRow>()); input && own)
        input->ownRows = *std::move(own);
    return input;
}

Result<SeriesInput> pastedSeries(const QString &text)
{
    Result<SeriesInput> input = openTable(text);
    if (input && input->table.size() < 2)
        return Error{Error::Code::Invalid, QStringLiteral("columns"), {}};
    return input;
}

Result<SeriesReading> readSeries(const SeriesInput &input, const SeriesChoices &choices)
{
    if (input.ownRows)
        return SeriesReading{*input.ownRows, {}, {}};
    if (!input.isFacts())
        return readObservations(input.table, choices.table);
    const Result<SecReading> facts = readSecFacts(input.facts, choices.grain);
    if (!facts)
        return facts.error();
    SeriesReading reading = secRows(*facts, choices.table.entity);
    if (!choices.table.metric.isEmpty())
        reading.rows.removeIf([&choices](const SeriesRow &row) { return row.metric != choices.table.metric; });
    return reading;
}

SeriesImport seriesImport(const SeriesReading &reading, const QString &name)
{
    SeriesImport import;
    import.series.name = name;
    QStringList sources;
    for (const SeriesRow &row : reading.rows) {
        import.observations.append({{}, {}, row.entity, row.metric, row.period.toString(), row.value, row.unit, row.source});
        if (!row.source.isEmpty() && !sources.contains(row.source) && sources.size() <= kMostSources)
            sources.append(row.source);
    }
    if (sources.size() <= kMostSources)
        import.series.source = sources.join(QLatin1String("; "));
    return import;
}

} // namespace concord
