// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace concord {

/// Gives a document made from Markdown the guide's typography: space between paragraphs, a line height of about 1.65, quiet
/// headings, tables with hairlines. Colours from the current theme.
void styleGuide(QTextDocument &document);

} // namespace concord
