// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmltext.h"

namespace concord {

QString allowedInXml(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\t' || c == u'\n' || c == u'\r')) {
            result += c;
        }
    }
    return result;
}

} // namespace concord
