// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the files of a DOCX, parted at NUL: read or refused.
#include "core/documents/containers/docx.h"
#include "tests/fuzz/fuzzedparts.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QStringList names{QStringLiteral("word/document.xml"), QStringLiteral("word/styles.xml"), QStringLiteral("word/numbering.xml"),
                            QStringLiteral("word/footnotes.xml"), QStringLiteral("word/_rels/document.xml.rels"), QStringLiteral("_rels/.rels"),
                            QStringLiteral("docProps/core.xml")};
    SilentProgress silent;
    const auto document = readDocxParts(fuzzedParts({reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)}, names), {}, silent);
    if (document)
        checkDocument(*document);
    return 0;
}
