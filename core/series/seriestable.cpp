// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriestable.h"

#include "core/series/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kMaxBytes = 64 * 1024 * 1024;

struct Columns
{
    qsizetype entity, metric, period, value, unit, source;

    qsizetype needed() const { return std::max({entity, metric, period, value, unit}); }
    bool areAllThere() const { return std::min({entity, metric, period, value, unit}) >= 0; }
};

Columns columnsOf(const QStringList &header)
{
    const auto find = [&](const char *name) { return header.indexOf(QLatin1String(name), 0); };
    return {find("entity"), find("metric"), find("period"), find("value"), find("unit"), find("source")};
}

Error fault(qsizetype line, const QString &what)
{
    return {Error::Code::Invalid, QStringLiteral("line %1").arg(line), what};
}

} // namespace

Result<QList<SeriesRow>> readSeriesTable(QByteArrayView bytes)
{
    if (bytes.size() > kMaxBytes)
        return Error{Error::Code::Invalid, QStringLiteral("document-size"), {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{Error::Code::Unreadable, QStringLiteral("table"), QStringLiteral("not UTF-8")};
    if (text.startsWith(u'\uFEFF'))
        text.remove(0, 1);
    const Result<QList<CsvRow>> parsed = parseCsv(text);
    if (!parsed)
        return parsed.error();
    const QList<CsvRow> &table = *parsed;
    const Columns columns = table.isEmpty() ? Columns{-1, -1, -1, -1, -1, -1} : columnsOf(table.first().cells);
    if (!columns.areAllThere())
        return fault(table.isEmpty() ? 1 : table.first().line, QStringLiteral("needs the columns entity, metric, period, value, unit"));
    QList<SeriesRow> rows;
    for (qsizetype i = 1; i < table.size(); ++i) {
        const auto &[line, cells] = table[i];
        if (cells.size() <= columns.needed())
            return fault(line, QStringLiteral("too few cells"));
        const auto period = Period::fromString(cells[columns.period].trimmed());
        const auto value = Decimal::fromString(cells[columns.value].trimmed());
        if (!period)
            return fault(line, QStringLiteral("period “%1”").arg(cells[columns.period]));
        if (!value)
            return fault(line, QStringLiteral("value “%1”").arg(cells[columns.value]));
        rows.append({cells[columns.entity], cells[columns.metric], *period, *value, cells[columns.unit],
                     columns.source >= 0 && columns.source < cells.size() ? cells[columns.source] : QString()});
    }
    return rows;
}

} // namespace concord
