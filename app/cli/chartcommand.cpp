// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/inputs.h"

#include "core/analysis/chartdata.h"
#include "core/charts/editing/presets.h"
#include "ui/publish/publisher.h"

#include <QJsonArray>

namespace concord::cli {

namespace {

constexpr double kSceneDpi = 96; // of the scene's pixels
constexpr int kLeastDpi = 72;
constexpr int kMostDpi = 600;

OrStatus<QList<PublishFormat>> formatsOption(const QCommandLineParser &parser)
{
    QList<PublishFormat> formats;
    const QString given = parser.isSet(QStringLiteral("formats")) ? parser.value(QStringLiteral("formats")) : QStringLiteral("png,svg,pdf");
    for (const QString &name : given.split(u',', Qt::SkipEmptyParts)) {
        const auto format = publishFormatFromName(name);
        if (!format)
            return usageError(QStringLiteral("--formats knows png, svg, pdf, csv, html, vega-lite, datawrapper and json, not %1.").arg(name));
        formats.append(*format);
    }
    if (formats.isEmpty())
        return usageError(QStringLiteral("--formats names at least one of png, svg, pdf, csv, html, vega-lite, datawrapper and json."));
    return formats;
}

OrStatus<QList<Language>> languagesOption(const QCommandLineParser &parser)
{
    QList<Language> languages;
    const QString given = parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang")) : QStringLiteral("zh-Hant");
    for (const QString &tag : given.split(u',', Qt::SkipEmptyParts)) {
        const auto language = languageFromTag(tag);
        if (!language || *language == Language::SimplifiedChinese)
            return usageError(QStringLiteral("--lang knows en and zh-Hant, not %1.").arg(tag));
        languages.append(*language);
    }
    if (languages.isEmpty())
        return usageError(QStringLiteral("--lang names en, zh-Hant or both."));
    return languages;
}

/// --scale, --dpi and --preset; the exit status when one is off.
std::optional<int> sizeOptions(const QCommandLineParser &parser, PublishOptions &options)
{
    if (parser.isSet(QStringLiteral("scale"))) {
        const QString scale = parser.value(QStringLiteral("scale"));
        if (scale != QLatin1String("1") && scale != QLatin1String("2"))
            return usageError(QStringLiteral("--scale is 1 or 2."));
        options.scale = scale.toDouble();
    }
    if (parser.isSet(QStringLiteral("dpi"))) {
        const int dpi = parser.value(QStringLiteral("dpi")).toInt();
        if (dpi < kLeastDpi || dpi > kMostDpi)
            return usageError(QStringLiteral("--dpi is a number from %1 to %2.").arg(kLeastDpi).arg(kMostDpi));
        options.scale = dpi / kSceneDpi;
    }
    if (parser.isSet(QStringLiteral("preset"))) {
        const auto size = chartPresetSize(parser.value(QStringLiteral("preset")));
        if (!size)
            return usageError(QStringLiteral("--preset is web, wide, slide, square, column or columns."));
        options.size = *size;
    }
    return std::nullopt;
}

OrStatus<PublishOptions> publishOptions(const QCommandLineParser &parser)
{
    PublishOptions options;
    const auto formats = formatsOption(parser);
    if (const int *status = std::get_if<int>(&formats))
        return *status;
    options.formats = std::get<0>(formats);
    const auto languages = languagesOption(parser);
    if (const int *status = std::get_if<int>(&languages))
        return *status;
    options.languages = std::get<0>(languages);
    const QString theme = parser.value(QStringLiteral("theme"));
    if (theme == QLatin1String("dark"))
        options.theme = ChartTheme::Dark;
    else if (!theme.isEmpty() && theme != QLatin1String("light"))
        return usageError(QStringLiteral("--theme is light or dark."));
    if (const auto size = sizeOptions(parser, options))
        return *size;
    return options;
}

QJsonObject fileToJson(const PublishedFile &file)
{
    QJsonArray remarks;
    for (const Remark &remark : file.remarks)
        remarks.append(QJsonObject{{QLatin1String("rule"), remarkCode(remark.rule)}, {QLatin1String("subject"), remark.subject}});
    return {{QLatin1String("chart"), file.chart},
            {QLatin1String("format"), publishFormatName(file.format)},
            {QLatin1String("lang"), languageTag(file.language)},
            {QLatin1String("path"), file.path},
            {QLatin1String("bytes"), file.bytes},
            {QLatin1String("remarks"), remarks}};
}

} // namespace

void describeChart(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("the project"), QStringLiteral("PROJECT"));
    addFlag(parser, "all", "all charts of the project");
    addValueOption(parser, "name", "NAME", "one chart");
    addValueOption(parser, "out", "DIR", "the folder to write to");
    addValueOption(parser, "formats", "LIST", "png, svg, pdf (these three when not given), csv, html, vega-lite, datawrapper, json");
    addValueOption(parser, "lang", "LIST", "en, zh-Hant (default); with both, the language is part of the file name");
    addValueOption(parser, "scale", "N", "pixels of a PNG: 1 or 2 (default)");
    addValueOption(parser, "dpi", "N", "pixels an inch of a PNG, 72 to 600, instead of --scale");
    addValueOption(parser, "preset", "NAME", "web, wide, slide, square, column or columns; without it each chart is as large as it asks for");
    addValueOption(parser, "theme", "THEME", "light (default) or dark");
}

int runChart(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("name"));
    if (parser.isSet(QStringLiteral("all")) == !name.isEmpty())
        return usageError(QStringLiteral("Say --all or --name NAME."));
    if (!parser.isSet(QStringLiteral("out")))
        return usageError(QStringLiteral("Say where to write with --out DIR."));
    const OrStatus<PublishOptions> options = publishOptions(parser);
    if (const int *status = std::get_if<int>(&options))
        return *status;
    const auto opened = openProject(parser, OpenMode::ReadOnly);
    if (const int *status = std::get_if<int>(&opened))
        return *status;
    QList<Error> faults;
    const Result<QList<ChartContent>> charts = projectCharts(*std::get<0>(opened), &faults);
    if (!charts)
        return projectError(charts.error());
    const auto isWanted = [&name](const QString &chart) { return name.isEmpty() || chart == name; };
    bool found = name.isEmpty();
    for (const ChartContent &chart : *charts) {
        if (!isWanted(chart.spec.name) || (name.isEmpty() && chart.data.isEmpty()))
            continue; // with --all, a chart without data is no chart yet
        found = true;
        PublishOptions wanted = std::get<PublishOptions>(options);
        if (!parser.isSet(QStringLiteral("preset")))
            wanted.size = wantedSize(chart.spec);
        const auto files = publish(chart, wanted, QDir(parser.value(QStringLiteral("out"))));
        if (!files)
            return errorStatus(files.error(), InputUnreadable);
        for (const PublishedFile &file : *files)
            printLine(fileToJson(file));
    }
    bool failed = false;
    for (const Error &fault : faults) {
        if (isWanted(fault.subject))
            failed = projectError({fault.code, QStringLiteral("The chart ") + fault.subject, fault.detail}) != Success;
    }
    if (failed)
        return ProjectUnusable;
    return found ? Success : usageError(QStringLiteral("The project has no chart %1; concord-cli info lists them.").arg(name));
}

} // namespace concord::cli
