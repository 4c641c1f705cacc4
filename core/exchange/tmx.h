// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/aligner.h"

#include <QByteArray>

namespace concord {

/// A translation memory (TMX 1.4b, LISA OSCAR 2005): one unit for each bead that has both sides. Control characters that
/// XML forbids are left out. No date is written, so the same beads give the same bytes.
QByteArray writeTmx(const QList<Bead> &beads, const AlignableText &source, const AlignableText &translation);

} // namespace concord
