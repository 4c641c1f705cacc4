// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdfpage.h"

#include "core/documents/limits.h"

#include <QDateTime>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <cmath>

namespace concord {

namespace {

/// Of a font whose name says nothing better.
constexpr const char *kBoldNames[] = {"bold", "black", "heavy", "semibold"};
/// A box is higher than its em by about this, where a file gives no size.
constexpr double kHeightPerEm = 1.3;

void beSilent(const std::string &, void *) {}

QString textOf(const poppler::ustring &text)
{
    const std::vector<char> bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool isBoldName(const std::string &name)
{
    const QByteArray lower = QByteArray::fromStdString(name).toLower();
    return std::any_of(std::begin(kBoldNames), std::end(kBoldNames), [&lower](const char *part) { return lower.contains(part); });
}

/// Where the code points of `text` begin; poppler counts glyphs, which a ligature makes fewer.
QList<double> beginnings(const poppler::text_box &box, qsizetype count)
{
    QList<double> lefts;
    lefts.reserve(count);
    double last = box.bbox().left();
    for (qsizetype i = 0; i < count; ++i) {
        const poppler::rectf glyph = box.char_bbox(static_cast<size_t>(i));
        last = std::isfinite(glyph.left()) && glyph.right() > glyph.left() ? glyph.left() : last;
        lefts.append(last);
    }
    return lefts;
}

bool isOnPage(const PdfWord &word, const PdfPage &page)
{
    const bool isFinite = std::isfinite(word.left) && std::isfinite(word.right) && std::isfinite(word.top) && std::isfinite(word.bottom);
    return isFinite && word.right >= word.left && word.bottom > word.top && word.right >= 0 && word.left <= page.width
        && word.bottom >= 0 && word.top <= page.height;
}

PdfWord wordOf(const poppler::text_box &box)
{
    PdfWord word;
    word.text = textOf(box.text());
    const poppler::rectf frame = box.bbox();
    word.left = frame.left();
    word.right = frame.right();
    word.top = frame.top();
    word.bottom = frame.bottom();
    const double size = box.has_font_info() ? box.get_font_size() : 0;
    word.size = std::isfinite(size) && size > 0 ? size : word.height() / kHeightPerEm;
    word.isBold = box.has_font_info() && isBoldName(box.get_font_name());
    const bool isAscii = std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        word.lefts = beginnings(box, word.text.toUcs4().size());
    return word;
}

} // namespace

PdfFile::PdfFile(std::unique_ptr<poppler::document> document) : m_document(std::move(document)) {}
PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(QByteArrayView bytes)
{
    poppler::set_debug_error_function(beSilent, nullptr);
    std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document)
        return Error{Error::Code::Unreadable, QStringLiteral("pdf-damaged"), {}};
    if (document->is_locked())
        return Error{Error::Code::Unreadable, QStringLiteral("pdf-locked"), {}};
    if (document->pages() > kMaxPages)
        return Error{Error::Code::Invalid, QStringLiteral("page-count"), QString::number(document->pages())};
    return PdfFile(std::move(document));
}

int PdfFile::pageCount() const
{
    return m_document->pages();
}

PdfPage PdfFile::page(int index) const
{
    PdfPage page;
    const std::unique_ptr<poppler::page> source(m_document->create_page(index));
    if (!source)
        return page;
    const poppler::rectf frame = source->page_rect();
    const bool isTurned = source->orientation() == poppler::page::landscape || source->orientation() == poppler::page::seascape;
    page.width = isTurned ? frame.height() : frame.width();
    page.height = isTurned ? frame.width() : frame.height();
    for (const poppler::text_box &box : source->text_list(poppler::page::text_list_include_font)) {
        if (box.rotation() != 0)
            continue;
        PdfWord word = wordOf(box);
        if (!word.text.trimmed().isEmpty() && isOnPage(word, page))
            page.words.append(std::move(word));
    }
    return page;
}

QString PdfFile::title() const
{
    return textOf(m_document->get_title()).simplified();
}

QString PdfFile::author() const
{
    return textOf(m_document->get_author()).simplified();
}

QDate PdfFile::created() const
{
    const time_t seconds = m_document->get_creation_date_t();
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate();
}

} // namespace concord
