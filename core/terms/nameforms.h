// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QStringList>

namespace concord {

/// A name and the ways it is met in Chinese; the first is the house's.
struct NameForms
{
    QString key;
    QStringList english;
    QStringList chinese;
};

/// The names Concord brings along (resources/terms/names.tsv).
const QList<NameForms> &starterNames();

/// One use of a name in a text.
struct NameUse
{
    int name = 0; ///< index into the list of names
    int form = 0; ///< index into its Chinese forms
    Range span;

    bool operator==(const NameUse &) const = default;
};

/// Finds the Chinese forms of names in one paragraph after the other, longest first, each place once. Latin forms need a
/// word boundary on both sides; one that goes on as a longer Latin name ("Google Cloud") and one in brackets behind another
/// form of the same name ("輝達（NVIDIA）") do not count.
class NameFinder
{
public:
    explicit NameFinder(const QList<NameForms> &names);

    QList<NameUse> find(QStringView paragraph) const;

private:
    struct Form
    {
        int name;
        int form;
        QString text;
    };

    QList<Form> m_forms; ///< longest first
};

/// Words (core/text/words.h) of a paragraph with the starter names in one piece, which the dictionary may not know (英偉達).
QList<Range> wordsWithNames(QStringView paragraph);

} // namespace concord
