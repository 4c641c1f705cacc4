// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in every encoding offered, and in the one detected: text or an error; the text normalises once and for all.
#include "core/documents/encoding.h"
#include "core/documents/frontmatter.h"
#include "core/documents/normalisation.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QStringList wanted = QStringList{QString()} + offeredEncodings();
    const QString &name = wanted[size > 0 ? bytes[0] % wanted.size() : 0];
    const auto decoded = decodeText({reinterpret_cast<const char *>(bytes + (size > 0 ? 1 : 0)), static_cast<qsizetype>(size > 0 ? size - 1 : 0)}, name);
    if (!decoded)
        return 0;
    const QString text = normalised(decoded->text);
    if (normalised(text) != text || decoded->text.contains(QChar(u'\0')))
        std::abort();
    const QStringList paragraphs = text.split(u' ');
    detectTitle(paragraphs);
    detectByline({text});
    detectDate({text});
    return 0;
}
