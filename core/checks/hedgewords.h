// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/text/language.h"

#include <QStringView>

namespace concord {

/// Whether the clause around the figure at `span` holds any word that sets a bound (at least, within, 以上, 不得, 為限 …),
/// also where it stands too far off for the figure to be called hedged. The tables are our own.
bool hasBoundWord(QStringView paragraph, Range span, Language language);

/// Whether the clause denies something apart from the hedge of the figure: 不應低於十小時, in no case more than 3 months.
bool hasLooseNegation(QStringView paragraph, Range span, Language language);

/// The clause around `span`: up to the nearest comma, stop or bracket on either side, and no farther than 80 units.
QStringView clauseAround(QStringView paragraph, Range span);

} // namespace concord
