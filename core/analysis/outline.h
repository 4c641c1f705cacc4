// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"

namespace concord {

/// Whether a paragraph that nothing is known of reads like a heading: short, without the stop of a sentence at its end, not parted
/// by a bar, and no byline, credit or date.
bool readsLikeHeading(QStringView paragraph, Language language);

/// The headings of a side: those its file names, where it names any; else the paragraphs that read like one.
QList<int> headingParagraphs(const BitextSide &side);

} // namespace concord
