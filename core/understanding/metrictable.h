// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace concord {

/// Words that name one metric, in lower case and separated by '|'. A row without a metric holds longer words in which those
/// of the other rows mean something else ("investor" is no investment, 投資人 likewise).
struct MetricRow
{
    const char *metric;
    int weight; ///< as in MetricUse
    const char16_t *words;
};

std::span<const MetricRow> metricTable();

} // namespace concord
