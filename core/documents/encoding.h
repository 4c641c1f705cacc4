// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace concord {

struct DecodedText
{
    QString text;
    QString encoding;
    int replaced = 0; ///< U+FFFD in the text: bytes that mean nothing in this encoding
};

/// Decodes bytes of unknown encoding: a byte order mark first, then UTF-8, strict or with a few damaged places among many
/// sound ones, then UTF-32 and UTF-16 by what their units are, then Big5, Big5-HKSCS or GB18030 when the text they make is
/// written with the commonest Han characters, then ICU's detector from confidence 60, else windows-1252. `wanted` (an
/// encoding name) overrides the detection. Fails with Unreadable when the bytes cannot be text (NUL characters after
/// decoding) or the name is not known.
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &wanted = {});

/// The encodings to offer when the detection was wrong, by the names that `decodeText` takes.
QStringList offeredEncodings();

} // namespace concord
