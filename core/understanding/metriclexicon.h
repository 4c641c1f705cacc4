// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QStringView>

namespace concord {

/// A word that names what is measured, where it stands.
struct MetricUse
{
    Range span;                 ///< UTF-16 units in the text it was found in
    const char *metric = "";    ///< "revenue", "loss", …; never empty
    int weight = 0;             ///< 3 a noun that names the metric, 2 a verb that implies it, 1 a word of many meanings
};

/// The metric words of a text in either language, in reading order and without overlaps, the longest at each place. English
/// words are met in their inflections and without regard to case. Thread-safe; linear in the text.
///
/// The table is Concord's own: general words of business and public affairs, no names.
QList<MetricUse> metricUsesIn(QStringView text);

} // namespace concord
