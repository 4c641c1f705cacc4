// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QDateTime>
#include <QString>

namespace concord {

/// A moment as people of a language write it, in local time, to the minute: "14 Apr 2025, 16:05", "2025年4月14日 16:05".
QString momentText(const QDateTime &utc, Language language);
/// Its day alone.
QString dayText(const QDateTime &utc, Language language);

} // namespace concord
