// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace concord {

/// "Big5", "Big5-HKSCS" or "GB18030" when the bytes, read so, are Chinese: nearly without faults, and a fair share of the
/// Han characters is among the commonest (a table of ours of 400, each in its Traditional and its Simplified form; running
/// text has more than half of its characters there, text read wrongly one in thirty). Or when all that is
/// beyond ASCII are dashes and quotation marks. Else null. For 20 characters and more.
const char *detectHanEncoding(QByteArrayView bytes);

} // namespace concord
