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

#include <algorithm>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 96;
constexpr double kMargin = 60;    ///< pixels
constexpr int kTextSize = 13;     ///< pixels
constexpr double kGap = 12;       ///< between claims
constexpr double kIndent = 20;    ///< of lists and quotes

/// The page as rich text can show it: its style sheet is another one, sections are only HTML's.
QString richText(const QString &html, const QStringList &families)
{
    QStringList faces;
    for (const QString &family : families)
        faces.append(u'\'' + family + u'\'');
    const QString style = u"h1{font-size:22px;font-weight:normal}h2{font-size:18px;font-weight:normal}h3{font-size:15px;font-weight:normal}"
                                  "th{color:#57606a;font-weight:normal}.where{color:#57606a}.gone{color:#8a2b06}"
                                  "code,pre{font-family:%1}pre{white-space:pre-wrap}" // of the faces that are embedded
                                  ".mark{background-color:#fff1b8;font-weight:normal;text-decoration:underline}a{color:#0550ae}"
                            "td p,td pre,td ul,td ol,div p,blockquote{margin-top:0;margin-bottom:4px}ul,ol{-qt-list-indent:1}"_s.arg(faces.join(u','));
    QString text = html.mid(html.indexOf(u"<body>"_s));
    text.replace(u"<section"_s, u"<div"_s).replace(u"</section>"_s, u"</div>"_s);
    return u"<html><head><style>%1</style></head>"_s.arg(style) + text;
}

/// The head of the sheet, then each claim with what stands before it: the pieces that are kept whole.
QStringList piecesOf(const QString &html)
{
    static const QString kEnd = u"</section>"_s;
    QStringList pieces;
    qsizetype from = html.indexOf(u"<body>"_s) + 6;
    const qsizetype last = html.indexOf(u"</body>"_s);
    for (qsizetype end = html.indexOf(kEnd, from); end >= 0; end = html.indexOf(kEnd, from)) {
        pieces.append(html.mid(from, end + kEnd.size() - from));
        from = end + kEnd.size();
    }
    pieces.append(html.mid(from, last - from));
    pieces.removeIf([](const QString &piece) { return piece.trimmed().isEmpty(); });
    return pieces;
}

/// Pieces one below the other; a new page begins where the next one would be cut.
class SheetPainter
{
public:
    SheetPainter(QPdfWriter &writer, const QStringList &families, int pages) : m_writer(writer), m_families(families), m_pages(pages) {}
    /// Only counts pages without a painter.
    bool write(const QStringList &pieces, QPainter *painter);
    void number(QPainter *painter) const;
    int pages() const { return m_page + 1; }

private:
    void prepare(QTextDocument &document, const QString &piece) const;
    bool write(const QString &piece, QPainter *painter);
    bool turn(QPainter *painter);
    QSizeF area() const { return {m_writer.width() - 2 * kMargin, m_writer.height() - 2 * kMargin}; }

    QPdfWriter &m_writer;
    QStringList m_families;
    int m_pages; ///< as they are counted below each
    int m_page = 0;
    double m_used = 0; ///< of the page
};

void SheetPainter::prepare(QTextDocument &document, const QString &piece) const
{
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&m_writer);
    document.setDefaultFont(chartFont(kTextSize, false, m_families));
    document.setDocumentMargin(0);
    document.setIndentWidth(kIndent);
    document.setTextWidth(area().width());
    document.setHtml(richText(u"<body>"_s + piece + u"</body></html>"_s, m_families));
}

void SheetPainter::number(QPainter *painter) const
{
    if (!painter)
        return;
    painter->setFont(chartFont(kTextSize, false, m_families));
    painter->setPen(QColor(0x57, 0x60, 0x6a));
    const QRectF foot(0, m_writer.height() - kMargin, m_writer.width(), kMargin * 0.6);
    painter->drawText(foot, Qt::AlignCenter, u"%1 / %2"_s.arg(m_page + 1).arg(m_pages));
}

bool SheetPainter::turn(QPainter *painter)
{
    number(painter);
    ++m_page;
    m_used = 0;
    return !painter || m_writer.newPage();
}

bool SheetPainter::write(const QStringList &pieces, QPainter *painter)
{
    return std::all_of(pieces.begin(), pieces.end(), [&](const QString &piece) { return write(piece, painter); });
}

bool SheetPainter::write(const QString &piece, QPainter *painter)
{
    const QSizeF page = area();
    QTextDocument document;
    prepare(document, piece);
    double left = document.size().height();
    const bool isLong = left > page.height();
    if (const qsizetype claim = piece.indexOf(u"<section"_s); isLong && claim > 0)
        return write(piece.left(claim), painter) && write(piece.mid(claim), painter);
    if (isLong) // parted between lines, on pages of its own
        document.setPageSize(page);
    if (isLong)
        left = document.pageCount() * page.height();
    if (m_used > 0 && m_used + left > page.height() && !turn(painter))
        return false;
    for (double drawn = 0; drawn < left; drawn += page.height()) {
        if (drawn > 0 && !turn(painter))
            return false;
        const QRectF clip(0, drawn, page.width(), std::min(page.height(), left - drawn));
        if (painter) {
            painter->save();
            painter->translate(kMargin, kMargin + m_used - drawn);
            painter->setClipRect(clip);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = clip;
            context.palette.setColor(QPalette::Text, QColor(0x1f, 0x23, 0x28));
            document.documentLayout()->draw(painter, context);
            painter->restore();
        }
    }
    m_used = isLong ? page.height() : m_used + left + kGap;
    return true;
}

} // namespace

Result<QByteArray> factSheetPdf(const QList<ArticleClaims> &sets, const FactSheetOptions &options)
{
    const QString html = factSheetHtml(sets, {options.title, options.languages, true});
    QTextDocument plain;
    plain.setHtml(richText(html, {}));
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
        const QStringList pieces = piecesOf(html);
        SheetPainter counted(writer, fonts.families(), 0);
        counted.write(pieces, nullptr);
        QPainter painter;
        SheetPainter sheet(writer, fonts.families(), counted.pages());
        if (!painter.begin(&writer) || !sheet.write(pieces, &painter))
            return Error{Error::Code::Unwritable, u"pdf"_s, {}};
        sheet.number(&painter);
    }
    return orderedPdf(buffer.data());
}

} // namespace concord
