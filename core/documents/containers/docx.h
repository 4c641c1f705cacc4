// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/xmlpart.h"
#include "core/documents/documentreader.h"

namespace concord {

/// Reads an Office Open XML text (ECMA-376 part 1): paragraphs, headings, lists with their labels, quotes, captions, rows
/// of tables (core/documents/containers/textflow.h), notes at the end. Title and byline come from a paragraph in the style
/// of one, then from the file's record. Errors as readDocument.
Result<Document> readDocx(QByteArrayView bytes, const ReadOptions &options, Progress &progress);

/// The same from the files of its archive.
Result<Document> readDocxParts(const PartSource &source, const ReadOptions &options, Progress &progress);

} // namespace concord
