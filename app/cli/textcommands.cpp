// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/exchange/figurejson.h"
#include "core/figures/recogniser.h"
#include "core/text/codepoints.h"
#include "core/text/sentences.h"

#include <QJsonArray>

namespace concord::cli {

namespace {

constexpr const char *kFigureColumns[] = {"paragraph", "start", "end", "surface", "kind", "low", "high", "unit", "per", "qualifier"};

QString cell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.toString());
        return parts.join(u'/');
    }
    return value.toString().replace(u'\t', u' ');
}

void printRow(const QJsonObject &figure)
{
    QStringList cells;
    for (const char *column : kFigureColumns)
        cells.append(cell(figure.value(QLatin1String(column))));
    printText(cells.join(u'\t'));
}

void printHeader()
{
    QStringList cells;
    for (const char *column : kFigureColumns)
        cells.append(QLatin1String(column));
    printText(cells.join(u'\t'));
}

} // namespace

void describeSegment(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("the text"), QStringLiteral("FILE"));
    describeReadOptions(parser, "", "the text");
}

int runSegment(const QCommandLineParser &parser)
{
    const OrStatus<Document> read = readFile(parser, parser.positionalArguments().first(), "");
    if (const int *status = std::get_if<int>(&read))
        return *status;
    const Document &document = std::get<Document>(read);
    for (int i = 0; i < document.blocks.size(); ++i) {
        const QString &paragraph = document.blocks[i].text;
        const CodePointMap map(paragraph);
        for (const Range &range : sentenceRanges(paragraph, document.language)) {
            const Range points = map.toCodePoints(range);
            printLine({{QLatin1String("paragraph"), i + 1},
                       {QLatin1String("start"), points.begin},
                       {QLatin1String("end"), points.end},
                       {QLatin1String("text"), paragraph.mid(range.begin, range.length())}});
        }
    }
    return Success;
}

void describeFigures(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("the text"), QStringLiteral("FILE"));
    describeReadOptions(parser, "", "the text");
    addValueOption(parser, "date", "DATE", "the document's date, for relative dates");
    addValueOption(parser, "format", "FORMAT", "jsonl (default) or tsv");
}

int runFigures(const QCommandLineParser &parser)
{
    const OrStatus<QDate> date = dateOption(parser);
    if (const int *status = std::get_if<int>(&date))
        return *status;
    const QString format = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format")) : QStringLiteral("jsonl");
    if (format != QLatin1String("jsonl") && format != QLatin1String("tsv"))
        return usageError(QStringLiteral("--format is jsonl or tsv."));
    const OrStatus<Document> read = readFile(parser, parser.positionalArguments().first(), "");
    if (const int *status = std::get_if<int>(&read))
        return *status;
    const Document &document = std::get<Document>(read);
    const FigureOptions options = figureOptionsFor(document.language, std::get<QDate>(date));
    if (format == QLatin1String("tsv"))
        printHeader();
    for (int i = 0; i < document.blocks.size(); ++i) {
        const QString &paragraph = document.blocks[i].text;
        const CodePointMap map(paragraph);
        for (const Figure &figure : recogniseFigures(paragraph, options)) {
            const QJsonObject object = figureToJson(figure, i + 1, paragraph, map);
            format == QLatin1String("tsv") ? printRow(object) : printLine(object);
        }
    }
    return Success;
}

} // namespace concord::cli
