// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publisher.h"

#include "core/charts/scenelayout.h"
#include "ui/publish/chartphrases.h"
#include "ui/publish/csvwriter.h"
#include "ui/publish/fontsubset.h"
#include "ui/publish/htmlwriter.h"
#include "ui/publish/pdfwriter.h"
#include "ui/publish/pngwriter.h"
#include "ui/publish/svgwriter.h"
#include "ui/publish/textmeasure.h"
#include "ui/publish/vegawriter.h"

#include <QSaveFile>

#include <array>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

struct FormatName
{
    PublishFormat format;
    QLatin1String name;
    QLatin1String ending;
};
constexpr std::array kFormats{
    FormatName{PublishFormat::Png, QLatin1String("png"), QLatin1String("png")},
    FormatName{PublishFormat::Svg, QLatin1String("svg"), QLatin1String("svg")},
    FormatName{PublishFormat::Pdf, QLatin1String("pdf"), QLatin1String("pdf")},
    FormatName{PublishFormat::Csv, QLatin1String("csv"), QLatin1String("csv")},
    FormatName{PublishFormat::Html, QLatin1String("html"), QLatin1String("html")},
    FormatName{PublishFormat::VegaLite, QLatin1String("vega-lite"), QLatin1String("vl.json")},
    FormatName{PublishFormat::Datawrapper, QLatin1String("datawrapper"), QLatin1String("datawrapper.csv")},
    FormatName{PublishFormat::Json, QLatin1String("json"), QLatin1String("json")},
};

/// One language of one chart; the fonts are cut when a format first needs them.
class Edition
{
public:
    Edition(const ChartContent &content, const PublishOptions &options, Language language)
        : m_content(content), m_options(options), m_language(language), m_scene(publishedScene(content, language, options.size)),
          m_remarks(lint(content, m_scene)), m_credit{content.spec.source.in(language), content.spec.byline.in(language)}
    {
    }

    const QList<Remark> &remarks() const { return m_remarks; }

    Result<QByteArray> bytes(PublishFormat format)
    {
        switch (format) {
        case PublishFormat::Png:
            return pngOf(m_scene, m_credit, m_options.theme, m_options.scale);
        case PublishFormat::Svg:
            return svgOf(m_content, m_scene, fonts(), m_options.theme);
        case PublishFormat::Pdf:
            return pdfOf(m_scene, m_credit, csvOf(m_content, m_language), fonts(), m_options.theme);
        case PublishFormat::Html:
            return htmlOf(m_content, m_scene, fonts(), m_options.theme);
        case PublishFormat::VegaLite:
            return vegaOf(m_content, m_scene, m_options.theme);
        case PublishFormat::Datawrapper:
            return datawrapperOf(m_content, m_language);
        case PublishFormat::Json:
            return jsonOf(m_content, m_scene, m_remarks);
        case PublishFormat::Csv:
            break;
        }
        return csvOf(m_content, m_language);
    }

private:
    const FontSubset &fonts()
    {
        if (!m_fonts)
            m_fonts = FontSubset::of(m_scene);
        return *m_fonts;
    }

    const ChartContent &m_content;
    const PublishOptions &m_options;
    Language m_language;
    Scene m_scene;
    QList<Remark> m_remarks;
    Credit m_credit;
    std::optional<FontSubset> m_fonts;
};

Status save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return Done{};
    const auto code = file.error() == QFileDevice::ResourceError ? Error::Code::Full : Error::Code::Unwritable;
    return Error{code, path, file.errorString()};
}

QString fileName(const ChartSpec &spec, const PublishOptions &options, Language language, PublishFormat format)
{
    const QString middle = options.languages.size() > 1 ? u'.' + languageTag(language) : QString();
    return (options.name.isEmpty() ? spec.name : options.name) + middle + u'.' + publishFormatEnding(format);
}

} // namespace

QString publishFormatName(PublishFormat format)
{
    return kFormats.at(static_cast<size_t>(format)).name;
}

QString publishFormatEnding(PublishFormat format)
{
    return kFormats.at(static_cast<size_t>(format)).ending;
}

std::optional<PublishFormat> publishFormatFromName(QStringView name)
{
    for (const FormatName &entry : kFormats) {
        if (name == entry.name)
            return entry.format;
    }
    return std::nullopt;
}

Scene publishedScene(const ChartContent &content, Language language, const QSizeF &size)
{
    return layOut(content, SceneRequest{language, size, chartWords(language), sharedTextMeasure(content.spec.face)});
}

QStringList publishedNames(const ChartSpec &spec, const PublishOptions &options)
{
    QStringList names;
    for (const Language language : options.languages) {
        for (const PublishFormat format : options.formats)
            names << fileName(spec, options, language, format);
    }
    return names;
}

Result<QList<PublishedFile>> publish(const ChartContent &content, const PublishOptions &options, const QDir &folder)
{
    if (!folder.mkpath(u"."_s))
        return Error{Error::Code::Unwritable, folder.path(), {}};
    QList<PublishedFile> files;
    for (const Language language : options.languages) {
        Edition edition(content, options, language);
        for (const PublishFormat format : options.formats) {
            const QString path = folder.filePath(fileName(content.spec, options, language, format));
            const auto bytes = edition.bytes(format);
            if (!bytes)
                return bytes.error();
            if (const Status status = save(path, *bytes); !status)
                return status.error();
            files << PublishedFile{path, content.spec.name, format, language, bytes->size(), edition.remarks()};
        }
    }
    return files;
}

} // namespace concord
