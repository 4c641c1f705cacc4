// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/recogniser.h"

namespace concord {

/// The Chinese half of recogniseFigures: one pass from left to right that tries dates, times, factors and quantities where
/// one can begin and steps over designations (GPT-4o, o1, H100), web addresses and ordinals.
QList<Figure> recogniseChineseFigures(QStringView paragraph, const FigureOptions &options);

} // namespace concord
