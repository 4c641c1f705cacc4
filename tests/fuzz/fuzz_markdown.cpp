// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as Markdown: read or refused.
#include "core/documents/markup/markdown.h"
#include "tests/fuzz/fuzzedparts.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    SilentProgress silent;
    const auto document = readMarkdown({reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)}, {}, silent);
    if (document)
        checkDocument(*document);
    return 0;
}
