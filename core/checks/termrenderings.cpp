// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/termrenderings.h"

#include "core/align/words/glosses.h"
#include "core/align/words/stems.h"

namespace concord {

namespace {

bool speaksOf(const QString &word, QStringView rendering)
{
    const QString folded = foldedWord(word);
    const QHash<QString, QStringList> &glosses = ideographGlosses();
    for (const QChar c : rendering) {
        const auto senses = glosses.constFind(QString(c));
        if (senses != glosses.constEnd() && senses->contains(folded))
            return true;
    }
    return false;
}

} // namespace

PairedText pairedText(const Bitext &bitext)
{
    PairedText text{bitext.source.language, bitext.translation.language, bitext.source.paragraphs, bitext.translation.paragraphs, {}};
    text.pairs.reserve(bitext.beads.size());
    for (int bead = 0; bead < bitext.beads.size(); ++bead)
        text.pairs.append({bitext.beadSpans(bead, Side::Source), bitext.beadSpans(bead, Side::Translation)});
    return text;
}

RenderingMatrix renderingMatrix(const Bitext &bitext)
{
    return mineRenderings(pairedText(bitext), {&starterTermbase(), speaksOf});
}

} // namespace concord
