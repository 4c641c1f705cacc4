// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correction.h"

#include "core/analysis/pinning.h"
#include "core/analysis/pins.h"
#include "core/project/beads/beads.h"

#include <algorithm>

namespace concord {

namespace {

bool comesBefore(const TextEdit &a, const TextEdit &b)
{
    return std::pair(a.span.paragraph, a.span.range.begin) < std::pair(b.span.paragraph, b.span.range.begin);
}

Status checkEdits(const TextRevision &revision, const QList<TextEdit> &edits)
{
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const TextSpan &span = edits[i].span;
        const bool fits = span.side == revision.side && span.paragraph >= 0 && span.paragraph < revision.paragraphs.size()
            && span.range.begin >= 0 && span.range.begin <= span.range.end && span.range.end <= revision.paragraphs[span.paragraph].size();
        const bool overlaps = i > 0 && edits[i - 1].span.paragraph == span.paragraph && edits[i - 1].span.range.end > span.range.begin;
        if (!fits || overlaps)
            return Error{Error::Code::Invalid, QStringLiteral("edit"), QStringLiteral("outside the text or overlapping")};
    }
    return Done{};
}

} // namespace

Result<RevisionOutcome> correctText(Database &database, const TextRevision &revision, QList<TextEdit> edits)
{
    std::sort(edits.begin(), edits.end(), comesBefore);
    if (const Status fit = checkEdits(revision, edits); !fit)
        return fit.error();
    QMap<int, QString> texts;
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        const int paragraph = edit->span.paragraph;
        const Range range = edit->span.range;
        if (!texts.contains(paragraph))
            texts.insert(paragraph, revision.paragraphs[paragraph]);
        texts[paragraph].replace(range.begin, range.length(), edit->replacement);
    }
    return correctParagraphs(database, revision, texts);
}

Status keepShortened(Database &database, const LoadedArticle &before, const TextRevision &corrected, int paragraph, const QString &author)
{
    const Bitext &bitext = before.analysis.bitext;
    const BitextSide &side = bitext.side(corrected.side);
    const int length = static_cast<int>(side.paragraphs.value(paragraph).size());
    const QString &text = corrected.paragraphs[paragraph];
    const Range touched = bitext.beadsOf({corrected.side, paragraph, {0, length}});
    if (touched.isEmpty() || 2 * text.size() >= length || !before.source || !before.translation)
        return Done{};
    const QList<Bead> beads = bitext.beads.mid(touched.begin, touched.length());
    Bead whole = beads.first();
    for (const Bead &bead : beads) {
        whole.source = whole.source.united(bead.source);
        whole.translation = whole.translation.united(bead.translation);
    }
    const Range mine = corrected.side == Side::Source ? whole.source : whole.translation;
    if (whole.source.isEmpty() || whole.translation.isEmpty() || side.sentences[mine.begin].paragraph != paragraph || side.sentences[mine.end - 1].paragraph != paragraph)
        return Done{};
    if (const Status removed = unpinBeads(database, before, beads); !removed)
        return removed;
    StoredBead kept = storedBead(whole, bitext, before.source->id, before.translation->id);
    kept.run(corrected.side) = {corrected.id, paragraph, 0, paragraph, static_cast<int>(text.size()), text};
    kept.article = before.article.id;
    kept.confirmedBy = author;
    const Result<StoredBead> added = Beads::add(database, kept);
    return added ? Status(Done{}) : Status(added.error());
}

} // namespace concord
