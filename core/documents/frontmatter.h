// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace concord {

/// The first paragraph, when it reads like a headline: short, and without the stop of a sentence. Else empty.
QString detectTitle(const QStringList &paragraphs);

/// The first complete date in the first paragraphs: "April 14, 2025", "14 April 2025", "2025-04-14", "2025/4/14",
/// "2025年4月14日", "民國114年4月14日". Else invalid.
QDate detectDate(const QStringList &paragraphs);

} // namespace concord
