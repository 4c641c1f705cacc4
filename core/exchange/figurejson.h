// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/text/codepoints.h"

#include <QJsonObject>

namespace concord {

/// A figure as the command line prints it: `paragraph` from 1, offsets in code points of `text`, whose `map` is made
/// once for all its figures, values as decimal strings or ISO dates, null where the text states nothing.
QJsonObject figureToJson(const Figure &figure, int paragraph, QStringView text, const CodePointMap &map);

/// The lower and upper bound as strings, or null values: decimals, and first and last day for dates.
QJsonValue lowValue(const Figure &figure);
QJsonValue highValue(const Figure &figure);

} // namespace concord
