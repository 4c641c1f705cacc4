// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/pdfline.h"

namespace concord {

/// The lines of a page as they are read: where a gutter runs down between pieces of text the left side comes before the
/// right one; what lies across a gutter parts what is above from what is below. Method: a recursive cut (XY cut) that
/// looks for gutters only, on pieces of lines rather than pixels. `column` counts on from the value given.
QList<PdfLine> linesInOrder(const PdfPage &page, int number, int &column);

} // namespace concord
