// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QStringList>
#include <QStringView>

namespace concord {

/// What an amount is for, as English nouns: 每小時每GPU before or 每月, /月 behind it → {"hour", "GPU"}.
QStringList chinesePer(QStringView text, Range span);

/// The same in English, given in lower case and as written: an hour for each GPU, per million input tokens, a year, /month.
/// `end` receives where the phrase ends.
QStringList englishPer(QStringView lowered, QStringView text, int at, int *end);

/// Whether all of them are stretches of time.
bool isTimeOnly(const QStringList &per);

} // namespace concord
