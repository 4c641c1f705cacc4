// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/chartclip.h"

#include "ui/publish/csvwriter.h"
#include "ui/publish/datatable.h"
#include "ui/publish/metadata.h"
#include "ui/publish/pdfwriter.h"
#include "ui/publish/pngwriter.h"
#include "ui/publish/svgwriter.h"

namespace concord {

using namespace Qt::StringLiterals;

namespace {

/// The picture with the scene's own size, whatever its density, and the table below it.
QString fragment(const ChartContent &content, const Scene &scene, const QByteArray &png)
{
    return u"<html lang=\"%1\"><head><meta charset=\"utf-8\"></head><body><p><img src=\"data:image/png;base64,%2\" width=\"%3\" height=\"%4\" alt=\"%5\"></p>\n%6"
           "</body></html>"_s.arg(languageTag(scene.language), QString::fromLatin1(png.toBase64()), QString::number(qRound(scene.size.width())),
                                  QString::number(qRound(scene.size.height())), xmlText(scene.altText, true), htmlTable(content, scene.language));
}

} // namespace

Result<std::unique_ptr<QMimeData>> chartClip(const ChartContent &content, Language language, const PublishOptions &options)
{
    const Scene scene = publishedScene(content, language, options.size);
    const Credit credit{content.spec.source.in(language), content.spec.byline.in(language)};
    const FontSubset fonts = FontSubset::of(scene);
    const auto png = pngOf(scene, credit, options.theme, options.scale);
    if (!png)
        return png.error();
    const auto pdf = pdfOf(scene, credit, csvOf(content, language), fonts, options.theme);
    if (!pdf)
        return pdf.error();
    auto clip = std::make_unique<QMimeData>();
    clip->setImageData(sceneImage(scene, options.theme, options.scale));
    clip->setData(u"image/png"_s, *png);
    clip->setData(u"image/svg+xml"_s, svgOf(content, scene, fonts, options.theme));
    clip->setData(u"application/pdf"_s, *pdf);
    clip->setHtml(fragment(content, scene, *png));
    clip->setText(tsvOf(content, language));
    clip->setData(u"text/tab-separated-values"_s, tsvOf(content, language).toUtf8());
    return clip;
}

} // namespace concord
