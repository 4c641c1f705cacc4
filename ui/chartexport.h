// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/charts/chartcontent.h"

namespace concord {

/// Writes all charts to `folder` as PNG, SVG, PDF and CSV in both languages; how many files, or publish()'s error.
Result<int> exportCharts(const QList<ChartContent> &charts, const QString &folder, bool isDark);

} // namespace concord
