// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/mining/pairedtext.h"

namespace concord {

enum class ConceptKind { Name, Acronym, Phrase, Word };

/// One place of a concept and the pair of passages it lies in.
struct ConceptUse
{
    int pair = 0;
    TextSpan span;
    bool isNested = false; ///< inside a longer concept

    bool operator==(const ConceptUse &) const = default;
};

/// Something the article speaks of again and again, or by name.
struct MinedConcept
{
    QString source;          ///< as it is best written: singular, a definition with its acronym
    QStringList forms;       ///< lower-case keys of all that counts as it
    ConceptKind kind = ConceptKind::Word;
    QList<ConceptUse> uses;  ///< in reading order
};

/// The concepts of an English text: names (capitalised runs that do not merely open a sentence, with "of" and "&" inside),
/// acronyms, noun phrases used twice or more and single nouns used three times or more. The longest phrase takes its place;
/// the concepts inside it are nested there. "Amazon Web Services (AWS)" makes one concept of name and acronym, and the last
/// word of a full name alone is that name. Titles in capitals are read as small letters. In order of first use.
QList<MinedConcept> mineConcepts(const PairedText &text);

} // namespace concord
