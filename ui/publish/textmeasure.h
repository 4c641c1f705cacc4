// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"

#include <QFont>

namespace concord {

/// The families charts are set in: a Latin face first, so that English punctuation is proportional, then the Traditional
/// Chinese face by name, so that Chinese is not drawn in Japanese forms. Where there is no serif, the sans.
QStringList chartFamilies(ChartFace face = ChartFace::Sans);

/// A font of `size` pixels without hinting or kerning, so that it measures the same at every resolution and in every format.
QFont chartFont(int size, bool bold, const QStringList &families = chartFamilies());

/// Measures with chartFont in a face on a 96 dpi device, independent of the screen. Remembers what it measured. Needs a
/// QGuiApplication; for one thread.
TextMeasure chartTextMeasure(ChartFace face = ChartFace::Sans);

/// The same, one measurer a face for the whole program; on the thread of the window.
const TextMeasure &sharedTextMeasure(ChartFace face);

} // namespace concord
