// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/pairedtext.h"

namespace concord {

/// A passage of one side that occurs several times and stands for different passages of the other.
struct RepeatedPassage
{
    Side side = Side::Source;
    QString text;         ///< as first written
    QList<QList<int>> pairs; ///< pairs of the text, those with the same passage on the other side together; two groups or more
};

/// The sentences translated in several ways (side Source), and the translations that several sentences share (side
/// Translation), compared by folded text, in reading order. Passages of fewer than `least` characters, folded, are passed over:
/// short ones depend on what stands around them.
QList<RepeatedPassage> repeatedPassages(const PairedText &text, int least = 8);

} // namespace concord
