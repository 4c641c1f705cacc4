// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/concept.h"

#include <QStringList>
#include <QStringView>

namespace concord {

/// Whether a Latin letter or a digit stands at `at`; false outside the text.
bool isWordUnit(QStringView text, qsizetype at);

/// How many units behind `end` belong to a Latin word that begins with a designation and ends as `match` allows: plural -s and
/// -es, in `Stem` also verb endings, in `Prefix` and `Custom` any letters. A possessive is allowed and not counted. −1 when the
/// word goes on otherwise.
int endingLength(QStringView text, int end, TermMatch match);

/// Other folded forms of a Latin designation that count: plurals that change the word (-y, -ies), the singular of a plural, and
/// in `Stem` the word without a silent -e.
QStringList otherForms(const QString &folded, TermMatch match);

/// The text of a `Custom` designation up to its | or *.
QString fixedPart(const QString &text);

} // namespace concord
