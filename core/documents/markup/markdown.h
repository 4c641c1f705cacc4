// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentreader.h"

namespace concord {

/// Reads CommonMark with GitHub's tables, footnotes and strike-through (cmark-gfm), and a block of YAML at the head for
/// title, author and date. Footnotes are numbered in the order of their marks. Tags within a line are dropped, their text
/// kept; blocks of HTML are read as HTML. One file at a time: cmark-gfm keeps tables all its parsers share, so a second
/// thread waits. Errors as readDocument.
Result<Document> readMarkdown(QByteArrayView bytes, const ReadOptions &options, Progress &progress);

} // namespace concord
