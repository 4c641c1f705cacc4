// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/terms/matching/termmatcher.h"

#include <QHash>

namespace concord {

/// A designation met on the translation side.
struct TermPlace
{
    int designation = 0;
    TextSpan span;
    int coveredBy = -1; ///< the concept whose longer designation takes its place; −1 when none does
};

/// What a bead has of one concept.
struct ConceptUses
{
    QList<TextSpan> source;       ///< longest matches only
    QList<TermPlace> translation; ///< all, covered ones too
};

/// What a bead has of each concept, by the concept's index in the termbase.
using TermUses = QHash<int, ConceptUses>;

/// Finds the concepts of a termbase in both sides of a bead.
class TermFinder
{
public:
    TermFinder(const Termbase &termbase, Language source, Language translation);

    TermUses find(const Bitext &bitext, int bead) const;

private:
    TermMatcher m_source;
    TermMatcher m_translation;
};

/// Whether a text has a shortened form of a designation (金管局 for 金融監督管理委員會 has its characters in order and, of a name
/// of an office, its last), or the designation with up to two characters put in. For Han designations of four characters or
/// more.
bool hasLooseForm(QStringView text, const QString &designation);

/// Whether a text has the first or the second half of a designation of four to six Han: 社交 of 社交媒體, 開放 of 開放原始碼.
bool hasHalf(QStringView text, const QString &designation);

} // namespace concord
