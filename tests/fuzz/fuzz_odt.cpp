// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the files of an ODT, parted at NUL: read or refused.
#include "core/documents/containers/odt.h"
#include "tests/fuzz/fuzzedparts.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QStringList names{QStringLiteral("content.xml"), QStringLiteral("styles.xml"), QStringLiteral("meta.xml"), QStringLiteral("META-INF/manifest.xml")};
    SilentProgress silent;
    const auto document = readOdtParts(fuzzedParts({reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)}, names), {}, silent);
    if (document)
        checkDocument(*document);
    return 0;
}
