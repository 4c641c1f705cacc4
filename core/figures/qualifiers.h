// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/figures/figure.h"

#include <QStringView>

namespace concord {

/// The hedge of the quantity at `span`: 至少 高達 約 近 超過 不到 … before it, 以上 以下 左右 多 behind it.
Qualifier chineseQualifier(QStringView text, Range span);

/// The same for English, given in lower case: at least, up to, about, nearly, more than … before, or more, or so behind.
Qualifier englishQualifier(QStringView lowered, Range span);

} // namespace concord
