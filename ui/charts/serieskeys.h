// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"

namespace concord {

/// Where a series is named on a chart: an entry of the legend, or a name written beside its marks.
struct SeriesKey
{
    QRectF box; ///< in the scene
    int series = 0;
};

/// Reads the keys off a scene: a swatch in the ink of a series with the words behind it, and words in the ink of a series.
QList<SeriesKey> seriesKeys(const Scene &scene);

} // namespace concord
