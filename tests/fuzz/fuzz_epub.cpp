// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the files of an EPUB, parted at NUL: read or refused.
#include "core/documents/containers/epub.h"
#include "tests/fuzz/fuzzedparts.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QStringList names{QStringLiteral("META-INF/container.xml"), QStringLiteral("a.opf"), QStringLiteral("one.xhtml"),
                            QStringLiteral("two.xhtml")};
    SilentProgress silent;
    const auto document = readEpubParts(fuzzedParts({reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)}, names), {}, silent);
    if (document)
        checkDocument(*document);
    return 0;
}
