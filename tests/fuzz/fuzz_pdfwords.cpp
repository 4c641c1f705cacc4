// SPDX-License-Identifier: GPL-3.0-or-later
// Words anywhere on pages: running heads, columns, lines and paragraphs are found in bounded time, and no text is made up.
#include "core/documents/pdf/pdfparagraphs.h"
#include "core/documents/pdf/readingorder.h"
#include "core/documents/pdf/runningheads.h"
#include "tests/fuzz/fuzzedparts.h"

namespace {

constexpr const char16_t *kTexts[] = {u"the", u"infor-", u"mation", u"—", u"虧損", u"，", u"50億", u"「", u"1.", u"•", u"*", u"AI", u"\xD800", u"e\x0301", u"12", u"-"};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    QList<PdfPage> pages(1 + (size > 0 ? bytes[0] % 4 : 0));
    for (PdfPage &page : pages)
        page.width = page.height = 600;
    for (size_t i = 1; i + 5 < size; i += 6) {
        PdfWord word;
        word.text = QString::fromUtf16(kTexts[bytes[i] % std::size(kTexts)]);
        word.left = bytes[i + 1] * 2.3;
        word.top = bytes[i + 2] * 2.3;
        word.size = 1 + bytes[i + 3] % 32;
        word.right = word.left + word.size * (1 + bytes[i + 4] % 8);
        word.bottom = word.top + word.size * 1.2;
        word.isBold = bytes[i + 5] % 2 == 1;
        const qsizetype characters = word.text.toUcs4().size();
        for (qsizetype at = 0; at < characters; ++at)
            word.lefts.append(word.left + word.size * static_cast<double>(at));
        pages[bytes[i + 5] / 2 % pages.size()].words.append(word);
    }
    dropRunningHeads(pages);
    QList<PdfLine> lines;
    int column = 0;
    for (qsizetype i = 0; i < pages.size(); ++i)
        lines += linesInOrder(pages[i], static_cast<int>(i), column);
    Document document;
    document.blocks = PdfParagraphs(lines).blocks();
    checkDocument(document);
    return 0;
}
