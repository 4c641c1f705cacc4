// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/pdfwriter.h"

#include "ui/publish/pdforder.h"
#include "ui/publish/scenepainter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 96;
constexpr double kPointsPerPixel = 0.75;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QByteArray xmpOf(const Scene &scene, const QString &source)
{
    const QString language = languageTag(scene.language);
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
           "<dc:format>application/pdf</dc:format>"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
           "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:description>"
           "<dc:source>%3</dc:source><dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>"
           "<xmp:CreatorTool>Concord</xmp:CreatorTool>"
           "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s
        .arg(escaped(scene.title), escaped(scene.altText), escaped(source), language)
        .toUtf8();
}

} // namespace

Result<QByteArray> pdfOf(const Scene &scene, const QString &source, const QByteArray &table, const FontSubset &fonts, ChartTheme theme)
{
    fonts.install();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(scene.size * kPointsPerPixel, QPageSize::Point, u"chart"_s, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(scene.title);
        writer.setCreator(u"Concord"_s);
        writer.setDocumentXmpMetadata(xmpOf(scene, source));
        if (!table.isEmpty())
            writer.addFileAttachment(u"data.csv"_s, table, u"text/csv"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Error::Code::Unwritable, u"pdf"_s, {}};
        paintScene(painter, scene, theme, fonts.families());
    }
    return orderedPdf(buffer.data());
}

} // namespace concord
