// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/calendar.h"

#include <QStringView>

namespace concord {

/// Reads the Chinese date that begins at `at`: 2024年9月16日, 民國113年, 去年11月, 7月底, 今年稍早, 2024年第三季, 上半年,
/// 上週末, 周四晚間, 年底, 1990年代, 2025財年, 2024/9/16, and stretches of them with 至, 到 or a dash.
std::optional<DateReading> readChineseDate(QStringView text, int at, const DateContext &context);

/// Whether such a date can begin with this character.
bool canBeginChineseDate(QChar character);

/// Reads a clock time: 下午3點30分, 19:30, 上午十點半. The value is in hours since midnight.
struct TimeReading
{
    int begin = 0;
    int end = 0;
    int minutes = 0; ///< since midnight
};
/// `before` are the minutes of a time that this one ends a stretch of (上午9時至11時), or −1.
std::optional<TimeReading> readChineseTime(QStringView text, int at, int before = -1);

} // namespace concord
