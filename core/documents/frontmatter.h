// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace concord {

/// The first of the first paragraphs that is no byline, date, credit or kicker ("ANALYSIS", 專題), when it reads like a
/// headline: short, and without the stop of a sentence. Else empty.
QString detectTitle(const QStringList &paragraphs);

/// Who wrote it, from a byline in the first paragraphs, without its words: "By Ada Lin and Bo Wu | Taipei", "文／林小魚",
/// "作者：林小魚", "〔記者林小魚／台北報導〕", "（中央社記者林小魚台北3日電）", "林小魚｜2025年4月14日". Several names stay as written.
/// Else empty.
QString detectByline(const QStringList &paragraphs);

/// The first complete date in the first paragraphs, in a line of its own or a byline rather than in running text:
/// "April 14, 2025", "Mon., 14th Apr 2025", "2025-04-14", "2025/4/14 12:30", "2025年4月14日", "民國114年4月14日",
/// "二〇二五年四月十四日". "4/14/2025" only where it can be read one way. Else invalid.
QDate detectDate(const QStringList &paragraphs);

/// A line that says who wrote, translated, edited or took pictures, where it is from, or when it appeared.
bool isFrontLine(const QString &paragraph);

} // namespace concord
