// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include <unicode/normalizer2.h>

namespace concord {

QString foldedText(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folder = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return text.toString().simplified().toCaseFolded();
    const icu::UnicodeString folded = folder->normalize(
        icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())), status);
    QString result;
    result.reserve(folded.length());
    for (int32_t i = 0; i < folded.length(); ++i) {
        const QChar c(folded[i]);
        if (!c.isSpace())
            result += c;
    }
    return result;
}

} // namespace concord
