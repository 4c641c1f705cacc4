// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/terms/placedterms.h"

#include "core/terms/matching/termmatcher.h"

namespace concord {

QList<PlacedTerm> placedTerms(const Bitext &bitext, const Termbase &termbase)
{
    QList<PlacedTerm> placed;
    if (termbase.isEmpty())
        return placed;
    for (const Side side : {Side::Source, Side::Translation}) {
        const BitextSide &texts = bitext.side(side);
        const TermMatcher matcher(termbase, texts.language);
        for (int paragraph = 0; paragraph < texts.paragraphs.size(); ++paragraph) {
            for (const TermHit &hit : matcher.find(texts.paragraphs[paragraph])) {
                if (!hit.isCovered)
                    placed.append({{side, paragraph, hit.span}, hit.conceptIndex, hit.designation});
            }
        }
    }
    return placed;
}

} // namespace concord
