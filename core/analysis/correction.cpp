// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correction.h"

#include "core/exchange/claimjson.h"
#include "core/project/articles.h"
#include "core/project/claims.h"

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

QList<TextEdit> editsOf(const QList<TextEdit> &edits, int paragraph)
{
    QList<TextEdit> found;
    std::copy_if(edits.begin(), edits.end(), std::back_inserter(found), [paragraph](const TextEdit &edit) { return edit.span.paragraph == paragraph; });
    return found;
}

Status moveAnchor(Database &database, Anchor anchor, const TextRevision &corrected, const QList<TextEdit> &edits)
{
    if (anchor.state == AnchorState::Orphan)
        return Done{};
    const Range before = anchor.span.range;
    const Range after = rangeAfter(before, edits);
    if (after.isEmpty()) {
        anchor.state = AnchorState::Orphan; // keeps its last known place, in the revision that had it
        return Claims::updateAnchor(database, anchor);
    }
    anchor.span.range = after;
    anchor.revision = corrected.id;
    if (std::any_of(edits.begin(), edits.end(), [&](const TextEdit &edit) { return edit.span.range.intersects(before); }))
        anchor.state = AnchorState::Changed;
    if (const Result<Anchor> quoted = anchorAt(corrected, anchor.span)) {
        anchor.exact = quoted->exact;
        anchor.prefix = quoted->prefix;
        anchor.suffix = quoted->suffix;
    }
    return Claims::updateAnchor(database, anchor);
}

/// Replaces the passage. A link it touches is dropped, later ones move along.
void applyEdit(TextRevision *revision, const TextEdit &edit)
{
    const Range changed = edit.span.range;
    revision->paragraphs[edit.span.paragraph].replace(changed.begin, changed.length(), edit.replacement);
    if (edit.span.paragraph >= revision->forms.size())
        return;
    ParagraphForm &form = revision->forms[edit.span.paragraph];
    form.original.clear();
    const int growth = static_cast<int>(edit.replacement.size()) - changed.length();
    form.links.removeIf([changed](const Link &link) { return link.range.begin < changed.end && changed.begin < link.range.end; });
    for (Link &link : form.links) {
        if (link.range.begin >= changed.end)
            link.range = {link.range.begin + growth, link.range.end + growth};
    }
}

} // namespace

Range rangeAfter(Range span, const QList<TextEdit> &edits)
{
    Range result = span;
    for (const TextEdit &edit : edits) {
        const int growth = static_cast<int>(edit.replacement.size()) - edit.span.range.length();
        if (edit.span.range.end <= span.begin) {
            result = result.shifted(growth);
        } else if (edit.span.range.begin < span.end) {
            // The edit touches the span: what replaces it is taken in whole.
            if (edit.span.range.begin < span.begin)
                result.begin -= span.begin - edit.span.range.begin;
            result.end += growth + std::max(0, edit.span.range.end - span.end);
        }
    }
    return result;
}

Status correctText(Database &database, const TextRevision &revision, QList<TextEdit> edits, const QList<Claim> &claims)
{
    const auto latest = Articles::latestRevision(database, revision.article, revision.side);
    if (!latest)
        return latest.error();
    if (!*latest || (*latest)->id != revision.id)
        return Error{Error::Code::Conflict, QStringLiteral("translation"), QStringLiteral("the text has a newer revision")};
    std::sort(edits.begin(), edits.end(), comesBefore);
    if (const Status fit = checkEdits(revision, edits); !fit)
        return fit;
    TextRevision next = revision;
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        applyEdit(&next, *edit);
    const Result<TextRevision> stored = Articles::addRevision(database, next);
    if (!stored)
        return stored.error();
    for (const Claim &claim : claims) {
        for (const Anchor &anchor : claim.anchors) {
            if (anchor.span.side != revision.side)
                continue;
            if (const Status moved = moveAnchor(database, anchor, *stored, editsOf(edits, anchor.span.paragraph)); !moved)
                return moved;
        }
    }
    return Done{};
}

} // namespace concord
