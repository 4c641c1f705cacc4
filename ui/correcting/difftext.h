// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/revisiondiff.h"
#include "core/text/language.h"

#include <QString>

#include <functional>

namespace concord {

/// Texts with marks as HTML for a QTextBrowser, in the colours of the current theme and in faces of the text's language. What is
/// marked differs in line as well as in colour. Everything from a text is escaped.

enum class DiffMark {
    Removed, ///< struck through
    Added,   ///< underlined
    Passage, ///< on a band
};

/// Where lines of a text in a language may end, ascending.
using TextBreaks = std::function<QList<int>(const QString &text, Language language)>;

/// With `breaks`, figures are held together at every other place, by signs that withoutGlue() takes out again.
QString markedHtml(const QString &text, const QList<Range> &ranges, DiffMark mark, const QList<int> &breaks = {});
QString withoutGlue(const QString &shown);

/// A CSS declaration for text of that language at `pixels`.
QString faceOf(Language language, int pixels);

/// Rows of two revisions as a table. Long runs of rows without a difference shrink to a line that says how many there are, unless
/// `showsAll`. `same` makes that line from a number, `moved` stands before a paragraph that moved.
struct DiffWords
{
    QString moved;
    TextBreaks breaks; ///< may be empty
    QString (*same)(int count);
};
QString diffHtml(const QList<DiffRow> &rows, const QStringList &before, const QStringList &after, Language language, bool showsAll, const DiffWords &words);

} // namespace concord
