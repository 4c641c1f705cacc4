// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/exchange/tmx.h"

namespace concord {

/// What an alignment made elsewhere says about an article.
struct BeadImport
{
    QList<Bead> beads;          ///< those that fit it, in order
    qsizetype offered = 0;      ///< units or beads there were
    qsizetype unknown = 0;      ///< whose sentences the article does not have
    qsizetype contradicting = 0; ///< that cross or overlap one taken before

    bool operator==(const BeadImport &) const = default;
};

/// Looks for the sentences of each unit in the article: a run of whole sentences with the same characters, white space
/// apart. Of several such runs the next one in reading order is taken.
BeadImport matched(const QList<TranslationUnit> &units, const Bitext &bitext);

/// Takes beads that count the article's sentences.
BeadImport matched(const QList<Bead> &beads, const Bitext &bitext);

} // namespace concord
