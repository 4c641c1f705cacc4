// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/terms/nameforms.h"

#include <QList>
#include <QString>

namespace concord {

/// The words of an article as a person sees them: ICU's dictionary, and names as one word each where the dictionary cuts
/// them. Looks only at the surroundings of a place, because a paragraph may be as long as a book.
class ArticleWords
{
public:
    ArticleWords() : ArticleWords(starterNames()) {}
    explicit ArticleWords(const QList<NameForms> &names) : m_names(names) {}

    /// The word that begins at or contains a position, else the one that ends there; empty between words.
    Range wordAt(const QString &paragraph, int position) const;
    /// Start of the next word behind `position`; without one, the end of what was looked at, at most the paragraph's.
    int nextStart(const QString &paragraph, int position) const;
    /// Start of the last word that begins before `position`; without one, the start of what was looked at.
    int previousStart(const QString &paragraph, int position) const;
    /// The word a position lies in, or what lies between two words; never empty in a paragraph with text. A position at the
    /// end belongs to what ends there.
    Range stretchAt(const QString &paragraph, int position) const;

private:
    struct View
    {
        Range seen;         ///< of the paragraph
        QList<Range> words; ///< in the paragraph's units
    };
    View around(const QString &paragraph, int position, int before, int after) const;

    NameFinder m_names;
};

} // namespace concord
