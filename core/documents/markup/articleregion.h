// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/markup/htmlblocks.h"

namespace concord {

/// Where in a page its article is.
struct ArticleRegion
{
    HtmlPassage passage;
    QStringList asides;  ///< bylines, dates and the like that were left out
    bool isPage = false; ///< false: nothing but a document's text, to be read whole
};

/// Finds the article of a page: leaves out what says that it is furniture, goes down to the element that holds most of the
/// prose that is left, and back up to the headline above it. `titles` are what the page says it is called.
/// `isDocument` when the page is known to be a word processor's and has nothing to leave out. Linear.
ArticleRegion findArticle(const HtmlTree &tree, const QStringList &titles, bool isDocument);

} // namespace concord
