// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDate>

namespace concord {

/// Sentences of a side with their paragraphs, as the aligner takes them.
AlignableText alignableText(const BitextSide &side, Range sentences);

/// The beads of a whole article with those in `pins` kept. Fails with Cancelled.
Result<QList<Bead>> aligned(const Bitext &bitext, const QList<Bead> &pins, const QDate &documentDate, Progress &progress);

/// The beads of `bitext` after its pins, `before`, have become `pins`. Only the gaps where they differ are aligned: each
/// reaches from the beads that a changed pin touches over what is not settled beside it, up to the next pin or sure bead
/// and a dozen beads at most. A bead of a gap that stays as it was keeps its doubts; all beads elsewhere stay, so a correction
/// costs the same in a book as on a page. Both lists of pins stand in order. Fails with Cancelled.
Result<QList<Bead>> realigned(const Bitext &bitext, const QList<Bead> &before, const QList<Bead> &pins, const QDate &documentDate,
                              Progress &progress);

} // namespace concord
