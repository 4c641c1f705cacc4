// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/scene.h"

#include <QStringList>

namespace concord {

/// Breaks `text` into lines of at most `width` pixels where Unicode line breaking (UAX 14, so no 、 at a line's start)
/// allows it, and evens the lines out so that none is left with a word or two. A single piece wider than `width` is cut
/// between graphemes. Never loses a character but the white space at a break.
QStringList wrapText(const QString &text, double width, int size, bool bold, const TextMeasure &measure);

/// The same with every line as full as it can be, for notes and sources; narrower only where the last line would be left with
/// a word or two.
QStringList fillText(const QString &text, double width, int size, bool bold, const TextMeasure &measure);

} // namespace concord
