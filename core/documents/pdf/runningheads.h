// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/pdfpage.h"

namespace concord {

/// Takes away the rows at the head and foot of pages that go with the page and not with the text: those that stand at
/// the same height with the same words (digits aside) on three pages or more, or on all of two; and numbers of pages.
void dropRunningHeads(QList<PdfPage> &pages);

} // namespace concord
