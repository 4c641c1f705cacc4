// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QRandomGenerator>

namespace concord {

qint64 randomKey()
{
    for (;;) {
        const quint64 bits = QRandomGenerator::system()->generate64() >> 1;
        if (bits != 0)
            return static_cast<qint64>(bits);
    }
}

} // namespace concord
