// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"

namespace concord {

/// The headings of a side: those its file names, where it names any; else the paragraphs that read like one, short and
/// without the stop of a sentence at their end.
QList<int> headingParagraphs(const BitextSide &side);

} // namespace concord
