// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/charts/chartcontent.h"
#include "core/charts/lint/linter.h"
#include "ui/publish/inks.h"

#include <QDir>

namespace concord {

enum class PublishFormat { Png, Svg, Pdf, Csv, Html, VegaLite, Datawrapper, Json };

/// "png", "svg", "pdf", "csv", "html", "vega-lite", "datawrapper", "json".
QString publishFormatName(PublishFormat format);
/// How a file's name ends: "png", …, "vl.json", "datawrapper.csv".
QString publishFormatEnding(PublishFormat format);
std::optional<PublishFormat> publishFormatFromName(QStringView name);

struct PublishOptions
{
    QString name; ///< what the files are called, a file name's stem; empty: as the chart
    QList<PublishFormat> formats{PublishFormat::Png, PublishFormat::Svg, PublishFormat::Pdf};
    QList<Language> languages{Language::English, Language::TraditionalChinese};
    double scale = 2; ///< device pixels a pixel, PNG only
    ChartTheme theme = ChartTheme::Light;
    QSizeF size{800, 480}; ///< pixels of 96 dpi; the height is the least. What the chart asks for: wantedSize()
};

struct PublishedFile
{
    QString path;
    QString chart; ///< the spec's name
    PublishFormat format = PublishFormat::Png;
    Language language = Language::English;
    qint64 bytes = 0;
    QList<Remark> remarks; ///< what the linter says about this language's chart
};

/// The chart laid out as publish() would.
Scene publishedScene(const ChartContent &content, Language language, const QSizeF &size);

/// What publish() calls its files, in their order: NAME.EXT, or NAME.LANGUAGE.EXT when several languages are asked for.
QStringList publishedNames(const ChartSpec &spec, const PublishOptions &options);

/// Writes the chart to `folder`, which is made when absent, as publishedNames() says; existing files are replaced whole or not at all. Equal content and options give equal bytes. Needs a
/// QGuiApplication (any platform but "minimal", which has no fonts). Fails with Unwritable or Full, subject the file, at
/// the first file that cannot be written, or with Invalid for a scale that makes too large a picture.
Result<QList<PublishedFile>> publish(const ChartContent &content, const PublishOptions &options, const QDir &folder);

} // namespace concord
