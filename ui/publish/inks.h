// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"

#include <QColor>

namespace concord {

enum class ChartTheme { Light, Dark };

/// How many series have a colour of their own; further ones start over.
int seriesColourCount();

/// The colour of an ink. Text stands at least 4.5:1 against paper, marks 3:1; the series colours differ by CIEDE2000 under
/// normal sight and simulated deuteranopia, protanopia and tritanopia (Machado 2009, severity 1): tests/ui/publish holds
/// the figures.
QColor inkColour(Ink ink, ChartTheme theme);

} // namespace concord
