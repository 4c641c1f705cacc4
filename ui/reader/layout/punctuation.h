// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// How full-width punctuation is set in Chinese lines, after "Requirements for Chinese Text Layout" (W3C clreq, §3.1): an
/// opening bracket leaves the left half of its square empty, a closing one the right half; stops and commas stand in the
/// middle.

/// 「『（《〈【〔 and the like.
bool isWideOpener(QChar c);
bool isWideCloser(QChar c);
/// 。，、；：！？
bool isWidePause(QChar c);

/// May stand beyond a line's end, in the margin.
inline bool mayHang(QChar c)
{
    return isWidePause(c) || isWideCloser(c);
}

/// Whether two signs in a row leave half a square too much between them, which is taken from the first.
bool isTooFar(QChar first, QChar second);

} // namespace concord
