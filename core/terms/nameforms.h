// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace concord {

/// A name and the ways it is met in Chinese, Latin ones too; the first is the house's.
struct NameForms
{
    QString key;
    QStringList english;
    QStringList chinese;
    int accepted = 1; ///< how many of the Chinese forms the house takes; they come first
};

/// The companies, outlets and persons of the starting termbase (termbase.h) with every form that is met for them: Taiwan's,
/// the other regions', those to be avoided, and the name as it is written in English.
const QList<NameForms> &starterNames();

/// Which of `names` an English text says, as whole words with their capitals.
QSet<int> namesSaid(QStringView english, const QList<NameForms> &names);

/// Whether a form is so short, and so far from what the house writes, that it may be another word (大眾 is the public before it
/// is Volkswagen): it needs the name on the other side.
bool isDoubtfulForm(const NameForms &name, int form);

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
/// form of the same name ("輝達（NVIDIA）") do not count, nor does the one that brings in the house's form so ("亞馬遜網路服務（AWS）").
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
