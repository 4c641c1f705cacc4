// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// What a person wrote in Markdown as the body of an XHTML page: paragraphs, line ends, headings (as bold lines), lists, quotes, code, emphasis
/// and links to http and https. Everything else, HTML among it, stays the text it is: pictures are not fetched, other links lose their
/// address. Takes time linear in the text. Any thread.
QString noteHtml(const QString &markdown);

} // namespace concord
