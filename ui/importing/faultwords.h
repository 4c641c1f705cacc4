// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/observationtable.h"

#include <QString>

namespace concord {

/// What a person should look at, as a sentence in the language of the interface.
QString faultText(const SeriesFault &fault);
/// What is asked of a column, and the cell that made it unclear.
QString questionText(const SeriesQuestion &question);
/// "Numbers, US$ billion"; what a column was taken for.
QString columnText(const Column &column);

} // namespace concord
