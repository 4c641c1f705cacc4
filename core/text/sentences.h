// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/text/language.h"

#include <QList>
#include <QStringView>

namespace concord {

/// The sentences of one paragraph, in order, trimmed of the white space around them, without empty ones. Chinese is
/// broken by a scanner of our own, because ICU's default iterator (UAX #29) gives opening quotes and brackets to the
/// sentence before; English by the same scanner with its abbreviations. `；` does not end a sentence; closing quotes and
/// brackets stay with theirs.
QList<Range> sentenceRanges(QStringView paragraph, Language language);

} // namespace concord
