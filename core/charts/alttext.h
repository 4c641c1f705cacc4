// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"
#include "core/charts/chartwords.h"

namespace concord {

/// A sentence or three for people who do not see the chart: kind and measure, how many values of whom and when, the
/// highest and lowest, how many are unverified. The spec's own text when it has one.
QString altText(const ChartContent &content, Language language, const ChartWords &words);

} // namespace concord
