// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/pngwriter.h"

#include "ui/publish/scenepainter.h"
#include "ui/publish/textmeasure.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDotsPerMetre = 96 / 0.0254;
constexpr double kMostPixels = 12000; // along one edge
constexpr int kQuality = 80;          // fastest of zlib's levels that still packs well

} // namespace

QImage sceneImage(const Scene &scene, ChartTheme theme, double scale)
{
    const QSize pixels(static_cast<int>(std::lround(scene.size.width() * scale)), static_cast<int>(std::lround(scene.size.height() * scale)));
    QImage image(pixels, QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(kDotsPerMetre * scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintScene(painter, scene, theme, chartFamilies(scene.face));
    return image;
}

Result<QByteArray> pngOf(const Scene &scene, const Credit &credit, ChartTheme theme, double scale)
{
    if (!(scale > 0) || scene.size.width() * scale > kMostPixels || scene.size.height() * scale > kMostPixels)
        return Error{Error::Code::Invalid, u"scale"_s, QString::number(scale)};
    QImage image = sceneImage(scene, theme, scale);
    image.setText(u"Title"_s, scene.title); // not the writer's texts, which end at an empty line
    image.setText(u"Description"_s, scene.altText);
    image.setText(u"Source"_s, credit.source);
    if (!credit.byline.isEmpty())
        image.setText(u"Author"_s, credit.byline);
    image.setText(u"Software"_s, u"Concord"_s);
    image.setText(u"XML:com.adobe.xmp"_s, xmpPacket(scene, credit, u"image/png"_s));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(kQuality);
    if (!writer.write(image))
        return Error{Error::Code::Unwritable, u"png"_s, writer.errorString()};
    return buffer.data();
}

} // namespace concord
