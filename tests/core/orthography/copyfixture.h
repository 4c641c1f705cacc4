// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orthography/copytext.h"

#include <algorithm>

namespace concord {

inline QList<CopyNote> notesOf(const QStringList &paragraphs, const HouseProfile &house = {})
{
    const CopyText text(paragraphs, house);
    return copyNotes(text);
}

/// "rule:passage" of each note, for comparing.
inline QStringList told(const QList<CopyNote> &notes)
{
    QStringList lines;
    for (const CopyNote &note : notes)
        lines.append(QLatin1String(note.rule) + u':' + note.text);
    return lines;
}

/// The paragraphs with all fixes of `rule` (of all rules when empty) made; of fixes that overlap, the first.
inline QStringList fixed(QStringList paragraphs, const QList<CopyNote> &notes, const QString &rule = {})
{
    QList<CopyEdit> edits;
    for (const CopyNote &note : notes) {
        if (rule.isEmpty() || rule == QLatin1String(note.rule))
            edits += note.edits;
    }
    std::stable_sort(edits.begin(), edits.end(), [](const CopyEdit &a, const CopyEdit &b) { return a.place.range.begin > b.place.range.begin; });
    QHash<int, int> last; // where the edits of a paragraph have come to, from its end
    for (const CopyEdit &edit : std::as_const(edits)) {
        const int paragraph = edit.place.paragraph;
        if (last.contains(paragraph) && edit.place.range.end > last.value(paragraph))
            continue;
        paragraphs[paragraph].replace(edit.place.range.begin, edit.place.range.length(), edit.replacement);
        last.insert(paragraph, edit.place.range.begin);
    }
    return paragraphs;
}

} // namespace concord
