// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QImage>
#include <QSize>

namespace concord {

/// A few values that show what a kind of chart is like; without words.
ChartContent kindExample(ChartForm kind);

/// The example, drawn as charts are, in the colours of the theme. `size` in device-independent pixels, drawn at `ratio`.
QImage kindPicture(ChartForm kind, const QSize &size, double ratio, bool isDark);

/// Why a kind cannot draw these data; empty when it can. What it could but should not is left to the linter.
Bilingual kindFault(const ChartContent &content, ChartForm kind);

} // namespace concord
