// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/layout/punctuation.h"

namespace concord {

bool isWideOpener(QChar c)
{
    static constexpr QStringView kOpeners = u"「『（《〈【〔｛［〖";
    return kOpeners.contains(c);
}

bool isWideCloser(QChar c)
{
    static constexpr QStringView kClosers = u"」』）》〉】〕｝］〗";
    return kClosers.contains(c);
}

bool isWidePause(QChar c)
{
    static constexpr QStringView kPauses = u"。，、；：！？";
    return kPauses.contains(c);
}

bool isTooFar(QChar first, QChar second)
{
    if (first.unicode() < 0x2E80 || second.unicode() < 0x2E80)
        return false;
    if (isWideCloser(first))
        return isWideCloser(second) || isWidePause(second) || isWideOpener(second);
    return isWideOpener(second) && (isWidePause(first) || isWideOpener(first));
}

} // namespace concord
