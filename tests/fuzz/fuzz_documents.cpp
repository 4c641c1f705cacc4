// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a document: read or refused; its sentences lie in order inside its paragraphs.
#include "core/documents/plaintext.h"
#include "core/text/codepoints.h"
#include "core/text/sentences.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const auto document = readPlainText({reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)}, {});
    if (!document)
        return 0;
    for (const QString &paragraph : document->paragraphs()) {
        int end = 0;
        const CodePointMap map(paragraph);
        for (const Range &sentence : sentenceRanges(paragraph, document->language)) {
            if (sentence.begin < end || sentence.isEmpty() || sentence.end > paragraph.size())
                std::abort();
            end = sentence.end;
            map.toUnits(map.toCodePoints(sentence));
        }
    }
    return 0;
}
