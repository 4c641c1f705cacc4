// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace concord {

/// Limits against files that are not articles. Each is asked before memory is taken; passing one is Error::Code::Invalid
/// with the name given here as subject and the value met as detail.
constexpr qsizetype kMaxDocumentBytes = 64 * 1024 * 1024; ///< "document-size": of a file, and of a text once unpacked
constexpr qsizetype kMaxParagraphs = 1'000'000;           ///< "paragraph-count"
constexpr qsizetype kMaxArchiveEntries = 20'000;          ///< "archive-entries": files in a DOCX, ODT or EPUB
constexpr qint64 kMaxUnpackedBytes = 256LL * 1024 * 1024; ///< "archive-size": of all entries read from an archive
constexpr qint64 kMaxExpansion = 200;                     ///< "archive-expansion": unpacked to packed, beyond 1 MB
constexpr int kMaxNesting = 256;                          ///< "document-nesting": of elements, lists, quotes
constexpr int kMaxPages = 10'000;                         ///< "page-count": of a PDF
constexpr int kMaxReadingSeconds = 60;                    ///< "document-time": of one file

} // namespace concord
