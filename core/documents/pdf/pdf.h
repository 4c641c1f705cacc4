// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentreader.h"

namespace concord {

/// Reads the text of a PDF in reading order: columns, hyphenation, running heads, page numbers and footnotes handled.
/// Fails with Unreadable: "pdf-damaged", "pdf-locked" (needs a password), "pdf-without-text" (pictures of pages); with
/// Invalid: "page-count", "document-size", "document-time", "document-empty"; and with Cancelled. Time and Stop are asked
/// after each page. The date of the file is that of its printing and is not taken.
Result<Document> readPdf(QByteArrayView bytes, const ReadOptions &options, Progress &progress);

} // namespace concord
