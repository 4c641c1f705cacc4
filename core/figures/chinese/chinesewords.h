// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// How long the word is that begins at `at` and holds numerals without counting anything: 三位一體, 五股區, 十項全能, 九份;
/// 0 when none does. Ours, from the general lexicon of Taiwan; only words whose numerals would otherwise be read.
int chineseNumeralWordLength(QStringView text, int at);

} // namespace concord
