// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correction.h"

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

} // namespace concord
