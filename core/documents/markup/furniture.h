// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/markup/htmltree.h"

namespace concord {

/// What an element says it is, by its tag, role, class and id: whether it belongs to a page rather than to its article.
enum class Furniture {
    None,
    Hidden,   ///< not shown to readers, or only in print
    Strong,   ///< navigation, advertisements, sharing, notices, other stories, forms
    Comments, ///< what readers wrote
    Small     ///< bylines, dates, tags, captions: furniture when they are short
};
Furniture furnitureOf(const HtmlTree &tree, int index);

/// Whether an element says that it holds an article's text: <article>, <main>, itemprop="articleBody", class="entry-content" …
bool saysArticle(const HtmlTree &tree, int index);

/// Class and id in lower case words between hyphens, as in "-article-body-wide-".
QString hintsOf(const HtmlTree &tree, int index);

/// What never holds text for readers: scripts, styles, media, controls.
bool isNeverText(GumboTag tag);

} // namespace concord
