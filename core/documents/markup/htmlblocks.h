// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/markup/footnotes.h"
#include "core/documents/markup/htmltree.h"
#include "core/documents/markup/inlinetext.h"

#include <vector>

namespace concord {

/// The part of a page that is read.
struct HtmlPassage
{
    int begin = 0;             ///< node indices
    int end = 0;
    std::vector<bool> skipped; ///< by node: left out with all below it; may be empty
    int headline = -1;         ///< an element that is a heading whatever its tag
    bool captions = true;      ///< whether those of pictures and tables are read
};

/// Between the cells of a row of a table.
QString cellSeparator();

/// Turns the passage into blocks: paragraphs, headings, list items, quotes, code, notes, rows of tables. Scripts, forms'
/// controls and what is hidden by its tag are left out. Fails with Cancelled or Invalid ("paragraph-count").
Result<QList<Block>> htmlBlocks(const HtmlTree &tree, const HtmlPassage &passage, const Progress &progress);

/// Whether a table arranges a page, rather than data.
bool isLayoutTable(const HtmlTree &tree, int table);

} // namespace concord
