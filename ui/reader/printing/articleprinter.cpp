// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/printing/articleprinter.h"

#include "ui/publish/pdforder.h"
#include "ui/reader/printing/pagepainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <functional>

namespace concord {

namespace {

constexpr double kSideMargin = 46, kEndMargin = 40; // points

/// Draws the pages from `first` to `last` (from 1; 0 for all), turning them with `turn`.
Status paintPages(const PrintedArticle &article, const PageFrame &frame, QPainter &painter, const std::function<bool()> &turn, Range wanted, Progress &progress)
{
    const PrintFonts fonts(article);
    PrintRows rows(article, fonts, frame);
    const Result<QList<PrintedPage>> pages = brokenIntoPages(rows, frame.text.height(), progress);
    if (!pages)
        return pages.error();
    PagePainter page(painter, article, fonts, frame, rows);
    const int total = static_cast<int>(pages->size());
    const Range shown = wanted.isEmpty() ? Range{0, total} : wanted.intersected({0, total});
    for (int i = shown.begin; i < shown.end; ++i) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
        progress.report(total + i, 2LL * total);
        if (i > shown.begin && !turn())
            return Error{Error::Code::Unwritable, QStringLiteral("pdf"), {}};
        page.paint(pages->at(i), i + 1, total);
    }
    return Done{};
}

} // namespace

QPageLayout printLayout(QPageSize::PageSizeId size)
{
    return QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(kSideMargin, kEndMargin, kSideMargin, kEndMargin), QPageLayout::Point);
}

Result<QByteArray> articlePdf(const PrintedArticle &article, const QPageLayout &layout, Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Status painted = Done{};
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(kUnitsPerInch));
        writer.setPageSize(layout.pageSize());
        writer.setPageOrientation(layout.orientation());
        writer.setPageMargins(QMarginsF());
        writer.setTitle(article.title);
        writer.setCreator(QStringLiteral("Concord"));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Error::Code::Unwritable, QStringLiteral("pdf"), {}};
        painted = paintPages(article, PageFrame(layout), painter, [&writer] { return writer.newPage(); }, {}, progress);
    }
    if (!painted)
        return painted.error();
    return orderedPdf(buffer.data());
}

Status printArticle(const PrintedArticle &article, QPrinter &printer, Progress &progress)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Error::Code::Unwritable, printer.printerName(), {}};
    painter.scale(printer.resolution() / kUnitsPerInch, printer.resolution() / kUnitsPerInch);
    QPageLayout layout = printer.pageLayout();
    layout.setMode(QPageLayout::StandardMode);
    layout.setUnits(QPageLayout::Point);
    layout.setMargins(QMarginsF(kSideMargin, kEndMargin, kSideMargin, kEndMargin));
    const Range wanted = printer.printRange() == QPrinter::PageRange ? Range{printer.fromPage() - 1, printer.toPage()} : Range{};
    return paintPages(article, PageFrame(layout), painter, [&printer] { return printer.newPage(); }, wanted, progress);
}

} // namespace concord
