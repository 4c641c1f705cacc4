// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bilingual/xliffimport.h"
#include "core/exchange/terms/termexport.h"
#include "core/exchange/terms/termimport.h"
#include "core/exchange/tmx.h"
#include "core/series/xlsxsheet.h"
#include "tests/fuzz/fuzzedparts.h"

#include <cstddef>
#include <cstdint>

using namespace concord;

namespace {

/// What is written of a termbase is read again.
void checkTermbase(const Termbase &termbase)
{
    const QByteArray written = writeTbx(termbase);
    if (!termbase.isEmpty() && !readTbx(written))
        __builtin_trap();
    (void)writeGlossaryCsv(termbase);
}

} // namespace

/// Readers of bilingual files, translation memories, termbases, glossaries and their sheets in workbooks; the first byte chooses
/// one. (Claims made elsewhere: fuzz_claims.)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1 || size > 256 * 1024)
        return 0;
    static const Bitext bitext = [] {
        Bitext made;
        made.source.paragraphs = {QStringLiteral("The river rose.")};
        made.source.sentences = {{0, {0, 15}}};
        made.translation.language = Language::TraditionalChinese;
        made.translation.paragraphs = {QStringLiteral("河水漲了。")};
        made.translation.sentences = {{0, {0, 5}}};
        made.beads = {Bead{{0, 1}, {0, 1}}};
        return made;
    }();
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 0:
        if (const Result<XliffFile> file = readXliff(bytes))
            (void)withEdits(bitext.translation.paragraphs, correctionsFrom(*file, bitext).edits);
        break;
    case 1:
        (void)readTmx(bytes, Language::English, Language::TraditionalChinese);
        break;
    case 2:
        if (const Result<Termbase> termbase = readTermbase(bytes))
            checkTermbase(*termbase);
        break;
    default:
        (void)readXlsxSheet(fuzzedParts(bytes, {QStringLiteral("xl/workbook.xml"), QStringLiteral("xl/_rels/workbook.xml.rels"), QStringLiteral("xl/sharedStrings.xml"),
                                                QStringLiteral("xl/styles.xml"), QStringLiteral("xl/worksheets/sheet1.xml")}));
    }
    return 0;
}
