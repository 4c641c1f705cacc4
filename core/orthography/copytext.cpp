// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"

#include <algorithm>

namespace concord {

namespace {

/// Places of it that are shown.
constexpr qsizetype kShown = 3;

} // namespace

CopyText::CopyText(const QStringList &text, const HouseProfile &profile) : paragraphs(text), house(profile)
{
    noProse.reserve(text.size());
    for (const QString &paragraph : text)
        noProse.append(protectedRanges(paragraph));
}

bool CopyText::isProse(int paragraph, int position) const
{
    return !isProtected(noProse[paragraph], position);
}

CopyNote noteAt(const CopyText &text, const char *rule, CopyGrade grade, const CopyPlace &place, const QString &replacement)
{
    CopyNote note{rule, grade, {place}, text.passage(place), replacement, {}, 1};
    if (!replacement.isNull())
        note.edits.append({place, replacement});
    return note;
}

QList<CopyNote> gathered(const CopyText &text, const char *rule, CopyGrade few, const QList<CopyEdit> &edits, bool isHabit)
{
    QList<CopyNote> notes;
    if (!isHabit || edits.isEmpty()) {
        for (const CopyEdit &edit : edits)
            notes.append(noteAt(text, rule, few, edit.place, edit.replacement));
        return notes;
    }
    CopyNote note{rule, CopyGrade::Style, {}, text.passage(edits.first().place), edits.first().replacement, edits, static_cast<int>(edits.size())};
    for (const CopyEdit &edit : edits.first(std::min(kShown, edits.size())))
        note.places.append(edit.place);
    return {note};
}

QList<CopyNote> copyNotes(const CopyText &text)
{
    QList<CopyNote> notes;
    for (const auto part : {noteCharacters, noteWidths, noteQuotes, noteBrackets, noteDashes, noteSpaces, noteDoublings})
        notes += part(text);
    notes.removeIf([&](const CopyNote &note) { return text.house.off.contains(QLatin1String(note.rule)); });
    std::stable_sort(notes.begin(), notes.end(), [](const CopyNote &a, const CopyNote &b) {
        return a.places.first().paragraph < b.places.first().paragraph;
    });
    return notes;
}

} // namespace concord
