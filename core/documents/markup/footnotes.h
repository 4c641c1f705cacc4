// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/markup/htmltree.h"

#include <QHash>
#include <QSet>

namespace concord {

/// Which elements of a page are marks of footnotes, which their notes, which the way back. Found by what EPUB, ARIA,
/// pandoc and LibreOffice write, and by small raised links to a place in the same page.
struct Footnotes
{
    explicit Footnotes(const HtmlTree &tree);

    QHash<int, QString> marks; ///< element of a mark → its label
    QHash<int, QString> notes; ///< element of a note → its label
    QSet<int> backlinks;       ///< in notes: no text of theirs

private:
    bool isMark(const HtmlTree &tree, int anchor) const;
    void findNotes(const HtmlTree &tree, const QHash<QString, QString> &labels);
    int noteAround(const HtmlTree &tree, int index) const;
    void findBacklinks(const HtmlTree &tree, int note, const QString &label);
};

/// Elements that end the paragraph before them.
bool isBlockLevel(GumboTag tag);

/// Whether an attribute holding words separated by spaces holds this one.
bool hasWord(const QString &attribute, QLatin1StringView word);

} // namespace concord
