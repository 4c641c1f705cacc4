// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/recogniser.h"

namespace concord {

/// The English half of recogniseFigures: cuts the paragraph into tokens and tries dates, times, factors and quantities at
/// each, from left to right.
QList<Figure> recogniseEnglishFigures(QStringView paragraph, const FigureOptions &options);

} // namespace concord
