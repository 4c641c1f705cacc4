// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/orthography/copynote.h"
#include "core/orthography/houseprofile.h"

#include <QStringList>

namespace concord {

/// A Chinese text as the copy editor's rules see it: its paragraphs, what of them is no prose, and the house. The text and the
/// house must outlive it.
struct CopyText
{
    CopyText(const QStringList &text, const HouseProfile &profile);

    QString passage(const CopyPlace &place) const { return paragraphs[place.paragraph].mid(place.range.begin, place.range.length()); }
    bool isProse(int paragraph, int position) const;

    const QStringList &paragraphs;
    const HouseProfile &house;
    QList<QList<Range>> noProse; ///< by paragraph

    Q_DISABLE_COPY_MOVE(CopyText)
};

/// All notes on a text that the house asks for, in the order of the paragraphs they begin in.
QList<CopyNote> copyNotes(const CopyText &text);

/// The parts copyNotes() is made of.
QList<CopyNote> noteCharacters(const CopyText &text);  ///< simplified-character, wrong-character, variant-character, regional-word, house-word
QList<CopyNote> noteWidths(const CopyText &text);      ///< half-width, full-width
QList<CopyNote> noteQuotes(const CopyText &text);      ///< quote-unpaired, quote-straight, quote-style
QList<CopyNote> noteBrackets(const CopyText &text);    ///< bracket-unpaired, title-marks
QList<CopyNote> noteDashes(const CopyText &text);      ///< dash-form, ellipsis-form
QList<CopyNote> noteSpaces(const CopyText &text);      ///< punctuation-space, latin-space
QList<CopyNote> noteDoublings(const CopyText &text);   ///< word-doubled, punctuation-doubled

/// Makes a note of one place; with a fix where `replacement` is not null.
CopyNote noteAt(const CopyText &text, const char *rule, CopyGrade grade, const CopyPlace &place, const QString &replacement);

/// From so many places on it is a habit of the text.
constexpr qsizetype kHabit = 4;

/// Places where a text does the same thing: one note with their number where that `isHabit`, else one each.
QList<CopyNote> gathered(const CopyText &text, const char *rule, CopyGrade few, const QList<CopyEdit> &edits, bool isHabit);

} // namespace concord
