// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace concord {

struct DecodedText
{
    QString text;
    QString encoding;
};

/// Decodes bytes of unknown encoding: a byte order mark first, then strict UTF-8, then UTF-16 by what its code units are,
/// then ICU's detector from confidence 60, else windows-1252. `wanted` (an encoding name) overrides the detection. Fails with Unreadable when the bytes cannot be
/// text (NUL characters after decoding) or the name is not known.
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &wanted = {});

} // namespace concord
