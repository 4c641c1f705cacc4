// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace concord {

/// Rewrites a file of QPdfWriter so that equal pages give equal bytes. Qt writes fonts in the order of a hash with a random
/// seed, the current time and a random identifier; here objects are numbered in the order in which they are reached from
/// the trailer, font tags, dates and identifier are constant, and what nothing refers to is left out. Glyphs of characters beyond U+FFFF get their characters (see FontSubset). A file that is not
/// built as expected (one classic cross-reference table, PDF 32000-1 §7.5) comes back as it was.
QByteArray orderedPdf(const QByteArray &pdf);

} // namespace concord
