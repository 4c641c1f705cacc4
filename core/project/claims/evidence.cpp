// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/evidence.h"

#include <QUrl>

namespace concord {

bool isEvidenceUrl(const QString &url)
{
    constexpr qsizetype kMaxLength = 2048;
    if (url.isEmpty() || url.size() > kMaxLength || url.contains(u' '))
        return false;
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    return parsed.isValid() && (scheme == u"http" || scheme == u"https") && !parsed.host().isEmpty() && parsed.password().isEmpty();
}

} // namespace concord
