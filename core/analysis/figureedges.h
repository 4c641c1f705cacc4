// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/figures/figure.h"

#include <QList>
#include <QString>

#include <optional>

namespace concord {

/// A passage that was a whole figure is one afterwards: where what was put beside it belongs to the figure now ("$25" that
/// became "$25 million"), the range of the new figure; empty where nothing needs to grow. Both paragraphs with their figures.
std::optional<Range> grownFigure(Range before, const QList<Figure> &figuresBefore, Range after, const QList<Figure> &figuresAfter);

/// The same, reading the figures: `language` is guessed from the paragraph.
std::optional<Range> grownFigure(Range before, QStringView paragraphBefore, Range after, QStringView paragraphAfter);

} // namespace concord
