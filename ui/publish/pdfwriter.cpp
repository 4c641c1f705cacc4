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

} // namespace

Result<QByteArray> pdfOf(const Scene &scene, const Credit &credit, const QByteArray &table, const FontSubset &fonts, ChartTheme theme)
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
        writer.setDocumentXmpMetadata(xmpPacket(scene, credit, u"application/pdf"_s).toUtf8());
        if (!table.isEmpty())
            writer.addFileAttachment(u"data.csv"_s, table, u"text/csv"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Error::Code::Unwritable, u"pdf"_s, {}};
        paintScene(painter, scene, theme, fonts.families(false), fonts.families(true));
    }
    return orderedPdf(buffer.data());
}

} // namespace concord
