// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/reader/printing/printrows.h"

namespace concord {

/// A row's part on one page: the lines of each side that stand there, and how far below the top of the page's text.
struct PagePiece
{
    int row = 0;
    std::array<Range, 2> lines; ///< by side, indexes into the row's lines
    double top = 0;
};

struct PrintedPage
{
    QList<PagePiece> pieces;
};

/// Where pages end. Rows start level on both sides; a row that does not fit goes on where the next page starts, level again.
/// A heading does not stand alone at a foot, nor the first line of a longer row. Fails with Cancelled.
Result<QList<PrintedPage>> brokenIntoPages(PrintRows &rows, double height, Progress &progress);

} // namespace concord
