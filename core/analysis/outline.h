// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"

namespace concord {

/// The paragraphs of a side that read like headings: short, and without the stop of a sentence at their end.
QList<int> headingParagraphs(const BitextSide &side);

} // namespace concord
