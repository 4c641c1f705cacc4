// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/factsheet.h"

#include "ui/publish/fontsubset.h"
#include "ui/publish/pdforder.h"
#include "ui/publish/textmeasure.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 96;
constexpr double kMargin = 60;    ///< pixels
constexpr int kTextSize = 13;     ///< pixels

/// The page as rich text can show it: its style sheet is another one, sections are only HTML's.
QString richText(const QString &html)
{
    static const QString kStyle = u"h1{font-size:22px;font-weight:normal}h2{font-size:18px;font-weight:normal}h3{font-size:15px;font-weight:normal}"
                                  "th{color:#57606a;font-weight:normal}.where{color:#57606a}.gone{color:#8a2b06}"
                                  ".mark{background-color:#fff1b8;font-weight:normal;text-decoration:underline}a{color:#0550ae}"_s;
    QString text = html.mid(html.indexOf(u"<body>"_s));
    text.replace(u"<section"_s, u"<div"_s).replace(u"</section>"_s, u"</div>"_s);
    return u"<html><head><style>%1</style></head>"_s.arg(kStyle) + text;
}

void drawPage(QPainter &painter, QTextDocument &document, QSizeF page, int number, int count)
{
    const double height = document.pageSize().height();
    painter.save();
    painter.translate(kMargin, kMargin - number * height);
    const QRectF clip(0, number * height, document.pageSize().width(), height);
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, QColor(0x1f, 0x23, 0x28));
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(document.defaultFont());
    painter.setPen(QColor(0x57, 0x60, 0x6a));
    painter.drawText(QRectF(0, page.height() - kMargin, page.width(), kMargin * 0.6), Qt::AlignCenter, u"%1 / %2"_s.arg(number + 1).arg(count));
}

} // namespace

Result<QByteArray> factSheetPdf(const QList<ArticleClaims> &sets, const FactSheetOptions &options)
{
    const QString html = factSheetHtml(sets, options);
    QTextDocument plain;
    plain.setHtml(richText(html));
    const FontSubset fonts = FontSubset::ofText(plain.toPlainText() + u"0123456789 /•"_s, false, chartFamilies());
    fonts.install();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(html.section(u"<title>"_s, 1).section(u"</title>"_s, 0, 0));
        writer.setCreator(u"Concord"_s);
        const QSizeF page(writer.width(), writer.height());
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(chartFont(kTextSize, false, fonts.families()));
        document.setDocumentMargin(0);
        document.setPageSize({page.width() - 2 * kMargin, page.height() - 2 * kMargin});
        document.setHtml(richText(html));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Error::Code::Unwritable, u"pdf"_s, {}};
        const int count = document.pageCount();
        for (int number = 0; number < count; ++number) {
            if (number > 0 && !writer.newPage())
                return Error{Error::Code::Unwritable, u"pdf"_s, {}};
            drawPage(painter, document, page, number, count);
        }
    }
    return orderedPdf(buffer.data());
}

} // namespace concord
